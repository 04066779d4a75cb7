import type { ChangeKind } from '@plein/schema/types';
import type { Transaction } from '../database/open.ts';

/** A change to be announced; ids are bare UUIDs. */
export interface NewChange {
  kind: ChangeKind;
  topics: readonly string[];
  /** The source whose readers may know of it; null for pages of the portal and memberships. */
  sourceId: string | null;
  targetType: 'post' | 'comment' | 'subject' | 'community';
  targetId: string;
  subjectType?: 'post' | 'subject';
  subjectId?: string;
  parentId?: string | null;
  actorId: string;
  counts?: { reactions?: Readonly<Record<string, number>>; comments?: number; members?: number };
}

/**
 * Appends to the log and announces it when the transaction commits; keeps the answer of the act under its idempotency key
 * by the same statement.
 */
export async function appendChanges(
  transaction: Transaction,
  changes: readonly NewChange[],
  kept: { key: readonly [personId: string, key: string]; answer: unknown },
): Promise<void> {
  await transaction.query(appendSql, [
    JSON.stringify(changes),
    ...kept.key,
    JSON.stringify(kept.answer),
  ]);
}

const appendSql = `
  with appended as (
    insert into change (kind, topics, source_id, target_type, target_id, subject_type, subject_id, parent_id, actor_id, counts)
    select x."kind", array(select jsonb_array_elements_text(x."topics")::uuid), x."sourceId", x."targetType", x."targetId",
      x."subjectType", x."subjectId", x."parentId", x."actorId", x."counts"
    from jsonb_to_recordset($1::jsonb) as x("kind" text, "topics" jsonb, "sourceId" uuid, "targetType" text, "targetId" uuid,
      "subjectType" text, "subjectId" uuid, "parentId" uuid, "actorId" uuid, "counts" jsonb)
    returning seq
  ),
  kept as (
    update idempotency set answer = $4::jsonb where person_id = $2::uuid and key = $3::uuid
  )
  select pg_notify('plein_change', max(seq)::text) from appended having count(*) > 0`;
