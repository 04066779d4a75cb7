import { parseColour } from './colour.ts';
import { colourValue, resolveTokens, TokenError, cssOf } from './dtcg.ts';
import { tokenNames, tokens } from './tokens.ts';
import type { Token, TokenName, TokenValues } from './tokens.ts';

/** Values for light grounds, and those that differ on dark ones. */
export interface TokenSet {
  values: TokenValues;
  dark?: TokenValues;
}

/**
 * A set of tokens as a rule of CSS, for a style sheet of the host. Colours that differ in a dark scheme become `light-dark()`.
 *
 * @param options.selector where the rule holds; default every `plein-provider`
 * @throws {TypeError} naming the token whose value is none, and what would be one
 */
export function toCss(
  values: TokenValues,
  options: { selector?: string; dark?: TokenValues } = {},
): string {
  const { selector = 'plein-provider', dark = {} } = options;
  const lines = namesIn(values, dark).map((name) => {
    const [light, other] = [values[name], dark[name]];
    const value = light === undefined ? undefined : cssValueOf(name, light);
    const second = other === undefined ? undefined : cssValueOf(name, other);
    if (second === undefined || second === value) return `  --plein-${name}: ${value};`;
    if (tokens[name].type !== 'color')
      throw new TypeError(
        `${name} differs in dark, which only colours can: give it one value for both.`,
      );
    return `  --plein-${name}: light-dark(${value ?? tokens[name].value}, ${second});`;
  });
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}

/**
 * A set of tokens as a document in the Design Tokens format, 2025.10, for drawing tools and other programs.
 *
 * @throws {TypeError} naming the token that the format cannot say, such as a colour `currentcolor`, and the remedy
 */
export function toTokensJson(values: TokenValues, options: { dark?: TokenValues } = {}): string {
  const { dark = {} } = options;
  const plein: Record<string, unknown> = {};
  for (const name of namesIn(values, dark)) {
    const { type, description, value } = tokens[name] as Token;
    plein[name] = {
      $type: type,
      $value: formatValueOf(name, values[name] ?? value),
      $description: description,
      ...(dark[name] !== undefined && {
        $extensions: { 'org.plein': { dark: formatValueOf(name, dark[name]) } },
      }),
    };
  }
  return `${JSON.stringify({ plein }, null, 2)}\n`;
}

/**
 * Reads what `toTokensJson` writes, or any document of the format with a group `plein`.
 *
 * @throws {TokenError} naming everything that is wrong: a type, a reference, a circle, a token that Plein does not have
 */
export function fromTokensJson(text: string): TokenSet {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new TokenError([
      `The file is no JSON (${error instanceof Error ? error.message : 'unreadable'}).`,
    ]);
  }
  const resolved = resolveTokens(document);
  const problems: string[] = [];
  const set = { values: {} as TokenValues, dark: {} as TokenValues };
  for (const { path, type, value, extensions } of resolved.values()) {
    const [group, name = '', ...deeper] = path.split('.');
    if (group !== 'plein') continue;
    const token = deeper.length === 0 ? tokenOf(name) : undefined;
    if (!token) {
      problems.push(`${path} is no token of Plein. It has ${tokenNames.join(', ')}.`);
      continue;
    }
    if (type !== token.type) {
      problems.push(`${path} is a ${type}, but ${name} is a ${token.type}: change its "$type".`);
      continue;
    }
    set.values[name as TokenName] = cssOf(type, value);
    const dark = (extensions?.['org.plein'] as { dark?: unknown } | undefined)?.dark;
    if (dark === undefined) continue;
    try {
      const again = resolveTokens({
        ...(document as object),
        'plein-dark': { $type: type, $value: dark },
      });
      set.dark[name as TokenName] = cssOf(type, again.get('plein-dark')?.value);
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      problems.push(
        ...error.problems.map((problem) => problem.replace('plein-dark', `${path} in dark`)),
      );
    }
  }
  if (resolved.size > 0 && ![...resolved.keys()].some((path) => path.startsWith('plein.')))
    problems.push(
      'The file has no group "plein": put the tokens that are for Plein into one of that name.',
    );
  if (problems.length > 0) throw new TokenError(problems);
  return Object.keys(set.dark).length > 0 ? set : { values: set.values };
}

/** What CSS may say beside colours that can be computed with. */
const COLOUR_WORDS = /^(currentcolor|transparent|inherit)$/i;

/**
 * A value as CSS writes it.
 *
 * @throws {TypeError} when there is no such token or the value is none of it
 */
export function cssValueOf(name: TokenName, value: string | number): string {
  const token = tokenOf(name);
  if (!token) throw new TypeError(`There is no token "${name}". Known: ${tokenNames.join(', ')}.`);
  const text = String(value).trim();
  const { type } = token;
  const good = {
    color: COLOUR_WORDS.test(text) || parseColour(text) !== undefined,
    dimension: /^(0|\d*\.?\d+(px|rem|em))$/.test(text),
    number: /^\d*\.?\d+$/.test(text),
    fontWeight: /^[1-9]\d{0,2}$|^1000$|^(normal|bold)$/.test(text),
  }[type];
  if (good) return text;
  const sample = {
    color: 'a CSS colour such as #184bb5 or oklch(0.45 0.18 262)',
    dimension: 'a length in px, rem or em such as 8px',
    number: 'a number such as 1.25',
    fontWeight: '1 to 1000, "normal" or "bold"',
  }[type];
  throw new TypeError(`${name} is a ${type}, and "${text}" is none: write ${sample}.`);
}

/**
 * Looks at every value of a set.
 *
 * @throws {TypeError} naming the token that does not exist, or whose value is none, and what would be one
 */
export function assertValues(values: TokenValues): void {
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) cssValueOf(name as TokenName, value);
}

/** A value that comes from a host, as CSS writes it; undefined for one that Plein cannot compute with. */
export function cssValueOrNone(name: TokenName, value: string): string | undefined {
  try {
    return value && !/^inherit$/i.test(value) ? cssValueOf(name, value) : undefined;
  } catch {
    return undefined;
  }
}

function formatValueOf(name: TokenName, value: string | number): unknown {
  const text = cssValueOf(name, value);
  const { type } = tokens[name];
  switch (type) {
    case 'color': {
      const colour = colourValue(text);
      if (!colour)
        throw new TypeError(
          `${name} is "${text}", which only a page can tell: write a colour, or leave the token out.`,
        );
      return colour;
    }
    case 'dimension': {
      const [, count, unit = 'px'] = /^([\d.]+)(\D+)?$/.exec(text) ?? [];
      if (unit === 'em')
        throw new TypeError(
          `${name} is "${text}", and the format knows px and rem only: write one of them, or leave the token out.`,
        );
      return { value: Number(count), unit };
    }
    case 'fontWeight':
      return /\d/.test(text) ? Number(text) : text;
    default:
      return Number(text);
  }
}

function namesIn(...sets: TokenValues[]): TokenName[] {
  for (const name of sets.flatMap((set) => Object.keys(set))) {
    if (!tokenOf(name))
      throw new TypeError(`There is no token "${name}". Known: ${tokenNames.join(', ')}.`);
  }
  return tokenNames.filter((name) => sets.some((set) => set[name] !== undefined));
}

function tokenOf(name: string): Token | undefined {
  return Object.hasOwn(tokens, name) ? tokens[name as TokenName] : undefined;
}
