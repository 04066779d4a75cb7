import type { ChangeMessage } from '../graph/context.ts';
import { encodeId } from '../graph/ids.ts';
import { encodeChangeCursor } from './read.ts';
import type { ChangePosition, ChangeRow } from './read.ts';

/** What is the same for every reader of one change; made once however many read it. */
export type SharedMessage = Pick<
  ChangeMessage,
  'cursor' | 'kind' | 'id' | 'subjectId' | 'parentId' | 'counts'
>;

/** The part of a message that does not depend on its reader. */
export function sharedMessage(change: ChangeRow): SharedMessage {
  const { counts } = change;
  return {
    cursor: encodeChangeCursor(change),
    kind: change.kind,
    id: encodeId(change.targetType, change.targetId),
    subjectId:
      change.subjectType === null || change.subjectId === null
        ? null
        : encodeId(change.subjectType, change.subjectId),
    parentId: change.parentId === null ? null : encodeId('comment', change.parentId),
    counts:
      counts === null
        ? null
        : {
            reactions:
              counts.reactions === undefined
                ? null
                : Object.entries(counts.reactions).map(([key, count]) => ({ key, count })),
            comments: counts.comments ?? null,
            members: counts.members ?? null,
          },
  };
}

/** Tells a reader to ask again for everything under a topic; `cursor` is where the stream goes on. */
export function resyncMessage(topic: string, position: ChangePosition): ChangeMessage {
  return {
    cursor: encodeChangeCursor(position),
    topic,
    kind: 'RESYNC',
    id: topic,
    subjectId: null,
    parentId: null,
    byViewer: false,
    counts: null,
  };
}

/** Whether `a` lies after `b` in the order of the log. Both halves are decimal numbers too large for a double. */
export function isAfter(a: ChangePosition, b: ChangePosition): boolean {
  return compare(a.xid, b.xid) > 0 || (compare(a.xid, b.xid) === 0 && compare(a.seq, b.seq) > 0);
}

function compare(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
