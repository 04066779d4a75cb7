import type { CommentFacts } from '../../policy/doors.ts';
import { imagesOf, mentionsOf, moderationOf, viewerReactionsOf } from '../post/row.ts';
import type { ModerationRow } from '../post/row.ts';
import type { ImageRow } from '../person/row.ts';

/** A comment as one reader sees it; whether they may is decided with its thread. */
export interface CommentRow extends CommentFacts {
  type: 'Comment';
  id: string;
  /** UUID of the post or page. */
  subjectId: string;
  parentId: string | null;
  ancestors: string[];
  body: string;
  isOfficial: boolean;
  editedAt: string | null;
  replyCount: number;
  descendantCount: number;
  reactionCounts: Readonly<Record<string, number>>;
  score: number;
  /** 2 the accepted answer, 1 official, else 0. */
  lead: number;
  images: ImageRow[];
  mentions: string[];
  viewerReactions: string[];
  moderation: ModerationRow | null;
}

/** Comment `co` for viewer `$1`. */
export const commentColumns = `
  'Comment' as "type", co.id, co.subject_id as "subjectId", co.parent_id as "parentId", co.ancestors, co.author_id as "authorId",
  co.state, co.body, co.is_official as "isOfficial", co.created_at as "createdAt", co.edited_at as "editedAt",
  co.reply_count as "replyCount", co.descendant_count as "descendantCount", co.reaction_counts as "reactionCounts", co.score, co.lead,
  ${imagesOf('co.id')}, ${mentionsOf('co.id')}, ${viewerReactionsOf('co.id')}, ${moderationOf('co')}`;

export const commentPeople = `array_remove(array[f."authorId"] || f.mentions, null)`;

/** A removed comment keeps its place and nothing else: no author, no words, no pictures, no reactions. */
export function asShown(row: CommentRow): CommentRow {
  if (row.state !== 'REMOVED') return row;
  return {
    ...row,
    authorId: null,
    body: '',
    images: [],
    mentions: [],
    reactionCounts: {},
    viewerReactions: [],
    isOfficial: false,
    lead: 0,
    editedAt: null,
  };
}
