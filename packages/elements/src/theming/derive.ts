import { fromOklch, knownColour, layer, parseColour, toOklch } from './colour.ts';
import type { Rgb } from './colour.ts';
import { defaultOf, measures } from './tokens.ts';
import type { Scheme, TokenName, TokenValues } from './tokens.ts';

/** The colours that the widgets make of a set of tokens, opaque, as they are seen on the ground. */
export interface Colours {
  ground: Rgb;
  text: Rgb;
  /** Secondary words. */
  quiet: Rgb;
  quietOnTint: Rgb;
  accent: Rgb;
  accentHover: Rgb;
  onAccent: Rgb;
  /** Ground of what is chosen. */
  accentTint: Rgb;
  danger: Rgb;
  dangerTint: Rgb;
  success: Rgb;
  /** Boundaries of controls. */
  lineStrong: Rgb;
  /** Ground of asides, and of what is under the pointer. */
  tint: Rgb;
  tintHover: Rgb;
  /** Ground of what floats, and words on it. */
  surface: Rgb;
  onSurface: Rgb;
  quietOnSurface: Rgb;
  focus: Rgb;
}

/**
 * Computes what the widgets' style sheet computes. What is not set, and what only a page can tell (`inherit`), has the default of the
 * scheme.
 */
export function deriveColours(values: TokenValues, scheme: Scheme): Colours {
  const dark = scheme === 'dark';
  const contrast = Number(values.contrast ?? 0);
  const calm = 1 - contrast;
  const set = (name: TokenName) => {
    const value = values[name];
    return value === undefined ? undefined : parseColour(String(value));
  };
  const colour = (name: TokenName) => set(name) ?? knownColour(defaultOf(name, scheme));

  const white = knownColour('#fff');
  const ground = layer(white, colour('ground'));
  const over = (share: number, of: Rgb, under = ground) =>
    layer(under, { ...of, alpha: of.alpha * Math.min(1, share / 100) });
  const bent = (name: TokenName) => bend(colour(name), dark, contrast);

  const text = layer(ground, colour('text'));
  const neutral = set('neutral') ?? text;
  const accent = bent('accent');
  const danger = bent('danger');
  const focus = set('focus');
  const surface = layer(ground, colour('surface'));
  const onSurface = knownColour(measures[`color.${scheme}.on-surface`]);
  const quiet = measures['share.quiet'] + measures['share.quiet-more'] * contrast;
  const tint = over(measures['share.tint'] * calm, neutral);
  return {
    ground,
    text,
    quiet: over(quiet, text),
    quietOnTint: over(quiet, text, tint),
    accent,
    accentHover: mixOklab(
      accent,
      knownColour(dark ? '#fff' : '#000'),
      measures['share.accent-hover'],
    ),
    onAccent: knownColour(measures[`color.${scheme}.on-accent`]),
    accentTint: over(measures['share.accent-tint'] * calm, accent),
    danger,
    dangerTint: over(measures['share.danger-tint'] * calm, danger),
    success: bent('success'),
    lineStrong: over(
      measures['share.line-strong'] + measures['share.line-strong-more'] * contrast,
      neutral,
    ),
    tint,
    tintHover: over(measures['share.hover'] * calm, neutral),
    surface,
    onSurface,
    quietOnSurface: over(quiet, onSurface, surface),
    focus: focus ? layer(ground, focus) : accent,
  };
}

/** The accent's lightness, held where words read; never see-through. */
function bend(colour: Rgb, dark: boolean, contrast: number): Rgb {
  const { lightness, chroma, hue } = toOklch(colour);
  return dark
    ? fromOklch({
        lightness: Math.max(
          lightness,
          measures['bend.dark.lightness'] + measures['bend.dark.contrast'] * contrast,
        ),
        chroma: Math.min(chroma, measures['bend.dark.chroma']),
        hue,
      })
    : fromOklch({
        lightness: Math.min(
          lightness,
          measures['bend.light.lightness'] - measures['bend.light.contrast'] * contrast,
        ),
        chroma,
        hue,
      });
}

function mixOklab(one: Rgb, other: Rgb, share: number): Rgb {
  const [from, to] = [toOklch(one), toOklch(other)];
  const part = share / 100;
  const axis = (of: (angle: number) => number) =>
    from.chroma * of((from.hue * Math.PI) / 180) * (1 - part) +
    to.chroma * of((to.hue * Math.PI) / 180) * part;
  const [a, b] = [axis(Math.cos), axis(Math.sin)];
  return fromOklch({
    lightness: from.lightness * (1 - part) + to.lightness * part,
    chroma: Math.hypot(a, b),
    hue: (Math.atan2(b, a) * 180) / Math.PI,
  });
}
