/** How many lines of a text are shown before it is folded. The styles fold at the same number. */
export const FOLD_LINES = 12;

/** About how many characters a line holds at the reading measure. */
const lineLength = 62;

/**
 * Whether a text is long enough to be folded, told from the text alone: measuring would move what is being read. A fold that hides
 * no more than a few lines is not worth a button.
 */
export function isLong(source: string): boolean {
  let lines = 0;
  for (const line of source.split('\n')) lines += Math.max(1, Math.ceil(line.length / lineLength));
  return lines > FOLD_LINES + 4;
}
