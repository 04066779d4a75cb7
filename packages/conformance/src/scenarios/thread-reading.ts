import {
  CommentsByIdOperation,
  CommentsOperation,
  RepliesOperation,
} from '@plein/schema/operations';
import type { CommentSort } from '@plein/schema/views';
import { absent, comment, post } from '../company/names.ts';
import { need, reading } from '../scenario.ts';

const sorts = ['OLDEST', 'NEWEST', 'TOP', 'REPLIES'] as const satisfies readonly CommentSort[];
const welcome = { id: post.welcome };

/** How threads are read. */
export const threadReadings = [
  ...sorts.map((sort) =>
    reading(`a thread is read to its end, sorted by ${sort}`, async ({ anna, bas, eva }) => {
      for (const one of [bas, eva])
        await one.ask(CommentsOperation, { by: welcome, first: 50, sort });
      let after: string | null | undefined;
      for (let page = 0; page < 8; page += 1) {
        const answer = await anna.ask(CommentsOperation, { by: welcome, first: 3, after, sort });
        const info = need(answer?.subject?.comments.pageInfo, 'page');
        if (!info.hasNextPage) return;
        after = info.endCursor;
      }
    }),
  ),

  reading('threads of all kinds open for those who may read them', async ({ anna, dina, finn }) => {
    const places = [
      post.question,
      post.settled,
      post.locked,
      post.news,
      post.ledger,
      post.secret,
      post.relic,
      post.held,
      absent.post,
    ];
    for (const id of places) {
      for (const one of [anna, dina, finn])
        await one.ask(CommentsOperation, { by: { id }, first: 5, sort: 'TOP' });
    }
  }),

  reading('a thread that cannot be given is refused with a code, or null', async ({ anna }) => {
    await anna.ask(CommentsOperation, { by: { id: comment.first }, first: 5, sort: 'OLDEST' });
    await anna.ask(CommentsOperation, { by: { id: 'nonsense' }, first: 5, sort: 'OLDEST' });
    await anna.ask(CommentsOperation, { by: { key: '' }, first: 5, sort: 'OLDEST' });
    await anna.ask(CommentsOperation, { by: { key: 'x'.repeat(513) }, first: 5, sort: 'OLDEST' });
    await anna.ask(CommentsOperation, {
      by: { url: 'mailto:anna@example.org' },
      first: 5,
      sort: 'OLDEST',
    });
    await anna.ask(CommentsOperation, { by: welcome, first: 0, sort: 'OLDEST' });
    await anna.ask(CommentsOperation, { by: welcome, first: 51, sort: 'OLDEST' });
    for (const sort of sorts)
      await anna.ask(CommentsOperation, { by: welcome, first: 5, sort, after: 'made-up' });
    const answer = await anna.ask(CommentsOperation, { by: welcome, first: 2, sort: 'OLDEST' });
    const after = need(answer?.subject?.comments.pageInfo.endCursor, 'cursor');
    await anna.ask(CommentsOperation, { by: welcome, first: 2, sort: 'TOP', after });
    await anna.ask(CommentsOperation, {
      by: { id: post.question },
      first: 2,
      sort: 'OLDEST',
      after,
    });
    await anna.askOddly(CommentsOperation, { by: {}, first: 2, sort: 'OLDEST' });
    await anna.askOddly(CommentsOperation, {
      by: { id: post.welcome, key: 'both' },
      first: 2,
      sort: 'OLDEST',
    });
  }),

  reading('replies are read page by page', async ({ anna, finn }) => {
    const answer = await anna.ask(RepliesOperation, { id: comment.first, first: 1 });
    const node = need(
      answer?.node && 'replies' in answer.node ? answer.node : undefined,
      'comment',
    );
    await anna.ask(RepliesOperation, {
      id: comment.first,
      first: 1,
      after: node.replies.pageInfo.endCursor,
    });
    await anna.ask(RepliesOperation, { id: comment.first, first: 10, after: 'made-up' });
    await anna.ask(RepliesOperation, { id: comment.first, first: 0 });
    await anna.ask(RepliesOperation, { id: comment.tombstone, first: 10 });
    await anna.ask(RepliesOperation, { id: comment.gone, first: 10 });
    await anna.ask(RepliesOperation, { id: comment.deep, first: 10 });
    await anna.ask(RepliesOperation, { id: post.welcome, first: 10 });
    await anna.ask(RepliesOperation, { id: absent.comment, first: 10 });
    await finn.ask(RepliesOperation, { id: comment.inLedger, first: 10 });
  }),

  reading(
    'comments are answered in the order asked, and null where hidden or absent',
    async ({ anna, bas, chris, dina, eva, finn }) => {
      for (const one of [anna, bas, chris, dina, eva, finn])
        await one.ask(CommentsByIdOperation, { ids: Object.values(comment) });
      await anna.ask(CommentsByIdOperation, { ids: [absent.comment, 'nonsense', post.welcome] });
      await anna.ask(CommentsByIdOperation, {
        ids: Array.from({ length: 51 }, () => comment.first),
      });
    },
  ),
];
