import { disc, fill, fillBelow, ridge, type Canvas } from './picture.ts';
import type { Random } from './random.ts';

/** What the pictures of posts show. Colours are places in the palette of the scene. */
export function landscape(canvas: Canvas, random: Random): void {
  fill(canvas, 1, [0, 180, 800, 450]);
  disc(canvas, 2, random.between(120, 680), random.between(70, 130), 38);
  for (const [colour, base, height] of [
    [3, 250, 26],
    [4, 300, 20],
    [5, 360, 10],
  ] as const) {
    fillBelow(canvas, colour, ridge(random, base, height));
  }
}

export function pylons(canvas: Canvas, random: Random): void {
  landscape(canvas, random);
  for (const [x, size] of [
    [140, 1],
    [400, 0.72],
    [580, 0.52],
    [700, 0.38],
  ] as const) {
    const top = 330 - 240 * size;
    fill(canvas, 6, [x - 40 * size, top, x + 40 * size, 335], (px, py) => {
      const spread = ((py - top) / (335 - top)) * 26 * size + 2;
      return (
        Math.abs(Math.abs(px - x) - spread) < 2 ||
        (Math.abs(px - x) < spread && Math.floor(py - top) % Math.round(34 * size) < 2)
      );
    });
    for (const arm of [20, 56, 92])
      fill(canvas, 6, [x - 50 * size, top + arm * size, x + 50 * size, top + arm * size + 3]);
  }
}

export function turbines(canvas: Canvas, random: Random): void {
  landscape(canvas, random);
  for (const x of [160, 360, 520, 690]) {
    const top = random.between(110, 170);
    fill(canvas, 7, [x - 4, top, x + 4, 330]);
    const turn = random.next() * 2;
    for (const blade of [0, 2.094, 4.189]) {
      for (let step = 0; step < 80; step += 1) {
        disc(
          canvas,
          7,
          x + Math.cos(turn + blade) * step,
          top + Math.sin(turn + blade) * step,
          Math.max(1.2, 4 - step / 26),
        );
      }
    }
    disc(canvas, 6, x, top, 5);
  }
}

export function solar(canvas: Canvas, random: Random): void {
  landscape(canvas, random);
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 6; column += 1) {
      const x = 40 + column * 125 - row * 12;
      const y = 300 + row * 48;
      fill(canvas, 11, [x, y, x + 112, y + 34], (px, py) => (px - x) % 28 > 1 && (py - y) % 17 > 1);
      fill(canvas, 6, [x + 50, y + 34, x + 54, y + 44]);
    }
  }
}

export function canal(canvas: Canvas, random: Random): void {
  fill(canvas, 1, [0, 160, 800, 300]);
  disc(canvas, 2, random.between(200, 600), 110, 34);
  for (let house = 0; house < 9; house += 1) {
    const x = house * 92 - 10;
    const top = random.between(120, 190);
    const colour = random.pick([3, 4, 9, 8, 6]);
    fill(canvas, colour, [x, top, x + 88, 300]);
    fill(
      canvas,
      colour,
      [x, top - 36, x + 88, top],
      (px, py) => Math.abs(px - x - 44) < 8 + ((py - top + 36) / 36) * 36,
    );
    for (let row = 0; row < 3; row += 1)
      for (let column = 0; column < 3; column += 1)
        fill(canvas, 2, [
          x + 12 + column * 24,
          top + 14 + row * 38,
          x + 26 + column * 24,
          top + 36 + row * 38,
        ]);
  }
  fill(canvas, 11, [0, 300, 800, 450]);
  for (let wave = 0; wave < 40; wave += 1) {
    const x = random.between(0, 760);
    const y = random.between(310, 440);
    fill(canvas, 0, [x, y, x + random.between(20, 70), y + 2]);
  }
}

export function bicycle(canvas: Canvas, random: Random): void {
  landscape(canvas, random);
  fill(canvas, 3, [0, 390, 800, 450]);
  for (const x of [300, 500]) {
    disc(canvas, 6, x, 340, 62);
    disc(canvas, 5, x, 340, 55);
    disc(canvas, 6, x, 340, 6);
  }
  for (const [x1, y1, x2, y2] of [
    [300, 340, 360, 240],
    [360, 240, 480, 240],
    [360, 240, 400, 340],
    [400, 340, 480, 240],
    [480, 240, 500, 340],
    [300, 340, 400, 340],
    [480, 240, 474, 210],
  ] as const)
    stroke(canvas, 9, x1, y1, x2, y2, 5);
  fill(canvas, 6, [335, 224, 390, 234]);
  fill(canvas, 6, [460, 204, 510, 212]);
}

