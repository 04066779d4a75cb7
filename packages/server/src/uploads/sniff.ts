import { readOrientation } from './exif.ts';

/** What the bytes of a picture say about it. */
export interface Picture {
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  /** In CSS pixels, as a browser shows it: a camera's turn is applied. */
  width: number;
  height: number;
}

/**
 * Reads type and size from the bytes, never from a name or a header. SVG is no picture here: it can hold scripts.
 * @returns undefined when the bytes are none of the four types, or end before they say their size.
 */
export function sniffPicture(bytes: Buffer): Picture | undefined {
  const picture = readPng(bytes) ?? readGif(bytes) ?? readWebp(bytes) ?? readJpeg(bytes);
  return picture === undefined || picture.width === 0 || picture.height === 0 ? undefined : picture;
}

function text(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('latin1', from, to);
}

function readPng(bytes: Buffer): Picture | undefined {
  if (
    bytes.length < 24 ||
    text(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' ||
    text(bytes, 12, 16) !== 'IHDR'
  )
    return undefined;
  return { mediaType: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function readGif(bytes: Buffer): Picture | undefined {
  if (bytes.length < 10 || !/^GIF8[79]a$/.test(text(bytes, 0, 6))) return undefined;
  return { mediaType: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}

/** RFC 9649: lossy, lossless and extended files keep their size in three places. */
function readWebp(bytes: Buffer): Picture | undefined {
  if (bytes.length < 30 || text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 12) !== 'WEBP')
    return undefined;
  const mediaType = 'image/webp';
  const chunk = text(bytes, 12, 16);
  if (chunk === 'VP8 ' && bytes.readUIntBE(23, 3) === 0x9d012a) {
    return {
      mediaType,
      width: bytes.readUInt16LE(26) & 0x3fff,
      height: bytes.readUInt16LE(28) & 0x3fff,
    };
  }
  if (chunk === 'VP8L' && bytes[20] === 0x2f) {
    const bits = bytes.readUInt32LE(21);
    return { mediaType, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk === 'VP8X')
    return { mediaType, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  return undefined;
}

/** Walks the segments to the frame header; the size stands there, and the camera's turn in an Exif segment before it. */
function readJpeg(bytes: Buffer): Picture | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let isTurned = false;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // fill byte
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2) return undefined;
    // C0 to CF are frame headers, but for the tables C4 (Huffman), C8 (reserved) and CC (arithmetic).
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const height = bytes.readUInt16BE(at + 5);
      const width = bytes.readUInt16BE(at + 7);
      return {
        mediaType: 'image/jpeg',
        width: isTurned ? height : width,
        height: isTurned ? width : height,
      };
    }
    if (marker === 0xe1) isTurned = isTurnedByCamera(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
  }
  return undefined;
}

/** Orientations 5 to 8 of Exif exchange width and height. */
function isTurnedByCamera(segment: Buffer): boolean {
  return text(segment, 0, 6) === 'Exif\0\0' && readOrientation(segment.subarray(6)) >= 5;
}
