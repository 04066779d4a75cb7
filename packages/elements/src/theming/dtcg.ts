import { knownColour, parseColour, toHex } from './colour.ts';
import { isObject, problemWith } from './dtcg-types.ts';

/** What is wrong with a file of tokens; one sentence each, naming the token and the remedy. */
export class TokenError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'TokenError';
    this.problems = problems;
  }
}

/** A token whose references have been followed. */
export interface ResolvedToken {
  /** `plein.accent` */
  path: string;
  type: string;
  value: unknown;
  description?: string;
  extensions?: Record<string, unknown>;
}

interface Found {
  path: string;
  type: string | undefined;
  value: unknown;
  description?: string;
  extensions?: Record<string, unknown>;
}

const REFERENCE = /^\{([^{}]+)\}$/;

/**
 * Reads a document in the Design Tokens format, 2025.10 (https://www.designtokens.org/tr/2025.10/format/): groups, types that are
 * inherited, references in braces, and the types color, dimension, fontFamily, fontWeight, duration, cubicBezier, number,
 * shadow and typography.
 *
 * @returns tokens by path, in the order of the document, with all references replaced by values
 * @throws {TokenError} with everything that is wrong
 */
export function resolveTokens(document: unknown): Map<string, ResolvedToken> {
  const problems: string[] = [];
  const found = new Map<string, Found>();
  if (!isObject(document))
    throw new TokenError(['A file of tokens is a JSON object of groups and tokens.']);
  collect(document, '', undefined, found, problems);

  const resolved = new Map<string, ResolvedToken>();
  const follow = (path: string, trail: readonly string[]): ResolvedToken | undefined => {
    const done = resolved.get(path);
    if (done) return done;
    const token = found.get(path);
    if (!token) return undefined;
    if (trail.includes(path)) {
      const circle = [...trail.slice(trail.indexOf(path)), path].join(' → ');
      problems.push(
        `${path} refers to itself (${circle}): give one of these tokens a value of its own.`,
      );
      return undefined;
    }
    let broken = false;
    let referred: string | undefined;
    const replace = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(replace);
      if (isObject(value))
        return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, replace(of)]));
      const name = typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined;
      if (!name) return value;
      if (!found.has(name)) {
        broken = true;
        problems.push(
          `${path} refers to {${name}}, which does not exist${nearest(name, [...found.keys()])}.`,
        );
        return undefined;
      }
      const target = follow(name, [...trail, path]);
      broken ||= !target;
      if (value === token.value) referred = target?.type;
      return target?.value;
    };
    const value = replace(token.value);
    if (broken) return undefined;
    const type = token.type ?? referred ?? '';
    const wrong = type ? problemWith(type, value) : 'has no type; add "$type"';
    if (wrong) {
      problems.push(`${path} ${wrong}.`);
      return undefined;
    }
    const { description, extensions } = token;
    const whole = { path, type, value, description, extensions };
    resolved.set(path, whole);
    return whole;
  };
  for (const path of found.keys()) follow(path, []);
  if (problems.length > 0) throw new TokenError([...new Set(problems)]);
  return new Map(
    [...found.keys()].flatMap((path) => {
      const token = resolved.get(path);
      return token ? [[path, token] as const] : [];
    }),
  );
}

/** A value of a token as CSS writes it. */
export function cssOf(type: string, value: unknown): string {
  switch (type) {
    case 'color':
      return cssOfColour(value as ColourValue);
    case 'dimension':
    case 'duration': {
      const { value: count, unit } = value as Measure;
      return `${count}${unit}`;
    }
    case 'cubicBezier':
      return `cubic-bezier(${(value as number[]).join(', ')})`;
    case 'shadow':
      return [value as Shadow | Shadow[]]
        .flat()
        .map(({ color, offsetX, offsetY, blur, spread, inset }) => {
          const lengths = [offsetX, offsetY, blur, spread].map(({ value: v, unit }) =>
            v === 0 ? '0' : `${v}${unit}`,
          );
          if (spread.value === 0) lengths.pop();
          return [...(inset ? ['inset'] : []), ...lengths, cssOfColour(color)].join(' ');
        })
        .join(', ');
    case 'fontFamily':
      return [value as string | string[]]
        .flat()
        .map((name) => (/^[\w-]+$/.test(name) ? name : `'${name}'`))
        .join(', ');
    default:
      return String(value);
  }
}

