import { crc32, deflateSync } from 'node:zlib';
import { createRandom, type Random } from './random.ts';

/** Pictures drawn in sixteen flat colours: real PNG files of a few kilobytes that look like something. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly palette: readonly Colour[];
}

export type Colour = readonly [red: number, green: number, blue: number];

export function createCanvas(width: number, height: number, palette: readonly Colour[]): Canvas {
  return { width, height, pixels: new Uint8Array(width * height), palette };
}

/** Fills every pixel for which `inside` holds, within a box. */
export function fill(
  canvas: Canvas,
  colour: number,
  box: readonly [number, number, number, number],
  inside?: (x: number, y: number) => boolean,
): void {
  const [left, top, right, bottom] = box;
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(canvas.height, bottom); y += 1) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(canvas.width, right); x += 1) {
      if (!inside || inside(x, y)) canvas.pixels[y * canvas.width + x] = colour;
    }
  }
}

/** Fills everything below a line: quicker than asking every pixel. */
export function fillBelow(canvas: Canvas, colour: number, line: (x: number) => number): void {
  for (let x = 0; x < canvas.width; x += 1) {
    for (let y = Math.max(0, Math.ceil(line(x))); y < canvas.height; y += 1)
      canvas.pixels[y * canvas.width + x] = colour;
  }
}

export function disc(
  canvas: Canvas,
  colour: number,
  x: number,
  y: number,
  radius: number,
  squash = 1,
): void {
  fill(
    canvas,
    colour,
    [x - radius, y - radius * squash, x + radius + 1, y + radius * squash + 1],
    (px, py) => {
      return ((px - x) / radius) ** 2 + ((py - y) / (radius * squash)) ** 2 <= 1;
    },
  );
}

/** An indexed PNG, https://www.w3.org/TR/png-3/. */
export function encodePng(canvas: Canvas): Buffer {
  const { width, height, pixels, palette } = canvas;
  const raw = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    raw.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(raw, { level: 6, chunkSize: 8192 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(data.length, 0);
  result.set(body, 4);
  result.writeUInt32BE(crc32(body), body.length + 4);
  return result;
}

const SKIN: readonly Colour[] = [
  [255, 224, 196],
  [241, 194, 155],
  [224, 172, 125],
  [198, 134, 88],
  [141, 85, 54],
  [96, 57, 36],
];
const HAIR: readonly Colour[] = [
  [44, 34, 30],
  [90, 56, 37],
  [168, 116, 62],
  [214, 178, 112],
  [150, 150, 155],
  [120, 45, 30],
];
const SHIRT: readonly Colour[] = [
  [38, 84, 124],
  [6, 120, 110],
  [180, 72, 60],
  [94, 74, 138],
  [210, 150, 40],
  [60, 66, 80],
  [70, 130, 70],
];
const GROUND: readonly Colour[] = [
  [214, 228, 240],
  [230, 222, 206],
  [214, 232, 216],
  [238, 216, 210],
  [224, 218, 236],
];

/** A drawn face, 96 by 96, different for every seed. */
export function drawFace(seed: string): Buffer {
  const random = createRandom(`face ${seed}`);
  const skin = random.pick(SKIN);
  const canvas = createCanvas(96, 96, [
    random.pick(GROUND),
    skin,
    random.pick(HAIR),
    random.pick(SHIRT),
    darker(skin),
    [40, 34, 34],
  ]);
  const long = random.chance(0.45);
  const hairline = random.between(30, 35);
  if (long) fill(canvas, 2, [24, 40, 72, 78]);
  disc(canvas, 2, 48, 39, random.between(24, 27));
  disc(canvas, 3, 48, 100, 36, 0.8);
  fill(canvas, 4, [41, 56, 55, 74]);
  disc(canvas, 1, 48, 44, 20, 1.15);
  fill(canvas, 2, [28, 16, 68, hairline], (x, y) => (x - 48) ** 2 + (y - 42) ** 2 <= 26 ** 2);
  if (random.chance(0.25)) disc(canvas, 2, 48, 58, 12, 0.75);
  disc(canvas, 5, 41, 44, 2);
  disc(canvas, 5, 55, 44, 2);
  if (random.chance(0.3)) for (const x of [41, 55]) ring(canvas, x, 44, 6);
  fill(canvas, 5, [43, 55, 54, 58], (x, y) => y >= 55 + Math.abs(x - 48) * -0.3 + 1.4);
  return encodePng(canvas);
}

function ring(canvas: Canvas, x: number, y: number, radius: number): void {
  fill(canvas, 5, [x - radius, y - radius, x + radius + 1, y + radius + 1], (px, py) => {
    return Math.abs(Math.hypot(px - x, py - y) - radius) < 0.8;
  });
}

function darker([red, green, blue]: Colour): Colour {
  return [Math.round(red * 0.88), Math.round(green * 0.85), Math.round(blue * 0.82)];
}

/** A hill line or skyline: a smooth curve made of three waves. */
export function ridge(random: Random, base: number, height: number): (x: number) => number {
  const waves = [1, 2.3, 5.1].map((frequency) => ({
    frequency,
    phase: random.next() * 7,
    size: height / frequency,
  }));
  return (x) =>
    base +
    waves.reduce(
      (sum, wave) => sum + Math.sin((x / 800) * 6 * wave.frequency + wave.phase) * wave.size,
      0,
    );
}
