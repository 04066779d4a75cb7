import type { Context } from '../../graph/context.ts';
import { byId, keepPeople } from '../../graph/rows.ts';
import { moderatesThread } from '../../policy/doors.ts';
import { readsComment } from '../../policy/reading.ts';
import { withPeople } from '../person/row.ts';
import type { RowsWithPeople } from '../person/row.ts';
import { asShown, commentColumns, commentPeople } from './row.ts';
import type { CommentRow } from './row.ts';

const commentsSql = withPeople(
  '',
  `select 0 as position, ${commentColumns} from comment co where co.id = any($2::uuid[])`,
  commentPeople,
);

export async function loadComments(
  context: Context,
  ids: readonly string[],
): Promise<Map<string, CommentRow>> {
  const [answer] = await context.db.query<RowsWithPeople<CommentRow>>(commentsSql, [
    context.viewer.id,
    [...ids],
  ]);
  return byId(answer === undefined ? [] : keepPeople(context, answer));
}

/** The comment as the viewer may see it; null when it or its thread is absent or hidden. */
export async function visibleComment(context: Context, id: string): Promise<CommentRow | null> {
  const row = await context.loaders.comments.load(id);
  if (row === null) return null;
  const thread = await context.loaders.threads.load(row.subjectId);
  if (
    thread === null ||
    !readsComment(context.viewer, row, moderatesThread(context.viewer, thread))
  )
    return null;
  return asShown(row);
}

/** The newest published comments of thread `f.id`, without those of people the viewer has muted; `$1` viewer. */
export const latestOf = (limit: string) => `
  select co.* from comment co
  where co.subject_id = f.id and co.state = 'PUBLISHED'
    and not exists (select from person_mute pm where pm.person_id = $1::uuid and pm.muted_id = co.author_id)
  order by co.created_at desc, co.id desc limit ${limit}`;

const latestSql = withPeople(
  '',
  `select row_number() over (order by co.created_at, co.id) as position, ${commentColumns}
   from unnest($2::uuid[]) as f(id) cross join lateral (${latestOf('$3::int')}) co`,
  commentPeople,
);

/** The newest comments of each thread, oldest of them first. The threads must be visible to the viewer. */
export async function loadLatest(
  context: Context,
  threadIds: readonly string[],
  first: number,
): Promise<Map<string, CommentRow[]>> {
  const [answer] = await context.db.query<RowsWithPeople<CommentRow>>(latestSql, [
    context.viewer.id,
    [...threadIds],
    first,
  ]);
  return byThread(answer === undefined ? [] : keepPeople(context, answer));
}

function byThread(rows: readonly CommentRow[]): Map<string, CommentRow[]> {
  const found = new Map<string, CommentRow[]>();
  for (const row of rows) {
    const list = found.get(row.subjectId);
    if (list === undefined) found.set(row.subjectId, [row]);
    else list.push(row);
  }
  return found;
}

/** A loader for the newest comments of threads that are visible to the viewer. */
export function latestLoader(context: Context, first: number) {
  return context.loaders.by(`latest ${first}`, (ids) => loadLatest(context, ids, first));
}

/** Keeps the newest comments that came along with their threads, in the order of `loadLatest`. */
export function primeLatest(
  context: Context,
  threadIds: readonly string[],
  comments: readonly CommentRow[],
  first: number,
): void {
  const loader = latestLoader(context, first);
  const found = byThread(comments);
  for (const id of threadIds) loader.prime(id, found.get(id) ?? null);
}
