import {
  FeedNewCountOperation,
  FeedOperation,
  PostCreateOperation,
  PostMarkReadOperation,
  PostsOperation,
} from '@plein/schema/operations';
import type { FeedView } from '@plein/schema/views';
import { absent, comment, community, person, post } from '../company/names.ts';
import { need, reading, scenario } from '../scenario.ts';

const views = ['OFFICIAL', 'FOLLOWING', 'FOR_YOU', 'UNREAD'] as const satisfies readonly FeedView[];

export const feedScenarios = [
  ...views.map((view) =>
    reading(
      `the feed ${view} shows each person what is theirs`,
      async ({ anna, bas, dina, finn, mia }) => {
        for (const one of [anna, bas, dina, finn, mia])
          await one.ask(FeedOperation, { input: { view }, first: 50 });
      },
    ),
  ),

  ...views.map((view) =>
    reading(`the feed ${view} is read to its end, page by page`, async ({ anna }) => {
      let after: string | null | undefined;
      for (let page = 0; page < 12; page += 1) {
        const answer = await anna.ask(FeedOperation, { input: { view }, first: 6, after });
        const info = need(answer?.feed.pageInfo, 'page');
        if (!info.hasNextPage) return;
        after = need(info.endCursor, 'cursor');
      }
    }),
  ),

  reading(
    'the feed of a community opens for those who may read it',
    async ({ anna, bas, eva, finn, dina, lea }) => {
      for (const id of Object.values(community)) {
        for (const one of [anna, eva, finn, dina])
          await one.ask(FeedOperation, { input: { view: 'COMMUNITY', communityId: id }, first: 5 });
      }
      await bas.ask(FeedOperation, {
        input: { view: 'COMMUNITY', communityId: community.garden },
        first: 50,
      });
      await lea.ask(FeedOperation, {
        input: { view: 'COMMUNITY', communityId: community.husk },
        first: 50,
      });
    },
  ),

  reading('the feed of a community is read page by page', async ({ bas }) => {
    const input = { view: 'COMMUNITY', communityId: community.garden } as const;
    let after: string | null | undefined;
    for (let page = 0; page < 8; page += 1) {
      const answer = await bas.ask(FeedOperation, { input, first: 7, after });
      const info = need(answer?.feed.pageInfo, 'page');
      if (!info.hasNextPage) return;
      after = info.endCursor;
    }
  }),

  reading('kinds narrow a feed', async ({ anna }) => {
    await anna.ask(FeedOperation, { input: { view: 'FOLLOWING', kinds: ['QUESTION'] }, first: 10 });
    await anna.ask(FeedOperation, {
      input: { view: 'FOLLOWING', kinds: ['NEWS', 'PRAISE'] },
      first: 10,
    });
    await anna.ask(FeedOperation, { input: { view: 'FOLLOWING', kinds: ['POLL'] }, first: 10 });
    await anna.ask(FeedOperation, { input: { view: 'FOLLOWING', kinds: [] }, first: 3 });
    await anna.ask(FeedOperation, { input: { view: 'OFFICIAL', kinds: ['QUESTION'] }, first: 3 });
  }),

  reading('a feed that cannot be given is refused with a code', async ({ anna, finn }) => {
    await anna.ask(FeedOperation, { input: { view: 'COMMUNITY' }, first: 5 });
    await anna.ask(FeedOperation, {
      input: { view: 'COMMUNITY', communityId: absent.community },
      first: 5,
    });
    await anna.ask(FeedOperation, {
      input: { view: 'COMMUNITY', communityId: post.welcome },
      first: 5,
    });
    await anna.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 0 });
    await anna.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 51 });
    await anna.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: -1 });
    for (const view of views)
      await anna.ask(FeedOperation, { input: { view }, first: 5, after: 'made-up' });
    await finn.ask(FeedOperation, {
      input: { view: 'COMMUNITY', communityId: community.merger },
      first: 5,
    });
    await anna.askOddly(FeedOperation, { input: { view: 'NONSENSE' }, first: 5 });
    await anna.askOddly(FeedOperation, { input: { view: 'FOLLOWING' } });
  }),

  reading('a cursor of one feed is no cursor of another', async ({ anna }) => {
    const answer = await anna.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 3 });
    const after = need(answer?.feed.pageInfo.endCursor, 'cursor');
    await anna.ask(FeedOperation, { input: { view: 'FOR_YOU' }, first: 3, after });
    await anna.ask(FeedOperation, { input: { view: 'OFFICIAL' }, first: 3, after });
    await anna.ask(FeedOperation, {
      input: { view: 'COMMUNITY', communityId: community.garden },
      first: 3,
      after,
    });
    await anna.ask(FeedNewCountOperation, { input: { view: 'UNREAD' }, before: after });
  }),

  scenario('posts that came since are counted above a cursor', async ({ anna, eva }) => {
    const input = { view: 'FOLLOWING' } as const;
    const answer = await anna.ask(FeedOperation, { input, first: 3 });
    const top = need(answer?.feed.edges[0]?.cursor, 'cursor of the newest post');
    const third = need(answer?.feed.edges[2]?.cursor, 'cursor of the third post');
    await anna.ask(FeedNewCountOperation, { input, before: top });
    await anna.ask(FeedNewCountOperation, { input, before: third });
    await eva.act(PostCreateOperation, {
      communityId: community.garden,
      kind: 'UPDATE',
      body: 'The first tulip!',
    });
    await eva.act(PostCreateOperation, {
      communityId: community.echo,
      kind: 'UPDATE',
      body: 'Not for Anna.',
    });
    await anna.ask(FeedNewCountOperation, { input, before: top });
    await anna.ask(FeedOperation, { input, first: 3 });
    await anna.ask(FeedNewCountOperation, { input, before: 'made-up' });
    const ranked = await anna.ask(FeedOperation, { input: { view: 'FOR_YOU' }, first: 2 });
    const before = need(ranked?.feed.edges[0]?.cursor, 'cursor of the ranked feed');
    await eva.act(PostCreateOperation, {
      communityId: community.garden,
      kind: 'UPDATE',
      body: 'The second tulip!',
    });
    await anna.ask(FeedNewCountOperation, { input: { view: 'FOR_YOU' }, before });
    const place = { view: 'COMMUNITY', communityId: community.garden } as const;
    const garden = await anna.ask(FeedOperation, { input: place, first: 2 });
    await anna.ask(FeedNewCountOperation, {
      input: place,
      before: need(garden?.feed.edges[1]?.cursor, 'cursor'),
    });
  }),

  scenario('a page goes on where it ended although posts were added', async ({ anna, eva }) => {
    const input = { view: 'COMMUNITY', communityId: community.garden } as const;
    const answer = await anna.ask(FeedOperation, { input, first: 4 });
    const after = need(answer?.feed.pageInfo.endCursor, 'cursor');
    await eva.act(PostCreateOperation, {
      communityId: community.garden,
      kind: 'UPDATE',
      body: 'In between.',
    });
    await anna.ask(FeedOperation, { input, first: 4, after });
  }),

  scenario('read posts leave the unread ones', async ({ anna, mia, finn }) => {
    const input = { view: 'UNREAD' } as const;
    await anna.ask(FeedOperation, { input, first: 4 });
    await anna.act(PostMarkReadOperation, {
      ids: [post.news, post.question, post.ledger, post.held],
    });
    await anna.ask(FeedOperation, { input, first: 4 });
    await anna.ask(PostsOperation, { ids: [post.news, post.ledger] });
    await anna.act(PostMarkReadOperation, {
      ids: [post.secret, absent.post, person.bas, comment.first, 'nonsense'],
    });
    await anna.act(PostMarkReadOperation, { ids: [] });
    await anna.act(PostMarkReadOperation, { ids: Array.from({ length: 51 }, () => post.news) });
    await finn.act(PostMarkReadOperation, { ids: [post.secret, post.ledger, post.welcome] });
    await mia.ask(FeedOperation, { input, first: 4 });
  }),
];
