import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../graph/context.ts';
import { pageInfo } from '../../graph/cursors.ts';
import { askedNumber } from '../../graph/selection.ts';
import { primeLatest } from '../comment/load.ts';
import { countNewPosts, loadFeedPage } from './page.ts';
import type { FeedArguments, FeedInput } from './page.ts';
import { feedReason } from './reason.ts';

export const feedResolvers = {
  Query: {
    feed: async (_: unknown, page: FeedArguments, context: Context, info: GraphQLResolveInfo) => {
      // The newest comments come along in the page's one statement.
      const preview = previewAsked(info, context.limits.pageSize);
      const { edges, hasNextPage, pinned, comments, people } = await loadFeedPage(
        context,
        page,
        preview,
      );
      for (const person of people) context.loaders.people.prime(person.id, person);
      const rows = [...edges.map(({ row }) => row), ...pinned];
      for (const row of rows) context.loaders.threads.prime(row.id, row);
      if (preview > 0)
        primeLatest(
          context,
          rows.map(({ id }) => id),
          comments,
          preview,
        );
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

/** How many of the newest comments of each post are asked for; 0 for a wish that the field itself has to refuse. */
function previewAsked(info: GraphQLResolveInfo, most: number): number {
  const first = askedNumber(info, ['edges', 'node', 'latestComments'], 'first') ?? 0;
  return first >= 1 && first <= most ? first : 0;
}
