import { crc32 } from 'node:zlib';
import { orientationOnly, readOrientation } from './exif.ts';
import type { Orientation } from './exif.ts';
import type { Picture } from './sniff.ts';

/**
 * The same picture, pixel for pixel and not encoded anew, without what it tells about its maker: place, time, camera, names, comments,
 * thumbnails, edits, and whatever hangs behind its end. What shapes its look stays: colours, animation, and how the camera was held.
 * Only parts that are known to be harmless are kept, so that a new kind of metadata is dropped too.
 */
export function withoutMetadata(bytes: Buffer, mediaType: Picture['mediaType']): Buffer {
  return strippers[mediaType](bytes);
}

const strippers: Readonly<Record<Picture['mediaType'], (bytes: Buffer) => Buffer>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'image/gif': stripGif,
};

const latin1 = (bytes: Buffer, from: number, to: number): string =>
  bytes.toString('latin1', from, to);

/** ISO 10918-1, annex B: segments between SOI and EOI; after each scan header come its data, in which FF is escaped. */
function stripJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let orientation: Orientation = 1;
  let at = 2;
  while (at + 2 <= bytes.length) {
    // Anything between segments, such as fill bytes, is no part of the picture.
    if (bytes[at] !== 0xff || bytes[at + 1] === 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) break;
    // Restarts, a second beginning and TEM stand alone, and mean nothing between segments.
    if ((marker >= 0xd0 && marker <= 0xd8) || marker === 0x01) {
      at += 2;
      continue;
    }
    if (at + 4 > bytes.length) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1 && latin1(segment, 4, 10) === 'Exif\0\0')
      orientation = readOrientation(segment.subarray(10));
    const keeps = keptSegment(marker, segment);
    if (keeps !== undefined) kept.push(keeps);
    at = end;
    if (marker === 0xda) {
      const next = endOfScan(bytes, end);
      kept.push(bytes.subarray(end, next));
      at = next;
    }
  }
  const tiff = orientation === 1 ? undefined : orientationOnly(orientation);
  const [first, ...rest] = kept;
  // JFIF wants to be the first segment.
  const isJfif = first?.[1] === 0xe0;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(isJfif ? [first] : []),
    ...(tiff === undefined
      ? []
      : [Buffer.from([0xff, 0xe1, 0, 8 + tiff.length]), Buffer.from('Exif\0\0'), tiff]),
    ...(isJfif || first === undefined ? [] : [first]),
    ...rest,
    Buffer.from([0xff, 0xd9]),
  ]);
}

function keptSegment(marker: number, segment: Buffer): Buffer | undefined {
  const name = latin1(segment, 4, 16);
  if (marker === 0xe0) {
    if (!name.startsWith('JFIF\0') || segment.length < 18) return undefined;
    // Its thumbnail can show what was cropped away.
    const short = Buffer.from(segment.subarray(0, 18));
    short.writeUInt16BE(16, 2);
    short.writeUInt16BE(0, 16);
    return short;
  }
  if (marker === 0xe2) return name === 'ICC_PROFILE\0' ? segment : undefined;
  // Says how colours were transformed.
  if (marker === 0xee) return name.startsWith('Adobe') ? segment : undefined;
  const isApplication = marker >= 0xe1 && marker <= 0xef;
  return isApplication || marker === 0xfe ? undefined : segment;
}

/** Where the next marker is that is neither an escaped FF nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Beside the chunks without which there is no picture (they begin with a capital letter); animation included. */
const keptPngChunks: ReadonlySet<string> = new Set(
  'tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/** PNG, section 5: length, name, data and checksum of one chunk after the other. */
function stripPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let orientation: Orientation = 1;
  for (let at = 8; at + 12 <= bytes.length;) {
    const name = latin1(bytes, at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (!/^[A-Za-z]{4}$/.test(name)) break;
    const chunk = bytes.subarray(at, end);
    if (name === 'eXIf') orientation = readOrientation(chunk.subarray(8, -4));
    if (/^[A-Z]/.test(name) || keptPngChunks.has(name)) kept.push(chunk);
    at = end;
    if (name === 'IEND') break;
  }
  // After the header, before the pixels.
  if (orientation !== 1) kept.splice(1, 0, pngChunk('eXIf', orientationOnly(orientation)));
  return Buffer.concat([bytes.subarray(0, 8), ...kept]);
}

function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const keptWebpChunks: ReadonlySet<string> = new Set([
  'VP8X',
  'VP8 ',
  'VP8L',
  'ICCP',
  'ALPH',
  'ANIM',
  'ANMF',
]);
const webpFlags = { exif: 0x08, xmp: 0x04 };

/** RFC 9649: chunks of a name, a length and data, padded to an even length; the first one says which others there are. */
function stripWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let orientation: Orientation = 1;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = latin1(bytes, at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    const data = bytes.subarray(at + 8, at + 8 + length);
    // Some programs put the beginning of a JPEG segment in front.
    if (name === 'EXIF')
      orientation = readOrientation(latin1(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data);
    if (keptWebpChunks.has(name)) kept.push(Buffer.from(bytes.subarray(at, end)));
    at = end;
  }
  const [head] = kept;
  if (head !== undefined && latin1(head, 0, 4) === 'VP8X' && head.length > 8) {
    const flags = (head[8] ?? 0) & ~(webpFlags.exif | webpFlags.xmp);
    const isTurned = orientation !== 1;
    head[8] = isTurned ? flags | webpFlags.exif : flags;
    if (isTurned) {
      const tiff = orientationOnly(orientation);
      const frame = Buffer.from('EXIF\0\0\0\0');
      frame.writeUInt32LE(tiff.length, 4);
      kept.push(frame, tiff);
    }
  }
  const whole = Buffer.concat([bytes.subarray(0, 12), ...kept]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** Application extensions of GIF that shape the look: loops and colours. */
const keptGifExtensions: ReadonlySet<string> = new Set([
  'NETSCAPE2.0',
  'ANIMEXTS1.0',
  'ICCRGBG1012',
]);

/** GIF89a: after the header blocks of three kinds, whose data come in pieces of at most 255 bytes. */
function stripGif(bytes: Buffer): Buffer {
  const table = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  const afterPieces = (from: number): number => {
    let at = from;
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
    return at + 1;
  };
  const kept: Buffer[] = [];
  let at = 13 + table(bytes[10] ?? 0);
  kept.push(bytes.subarray(0, at));
  while (at < bytes.length) {
    const start = at;
    if (bytes[at] === 0x2c) {
      at = afterPieces(at + 11 + table(bytes[at + 9] ?? 0));
      kept.push(bytes.subarray(start, at));
    } else if (bytes[at] === 0x21) {
      const label = bytes[at + 1];
      at = afterPieces(at + 2);
      const isComment = label === 0xfe;
      const isForeign =
        label === 0xff && !keptGifExtensions.has(latin1(bytes, start + 3, start + 14));
      if (!isComment && !isForeign) kept.push(bytes.subarray(start, at));
    } else break;
  }
  return Buffer.concat([...kept, Buffer.from([0x3b])]);
}
