import {
  contrastOf,
  knownColour,
  layer,
  luminance,
  parseColour,
  toHex,
  toOklch,
  withinGamut,
} from './colour.ts';
import type { Rgb } from './colour.ts';
import { deriveColours } from './derive.ts';
import type { Colours } from './derive.ts';
import { defaultOf } from './tokens.ts';
import type { Scheme, TokenName, TokenValues } from './tokens.ts';
import { assertValues } from './values.ts';

/** Two colours that meet in the widgets, and what is owed to the reader. */
export interface Pair {
  /** In words: `quiet text`, `menu`. */
  name: string;
  on: string;
  /** The token to change when it fails. */
  token: TokenName;
  colour: keyof Colours;
  under: keyof Colours;
  /** WCAG 2 ratio at AA: 4.5 for words, 3 for lines and focus. */
  needed: number;
}

/** A pair of colours that does not hold. */
export interface ContrastFailure extends Pair {
  /** Both as they are seen, `#rrggbb`. */
  colourShown: string;
  underShown: string;
  ratio: number;
  /** A value of `token` with which everything it is used for holds, where there is one. */
  suggestion: string | undefined;
  /** One sentence that names the token and the remedy. */
  message: string;
}

/** Everything that Plein guarantees to be readable. */
export const contrastPairs: readonly Pair[] = [
  pair('text', 'ground', 'text', 'text', 'ground', 4.5),
  pair('text', 'tint', 'text', 'text', 'tintHover', 4.5),
  pair('quiet text', 'ground', 'text', 'quiet', 'ground', 4.5),
  pair('quiet text', 'tint', 'text', 'quietOnTint', 'tint', 4.5),
  pair('accent', 'ground', 'accent', 'accent', 'ground', 4.5),
  pair('accent', 'its tint', 'accent', 'accent', 'accentTint', 4.5),
  pair('accent', 'surface', 'accent', 'accent', 'surface', 4.5),
  pair('words', 'accent', 'accent', 'onAccent', 'accent', 4.5),
  pair('words', 'hovered accent', 'accent', 'onAccent', 'accentHover', 4.5),
  pair('danger', 'ground', 'danger', 'danger', 'ground', 4.5),
  pair('danger', 'its tint', 'danger', 'danger', 'dangerTint', 4.5),
  pair('danger', 'surface', 'danger', 'danger', 'surface', 4.5),
  pair('words', 'danger', 'danger', 'onAccent', 'danger', 4.5),
  pair('success', 'ground', 'success', 'success', 'ground', 4.5),
  pair('words', 'surface', 'surface', 'onSurface', 'surface', 4.5),
  pair('quiet words', 'surface', 'surface', 'quietOnSurface', 'surface', 4.5),
  pair('focus ring', 'ground', 'focus', 'focus', 'ground', 3),
  pair('focus ring', 'surface', 'focus', 'focus', 'surface', 3),
  pair('control line', 'ground', 'neutral', 'lineStrong', 'ground', 3),
];

/** How a set of tokens is looked at. */
export interface CheckOptions {
  /** Default `light`. */
  scheme?: Scheme;
  /** `AAA` asks for 7:1 of words and 4.5:1 of lines. Default `AA`. */
  level?: 'AA' | 'AAA';
}

/**
 * Which of the pairs that Plein guarantees do not hold for a set of tokens, as the widgets show it: they bend accent, danger and success
 * by themselves, so what is left is a ground, a surface, words or lines that need another value.
 *
 * @throws {TypeError} naming a token that does not exist, or whose value is none
 */
export function checkContrast(values: TokenValues, options: CheckOptions = {}): ContrastFailure[] {
  assertValues(values);
  const { scheme = 'light' } = options;
  return failuresIn(values, options).map((failure) => {
    const suggestion = suggest(failure.token, values, options);
    return described(
      { ...failure, suggestion },
      values[failure.token] ?? defaultOf(failure.token, scheme),
    );
  });
}

/**
 * The same for colours that are used as they are, such as those of a token file that goes to a drawing tool: text, accent, danger,
 * success and focus on ground and surface, words at 4.5:1 and the focus ring at 3:1.
 *
 * @throws {TypeError} naming a token that does not exist, or whose value is none
 */