export function table(canvas: Canvas, random: Random): void {
  fill(canvas, 3, [0, 300, 800, 450]);
  for (let window = 0; window < 3; window += 1) {
    fill(canvas, 7, [60 + window * 250, 40, 240 + window * 250, 190]);
    fill(canvas, 11, [68 + window * 250, 120, 232 + window * 250, 182]);
  }
  for (const x of [180, 410, 640]) {
    disc(canvas, 7, x, 350, 92, 0.42);
    disc(canvas, random.pick([9, 10, 11]), x, 346, 66, 0.4);
    for (let crumb = 0; crumb < 14; crumb += 1)
      disc(
        canvas,
        random.pick([2, 7, 9, 10, 11]),
        x + random.between(-42, 42),
        346 + random.between(-14, 14),
        random.between(4, 9),
        0.6,
      );
  }
}

export function cake(canvas: Canvas): void {
  fill(canvas, 3, [0, 330, 800, 450]);
  disc(canvas, 7, 400, 350, 220, 0.2);
  fill(canvas, 4, [250, 220, 550, 340]);
  fill(canvas, 7, [250, 210, 550, 262], (x, y) => y < 236 + Math.sin(x / 14) * 14);
  fill(canvas, 9, [250, 286, 550, 298]);
  for (let candle = 0; candle < 7; candle += 1) {
    fill(canvas, [8, 10, 9][candle % 3] ?? 8, [276 + candle * 40, 150, 284 + candle * 40, 214]);
    disc(canvas, 2, 280 + candle * 40, 138, 9, 1.5);
  }
}

export function desk(canvas: Canvas, random: Random): void {
  fill(canvas, 4, [0, 330, 800, 450]);
  fill(canvas, 7, [60, 40, 260, 220]);
  fill(canvas, 11, [70, 50, 250, 210], (x, y) => y > 140 + Math.sin(x / 30) * 20);
  fill(canvas, 6, [300, 110, 620, 300]);
  fill(canvas, 8, [312, 122, 608, 286]);
  for (let bar = 0; bar < 8; bar += 1)
    fill(canvas, random.pick([2, 7, 10]), [
      334 + bar * 33,
      270 - random.between(20, 120),
      356 + bar * 33,
      274,
    ]);
  fill(canvas, 6, [440, 300, 480, 330]);
  fill(canvas, 7, [660, 270, 710, 332]);
  disc(canvas, 11, 140, 262, 46);
  fill(canvas, 9, [112, 290, 168, 332]);
}

export function crew(canvas: Canvas, random: Random): void {
  landscape(canvas, random);
  fill(canvas, 3, [0, 380, 800, 450]);
  for (const x of [210, 330, 460, 590]) {
    const height = random.between(0, 24);
    fill(canvas, 10, [x - 34, 240 - height, x + 34, 370]);
    fill(canvas, 7, [x - 34, 290 - height, x + 34, 302 - height]);
    fill(canvas, 6, [x - 28, 370, x - 4, 430]);
    fill(canvas, 6, [x + 4, 370, x + 28, 430]);
    disc(canvas, random.pick([12, 13, 14]), x, 212 - height, 25);
    fill(
      canvas,
      random.pick([7, 9, 11]),
      [x - 30, 176 - height, x + 30, 206 - height],
      (px, py) => (px - x) ** 2 + (py - 206 + height) ** 2 <= 900,
    );
  }
}

export function van(canvas: Canvas, random: Random): void {
  landscape(canvas, random);
  fill(canvas, 6, [0, 380, 800, 450]);
  fill(canvas, 7, [200, 200, 520, 370]);
  fill(canvas, 7, [520, 250, 640, 370], (x, y) => y > 250 + (x - 520) * 0.5 || x < 560);
  fill(canvas, 11, [540, 262, 606, 310], (x, y) => y > 262 + (x - 540) * 0.5);
  fill(canvas, 8, [200, 310, 640, 326]);
  for (const x of [280, 570]) {
    disc(canvas, 6, x, 372, 38);
    disc(canvas, 3, x, 372, 18);
  }
}

export function trophy(canvas: Canvas): void {
  fill(canvas, 3, [0, 340, 800, 450]);
  disc(canvas, 10, 400, 150, 100, 1.2);
  fill(canvas, 0, [290, 20, 510, 110]);
  fill(canvas, 10, [300, 104, 500, 122]);
  fill(canvas, 10, [384, 260, 416, 330]);
  fill(canvas, 4, [330, 326, 470, 366]);
  fill(canvas, 7, [360, 338, 440, 354]);
}

function stroke(
  canvas: Canvas,
  colour: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  width: number,
): void {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1));
  for (let step = 0; step <= steps; step += 1)
    disc(canvas, colour, x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps, width);
}
