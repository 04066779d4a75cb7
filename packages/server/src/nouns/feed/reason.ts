import type { FeedReasonCode, FeedView } from '@plein/schema/types';
import { isMember } from '../../policy/reading.ts';
import type { PostRow } from '../post/row.ts';

/** A post on a page of the feed. */
export interface FeedRow extends PostRow {
  /** From 1, within its lane. */
  position: number;
  /** Pinned on top, in addition to its place in the page. */
  inLane: boolean;
  /** FOR_YOU only. */
  score: number | null;
  mentionsViewer: boolean;
  repliesToViewer: boolean;
}

export interface FeedReason {
  code: FeedReasonCode;
  about: string | null;
}

/** From so many comments and reactions on a post counts as much discussed. */
const muchDiscussed = 15;

/** Why the viewer sees a post: what weighed most, and true of it. */
export function feedReason(view: FeedView, row: FeedRow, authorName: string | null): FeedReason {
  if (view === 'FOR_YOU') {
    if (row.mentionsViewer) return { code: 'MENTIONS_YOU', about: authorName };
    if (row.repliesToViewer) return { code: 'REPLIES_TO_YOU', about: null };
    if (!row.isOfficial && interactions(row) >= muchDiscussed)
      return { code: 'MUCH_DISCUSSED', about: null };
    if (row.kind === 'QUESTION' && row.answerId === null)
      return { code: 'WAITING_FOR_ANSWER', about: row.communityName };
  }
  if (row.isOfficial) return { code: 'OFFICIAL_NEWS', about: null };
  switch (row.sourceKind) {
    case 'COMMUNITY':
      return {
        code: isMember(row) ? 'MEMBER_OF_COMMUNITY' : 'OPEN_COMMUNITY',
        about: row.communityName,
      };
    case 'DEPARTMENT':
      return { code: 'YOUR_DEPARTMENT', about: row.sourceLabel };
    case 'LOCATION':
      return { code: 'YOUR_LOCATION', about: row.sourceLabel };
    default:
      return { code: 'FOR_EVERYBODY', about: null };
  }
}

function interactions({ commentCount, reactionCounts }: PostRow): number {
  return Object.values(reactionCounts).reduce((sum, count) => sum + count, commentCount);
}
