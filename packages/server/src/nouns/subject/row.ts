import type { SubjectFacts } from '../../policy/doors.ts';
import { viewerReactionsOf } from '../post/row.ts';

/** A page of the portal as one reader sees it. */
export interface SubjectRow extends SubjectFacts {
  id: string;
  key: string;
  lockNote: string | null;
  lockedAt: string | null;
  lockedBy: string | null;
  commentCount: number;
  topLevelCount: number;
  reactionCounts: Readonly<Record<string, number>>;
  viewerReactions: string[];
}

export const subjectColumns = `
  'Subject' as "type", su.id, su.key, su.lock_reason as "lockReason", su.lock_note as "lockNote", su.locked_at as "lockedAt",
  su.locked_by as "lockedBy", su.comment_count as "commentCount", su.top_level_count as "topLevelCount",
  su.reaction_counts as "reactionCounts", ${viewerReactionsOf('su.id')}`;

/** A page nobody has said anything about yet. */
export function blankSubject(id: string, key: string): SubjectRow {
  return {
    type: 'Subject',
    id,
    key,
    lockReason: null,
    lockNote: null,
    lockedAt: null,
    lockedBy: null,
    commentCount: 0,
    topLevelCount: 0,
    reactionCounts: {},
    viewerReactions: [],
  };
}
