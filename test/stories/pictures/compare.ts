import type { Picture } from './picture.ts';

/**
 * How far a colour may be off, as the sum over red, green and blue of 0 to 255 each. Below it are the edges of two ways to draw the same
 * line; an accent that became another hue is at several hundred, a tint that became its neighbour at about thirty.
 */
const colourTolerance = 24;

/** How far something may have moved, in pixels of the picture (two of the screen each). */
const moveTolerance = 1;

/** So many pixels that agree with nothing near them, within one tile of `tileSize`, are a difference. */
const pixelTolerance = 5;
const tileSize = 16;

export interface Difference {
  /** Part of the picture that differs, 0 to 1. */
  share: number;
  /** In CSS pixels of the page. */
  area: { x: number; y: number; width: number; height: number };
  /** True for each pixel that has no equal near its place in the other picture. */
  mask: Uint8Array;
  width: number;
  height: number;
}

/**
 * What a person would call different, or undefined. Each pixel of one picture must agree with what is at its place or next to it in the
 * other one, and the other way round; stray pixels do not count, a few together do.
 */
export function compare(before: Picture, after: Picture, scale: number): Difference | undefined {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const mask = new Uint8Array(width * height);
  markMissing(before, after, mask, width);
  markMissing(after, before, mask, width);
  const tilesAcross = Math.ceil(width / tileSize);
  const tiles = new Uint32Array(tilesAcross * Math.ceil(height / tileSize));
  const tileOf = (at: number) =>
    Math.floor(Math.floor(at / width) / tileSize) * tilesAcross +
    Math.floor((at % width) / tileSize);
  for (let at = 0; at < mask.length; at++) if (mask[at]) tiles[tileOf(at)]! += 1;
  let [left, top, right, bottom, count] = [width, height, -1, -1, 0];
  for (let at = 0; at < mask.length; at++) {
    if (!mask[at]) continue;
    if (tiles[tileOf(at)]! < pixelTolerance) {
      mask[at] = 0;
      continue;
    }
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, top, right, bottom] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ];
    count += 1;
  }
  if (count === 0) return undefined;
  return {
    share: count / mask.length,
    area: {
      x: left * scale,
      y: top * scale,
      width: (right - left + 1) * scale,
      height: (bottom - top + 1) * scale,
    },
    mask,
    width,
    height,
  };
}

/** Marks what is in `one` and not near its place in `other`. Beyond its edge a picture goes on as it ends: its last rows are ground. */
function markMissing(one: Picture, other: Picture, mask: Uint8Array, maskWidth: number): void {
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      if (!isNear(one, other, x, y)) mask[y * maskWidth + x] = 1;
    }
  }
}

/**
 * Whether the colour lies between those around the same place in the other picture: half a pixel of movement blends neighbours, and
 * nothing else does.
 */
function isNear(one: Picture, other: Picture, x: number, y: number): boolean {
  const at = (y * one.width + x) * 3;
  const same = (Math.min(y, other.height - 1) * other.width + Math.min(x, other.width - 1)) * 3;
  let off = 0;
  for (const channel of [0, 1, 2])
    off += Math.abs(one.pixels[at + channel]! - other.pixels[same + channel]!);
  // Nearly always that is it.
  if (off <= colourTolerance) return true;
  off = 0;
  for (const channel of [0, 1, 2]) {
    const value = one.pixels[at + channel]!;
    let [least, most] = [255, 0];
    for (let dy = -moveTolerance; dy <= moveTolerance; dy++) {
      const otherY = Math.min(Math.max(y + dy, 0), other.height - 1);
      for (let dx = -moveTolerance; dx <= moveTolerance; dx++) {
        const otherX = Math.min(Math.max(x + dx, 0), other.width - 1);
        const there = other.pixels[(otherY * other.width + otherX) * 3 + channel]!;
        least = Math.min(least, there);
        most = Math.max(most, there);
      }
    }
    off += Math.max(0, least - value, value - most);
  }
  return off <= colourTolerance;
}
