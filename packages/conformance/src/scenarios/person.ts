import {
  FeedOperation,
  PeopleOperation,
  PersonMuteOperation,
  PersonUnmuteOperation,
  PostsOperation,
  ViewerCommunitiesOperation,
  ViewerOperation,
} from '@plein/schema/operations';
import { absent, comment, community, person, post } from '../company/names.ts';
import { need, reading, scenario } from '../scenario.ts';

export const personScenarios = [
  reading(
    'people learn who they are and whether they may post',
    async ({ anna, chris, dina, eva, finn }) => {
      for (const one of [anna, chris, dina, eva, finn]) await one.ask(ViewerOperation, {});
    },
  ),

  reading(
    'communities to post in come busiest first, page by page',
    async ({ anna, finn, eva }) => {
      const first = await eva.ask(ViewerCommunitiesOperation, { first: 2 });
      const after = need(first?.viewer.communities.pageInfo.endCursor, 'cursor of the first page');
      await eva.ask(ViewerCommunitiesOperation, { first: 2, after });
      await eva.ask(ViewerCommunitiesOperation, { first: 50 });
      await anna.ask(ViewerCommunitiesOperation, { first: 50 });
      await finn.ask(ViewerCommunitiesOperation, { first: 50 });
      await eva.ask(ViewerCommunitiesOperation, { first: 2, after: 'made-up' });
      await eva.ask(ViewerCommunitiesOperation, { first: 0 });
      await eva.ask(ViewerCommunitiesOperation, { first: 51 });
    },
  ),

  reading(
    'people are found by the beginnings of their names, nearest first',
    async ({ anna, bas }) => {
      for (const search of [
        'a',
        'adam',
        'Ádám',
        'de',
        'bas de',
        'boer b',
        'vi',
        'groot',
        'nobody',
        '',
        '   ',
        '@',
      ]) {
        await anna.ask(PeopleOperation, { search, first: 10 });
      }
      await bas.ask(PeopleOperation, { search: 'k', first: 10 });
      await bas.ask(PeopleOperation, { search: 'j', first: 1 });
      await bas.ask(PeopleOperation, { search: 'j', first: 51 });
    },
  ),

  reading('only people who could read a mention are offered', async ({ anna, eva, finn }) => {
    const places = [
      community.finance,
      community.garden,
      post.ledger,
      post.welcome,
      post.care,
      post.news,
      comment.first,
      comment.inLedger,
      absent.post,
      'no-id-at-all',
    ];
    for (const mentionableIn of places)
      await anna.ask(PeopleOperation, { search: 'b', mentionableIn, first: 10 });
    for (const search of ['a', 'e', 'f', 'h'])
      await eva.ask(PeopleOperation, { search, mentionableIn: community.merger, first: 10 });
    await finn.ask(PeopleOperation, { search: 'a', mentionableIn: community.finance, first: 10 });
    await finn.ask(PeopleOperation, { search: 'a', mentionableIn: post.secret, first: 10 });
  }),

  scenario('muting hides words in feeds until it is taken back', async ({ anna, bas }) => {
    await anna.act(PersonMuteOperation, { personId: person.mia });
    await anna.act(PersonMuteOperation, { personId: person.bas });
    await anna.ask(ViewerOperation, {});
    await bas.ask(ViewerOperation, {});
    await anna.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 20 });
    await anna.ask(FeedOperation, {
      input: { view: 'COMMUNITY', communityId: community.garden },
      first: 20,
    });
    await anna.ask(PostsOperation, { ids: [post.settled, post.welcome] });
    await anna.ask(PeopleOperation, { search: 'bas', first: 5 });
    await anna.act(PersonUnmuteOperation, { personId: person.bas });
    await anna.act(PersonUnmuteOperation, { personId: person.bas });
    await anna.ask(ViewerOperation, {});
  }),

  scenario('muting is refused for oneself and for nobody', async ({ anna }) => {
    await anna.act(PersonMuteOperation, { personId: person.anna });
    await anna.act(PersonMuteOperation, { personId: absent.person });
    await anna.act(PersonMuteOperation, { personId: post.welcome });
    await anna.act(PersonUnmuteOperation, { personId: absent.person });
    await anna.act(PersonMuteOperation, { personId: person.gus });
    await anna.ask(ViewerOperation, {});
  }),
];
