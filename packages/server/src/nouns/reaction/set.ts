import type { ReactionInput } from '@plein/schema/types';
import type { NewChange } from '../../changes/append.ts';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import type { ThreadRow } from '../../graph/loaders.ts';
import { Problem } from '../../graph/problem.ts';
import { commentDoors, postDoors, subjectDoors } from '../../policy/doors.ts';
import { threadTopics } from '../comment/create.ts';
import type { CommentRow } from '../comment/row.ts';
import { targetOf, visibleTarget } from '../thread/target.ts';
import type { Target } from '../thread/target.ts';

export function reactionSet(_: unknown, { input }: { input: ReactionInput }, context: Context) {
  return react(context, 'reactionSet', input);
}

export function reactionRemove(_: unknown, { input }: { input: ReactionInput }, context: Context) {
  return react(context, 'reactionRemove', input);
}

type Verb = 'reactionSet' | 'reactionRemove';

const ledger = {
  reactionSet: `insert into reaction (target_id, person_id, key) values ($1::uuid, $2::uuid, $3::text) on conflict do nothing returning 1`,
  reactionRemove: `delete from reaction where target_id = $1::uuid and person_id = $2::uuid and key = $3::text returning 1`,
};

/** How the counter of one key changes; a key that nobody uses any more is left out. */
const counter = (table: string, by: 1 | -1) =>
  by === 1
    ? `jsonb_set(${table}.reaction_counts, array[$3::text], to_jsonb(coalesce((${table}.reaction_counts ->> $3::text)::int, 0) + 1))`
    : `case when coalesce((${table}.reaction_counts ->> $3::text)::int, 0) > 1
        then jsonb_set(${table}.reaction_counts, array[$3::text], to_jsonb((${table}.reaction_counts ->> $3::text)::int - 1))
        else ${table}.reaction_counts - $3::text end`;

/**
 * Ledger and counter in one statement: only whoever really added or removed the ledger's row moves the counter, and the row of the
 * counter is read again after waiting for others. `$1` target, `$2` viewer, `$3` key.
 */
function statement(verb: Verb, table: 'post' | 'comment' | 'subject'): string {
  const by = verb === 'reactionSet' ? 1 : -1;
  const score = table === 'subject' ? '' : `, score = greatest(0, ${table}.score + (${by}))`;
  return `
  with given as (${ledger[verb]})
  update ${table} set reaction_counts = ${counter(table, by)} ${score}
  from given where ${table}.id = $1::uuid
  returning ${table}.reaction_counts as counts`;
}

async function react(context: Context, verb: Verb, input: ReactionInput) {
  const result = await act(context, verb, input, async (transaction, inner) => {
    if (!context.reactionSet.some(({ key }) => key === input.key)) {
      throw new Problem('UNKNOWN_REACTION', 'reaction', ['input', 'key']);
    }
    const target = targetOf(input.on);
    const row = await visibleTarget(inner, target);
    if (target === undefined || row === null)
      throw new Problem('NOT_FOUND', 'absent', ['input', 'on']);
    const thread = row.type === 'Comment' ? await inner.loaders.threads.load(row.subjectId) : row;
    if (thread === null) throw new Problem('NOT_FOUND', 'absent', ['input', 'on']);
    if (!mayReact(context, row, thread))
      throw new Problem('FORBIDDEN', reasonOf(thread, row), ['input', 'on']);
    // The row of a page comes to life at its first reaction.
    if (row.type === 'Subject' && verb === 'reactionSet') {
      await transaction.query(
        'insert into subject (id, key) values ($1, $2) on conflict do nothing',
        [row.id, row.key],
      );
    }
    const [changed] = await transaction.query<{ counts: Record<string, number> }>(
      statement(verb, target.type),
      [row.id, context.viewer.id, input.key],
    );
    return {
      answer: {
        target: {
          type: target.type,
          id: row.id,
          ...(row.type === 'Subject' ? { key: row.key } : {}),
        },
      },
      changes:
        changed === undefined
          ? []
          : [reactionChange(context, target, row.id, thread, changed.counts)],
    };
  });
  if (!result.ok) return { subject: null, userErrors: result.userErrors };
  return { subject: await visibleTarget(context, result.answer.target), userErrors: [] };
}

function mayReact(context: Context, row: ThreadRow | CommentRow, thread: ThreadRow): boolean {
  const clock = { now: context.now, editSeconds: context.limits.commentEditSeconds };
  const doors =
    row.type === 'Comment'
      ? commentDoors(context.viewer, thread, row, clock)
      : row.type === 'Post'
        ? postDoors(context.viewer, row)
        : subjectDoors(context.viewer, row);
  return doors.can.includes('REACT');
}

function reasonOf(thread: ThreadRow, { type }: ThreadRow | CommentRow) {
  if (thread.type === 'Post' && thread.communityStatus === 'ARCHIVED') return 'archived';
  return type === 'Comment' && thread.type === 'Subject' ? 'absent' : 'notPublished';
}

function reactionChange(
  context: Context,
  target: Target,
  id: string,
  thread: ThreadRow,
  reactions: Record<string, number>,
): NewChange {
  const { topics, sourceId } = threadTopics(thread);
  return {
    kind: 'REACTIONS_CHANGED',
    topics: target.type === 'comment' ? [id, ...topics] : topics,
    sourceId,
    targetType: target.type,
    targetId: id,
    ...(target.type === 'comment'
      ? {
          subjectType: thread.type === 'Post' ? ('post' as const) : ('subject' as const),
          subjectId: thread.id,
        }
      : {}),
    actorId: context.viewer.id,
    counts: { reactions },
  };
}
