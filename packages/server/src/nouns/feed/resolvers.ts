import type { Context } from '../../graph/context.ts';
import { pageInfo } from '../../graph/cursors.ts';
import { countNewPosts, loadFeedPage } from './page.ts';
import type { FeedArguments, FeedInput } from './page.ts';
import { feedReason } from './reason.ts';

export const feedResolvers = {
  Query: {
    feed: async (_: unknown, page: FeedArguments, context: Context) => {
      const { edges, hasNextPage, pinned, people } = await loadFeedPage(context, page, 0);
      for (const person of people) context.loaders.people.prime(person.id, person);
      for (const row of [...edges.map(({ row }) => row), ...pinned])
        context.loaders.threads.prime(row.id, row);
      const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
      return {
        edges: edges.map(({ cursor, row }) => ({
          cursor,
          node: row,
          reason: feedReason(page.input.view, row, names.get(row.authorId ?? '') ?? null),
        })),
        pageInfo: pageInfo(edges, hasNextPage, page.after),
        pinned,
      };
    },
    feedNewCount: (
      _: unknown,
      { input, before }: { input: FeedInput; before: string },
      context: Context,
    ) => countNewPosts(context, input, before),
  },
};
