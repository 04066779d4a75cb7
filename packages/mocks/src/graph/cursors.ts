import { refusal } from './refusal.ts';

export type CursorPart = 'text' | 'number';

/** An opaque position. `list` names the list, so that a cursor of one is no cursor of another. */
export function encodeCursor(list: string, parts: readonly (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify([list, ...parts]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
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
    shape.every((kind, index) =>
      kind === 'number' ? Number.isFinite(parts[index + 1]) : typeof parts[index + 1] === 'string',
    );
  if (!fits) throw refusal('BAD_CURSOR', 'The cursor was not handed out by this list.');
  return parts.slice(1) as (string | number)[];
}

function parse(cursor: string): unknown[] | undefined {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
