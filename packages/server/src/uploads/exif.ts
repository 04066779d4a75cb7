/** How a camera was held, 1 to 8 as Exif counts it; 1 is upright. From 5 on width and height change places. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const orientationTag = 0x0112;

/** Reads the orientation from the TIFF part of Exif data; 1 where it says none, or nothing that can be read. */
export function readOrientation(tiff: Buffer): Orientation {
  if (tiff.length < 8) return 1;
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (offset: number): number =>
    offset < 0 || offset + 2 > tiff.length
      ? 0
      : isLittle
        ? tiff.readUInt16LE(offset)
        : tiff.readUInt16BE(offset);
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = Math.min(short(directory), 200);
  for (let entry = 0; entry < count; entry++) {
    const offset = directory + 2 + entry * 12;
    if (short(offset) !== orientationTag) continue;
    const orientation = short(offset + 8);
    return orientation >= 1 && orientation <= 8 ? (orientation as Orientation) : 1;
  }
  return 1;
}

/** The TIFF part of Exif data that says the orientation and nothing else. */
export function orientationOnly(orientation: Orientation): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0\b', 'latin1');
  tiff.writeUInt16LE(1, 8); // one entry:
  tiff.writeUInt16LE(orientationTag, 10);
  tiff.writeUInt16LE(3, 12); // of type SHORT
  tiff.writeUInt32LE(1, 14); // with one value
  tiff.writeUInt16LE(orientation, 18);
  return tiff;
}
