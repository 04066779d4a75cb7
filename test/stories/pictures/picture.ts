import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Three bytes a pixel, red, green and blue, row by row. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Screenshots are kept at half their size: still readable to people, and a pixel of antialiasing no longer counts. */
export const scale = 2;

export function decode(png: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(png);
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++) pixels.set(data.subarray(at * 4, at * 4 + 3), at * 3);
  return { width, height, pixels };
}

/** A PNG with a palette of the 256 most frequent colours: a tenth of the bytes, and what is rare is next to something alike. */
export function encode({ width, height, pixels }: Picture): Buffer {
  const colours = paletteOf(pixels);
  const indexOf = nearestIn(colours);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = indexOf(colourAt(pixels, (y * width + x) * 3));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, palette, and the only kinds of packing, filter and order that there are for it.
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(
    colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const bytes = Buffer.alloc(named.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  named.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(named), named.length + 4);
  return bytes;
}

/** As one number, red first. */
const colourAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

function paletteOf(pixels: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([one, ones], [other, others]) => others - ones || one - other);
  return byCount.slice(0, 256).map(([colour]) => colour);
}

function nearestIn(colours: readonly number[]): (colour: number) => number {
  const known = new Map(colours.map((colour, index) => [colour, index]));
  const distance = (one: number, other: number) =>
    Math.abs((one >> 16) - (other >> 16)) +
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) +
    Math.abs((one & 255) - (other & 255));
  return (colour) => {
    const exact = known.get(colour);
    if (exact !== undefined) return exact;
    let best = 0;
    colours.forEach((candidate, index) => {
      if (distance(candidate, colour) < distance(colours[best] ?? 0, colour)) best = index;
    });
    known.set(colour, best);
    return best;
  };
}

/** Each square of pixels becomes their mean, and what is empty below is cut off. */
export function shrink(picture: Picture): Picture {
  const width = Math.floor(picture.width / scale);
  const height = Math.floor(picture.height / scale);
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = 0; dy < scale; dy++)
          for (let dx = 0; dx < scale; dx++)
            sum +=
              picture.pixels[((y * scale + dy) * picture.width + x * scale + dx) * 3 + channel] ??
              0;
        // Rounded to every fourth shade, which nobody sees and which packs to half the bytes.
        pixels[(y * width + x) * 3 + channel] = Math.min(252, Math.round(sum / scale ** 2 / 4) * 4);
      }
    }
  }
  return withoutEmptyEnd({ width, height, pixels });
}

/** Rows at the end that are all of one colour say nothing, and would say it in every picture. */
function withoutEmptyEnd({ width, height, pixels }: Picture): Picture {
  const row = (y: number) => pixels.subarray(y * width * 3, (y + 1) * width * 3);
  const last = row(height - 1);
  const flat = last.every((value, index) => value === last[index % 3]);
  let end = height;
  while (flat && end > 1 && row(end - 1).every((value, index) => value === last[index])) end--;
  // A few are kept: the ground is part of the picture.
  const kept = Math.min(height, end + 4);
  return { width, height: kept, pixels: pixels.slice(0, kept * width * 3) };
}
