/** A rule about words, as the organisation wrote it. */
export interface KeywordRule {
  pattern: string;
  action: 'REFUSE' | 'HOLD';
  reason: string;
}

export type Verdict =
  { outcome: 'PUBLISHED' } | { outcome: 'HELD' } | { outcome: 'REFUSED'; reason: string };

/** What becomes of words: refused by a rule, held by a rule or by premoderation, or published. Moderators are not held. */
export function judge(
  text: string,
  rules: readonly KeywordRule[],
  { isPremoderated, moderates }: { isPremoderated: boolean; moderates: boolean },
): Verdict {
  const broken = rules.filter(({ pattern }) => containsWords(text, pattern));
  const refusing = broken.find(({ action }) => action === 'REFUSE');
  if (refusing !== undefined) return { outcome: 'REFUSED', reason: refusing.reason };
  const held = !moderates && (isPremoderated || broken.length > 0);
  return { outcome: held ? 'HELD' : 'PUBLISHED' };
}

/** Whole words, without regard to case. */
function containsWords(text: string, pattern: string): boolean {
  const words = pattern
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  if (words === '') return false;
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** At most so many people can be named in one text. */
const mentionLimit = 50;

/** Handles that follow an @ in Markdown, lower case, each once. Code and addresses of mail name nobody. */
export function mentionedHandles(body: string): string[] {
  const words = body.replace(/```[\s\S]*?(```|$)|`[^`\n]*`/g, ' ');
  const found = words.matchAll(/(?<![\p{L}\p{N}@_./+-])@([\p{L}\p{N}][\p{L}\p{N}._-]{0,63})/gu);
  const handles = [...found].map(([, handle = '']) => handle.replace(/[._-]+$/, '').toLowerCase());
  return [...new Set(handles)].slice(0, mentionLimit);
}
