import { parseColour, toHex } from './colour.ts';

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
    const token = found.get(path)!;
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
    const type = token.type ?? referred;
    const wrong = type ? problemWith(type, value) : 'has no type; add "$type"';
    if (wrong) {
      problems.push(`${path} ${wrong}.`);
      return undefined;
    }
    const { description, extensions } = token;
    const whole = { path, type: type!, value, description, extensions };
    resolved.set(path, whole);
    return whole;
  };
  for (const path of found.keys()) follow(path, []);
  if (problems.length > 0) throw new TokenError([...new Set(problems)]);
  return new Map([...found.keys()].map((path) => [path, resolved.get(path)!]));
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
    const [, r, g, b] = /^#(..)(..)(..)$/.exec(hex.toLowerCase())!;
    if (alpha < 1)
      return `rgb(${[r, g, b].map((part) => Number.parseInt(part!, 16)).join(' ')} / ${Number((alpha * 100).toFixed(2))}%)`;
    const short = [r, g, b].every((part) => part![0] === part![1]);
    return short ? `#${r![0]}${g![0]}${b![0]}` : `#${r}${g}${b}`;
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

const SPACES =
  /^(srgb|srgb-linear|hsl|hwb|lab|lch|oklab|oklch|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz-d65|xyz-d50)$/;
const WEIGHTS =
  /^(thin|hairline|(extra|ultra)-(light|bold|black)|light|normal|regular|book|medium|(semi|demi)-bold|bold|black|heavy)$/;

/** What is wrong with a value of this type, as the rest of a sentence that begins with the token. */
function problemWith(type: string, value: unknown): string | undefined {
  const shown = JSON.stringify(value);
  switch (type) {
    case 'color': {
      const sample =
        'is written {"colorSpace": "srgb", "components": [0.1, 0.3, 0.7], "hex": "#1a4db3"}';
      if (!isObject(value)) return `is a color and has the value ${shown}; a color ${sample}`;
      const { colorSpace, components, alpha, hex } = value;
      if (typeof colorSpace !== 'string' || !SPACES.test(colorSpace))
        return `has the unknown colorSpace ${JSON.stringify(colorSpace)}; a color ${sample}`;
      if (
        !Array.isArray(components) ||
        components.length !== 3 ||
        !components.every((part) => part === 'none' || isNumber(part))
      )
        return `needs three numbers as components; a color ${sample}`;
      if (colorSpace === 'srgb' && !components.every((part) => part === 'none' || isPart(part)))
        return `has components outside 0 to 1, the range of srgb; a color ${sample}`;
      if (alpha !== undefined && !isPart(alpha))
        return `has the alpha ${JSON.stringify(alpha)}; it goes from 0 to 1`;
      if (hex !== undefined && !(typeof hex === 'string' && /^#[\da-f]{6}$/i.test(hex)))
        return `has the hex ${JSON.stringify(hex)}; it is # and six digits`;
      if (hex !== undefined && colorSpace === 'srgb' && !agrees(components, hex as string))
        return `says one colour in its components and another one in its hex ${hex as string}: make them agree`;
      return undefined;
    }
    case 'dimension':
      return isMeasure(value, ['px', 'rem'])
        ? undefined
        : `is a dimension and has the value ${shown}; write {"value": 8, "unit": "px"}, or "rem"`;
    case 'duration':
      return isMeasure(value, ['ms', 's'])
        ? undefined
        : `is a duration and has the value ${shown}; write {"value": 120, "unit": "ms"}, or "s"`;
    case 'number':
      return isNumber(value)
        ? undefined
        : `is a number and has the value ${shown}; write it without quotes`;
    case 'fontWeight':
      return (isNumber(value) && value >= 1 && value <= 1000) ||
        (typeof value === 'string' && WEIGHTS.test(value))
        ? undefined
        : `is a fontWeight and has the value ${shown}; write 1 to 1000, or a name such as "bold"`;
    case 'fontFamily':
      return [value].flat().every((name) => typeof name === 'string' && name !== '')
        ? undefined
        : `is a fontFamily and has the value ${shown}; write a name or a list of names`;
    case 'cubicBezier':
      return Array.isArray(value) &&
        value.length === 4 &&
        value.every(isNumber) &&
        isPart(value[0]) &&
        isPart(value[2])
        ? undefined
        : `is a cubicBezier and has the value ${shown}; write four numbers, the first and the third from 0 to 1`;
    case 'shadow':
      for (const shadow of [value].flat()) {
        const wrong = problemWithParts(shadow, {
          color: 'color',
          offsetX: 'dimension',
          offsetY: 'dimension',
          blur: 'dimension',
          spread: 'dimension',
        });
        if (wrong) return wrong;
      }
      return undefined;
    case 'typography':
      return problemWithParts(value, {
        fontFamily: 'fontFamily',
        fontSize: 'dimension',
        fontWeight: 'fontWeight',
        letterSpacing: 'dimension',
        lineHeight: 'number',
      });
    default:
      return `has the type "${type}", which is not read here; known are color, dimension, fontFamily, fontWeight, duration, cubicBezier, number, shadow and typography`;
  }
}

function problemWithParts(value: unknown, types: Record<string, string>): string | undefined {
  if (!isObject(value)) return `needs ${Object.keys(types).join(', ')}`;
  for (const [part, type] of Object.entries(types)) {
    if (!(part in value)) return `lacks ${part}`;
    const wrong = problemWith(type, value[part]);
    if (wrong) return `has a part ${part} that ${wrong}`;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isPart(value: unknown): boolean {
  return isNumber(value) && value >= 0 && value <= 1;
}

function isMeasure(value: unknown, units: string[]): boolean {
  return isObject(value) && isNumber(value['value']) && units.includes(String(value['unit']));
}

/** Within what rounding to 8 bits may do. */
function agrees(components: unknown[], hex: string): boolean {
  const rgb = parseColour(hex)!;
  return [rgb.red, rgb.green, rgb.blue].every(
    (channel, index) => Math.abs(channel - Number(components[index])) < 1 / 255,
  );
}

/** A path that was probably meant: the one that ends alike. */
function nearest(path: string, known: readonly string[]): string {
  const last = path.split('.').at(-1)!;
  const like = known.find((other) => other.split('.').at(-1) === last);
  return like ? `; {${like}} does` : '; write the path of a token in this file';
}
