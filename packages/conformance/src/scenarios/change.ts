import {
  AnswerAcceptOperation,
  CommentCreateOperation,
  CommentDeleteOperation,
  CommentUpdateOperation,
  CommunityJoinOperation,
  CommunityLeaveOperation,
  CommunityRequestDecideOperation,
  ContentDecideOperation,
  PersonMuteOperation,
  PostCreateOperation,
  PostDeleteOperation,
  PostMarkReadOperation,
  PostPinOperation,
  ReactablesOperation,
  ReactionRemoveOperation,
  ReactionSetOperation,
  ReportCreateOperation,
  ThreadLockOperation,
  ViewerOperation,
} from '@plein/schema/operations';
import { absent, comment, community, person, post } from '../company/names.ts';
import type { Change } from '../stream.ts';
import { need, scenario } from '../scenario.ts';
import type { Cast, Person } from '../scenario.ts';

const { garden, finance, merger } = community;

/**
 * The id of a page at which Mia reacts when everything of a scenario has been said: the message about it is the last to come. She
 * begins with another reaction, so that whoever begins to listen now hears nothing from before the scenario.
 */
async function fence({ mia }: Cast) {
  const on = { key: 'the-end' };
  const answer = await mia.ask(ReactablesOperation, { by: [on] });
  const id = need(answer?.reactables[0]?.id, 'page at the end');
  const counts = (change: Change, key: string) =>
    change.id === id && change.counts?.reactions?.some((reaction) => reaction.key === key) === true;
  const ear = await mia.listen([id]);
  await mia.act(ReactionSetOperation, { on, key: 'thanks' });
  await ear.await((change) => counts(change, 'thanks'));
  return {
    id,
    isLast: (change: Change) => counts(change, 'like'),
    reach: () => mia.act(ReactionSetOperation, { on, key: 'like' }),
  };
}

/** Where a listener begins: what was told with the last answer, or nothing. */
async function whereTo(one: Person): Promise<string | undefined> {
  await one.ask(ViewerOperation, {});
  return one.changesCursor;
}

