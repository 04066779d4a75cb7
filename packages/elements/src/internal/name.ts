/** How many colours an avatar can have; the colours themselves are in `ui/avatar.styles.ts`. */
export const AVATAR_COLOURS = 12;

/** One or two initials of a name in any script, upper case where the script has cases; empty for an empty name. */
export function initialsOf(name: string): string {
  const words = name.replace(/\(.*?\)/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last].map((word) => (word ? firstLetter(word) : '')).join('');
}

/** A number below `AVATAR_COLOURS` that is always the same for a name, however it is composed in Unicode. */
export function colourOf(name: string): number {
  let hash = 2166136261;
  for (const character of name.normalize('NFC').trim().toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  return (hash >>> 0) % AVATAR_COLOURS;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A letter with its marks: one grapheme, which may be several code points. */
function firstLetter(word: string): string {
  // Latin letters without marks need no segmenter, which is slow.
  if (/^[a-z0-9](?![^\0-~])/i.test(word)) return (word[0] ?? '').toLocaleUpperCase();
  for (const { segment } of segmenter.segment(word)) return segment.toLocaleUpperCase();
  return '';
}
