import type { ChangeKind } from '@plein/schema/types';
import type { Queryable } from '../database/open.ts';
import { unreadDays } from '../nouns/post/reading-horizon.ts';

/** A row of the log. Ids are bare UUIDs; their types stand beside them. */
export interface ChangeRow {
  seq: string;
  xid: string;
  kind: ChangeKind;
  /** UUIDs under which it is delivered: post or subject, community, person. */
  topics: string[];
  /** The source whose readers may know of it; null for pages of the portal and for memberships. */
  sourceId: string | null;
  targetType: 'post' | 'comment' | 'subject' | 'community';
  targetId: string;
  subjectType: 'post' | 'subject' | null;
  subjectId: string | null;
  parentId: string | null;
  actorId: string | null;
  counts: { reactions?: Record<string, number>; comments?: number; members?: number } | null;
}

/** A position in the log: everything up to and with it has been seen. */
export interface ChangePosition {
  xid: string;
  seq: string;
}

export function encodeChangeCursor({ xid, seq }: ChangePosition): string {
  return Buffer.from(`changes:${xid}:${seq}`).toString('base64url');
}

/** Undefined for a cursor this endpoint cannot have handed out. */
export function decodeChangeCursor(cursor: string): ChangePosition | undefined {
  if (cursor.length > 80) return undefined;
  const match = /^changes:(\d{1,20}):(\d{1,19})$/.exec(
    Buffer.from(cursor, 'base64url').toString('latin1'),
  );
  return match ? { xid: match[1] as string, seq: match[2] as string } : undefined;
}

/**
 * The next changes after a position, oldest first. Only of transactions that are over for everybody, in the order (xid, seq):
 * so a transaction that commits late is never skipped. `topics` (UUIDs) narrows; all when undefined.
 */
export async function readChanges(
  db: Queryable,
  { after, topics, limit }: { after: ChangePosition; topics?: readonly string[]; limit: number },
): Promise<ChangeRow[]> {
  const rows = await db.query<{ row: ChangeRow }>(
    `select json_build_object('seq', seq::text, 'xid', xid::text, 'kind', kind, 'topics', topics, 'sourceId', source_id,
       'targetType', target_type, 'targetId', target_id, 'subjectType', subject_type, 'subjectId', subject_id,
       'parentId', parent_id, 'actorId', actor_id, 'counts', counts) as row
     from change
     where (xid, seq) > ($1::text::xid8, $2::text::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
       and ($3::uuid[] is null or topics && $3::uuid[])
     order by xid, seq limit $4::int`,
    [after.xid, after.seq, topics === undefined ? null : [...topics], limit],
  );
  return rows.map(({ row }) => row);
}

/** The newest position that is safe to start from, and the oldest that can still be resumed from. */
export async function changeBounds(
  db: Queryable,
): Promise<{ newest: ChangePosition; oldest: ChangePosition | undefined }> {
  const [row] = await db.query<{ row: { newest: ChangePosition; oldest: ChangePosition | null } }>(
    `select json_build_object(
       'newest', coalesce(
         (select json_build_object('xid', xid::text, 'seq', seq::text) from change
          where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, seq desc limit 1),
         json_build_object('xid', '0', 'seq', '0')),
       'oldest', (select json_build_object('xid', xid::text, 'seq', seq::text) from change order by xid, seq limit 1)
     ) as row`,
  );
  return {
    newest: row?.row.newest ?? { xid: '0', seq: '0' },
    oldest: row?.row.oldest ?? undefined,
  };
}

/** The position after which exactly `count` changes follow up to `position`; undefined where there are fewer. */
export async function changesBack(
  db: Queryable,
  position: ChangePosition,
  count: number,
): Promise<ChangePosition | undefined> {
  const [row] = await db.query<ChangePosition>(
    `select xid::text as xid, seq::text as seq from change where (xid, seq) <= ($1::text::xid8, $2::text::bigint)
     order by xid desc, seq desc offset $3::int limit 1`,
    [position.xid, position.seq, count],
  );
  return row;
}

/**
 * Deletes changes older than `hours` (default 24) and answers how many; a reader who was away longer gets RESYNC. The newest change
 * stays however old it is: after a quiet weekend its cursor is still the place from which everybody goes on.
 */
export function pruneChanges(db: Queryable, hours = 24): Promise<number> {
  return deleteInPortions(
    db,
    `delete from change where ctid = any(array(
       select ctid from change where at < now() - make_interval(hours => $1::int)
         and (xid, seq) < (select xid, seq from change order by xid desc, seq desc limit 1)
       order by at limit $2::int))`,
    hours,
  );
}

/**
 * Forgets idempotency keys older than `hours`, at least 24; answers how many. The default is a week: a client that got no answer asks its
 * reader after a day whether to send the words again, and sends them under the same key.
 */
export function pruneIdempotencyKeys(db: Queryable, hours = 7 * 24): Promise<number> {
  return deleteInPortions(
    db,
    `delete from idempotency where ctid = any(array(
       select ctid from idempotency where created_at < now() - make_interval(hours => $1::int) order by created_at limit $2::int))`,
    Math.max(24, hours),
  );
}

/** Forgets marks of reading on posts that count as read by their age alone; answers how many. */
export function pruneReadMarks(db: Queryable): Promise<number> {
  return deleteInPortions(
    db,
    `delete from post_read where ctid = any(array(
       select ctid from post_read where read_at < now() - make_interval(hours => $1::int) order by read_at limit $2::int))`,
    unreadDays * 24,
  );
}

/**
 * Deletes pictures that were announced, sent or not, and stand nowhere after `hours`, at least 24: no post, no comment, no face, no
 * cover. Answers how many. A client that waits longer with the words around a picture has to send it again.
 */
export function pruneUnusedImages(db: Queryable, hours = 24): Promise<number> {
  return deleteInPortions(
    db,
    `delete from image where target_id is null and id = any(array(
       select im.id from image im
       where im.target_id is null and im.owner_id is not null and im.created_at < now() - make_interval(hours => $1::int)
         and not exists (select from person pe where pe.avatar_id = im.id)
         and not exists (select from community c where c.cover_id = im.id)
       order by im.created_at limit $2::int))`,
    Math.max(24, hours),
  );
}

/** Rows deleted at once: what gathered while no server ran must not take longer than a statement may. */
const portion = 10_000;

/** `$1` hours, `$2` how many at most. */
async function deleteInPortions(db: Queryable, sql: string, hours: number): Promise<number> {
  let deleted = 0;
  for (;;) {
    const [row] = await db.query<{ count: number }>(
      `with gone as (${sql} returning 1) select count(*)::int as count from gone`,
      [hours, portion],
    );
    const count = row?.count ?? 0;
    deleted += count;
    if (count < portion) return deleted;
  }
}