export const changeScenarios = [
  scenario('acts under a post are told to those who listen to it', async (cast) => {
    const { anna, bas, eva, kim, now } = cast;
    const end = await fence(cast);
    const ear = await anna.listen([post.welcome, end.id], await whereTo(anna));
    await bas.act(ReactionSetOperation, { on: { id: post.welcome }, key: 'insight' });
    await bas.act(ReactionSetOperation, { on: { id: post.welcome }, key: 'insight' });
    await anna.act(ReactionRemoveOperation, { on: { id: post.welcome }, key: 'like' });
    await kim.act(ReactionSetOperation, { on: { id: comment.first }, key: 'thanks' });
    const made = await bas.act(CommentCreateOperation, { on: { id: post.welcome }, body: 'Told.' });
    const parentId = need(made?.commentCreate.comment?.id, 'new comment');
    await eva.act(CommentCreateOperation, {
      on: { id: post.welcome },
      parentId,
      body: 'Told below.',
    });
    await bas.act(CommentCreateOperation, {
      on: { id: post.welcome },
      body: 'A strike is not told.',
    });
    await eva.act(ContentDecideOperation, { id: comment.pending, decision: 'APPROVE' });
    await anna.act(CommentUpdateOperation, {
      id: comment.late4,
      body: 'Changed.',
      basedOn: new Date(now - 5 * 60_000).toISOString(),
    });
    await eva.act(CommentDeleteOperation, { id: comment.loved });
    await eva.act(ThreadLockOperation, { on: { id: post.welcome }, reason: 'RESOLVED' });
    await eva.act(PostPinOperation, { id: post.welcome });
    await anna.act(PostMarkReadOperation, { ids: [post.welcome] });
    await kim.act(ReportCreateOperation, { id: post.welcome, reason: 'SPAM' });
    await kim.act(PersonMuteOperation, { personId: person.eva });
    await bas.act(ReactionSetOperation, { on: { id: post.mention }, key: 'like' });
    await eva.act(PostDeleteOperation, { id: post.welcome });
    await end.reach();
    await ear.hear(end.isLast);
  }),

  scenario('a community is told of its posts, its members and its questions', async (cast) => {
    const { anna, bas, eva, finn } = cast;
    const end = await fence(cast);
    const ear = await anna.listen([garden, finance, end.id], await whereTo(anna));
    await bas.act(PostCreateOperation, { communityId: garden, kind: 'UPDATE', body: 'Told.' });
    await bas.act(PostCreateOperation, {
      communityId: garden,
      kind: 'UPDATE',
      body: 'A strike is not told.',
    });
    await eva.act(ContentDecideOperation, { id: post.held, decision: 'APPROVE' });
    await anna.act(AnswerAcceptOperation, { commentId: comment.answer1 });
    await finn.act(CommunityJoinOperation, { communityId: garden });
    await finn.act(CommunityLeaveOperation, { communityId: garden });
    await finn.act(CommunityJoinOperation, { communityId: finance });
    await eva.act(CommunityRequestDecideOperation, {
      communityId: finance,
      personId: person.bas,
      decision: 'APPROVE',
    });
    await eva.act(CommunityRequestDecideOperation, {
      communityId: finance,
      personId: person.kim,
      decision: 'REJECT',
    });
    await end.reach();
    await ear.hear(end.isLast);
  }),

  scenario(
    'the feed is told of what one follows, under each topic that one asked for',
    async (cast) => {
      const { anna, bas, chris, eva, finn } = cast;
      const end = await fence(cast);
      const after = await whereTo(anna);
      const all = await anna.listen(['feed', garden, end.id], after);
      const own = await finn.listen(['feed', 'viewer', end.id], after);
      await bas.act(PostCreateOperation, {
        communityId: garden,
        kind: 'UPDATE',
        body: 'For the garden.',
      });
      await chris.act(PostCreateOperation, { kind: 'NEWS', body: 'For everybody.' });
      await eva.act(PostCreateOperation, { communityId: merger, kind: 'UPDATE', body: 'For few.' });
      await eva.act(PostCreateOperation, {
        communityId: community.echo,
        kind: 'UPDATE',
        body: 'For fewer.',
      });
      await finn.act(CommunityJoinOperation, { communityId: garden });
      await bas.act(ReactionSetOperation, { on: { id: post.question }, key: 'like' });
      await end.reach();
      await all.hear(end.isLast);
      await own.hear(end.isLast);
    },
  ),

  scenario('nobody hears of what they may not read', async (cast) => {
    const { anna, eva, finn, dina } = cast;
    const end = await fence(cast);
    const after = await whereTo(finn);
    const outside = await finn.listen(
      [post.secret, merger, finance, post.ledger, absent.post, end.id],
      after,
    );
    const admin = await dina.listen([post.secret, merger, finance, post.ledger, end.id], after);
    await anna.act(ReactionSetOperation, { on: { id: post.secret }, key: 'like' });
    await anna.act(CommentCreateOperation, { on: { id: post.ledger }, body: 'Quietly.' });
    await eva.act(PostCreateOperation, { communityId: finance, kind: 'UPDATE', body: 'Counted.' });
    await eva.act(CommunityRequestDecideOperation, {
      communityId: finance,
      personId: person.bas,
      decision: 'APPROVE',
    });
    await end.reach();
    await outside.hear(end.isLast);
    await admin.hear(end.isLast);
  }),

  scenario('memberships are told to the person whose they are', async (cast) => {
    const { bas, eva, anna } = cast;
    const end = await fence(cast);
    const after = await whereTo(bas);
    const ear = await bas.listen(['viewer', end.id], after);
    const other = await anna.listen(['viewer', end.id], after);
    await eva.act(CommunityRequestDecideOperation, {
      communityId: finance,
      personId: person.bas,
      decision: 'APPROVE',
    });
    await bas.act(CommunityLeaveOperation, { communityId: finance });
    await end.reach();
    await ear.hear(end.isLast);
    await other.hear(end.isLast);
  }),

  scenario('who was away hears what was missed', async (cast) => {
    const { anna, bas } = cast;
    const end = await fence(cast);
    const after = await whereTo(anna);
    await bas.act(ReactionSetOperation, { on: { id: post.welcome }, key: 'insight' });
    await bas.act(CommentCreateOperation, {
      on: { id: post.welcome },
      body: 'While you were away.',
    });
    await end.reach();
    const ear = await anna.listen([post.welcome, end.id], after);
    const [first] = await ear.hear(end.isLast);
    const again = await anna.listen([post.welcome, end.id], need(first, 'first message').cursor);
    await again.hear(end.isLast);
  }),

  scenario(
    'topics that are none, none at all, and cursors made up are refused',
    async ({ anna }) => {
      const topics = [
        [],
        ['nonsense'],
        [person.bas],
        [comment.first],
        Array.from({ length: 201 }, (_, index) => `${index}`),
      ];
      for (const each of topics) await (await anna.listen(each)).hear(() => true);
      await (await anna.listen([post.welcome], 'made-up')).hear(() => true);
    },
  ),
];
