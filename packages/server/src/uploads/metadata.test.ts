import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crc32 } from 'node:zlib';
import { readOrientation } from './exif.ts';
import { withoutMetadata } from './metadata.ts';
import { sniffPicture } from './sniff.ts';

const secret = 'GPS 52.37 N 4.89 E';

const join = (...parts: (Buffer | string | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );

/** A TIFF block as a camera writes it: orientation, then the place. */
function tiff(order: 'II' | 'MM', orientation: number): Buffer {
  const bytes = Buffer.alloc(26);
  const isLittle = order === 'II';
  const short = (value: number, at: number) =>
    isLittle ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at);
  bytes.write(order, 0);
  short(42, 2);
  if (isLittle) bytes.writeUInt32LE(8, 4);
  else bytes.writeUInt32BE(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  short(orientation, 18);
  return join(bytes, secret);
}

function segment(marker: number, ...data: Parameters<typeof join>): Buffer {
  const body = join(...data);
  return join([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255], body);
}

function pngChunk(name: string, ...data: Parameters<typeof join>): Buffer {
  const body = join(name, ...data);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length - 4);
  frame.writeUInt32BE(crc32(body), 4);
  return join(frame.subarray(0, 4), body, frame.subarray(4));
}

function webpChunk(name: string, ...data: Parameters<typeof join>): Buffer {
  const body = join(...data);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return join(name, length, body, body.length % 2 ? [0] : []);
}

function webp(...chunks: Buffer[]): Buffer {
  const body = join('WEBP', ...chunks);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return join('RIFF', length, body);
}

