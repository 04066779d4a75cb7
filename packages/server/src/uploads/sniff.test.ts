import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sniffPicture } from './sniff.ts';

/** Bytes from hexadecimal, with spaces for reading. */
const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
const filled = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(40)]);

const png = filled(hex('89504e470d0a1a0a 0000000d 49484452 00000280 000001e0'));
const gif = filled(Buffer.concat([Buffer.from('GIF89a'), hex('4001 f000')]));
const jfif = 'ffd8 ffe0 0010 4a46494600 0101 00 0048 0048 0000';
const frame = 'ffc0 0011 08 01e0 0280 03 012200 021101 031101';
/** An Exif segment with one entry: orientation 6, a picture to be turned by a quarter. */
const exif = (order: 'II' | 'MM'): string =>
  order === 'II'
    ? 'ffe1 0022 457869660000 49492a0008000000 0100 1201 0300 01000000 06000000 00000000'
    : 'ffe1 0022 457869660000 4d4d002a00000008 0001 0112 0003 00000001 00060000 00000000';

const pictures: readonly [
  name: string,
  bytes: Buffer,
  expected: [type: string, width: number, height: number],
][] = [
  ['PNG', png, ['image/png', 640, 480]],
  ['GIF', gif, ['image/gif', 320, 240]],
  ['JPEG', filled(hex(`${jfif} ${frame}`)), ['image/jpeg', 640, 480]],
  [
    'progressive JPEG with fill bytes',
    filled(hex(`${jfif} ffff ${frame.replace('ffc0', 'ffc2')}`)),
    ['image/jpeg', 640, 480],
  ],
  [
    'JPEG with tables before its frame',
    filled(hex(`ffd8 ffc4 0004 0000 ffdb 0004 0000 ${frame}`)),
    ['image/jpeg', 640, 480],
  ],
  [
    'JPEG that a camera turned (little-endian)',
    filled(hex(`ffd8 ${exif('II')} ${frame}`)),
    ['image/jpeg', 480, 640],
  ],
  [
    'JPEG that a camera turned (big-endian)',
    filled(hex(`ffd8 ${exif('MM')} ${frame}`)),
    ['image/jpeg', 480, 640],
  ],
  [
    'lossy WebP',
    filled(
      Buffer.concat([
        Buffer.from('RIFF\0\0\0\0WEBPVP8 \0\0\0\0', 'latin1'),
        hex('000000 9d012a 8002 e001'),
      ]),
    ),
    ['image/webp', 640, 480],
  ],
  [
    'lossless WebP',
    filled(
      Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPVP8L\0\0\0\0', 'latin1'), hex('2f 7fc27700')]),
    ),
    ['image/webp', 640, 480],
  ],
  [
    'extended WebP',
    filled(
      Buffer.concat([
        Buffer.from('RIFF\0\0\0\0WEBPVP8X\0\0\0\0', 'latin1'),
        hex('00000000 7f0200 df0100'),
      ]),
    ),
    ['image/webp', 640, 480],
  ],
];
for (const [name, bytes, [mediaType, width, height]] of pictures) {
  test(`${name} is known by its bytes`, () =>
    assert.deepEqual(sniffPicture(bytes), { mediaType, width, height }));
}

const others: readonly [name: string, bytes: Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a PNG that ends early', png.subarray(0, 20)],
  ['a PNG of no width', filled(hex('89504e470d0a1a0a 0000000d 49484452 00000000 000001e0'))],
  ['a JPEG without a frame', hex(`${jfif} ffd9`)],
  ['a JPEG whose segment leads nowhere', filled(hex('ffd8 ffe0 ffff 00'))],
  [
    'a JPEG whose Exif lies about its length',
    hex('ffd8 ffe1 0022 457869660000 49492a00ffffffff 0100'),
  ],
  ['BMP', filled(Buffer.from('BM'))],
];
for (const [name, bytes] of others)
  test(`${name} is no picture`, () => assert.equal(sniffPicture(bytes), undefined));

test('no beginning of a picture breaks the reader', () => {
  for (const [, bytes] of pictures)
    for (let length = 0; length < bytes.length; length++)
      assert.doesNotThrow(() => sniffPicture(bytes.subarray(0, length)));
});
