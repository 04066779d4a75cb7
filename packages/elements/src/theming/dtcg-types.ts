import { knownColour } from './colour.ts';

const SPACES =
  /^(srgb|srgb-linear|hsl|hwb|lab|lch|oklab|oklch|display-p3|a98-rgb|prophoto-rgb|rec2020|xyz-d65|xyz-d50)$/;
const WEIGHTS =
  /^(thin|hairline|(extra|ultra)-(light|bold|black)|light|normal|regular|book|medium|(semi|demi)-bold|bold|black|heavy)$/;

/** What is wrong with a value of this type, as the rest of a sentence that begins with the token. */
export function problemWith(type: string, value: unknown): string | undefined {
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

export function isObject(value: unknown): value is Record<string, unknown> {
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
  const rgb = knownColour(hex);
  return [rgb.red, rgb.green, rgb.blue].every(
    (channel, index) => Math.abs(channel - Number(components[index])) < 1 / 255,
  );
}