const jfif = segment(0xe0, 'JFIF\0', [1, 1, 0, 0, 72, 0, 72, 0, 0]);
const jfifWithThumbnail = segment(0xe0, 'JFIF\0', [1, 1, 0, 0, 72, 0, 72, 2, 1], 'thumbs');
const colours = segment(0xe2, 'ICC_PROFILE\0', [1, 1], 'colours');
const adobe = segment(0xee, 'Adobe', [0, 100, 0, 0, 0, 0, 1]);
const tables = segment(0xdb, [0, 1, 2, 3]);
const frame = segment(0xc2, [8, 1, 0xe0, 2, 0x80, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
/** Two scans, with an escaped FF and a restart in the data. */
const scans = join(
  segment(0xda, [1, 1, 0, 0, 63, 0]),
  [1, 0xff, 0, 2, 0xff, 0xd0, 3],
  segment(0xda, [1, 2, 0, 0, 63, 0]),
  [4, 0xff, 0, 5],
);
const jpegEnd = [0xff, 0xd9];
const exif = (orientation: number, order: 'II' | 'MM' = 'MM') =>
  segment(0xe1, 'Exif\0\0', tiff(order, orientation));

const pngHead = join(
  '\x89PNG\r\n\x1a\n',
  pngChunk('IHDR', [0, 0, 2, 128, 0, 0, 1, 224, 8, 3, 0, 0, 0]),
);
const pngPixels = join(
  pngChunk('PLTE', [1, 2, 3]),
  pngChunk('tRNS', [9]),
  pngChunk('IDAT', 'pixels'),
);
const pngEnd = pngChunk('IEND');

const canvas = (flags: number) => webpChunk('VP8X', [flags, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]);
const lossy = webpChunk('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1], 'pixels!');

const gifHead = join('GIF89a', [2, 0, 1, 0, 0x80, 0, 0], [0, 0, 0, 255, 255, 255]);
const gifLoop = join([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0]);
const gifImage = join(
  [0x21, 0xf9, 4, 0, 0, 0, 0, 0],
  [0x2c, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x44, 1, 0],
);

const rows: readonly [
  what: string,
  type: 'jpeg' | 'png' | 'webp' | 'gif',
  bytes: Buffer,
  expected: Buffer,
][] = [
  [
    'a JPEG with everything a telephone and an editor write',
    'jpeg',
    join(
      [0xff, 0xd8],
      jfifWithThumbnail,
      exif(1),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', secret),
      colours,
      segment(0xe2, 'MPF\0', secret),
      segment(0xed, 'Photoshop 3.0\0', secret),
      adobe,
      segment(0xfe, secret),
      [0xff],
      tables,
      frame,
      scans,
      jpegEnd,
      'a second picture: ',
      secret,
    ),
    join([0xff, 0xd8], jfif, colours, adobe, tables, frame, scans, jpegEnd),
  ],
  [
    'a JPEG that ends in the middle',
    'jpeg',
    join([0xff, 0xd8], segment(0xfe, secret), tables, frame, scans),
    join([0xff, 0xd8], tables, frame, scans, jpegEnd),
  ],
  [
    'a PNG',
    'png',
    join(
      pngHead,
      pngChunk('eXIf', tiff('MM', 1)),
      pngChunk('tEXt', 'Author\0', secret),
      pngChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', secret),
      pngChunk('zTXt', 'Comment\0\0', secret),
      pngChunk('tIME', [7, 234, 1, 1, 0, 0, 0]),
      pngChunk('caBX', secret),
      pngPixels,
      pngChunk('tEXt', 'Comment\0', secret),
      pngEnd,
      secret,
    ),
    join(pngHead, pngPixels, pngEnd),
  ],
  [
    'a WebP',
    'webp',
    webp(
      canvas(0x2c),
      webpChunk('ICCP', 'colours'),
      lossy,
      webpChunk('EXIF', tiff('II', 1)),
      webpChunk('XMP ', secret),
    ),
    webp(canvas(0x20), webpChunk('ICCP', 'colours'), lossy),
  ],
  ['a simple WebP', 'webp', join(webp(lossy), webpChunk('EXIF', secret)), webp(lossy)],
  [
    'an animated GIF',
    'gif',
    join(
      gifHead,
      gifLoop,
      [0x21, 0xfe, secret.length],
      secret,
      [0],
      [0x21, 0xff, 11],
      'XMP DataXMP',
      [secret.length],
      secret,
      [0],
      gifImage,
      gifImage,
      [0x3b],
      secret,
    ),
    join(gifHead, gifLoop, gifImage, gifImage, [0x3b]),
  ],
];

describe('without metadata', () => {
  for (const [what, type, bytes, expected] of rows) {
    test(`${what} keeps its looks and nothing else`, () => {
      assert.ok(bytes.includes(secret));
      const kept = withoutMetadata(bytes, `image/${type}`);
      assert.deepEqual(kept, expected);
      assert.deepEqual(withoutMetadata(kept, `image/${type}`), expected, 'a second time');
      assert.deepEqual(sniffPicture(kept), sniffPicture(bytes));
    });
  }

  for (let orientation = 2; orientation <= 8; orientation++) {
    test(`a picture that was taken in orientation ${orientation} is shown as before, and says only that`, () => {
      const pictures = {
        jpeg: join(
          [0xff, 0xd8],
          exif(orientation, orientation % 2 ? 'II' : 'MM'),
          tables,
          frame,
          scans,
          jpegEnd,
        ),
        png: join(pngHead, pngPixels, pngChunk('eXIf', tiff('MM', orientation)), pngEnd),
        webp: webp(canvas(0x08), lossy, webpChunk('EXIF', 'Exif\0\0', tiff('II', orientation))),
      };
      const exifNames = { jpeg: 'Exif\0\0', png: 'eXIf', webp: 'EXIF\x1a\0\0\0' };
      for (const type of ['jpeg', 'png', 'webp'] as const) {
        const kept = withoutMetadata(pictures[type], `image/${type}`);
        assert.ok(!kept.includes(secret), type);
        assert.deepEqual(sniffPicture(kept), sniffPicture(pictures[type]), type);
        const at = kept.indexOf(exifNames[type], 0, 'latin1') + exifNames[type].length;
        assert.equal(readOrientation(kept.subarray(at, at + 26)), orientation, type);
        assert.deepEqual(withoutMetadata(kept, `image/${type}`), kept, `${type} a second time`);
      }
    });
  }

  test('bytes that are cut anywhere are read to their end and no further', () => {
    for (const [what, type, bytes] of rows) {
      for (let end = 30; end < bytes.length; end++)
        assert.ok(withoutMetadata(bytes.subarray(0, end), `image/${type}`).length <= end + 2, what);
    }
  });
});
