import type { CommentView } from '@plein/schema/views';
import type { CommentSurroundings } from './surroundings.ts';

/** Who wrote a comment; those who left have no name any more. */
export function nameOf(
  { author }: CommentView,
  { localize }: Pick<CommentSurroundings, 'localize'>,
): string {
  return author?.displayName ?? localize.term('formerColleague');
}
