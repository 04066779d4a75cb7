import type { Context } from '../../graph/context.ts';
import { pageInfo, pageSize } from '../../graph/cursors.ts';
import type { ThreadRow } from '../../graph/loaders.ts';
import { moderatesThread } from '../../policy/doors.ts';
import { loadCommentPages } from '../comment/pages.ts';
import type { CommentPage, PageArguments, Parent } from '../comment/pages.ts';
import type { CommentRow } from '../comment/row.ts';

/** The comments at the top of a visible thread. */
export async function commentsOf(thread: ThreadRow, page: PageArguments, context: Context) {
  context.loaders.threads.prime(thread.id, thread);
  const parent = { id: thread.id, moderates: moderatesThread(context.viewer, thread) };
  return {
    ...(await connection('thread', parent, page, context)),
    totalCount: thread.topLevelCount,
  };
}

/** The replies below a visible comment. */
export async function repliesOf(comment: CommentRow, page: PageArguments, context: Context) {
  const thread = await context.loaders.threads.load(comment.subjectId);
  const parent = {
    id: comment.id,
    moderates: thread !== null && moderatesThread(context.viewer, thread),
  };
  return {
    ...(await connection('replies', parent, page, context)),
    totalCount: comment.replyCount,
  };
}

/** Whether the viewer moderates goes with the key, so that one batch can hold comments of several threads. */
async function connection(
  level: 'thread' | 'replies',
  parent: Parent,
  page: PageArguments,
  context: Context,
) {
  const first = pageSize(page.first, context.limits.pageSize);
  const loader = context.loaders.by<CommentPage>(
    `${level} ${first} ${page.sort} ${page.after ?? ''}`,
    async (keys) => {
      const parents = keys.map((key) => ({ id: key.slice(0, -1), moderates: key.endsWith('+') }));
      const loaded = await loadCommentPages(context, level, parents, { ...page, first });
      return new Map(
        [...loaded].flatMap(([id, value]) => [
          [`${id}+`, value],
          [`${id}-`, value],
        ]),
      );
    },
  );
  const found = await loader.load(`${parent.id}${parent.moderates ? '+' : '-'}`);
  const { edges, hasNextPage } = found ?? { edges: [], hasNextPage: false };
  return { edges, pageInfo: pageInfo(edges, hasNextPage, page.after) };
}