export function checkAsGiven(values: TokenValues, options: CheckOptions = {}): ContrastFailure[] {
  assertValues(values);
  const { scheme = 'light', level = 'AA' } = options;
  const failures: ContrastFailure[] = [];
  const colour = (name: TokenName) => parseColour(String(values[name] ?? ''));
  for (const under of ['ground', 'surface'] as const) {
    const ground = colour(under) ?? knownColour(defaultOf(under, scheme));
    for (const token of ['text', 'accent', 'danger', 'success', 'focus'] as const) {
      const given = colour(token);
      if (!given) continue;
      const seen = layer(ground, given);
      const needed = neededAt(token === 'focus' ? 3 : 4.5, level);
      const ratio = contrastOf(seen, ground);
      if (ratio >= needed) continue;
      const suggestion = search(given, (candidate) => contrastOf(candidate, ground) >= needed);
      failures.push(
        described(
          {
            ...pair(token, under, token, token, under, needed),
            colourShown: toHex(seen),
            underShown: toHex(ground),
            ratio,
            suggestion,
          },
          toHex(given),
        ),
      );
    }
  }
  return failures;
}

type Found = Omit<ContrastFailure, 'suggestion' | 'message'>;

function failuresIn(values: TokenValues, options: CheckOptions): Found[] {
  const { scheme = 'light', level = 'AA' } = options;
  const colours = deriveColours(values, scheme);
  return contrastPairs.flatMap((found) => {
    const needed = neededAt(found.needed, level);
    const [colour, under] = [colours[found.colour], colours[found.under]];
    const ratio = contrastOf(colour, under);
    return ratio >= needed
      ? []
      : [{ ...found, needed, ratio, colourShown: toHex(colour), underShown: toHex(under) }];
  });
}

/** The value nearest to the one at hand with which the token does all it is used for. */
function suggest(token: TokenName, values: TokenValues, options: CheckOptions): string | undefined {
  const at = values[token] ?? defaultOf(token, options.scheme);
  const colour = parseColour(String(at)) ?? knownColour(defaultOf(token, options.scheme));
  return search(colour, (candidate) =>
    failuresIn({ ...values, [token]: toHex(candidate) }, options).every(
      (failure) => failure.token !== token,
    ),
  );
}

/** Moves a colour in lightness, both ways, until it does. */
function search(colour: Rgb, does: (candidate: Rgb) => boolean): string | undefined {
  const { lightness, chroma, hue } = toOklch(colour);
  for (let step = 1; step <= 100; step += 1) {
    for (const to of [lightness - step / 100, lightness + step / 100]) {
      // The ends are tried too: black and white are the last resort.
      if (to <= -0.01 || to >= 1.01) continue;
      const hex = toHex(withinGamut({ lightness: Math.min(1, Math.max(0, to)), chroma, hue }));
      if (does(knownColour(hex))) return hex;
    }
  }
  return undefined;
}

function described(
  failure: Omit<ContrastFailure, 'message'>,
  given: string | number,
): ContrastFailure {
  const { name, on, token, colourShown, underShown, ratio, needed, suggestion } = failure;
  const had = parseColour(String(given));
  const to = suggestion && parseColour(suggestion);
  const remedy =
    to && had
      ? `choose a ${luminance(to) < luminance(had) ? 'darker' : 'lighter'} ${token}, such as ${suggestion}`
      : `no ${token} reads there: choose another ${on === 'surface' ? 'surface' : 'ground'}, one that is clearly light or clearly dark`;
  // Cut, not rounded: 4.49 is not 4.5.
  const shown = Math.floor(ratio * 10) / 10;
  return {
    ...failure,
    message: `${name} ${colourShown} on ${on} ${underShown} has ${shown}:1, needs ${needed}:1: ${remedy}`,
  };
}

function neededAt(needed: number, level: 'AA' | 'AAA'): number {
  if (level === 'AA') return needed;
  return needed === 3 ? 4.5 : 7;
}

function pair(
  name: string,
  on: string,
  token: TokenName,
  colour: keyof Colours,
  under: keyof Colours,
  needed: number,
): Pair {
  return { name, on, token, colour, under, needed };
}
