import {
  CommunityJoinOperation,
  CommunityLeaveOperation,
  CommunityOperation,
  CommunityRequestDecideOperation,
  CommunityRequestsOperation,
  CommunityRequestWithdrawOperation,
  FeedOperation,
  PostCreateOperation,
  PostMarkReadOperation,
  ViewerCommunitiesOperation,
} from '@plein/schema/operations';
import { absent, community, person, post, slugs } from '../company/names.ts';
import { need, reading, scenario } from '../scenario.ts';

const { garden, finance, merger, attic, sprout, echo, board } = community;

export const communityScenarios = [
  ...slugs.map((slug) =>
    reading(
      `the card of ${slug} says to each what is theirs`,
      async ({ anna, bas, dina, eva, finn, kim }) => {
        for (const one of [anna, bas, dina, eva, finn, kim])
          await one.ask(CommunityOperation, { by: { slug } });
      },
    ),
  ),

  reading('a community is found by id or slug, or not at all', async ({ anna, finn }) => {
    await anna.ask(CommunityOperation, { by: { id: garden } });
    await anna.ask(CommunityOperation, { by: { id: absent.community } });
    await anna.ask(CommunityOperation, { by: { slug: 'nowhere' } });
    await anna.ask(CommunityOperation, { by: { slug: '' } });
    await anna.ask(CommunityOperation, { by: { id: post.welcome } });
    await finn.ask(CommunityOperation, { by: { id: merger } });
    await anna.askOddly(CommunityOperation, { by: {} });
  }),

  reading('requests are for moderators', async ({ anna, bas, dina, eva }) => {
    const by = { slug: 'finance' };
    for (const one of [anna, bas, dina])
      await one.ask(CommunityRequestsOperation, { by, first: 10 });
    const answer = await eva.ask(CommunityRequestsOperation, { by, first: 1 });
    const after = need(answer?.community?.requests?.pageInfo.endCursor, 'cursor');
    await eva.ask(CommunityRequestsOperation, { by, first: 1, after });
    await eva.ask(CommunityRequestsOperation, { by, first: 1, after: 'made-up' });
    await eva.ask(CommunityRequestsOperation, { by, first: 0 });
    await eva.ask(CommunityRequestsOperation, { by: { slug: 'garden' }, first: 5 });
    await bas.ask(CommunityRequestsOperation, { by: { slug: 'merger' }, first: 5 });
  }),

  scenario('a free community is joined and left at once', async ({ anna, finn }) => {
    await finn.act(CommunityJoinOperation, { communityId: garden });
    await finn.act(CommunityJoinOperation, { communityId: garden });
    await finn.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 3 });
    await finn.ask(ViewerCommunitiesOperation, { first: 5 });
    await finn.act(PostCreateOperation, {
      communityId: garden,
      kind: 'UPDATE',
      body: 'I am here.',
    });
    await anna.ask(CommunityOperation, { by: { id: garden } });
    await finn.act(CommunityLeaveOperation, { communityId: garden, reason: 'TOO_BUSY' });
    await finn.act(CommunityLeaveOperation, { communityId: garden });
    await anna.ask(CommunityOperation, { by: { id: garden } });
    await finn.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 3 });
    await finn.ask(FeedOperation, { input: { view: 'UNREAD' }, first: 3 });
  }),

  scenario('a request is made, seen, taken back and made again', async ({ eva, finn }) => {
    await finn.act(CommunityJoinOperation, {
      communityId: finance,
      message: '  I like numbers.  ',
    });
    await finn.act(CommunityJoinOperation, { communityId: finance, message: 'Really.' });
    await eva.ask(CommunityRequestsOperation, { by: { id: finance }, first: 1 });
    await finn.act(CommunityRequestWithdrawOperation, { communityId: finance });
    await finn.act(CommunityRequestWithdrawOperation, { communityId: finance });
    await eva.ask(CommunityRequestsOperation, { by: { id: finance }, first: 5 });
    await finn.act(CommunityJoinOperation, { communityId: finance });
    await finn.act(CommunityJoinOperation, { communityId: finance, message: 'x'.repeat(1001) });
    await finn.act(CommunityLeaveOperation, { communityId: finance });
  }),

  scenario('moderators let people in, or not', async ({ anna, bas, dina, eva, finn, kim }) => {
    const decide = (personId: string, decision: 'APPROVE' | 'REJECT') => ({
      communityId: finance,
      personId,
      decision,
    });
    await anna.act(CommunityRequestDecideOperation, decide(person.bas, 'APPROVE'));
    await finn.act(CommunityRequestDecideOperation, decide(person.finn, 'APPROVE'));
    await dina.act(CommunityRequestDecideOperation, decide(person.bas, 'APPROVE'));
    await eva.act(CommunityRequestDecideOperation, decide(person.bas, 'APPROVE'));
    await eva.act(CommunityRequestDecideOperation, decide(person.bas, 'APPROVE'));
    await bas.ask(FeedOperation, { input: { view: 'COMMUNITY', communityId: finance }, first: 3 });
    await bas.ask(CommunityOperation, { by: { id: finance } });
    await eva.act(CommunityRequestDecideOperation, decide(person.kim, 'REJECT'));
    await kim.ask(CommunityOperation, { by: { id: finance } });
    await eva.act(CommunityRequestDecideOperation, decide(person.kim, 'REJECT'));
    await eva.act(CommunityRequestDecideOperation, decide(person.finn, 'APPROVE'));
    await eva.act(CommunityRequestDecideOperation, decide(absent.person, 'APPROVE'));
    await eva.act(CommunityRequestDecideOperation, decide(post.welcome, 'REJECT'));
    await eva.act(CommunityRequestDecideOperation, {
      communityId: absent.community,
      personId: person.bas,
      decision: 'APPROVE',
    });
    await eva.act(CommunityRequestDecideOperation, {
      communityId: merger,
      personId: person.finn,
      decision: 'APPROVE',
    });
  }),

  scenario('an invitation opens a hidden community', async ({ anna, finn, bas }) => {
    await finn.ask(CommunityOperation, { by: { id: merger } });
    await finn.act(CommunityJoinOperation, { communityId: merger });
    await finn.ask(FeedOperation, { input: { view: 'COMMUNITY', communityId: merger }, first: 3 });
    await anna.ask(CommunityOperation, { by: { id: merger } });
    await bas.act(CommunityJoinOperation, { communityId: merger });
    await finn.act(CommunityLeaveOperation, { communityId: merger, reason: 'NOT_RELEVANT' });
    await finn.ask(CommunityOperation, { by: { id: merger } });
  }),

  scenario(
    'where one cannot join or leave, the reason is told',
    async ({ anna, bas, eva, finn, ivo, kim, key }) => {
      await finn.act(CommunityJoinOperation, { communityId: sprout });
      await finn.act(CommunityJoinOperation, { communityId: attic });
      await finn.act(CommunityJoinOperation, { communityId: absent.community });
      await finn.act(CommunityJoinOperation, { communityId: 'nonsense' });
      await ivo.act(CommunityLeaveOperation, { communityId: sprout });
      await eva.act(CommunityLeaveOperation, { communityId: finance });
      await eva.act(CommunityLeaveOperation, { communityId: garden });
      await kim.act(CommunityLeaveOperation, { communityId: echo });
      await eva.act(CommunityLeaveOperation, { communityId: echo });
      await anna.act(CommunityLeaveOperation, { communityId: attic });
      await finn.act(CommunityLeaveOperation, { communityId: garden });
      await bas.act(CommunityLeaveOperation, { communityId: merger });
      await bas.act(CommunityLeaveOperation, { communityId: finance });
      await bas.act(CommunityRequestWithdrawOperation, { communityId: finance });
      await bas.act(CommunityRequestWithdrawOperation, { communityId: garden });
      await bas.act(CommunityRequestWithdrawOperation, { communityId: merger });
      const input = { idempotencyKey: key(1), communityId: garden };
      await finn.act(CommunityJoinOperation, input);
      await finn.act(CommunityJoinOperation, input);
      await finn.act(CommunityLeaveOperation, input);
      await finn.act(CommunityJoinOperation, { ...input, communityId: board });
    },
  ),

  scenario(
    'unread posts of a community are counted until they are read',
    async ({ anna, mia, bas }) => {
      await anna.ask(CommunityOperation, { by: { id: board } });
      await anna.act(PostMarkReadOperation, { ids: [post.minutes1, post.minutes2] });
      await anna.ask(CommunityOperation, { by: { id: board } });
      await bas.act(PostCreateOperation, { communityId: garden, kind: 'UPDATE', body: 'For Mia.' });
      await mia.ask(CommunityOperation, { by: { id: garden } });
      await bas.ask(CommunityOperation, { by: { id: garden } });
    },
  ),
];