/** A CSS colour as the format has it: sRGB, with hex for tools that read nothing else. */
export function colourValue(css: string): ColourValue | undefined {
  const rgb = parseColour(css);
  if (!rgb) return undefined;
  const components = [rgb.red, rgb.green, rgb.blue].map((part) => Number(part.toFixed(4)));
  return {
    colorSpace: 'srgb',
    components,
    ...(rgb.alpha < 1 && { alpha: Number(rgb.alpha.toFixed(4)) }),
    hex: toHex({ ...rgb, alpha: 1 }),
  };
}

/** A colour of the format. */
export interface ColourValue {
  colorSpace: string;
  /** Three numbers, or `none`. */
  components: (number | 'none')[];
  /** 0 to 1; left out: 1. */
  alpha?: number;
  /** Six digits, for tools that know no colour spaces. */
  hex?: string;
}
interface Measure {
  value: number;
  unit: string;
}
interface Shadow {
  color: ColourValue;
  offsetX: Measure;
  offsetY: Measure;
  blur: Measure;
  spread: Measure;
  inset?: boolean;
}

function cssOfColour({ colorSpace, components, alpha = 1, hex }: ColourValue): string {
  if (colorSpace === 'srgb' && hex) {
    const digits = hex.slice(1).toLowerCase();
    if (alpha === 1) return `#${digits.replace(/^(.)\1(.)\2(.)\3$/, '$1$2$3')}`;
    const { red, green, blue } = knownColour(hex);
    const channels = [red, green, blue].map((part) => Math.round(part * 255)).join(' ');
    return `rgb(${channels} / ${Number((alpha * 100).toFixed(2))}%)`;
  }
  const percent = colorSpace === 'hsl' || colorSpace === 'hwb';
  const parts = components
    .map((part, index) => (percent && index > 0 && part !== 'none' ? `${part}%` : part))
    .join(' ');
  const opacity = alpha < 1 ? ` / ${alpha}` : '';
  return /^(hsl|hwb|lab|lch|oklab|oklch)$/.test(colorSpace)
    ? `${colorSpace}(${parts}${opacity})`
    : `color(${colorSpace} ${parts}${opacity})`;
}

function collect(
  group: Record<string, unknown>,
  path: string,
  inherited: string | undefined,
  found: Map<string, Found>,
  problems: string[],
): void {
  const type = typeof group['$type'] === 'string' ? group['$type'] : inherited;
  const here = path || 'The document';
  for (const unread of ['$ref', '$extends']) {
    if (unread in group)
      problems.push(`${here} uses ${unread}, which is not read here: write the value or {a.path}.`);
  }
  if ('$value' in group) {
    const description = group['$description'];
    const extensions = group['$extensions'];
    found.set(path, {
      path,
      type,
      value: group['$value'],
      ...(typeof description === 'string' && { description }),
      ...(isObject(extensions) && { extensions }),
    });
    return;
  }
  for (const [name, child] of Object.entries(group)) {
    if (name.startsWith('$') && name !== '$root') continue;
    const at = path ? `${path}.${name}` : name;
    if (/[{}.]/.test(name))
      problems.push(`${at} has a brace or a dot in its name: write it without.`);
    else if (isObject(child)) collect(child, at, type, found, problems);
    else problems.push(`${at} is neither a group nor a token: write {"$value": …}.`);
  }
}

/** A path that was probably meant: the one that ends alike. */
function nearest(path: string, known: readonly string[]): string {
  const last = path.split('.').at(-1);
  const like = known.find((other) => other.split('.').at(-1) === last);
  return like ? `; {${like}} does` : '; write the path of a token in this file';
}
