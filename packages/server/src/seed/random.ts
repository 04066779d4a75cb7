import { nth } from './known.ts';
import { createHash } from 'node:crypto';

/** A repeatable source of chance. `fork` gives an independent one that does not depend on how much was drawn before. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** An index, drawn in proportion to the weights. */
  weighted(weights: readonly number[]): number;
  shuffle<T>(list: readonly T[]): T[];
  /** UUIDv7 of the instant, in milliseconds. */
  uuid(at: number): string;
  fork(label: string): Random;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function createRandom(seed: string): Random {
  const digest = createHash('sha256').update(seed).digest();
  // sfc32: small, fast, and good enough for a company that does not exist.
  let a = digest.readUInt32LE(0);
  let b = digest.readUInt32LE(4);
  let c = digest.readUInt32LE(8);
  let d = digest.readUInt32LE(12);

  function bits(): number {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  }

  const random: Random = {
    next: () => bits() / 4294967296,
    int: (below) => Math.floor(random.next() * below),
    between: (low, high) => low + random.int(high - low + 1),
    chance: (probability) => random.next() < probability,
    pick(list) {
      if (list.length === 0) throw new RangeError('Nothing to pick from.');
      return list[random.int(list.length)] as (typeof list)[number];
    },
    weighted(weights) {
      let rest = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
      for (let index = 0; index < weights.length; index += 1) {
        rest -= weights[index] ?? 0;
        if (rest < 0) return index;
      }
      return weights.length - 1;
    },
    shuffle(list) {
      const result = [...list];
      for (let index = result.length - 1; index > 0; index -= 1) {
        const other = random.int(index + 1);
        const kept = result[index] as (typeof result)[number];
        result[index] = result[other] as (typeof result)[number];
        result[other] = kept;
      }
      return result;
    },
    uuid(at) {
      const time = Math.floor(at).toString(16).padStart(12, '0');
      const one = bits();
      const two = bits();
      const three = bits();
      const head = (0x7000 | (one & 0xfff)).toString(16);
      const variant = (0x8000 | ((one >>> 12) & 0x3fff)).toString(16);
      const tail =
        nth(HEX, two >>> 24) +
        nth(HEX, (two >>> 16) & 255) +
        nth(HEX, (two >>> 8) & 255) +
        nth(HEX, two & 255) +
        nth(HEX, three >>> 24) +
        nth(HEX, (three >>> 16) & 255);
      return `${time.slice(0, 8)}-${time.slice(8)}-${head}-${variant}-${tail}`;
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
  return random;
}

/** The same id for the same name, always: for what should keep its address from one seeding to the next. */
export function namedId(name: string): string {
  const bytes = createHash('sha256').update(`plein seed ${name}`).digest().subarray(0, 16);
  bytes[6] = (nth(bytes, 6) & 0x0f) | 0x80;
  bytes[8] = (nth(bytes, 8) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
