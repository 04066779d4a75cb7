/**
 * A font whose every letter is a bar, made here byte by byte, so that words take the same room and the same shape on every machine and
 * can still be seen by their colour, weight, size and place. Spaces stay empty, joiners and direction marks take no room. The tables are
 * described in https://learn.microsoft.com/typography/opentype/spec/.
 */
const unitsPerEm = 1000;
const ascent = 900;
const descent = -250;

/** Every code point, by range: which of the glyphs `box`, `space`, `nothing`. */
const ranges: [first: number, last: number, glyph: number][] = [
  [0x00, 0x1f, 3],
  [0x20, 0x20, 2],
  [0x21, 0x9f, 1],
  [0xa0, 0xa0, 2],
  [0xa1, 0x2ff, 1],
  [0x300, 0x36f, 3],
  [0x370, 0x1fff, 1],
  [0x2000, 0x200a, 2],
  [0x200b, 0x200f, 3],
  [0x2010, 0x2027, 1],
  [0x2028, 0x202e, 3],
  [0x202f, 0x202f, 2],
  [0x2030, 0x205f, 1],
  [0x2060, 0x206f, 3],
  [0x2070, 0xd7ff, 1],
  [0xe000, 0xfdff, 1],
  [0xfe00, 0xfe0f, 3],
  [0xfe10, 0xfefe, 1],
  [0xfeff, 0xfeff, 3],
  [0xff00, 0x1f3fa, 1],
  [0x1f3fb, 0x1f3ff, 3],
  [0x1f400, 0x10ffff, 1],
];

/** The bytes of a font file; `width` of a letter and `height` of its bar in thousandths of the font size. */
export function barFont({ width, height }: { width: number; height: number }): Buffer {
  const box = glyph(width, height);
  const empty = Buffer.alloc(0);
  const outlines = [box, box, empty, empty];
  const advances = [width, width, Math.round(width * 0.6), 0];
  return fontFile({
    'OS/2': os2(width),
    cmap: characterMap(),
    glyf: Buffer.concat(outlines),
    head: head(width, height),
    hhea: horizontalHeader(width, advances.length),
    hmtx: Buffer.concat(advances.map((advance) => words(advance, 0))),
    loca: Buffer.concat(offsets(outlines).map(long)),
    maxp: Buffer.concat([
      long(0x00010000),
      words(advances.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    ]),
    name: names(),
    post: Buffer.concat([long(0x00030000), long(0), words(-100, 50), long(0), Buffer.alloc(16)]),
  });
}

/** One closed outline of four points, from the base line up. */
function glyph(width: number, height: number): Buffer {
  const flags = Buffer.from([1, 1, 1, 1]);
  const xs = words(0, 0, width, 0);
  const ys = words(0, height, 0, -height);
  return padded(Buffer.concat([words(1, 0, 0, width, height), words(3), words(0), flags, xs, ys]));
}

/** Format 13: many code points, one glyph. */
function characterMap(): Buffer {
  const groups = ranges.map(([first, last, index]) =>
    Buffer.concat([long(first), long(last), long(index)]),
  );
  const length = 16 + groups.length * 12;
  return Buffer.concat([
    words(0, 1, 3, 10),
    long(12),
    words(13, 0),
    long(length),
    long(0),
    long(groups.length),
    ...groups,
  ]);
}

function head(width: number, height: number): Buffer {
  return Buffer.concat([
    long(0x00010000),
    long(0x00010000),
    long(0),
    long(0x5f0f3cf5),
    words(3, unitsPerEm),
    Buffer.alloc(16),
    words(0, 0, width, height, 0, 8, 2, 1, 0),
  ]);
}

function horizontalHeader(width: number, glyphs: number): Buffer {
  return Buffer.concat([
    long(0x00010000),
    words(ascent, descent, 0, width, 0, 0, width, 1, 0, 0, 0, 0, 0, 0, 0, glyphs),
  ]);
}

function os2(width: number): Buffer {
  return Buffer.concat([
    words(4, width, 400, 5, 0, 500, 500, 0, 0, 500, 500, 0, 0, 50, 300, 0),
    Buffer.alloc(10),
    Buffer.alloc(16),
    Buffer.from('PLEI'),
    words(0x40, 0x20, 0xffff, ascent, descent, 0, ascent, -descent),
    long(1),
    long(0),
    words(500, 700, 0, 0x20, 0),
  ]);
}

function names(): Buffer {
  const values: [number, string][] = [
    [1, 'Plein bars'],
    [2, 'Regular'],
    [4, 'Plein bars'],
    [6, 'PleinBars'],
  ];
  const texts = values.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const starts = offsets(texts);
  const records = values.map(([id], index) =>
    words(3, 1, 0x409, id, texts[index]?.length ?? 0, starts[index] ?? 0),
  );
  return Buffer.concat([words(0, values.length, 6 + values.length * 12), ...records, ...texts]);
}

function fontFile(tables: Record<string, Buffer>): Buffer {
  const tags = Object.keys(tables).sort();
  const bodies = tags.map((tag) => padded(tables[tag] as Buffer));
  const start = 12 + tags.length * 16;
  const starts = offsets(bodies).map((offset) => offset + start);
  const power = Math.floor(Math.log2(tags.length));
  const range = 2 ** power * 16;
  const directory = tags.map((tag, index) =>
    Buffer.concat([
      Buffer.from(tag),
      long(checksum(bodies[index] as Buffer)),
      long(starts[index] ?? 0),
      long((tables[tag] as Buffer).length),
    ]),
  );
  return Buffer.concat([
    long(0x00010000),
    words(tags.length, range, power, tags.length * 16 - range),
    ...directory,
    ...bodies,
  ]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Where each part begins, and where the last one ends. */
function offsets(parts: readonly Buffer[]): number[] {
  const starts = [0];
  for (const { length } of parts) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** Numbers of 16 bits, most significant byte first. */
function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value & 0xffff, index * 2));
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}
