import { refusal } from './refusal.ts';
import { isUuid } from './ids.ts';

const checks = {
  time: (part: unknown) =>
    typeof part === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(part) &&
    !Number.isNaN(Date.parse(part)),
  uuid: isUuid,
  integer: (part: unknown) => Number.isInteger(part) && Math.abs(part as number) < 2 ** 31,
  number: (part: unknown) => typeof part === 'number' && Number.isFinite(part),
  word: (part: unknown) => typeof part === 'string' && part.length < 100,
};

export type CursorPart = keyof typeof checks;

/** An opaque position. `list` names the list, so that a cursor of one is no cursor of another. */
export function encodeCursor(list: string, parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([list, ...parts])).toString('base64url');
}

/** The parts of a cursor that this list handed out; throws BAD_CURSOR for any other text. */
export function decodeCursor(
  list: string,
  cursor: string,
  shape: readonly CursorPart[],
): (string | number)[] {
  const parts = parse(cursor);
  const fits =
    parts !== undefined &&
    parts[0] === list &&
    parts.length === shape.length + 1 &&
    shape.every((kind, index) => checks[kind](parts[index + 1]));
  if (!fits) throw refusal('BAD_CURSOR', 'The cursor was not handed out by this list.');
  return parts.slice(1) as (string | number)[];
}

function parse(cursor: string): unknown[] | undefined {
  if (cursor.length > 400) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export function pageInfo(
  edges: readonly { cursor: string }[],
  hasNextPage: boolean,
  after: string | null | undefined,
): PageInfo {
  return {
    hasNextPage,
    hasPreviousPage: after !== null && after !== undefined,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/** `first` when it is 1 to `limit`; throws BAD_INPUT otherwise. */
export function pageSize(first: number, limit: number): number {
  if (first < 1 || first > limit)
    throw refusal('BAD_INPUT', `first must be 1 to ${limit}.`, ['first']);
  return first;
}

export const earliest = '-infinity';
export const latest = 'infinity';
export const lowestUuid = '00000000-0000-0000-0000-000000000000';
export const highestUuid = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
