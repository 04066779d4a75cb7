import type { Decision } from '@plein/schema/types';
import type { PostFacts } from '../../policy/doors.ts';
import { readsPostSql, sourceColumns, sourceTables } from '../../policy/reading.ts';
import type { ImageRow } from '../person/row.ts';
import { readThrough } from './reading-horizon.ts';

/** A post as one reader sees it. Timestamps are as PostgreSQL writes them into JSON. */
export interface PostRow extends PostFacts {
  id: string;
  title: string | null;
  body: string;
  isOfficial: boolean;
  createdAt: string;
  editedAt: string | null;
  pinnedAt: string | null;
  pinnedUntil: string | null;
  pinnedBy: string | null;
  lockNote: string | null;
  lockedAt: string | null;
  lockedBy: string | null;
  answerId: string | null;
  commentCount: number;
  topLevelCount: number;
  reactionCounts: Readonly<Record<string, number>>;
  sourceId: string;
  sourceLabel: string;
  communitySlug: string | null;
  communityName: string | null;
  images: ImageRow[];
  mentions: string[];
  viewerReactions: string[];
  isRead: boolean;
  moderation: ModerationRow | null;
}

/** What moderators decided, as PostgreSQL writes it into JSON. */
export interface ModerationRow {
  decision: Decision;
  reason: string | null;
  at: string;
}

/** Pictures of a target. */
export const imagesOf = (target: string) => `
  array(select json_build_object('id', im.id, 'alt', im.alt, 'width', im.width, 'height', im.height)
    from image im where im.target_id = ${target} order by im.position, im.id) as images`;

export const mentionsOf = (target: string) => `
  array(select me.person_id from mention me where me.target_id = ${target} order by me.person_id) as mentions`;

/** The viewer's own reactions to a target. */
export const viewerReactionsOf = (target: string) => `
  array(select re.key from reaction re where re.target_id = ${target} and re.person_id = $1::uuid) as "viewerReactions"`;

/** Why hidden words are hidden. Whoever may read those, their author and the moderators, may read that as well. */
export const moderationOf = (content: string) => `
  case when ${content}.state = 'HIDDEN' then (
    select json_build_object('decision', de.verdict, 'reason', de.reason, 'at', de.created_at)
    from decision de where de.target_id = ${content}.id order by de.created_at desc, de.id desc limit 1
  ) end as "moderation"`;

/** Post `p` for viewer `$1`; `source` gives the columns of `SourceFacts`, `readUntil` how far the viewer has read there. */
export const postColumnsWith = (source: string, readUntil: string) => `
  'Post' as "type", p.id, p.kind, p.state, p.author_id as "authorId", p.title, p.body, p.is_official as "isOfficial",
  p.created_at as "createdAt", p.edited_at as "editedAt",
  case when p.pinned_until is null or p.pinned_until > now() then p.pinned_at end as "pinnedAt",
  p.pinned_until as "pinnedUntil", p.pinned_by as "pinnedBy",
  p.lock_reason as "lockReason", p.lock_note as "lockNote", p.locked_at as "lockedAt", p.locked_by as "lockedBy",
  case when p.answer_id is not null then (select an.id from comment an where an.id = p.answer_id and an.state = 'PUBLISHED') end as "answerId", p.comment_count as "commentCount", p.top_level_count as "topLevelCount",
  p.reaction_counts as "reactionCounts", ${source},
  ${imagesOf('p.id')}, ${mentionsOf('p.id')}, ${viewerReactionsOf('p.id')}, ${moderationOf('p')},
  (coalesce(p.author_id = $1::uuid or p.created_at <= ${readThrough(readUntil)}, false)
    or exists (select from post_read rd where rd.person_id = $1::uuid and rd.post_id = p.id)) as "isRead"`;

/** Post `p` in source `s`, for viewer `$1` in role `$2`. */
export const postColumns = postColumnsWith(sourceColumns, 'u.read_until');

export const postTables = `post p join source s on s.id = p.source_id ${sourceTables}`;

export { readsPostSql };

/** Everybody a post names. */
export const postPeople = `array_remove(array[f."authorId", f."lockedBy", f."pinnedBy"] || f.mentions, null)`;
