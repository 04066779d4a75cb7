import { namedColours } from './named-colours.ts';

/** A colour of the sRGB space, each channel and alpha from 0 to 1. */
export interface Rgb {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** OKLCH: lightness 0 to 1, chroma from 0, hue in degrees. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

/**
 * Reads a CSS colour: hex, a name, `rgb()`, `hsl()`, `oklch()`, `oklab()`, `color(srgb …)`, `color(srgb-linear …)` or
 * `color(display-p3 …)`, which is also how a browser writes the outcome of `color-mix()` and of relative colours. What
 * lies outside sRGB is clipped, as screens do.
 *
 * @returns undefined for anything else, such as `var()` or `currentcolor`
 */
export function parseColour(text: string): Rgb | undefined {
  const source = text.trim().toLowerCase();
  const hex = source.startsWith('#') ? source.slice(1) : namedColours[source];
  if (hex !== undefined) return fromHex(hex);
  if (source === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const [, name = '', inside = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(source) ?? [];
  const [channels = '', slashed] = inside.split('/');
  const parts = channels.split(/[\s,]+/).filter(Boolean);
  const space = name === 'color' ? parts.shift() : name.replace(/a$/, '');
  // The old notation has alpha as a fourth part behind a comma.
  const alpha = slashed === undefined && parts.length === 4 ? parts.pop() : slashed;
  if (parts.length !== 3) return undefined;
  const [one, two, three] = parts as [string, string, string];
  const opacity = alpha === undefined ? 1 : clip(number(alpha, 1));
  const made = (rgb: readonly [number, number, number]) => {
    const [red, green, blue] = rgb.map(clip) as [number, number, number];
    return [red, green, blue, opacity].every(Number.isFinite)
      ? { red, green, blue, alpha: opacity }
      : undefined;
  };
  const plain = [number(one, 1), number(two, 1), number(three, 1)] as const;
  switch (space) {
    case 'rgb':
      return made([number(one, 255) / 255, number(two, 255) / 255, number(three, 255) / 255]);
    case 'hsl':
      return made(fromHsl(degrees(one), number(two, 100) / 100, number(three, 100) / 100));
    case 'oklch':
      return made(
        fromOklab(...polar(number(one, 1), number(two, 0.4), degrees(three))).map(encode) as never,
      );
    case 'oklab':
      return made(
        fromOklab(number(one, 1), number(two, 0.4), number(three, 0.4)).map(encode) as never,
      );
    case 'srgb':
      return made(plain);
    case 'srgb-linear':
      return made(plain.map(encode) as never);
    case 'display-p3':
      return made(fromP3(plain.map(decode) as never).map(encode) as never);
    default:
      return undefined;
  }
}

/** `#rrggbb`, or `#rrggbbaa` where it lets something through. */
export function toHex({ red, green, blue, alpha }: Rgb): string {
  const channels = alpha < 1 ? [red, green, blue, alpha] : [red, green, blue];
  return `#${channels
    .map((value) =>
      Math.round(clip(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The same colour by lightness, chroma and hue. */
export function toOklch({ red, green, blue }: Rgb): Oklch {
  const [r, g, b] = [red, green, blue].map(decode) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, bb),
    hue: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360,
  };
}

/** Clipped to sRGB, channel by channel, as browsers paint it. */
export function fromOklch({ lightness, chroma, hue }: Oklch): Rgb {
  const [red, green, blue] = fromOklab(...polar(lightness, chroma, hue)).map((value) =>
    clip(encode(value)),
  ) as [number, number, number];
  return { red, green, blue, alpha: 1 };
}

/** The colour with as much of its chroma as sRGB has at its lightness; black at 0 and white at 1. */
export function withinGamut({ lightness, chroma, hue }: Oklch): Rgb {
  for (let part = 1; part > 0; part -= 0.02) {
    const linear = fromOklab(...polar(lightness, chroma * part, hue));
    if (linear.every((value) => value > -0.0005 && value < 1.0005))
      return fromOklch({ lightness, chroma: chroma * part, hue });
  }
  return fromOklch({ lightness, chroma: 0, hue });
}

/** What is seen where `over` lies on an opaque `under`. */
export function layer(under: Rgb, over: Rgb): Rgb {
  const mixed = (channel: 'red' | 'green' | 'blue') =>
    over[channel] * over.alpha + under[channel] * (1 - over.alpha);
  return { red: mixed('red'), green: mixed('green'), blue: mixed('blue'), alpha: 1 };
}

/** Relative luminance of WCAG 2, 0 for black and 1 for white. */
export function luminance({ red, green, blue }: Rgb): number {
  return 0.2126 * decode(red) + 0.7152 * decode(green) + 0.0722 * decode(blue);
}

/** Contrast ratio of WCAG 2 between two opaque colours, 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Contrast ratio of WCAG 2 of a CSS colour on another one, 1 to 21; what lets something through is laid on `ground` first.
 *
 * @throws {TypeError} when one of them is no colour that `parseColour` reads
 */
export function contrast(colour: string, ground: string): number {
  const [over, under] = [knownColour(colour), knownColour(ground)];
  const white = { red: 1, green: 1, blue: 1, alpha: 1 };
  const opaque = layer(white, under);
  return contrastOf(layer(opaque, over), opaque);
}

/**
 * The colour nearest to `colour`, by lightness alone, that has at least this contrast with the ground; black or white
 * where no lightness of its hue does.
 */
export function readableOn(colour: Rgb, ground: Rgb, needed: number): Rgb {
  if (contrastOf(colour, ground) >= needed) return colour;
  const { lightness, chroma, hue } = toOklch(colour);
  for (let step = 1; step <= 200; step += 1) {
    for (const moved of [lightness - step / 200, lightness + step / 200]) {
      if (moved < 0 || moved > 1) continue;
      // What is written down has 8 bits a channel, and it is that which has to pass.
      const candidate = knownColour(toHex(withinGamut({ lightness: moved, chroma, hue })));
      if (contrastOf(candidate, ground) >= needed) return candidate;
    }
  }
  const [black, white] = [knownColour('black'), knownColour('white')];
  return contrastOf(black, ground) >= contrastOf(white, ground) ? black : white;
}

/**
 * The same, where the colour is known to be one.
 *
 * @throws {TypeError} when it is not
 */
export function knownColour(colour: string): Rgb {
  const found = parseColour(colour);
  if (!found) throw new TypeError(`"${colour}" is no colour of which contrast can be computed.`);
  return found;
}

function fromHex(hex: string): Rgb | undefined {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(hex)) return undefined;
  const long = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const at = (from: number) => Number.parseInt(long.slice(from, from + 2), 16) / 255;
  return { red: at(0), green: at(2), blue: at(4), alpha: long.length === 8 ? at(6) : 1 };
}

/** A number, or a percentage of `whole`; `none` is nothing. */
function number(text: string, whole: number): number {
  const trimmed = text.trim();
  if (trimmed === 'none') return 0;
  return trimmed.endsWith('%') ? (Number(trimmed.slice(0, -1)) / 100) * whole : Number(trimmed);
}

function degrees(text: string): number {
  const [, value = '', unit = 'deg'] = /^(.*?)(deg|rad|grad|turn)?$/.exec(text) ?? [];
  const whole = { deg: 1, rad: 180 / Math.PI, grad: 0.9, turn: 360 }[unit] ?? 1;
  return number(value, 360) * whole;
}

function fromHsl(hue: number, saturation: number, lightness: number): [number, number, number] {
  const channel = (offset: number) => {
    const at = (((offset + hue / 30) % 12) + 12) % 12;
    const reach = saturation * Math.min(lightness, 1 - lightness);
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  };
  return [channel(0), channel(8), channel(4)];
}

function polar(lightness: number, chroma: number, hue: number): [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** Linear light. The matrices are those of https://www.w3.org/TR/css-color-4/#color-conversion-code. */
function fromOklab(lightness: number, a: number, b: number): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function fromP3([r, g, b]: [number, number, number]): [number, number, number] {
  return [
    1.2249401763 * r - 0.2249401763 * g,
    -0.0420569547 * r + 1.0420569547 * g,
    -0.0196375546 * r - 0.0786360456 * g + 1.0982736002 * b,
  ];
}

function decode(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encode(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}
