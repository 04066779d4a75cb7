import {
  AnswerAcceptOperation,
  AnswerClearOperation,
  CommentCreateOperation,
  CommentDeleteOperation,
  CommentRevisionsOperation,
  CommentsByIdOperation,
  CommentsOperation,
  CommentUpdateOperation,
  PostsOperation,
  RepliesOperation,
} from '@plein/schema/operations';
import { absent, comment, community, post } from '../company/names.ts';
import { need, scenario } from '../scenario.ts';

const welcome = { id: post.welcome };

/** What is said, changed and taken back in threads. */
export const commentScenarios = [
  scenario(
    'a comment and its answers count up the whole thread',
    async ({ anna, bas, eva, finn }) => {
      const made = await bas.act(CommentCreateOperation, {
        on: welcome,
        body: 'So *nice*, @anna and @finn.\r\n',
      });
      const parentId = need(made?.commentCreate.comment?.id, 'new comment');
      const reply = await anna.act(CommentCreateOperation, {
        on: welcome,
        parentId,
        body: 'Indeed.',
      });
      const replyId = need(reply?.commentCreate.comment?.id, 'new reply');
      await eva.act(CommentCreateOperation, { on: welcome, parentId: replyId, body: 'Deeper.' });
      await finn.ask(CommentsByIdOperation, { ids: [parentId, replyId] });
      await finn.ask(PostsOperation, { ids: [post.welcome] });
      await bas.ask(RepliesOperation, { id: parentId, first: 5 });
    },
  ),

  scenario(
    'a page of the portal comes to life at its first comment',
    async ({ anna, bas, chris }) => {
      const by = { url: 'https://Portal.example/menu/?utm_source=mail&b=2&a=1#soup' };
      await anna.ask(CommentsOperation, { by, first: 5, sort: 'NEWEST' });
      await anna.act(CommentCreateOperation, { on: by, body: 'Soup again.' });
      await chris.act(CommentCreateOperation, {
        on: { url: 'https://portal.example/menu?a=1&b=2' },
        body: 'Soup is good, @gus.',
      });
      await bas.ask(CommentsOperation, { by, first: 5, sort: 'NEWEST' });
      await bas.ask(CommentsOperation, { by, first: 5, sort: 'TOP' });
      await bas.ask(CommentsOperation, { by: { url: '/menu/?gclid=1' }, first: 5, sort: 'NEWEST' });
      await anna.act(CommentCreateOperation, { on: { key: '  menu  ' }, body: 'By key.' });
      await bas.ask(CommentsOperation, { by: { key: 'menu' }, first: 5, sort: 'NEWEST' });
      await anna.act(CommentCreateOperation, { on: { key: '' }, body: 'Nowhere.' });
      await anna.act(CommentCreateOperation, { on: { key: 'x'.repeat(513) }, body: 'Nowhere.' });
      await anna.act(CommentCreateOperation, { on: { url: 'no url' }, body: 'Nowhere.' });
    },
  ),

  scenario(
    'where one may not comment, the reason is told',
    async ({ anna, bas, chris, dina, eva, finn }) => {
      const body = 'A word.';
      await finn.act(CommentCreateOperation, { on: welcome, body });
      await chris.act(CommentCreateOperation, { on: welcome, body });
      await dina.act(CommentCreateOperation, { on: welcome, body });
      await anna.act(CommentCreateOperation, { on: { id: post.locked }, body });
      await eva.act(CommentCreateOperation, { on: { id: post.locked }, body });
      await anna.act(CommentCreateOperation, { on: { id: post.relic }, body });
      await bas.act(CommentCreateOperation, { on: { id: post.held }, body });
      await eva.act(CommentCreateOperation, { on: { id: post.hidden }, body });
      await bas.act(CommentCreateOperation, { on: { id: post.ledger }, body });
      await bas.act(CommentCreateOperation, { on: { id: absent.post }, body });
      await bas.act(CommentCreateOperation, { on: { id: comment.first }, body });
      await bas.act(CommentCreateOperation, { on: { id: 'nonsense' }, body });
      for (const parentId of [
        comment.tombstone,
        comment.gone,
        comment.pending,
        comment.answer1,
        absent.comment,
        post.news,
        'nonsense',
      ])
        await bas.act(CommentCreateOperation, { on: welcome, parentId, body });
    },
  ),

  scenario('words of a comment that cannot be taken are refused', async ({ anna, eva }) => {
    const say = (body: string, imageIds?: string[]) =>
      anna.act(CommentCreateOperation, { on: welcome, body, imageIds });
    await say('');
    await say('\n\t ');
    await say('x'.repeat(10_001));
    await say('My PASSWORD is tulip.');
    await say('A picture.', [absent.image]);
    await say('Pictures.', ['1', '2', '3', '4', '5']);
    await say('Twice.');
    await say('Twice.');
    await anna.act(CommentCreateOperation, { on: { id: post.news }, body: 'Twice.' });
    await eva.act(CommentCreateOperation, { on: welcome, body: 'Twice.' });
    await anna.askOddly(CommentCreateOperation, { input: { on: welcome, body: 'No key.' } });
  }),

  scenario(
    'a held comment is seen by its author and the moderators and counts for nobody',
    async ({ anna, bas, eva, finn }) => {
      const held = await bas.act(CommentCreateOperation, { on: welcome, body: 'Strike now.' });
      const id = need(held?.commentCreate.comment?.id, 'held comment');
      for (const one of [bas, eva, anna, finn]) {
        await one.ask(CommentsByIdOperation, { ids: [id] });
        await one.ask(CommentsOperation, { by: welcome, first: 1, sort: 'NEWEST' });
      }
      await anna.act(CommentCreateOperation, {
        on: { id: post.minutes1 },
        body: 'Under the board.',
      });
      await eva.act(CommentCreateOperation, { on: { id: post.minutes1 }, body: 'Of the board.' });
      await bas.act(CommentCreateOperation, { on: welcome, parentId: id, body: 'To myself.' });
    },
  ),

  scenario('the same key is one comment', async ({ anna, key }) => {
    const input = { idempotencyKey: key(1), on: welcome, body: 'Once.' };
    await anna.act(CommentCreateOperation, input);
    await anna.act(CommentCreateOperation, input);
    await anna.act(CommentCreateOperation, { ...input, body: 'Other.' });
    await anna.act(CommentDeleteOperation, { idempotencyKey: key(1), id: comment.first });
    await anna.ask(CommentsOperation, { by: welcome, first: 2, sort: 'NEWEST' });
  }),

  scenario(
    'authors change a comment while the time for it lasts',
    async ({ anna, bas, eva, now }) => {
      const old = new Date(now - 58 * 60_000).toISOString();
      const fresh = new Date(now - 5 * 60_000).toISOString();
      await anna.act(CommentUpdateOperation, {
        id: comment.first,
        body: 'Too late.',
        basedOn: old,
      });
      await bas.act(CommentUpdateOperation, {
        id: comment.late4,
        body: 'Not mine.',
        basedOn: fresh,
      });
      await eva.act(CommentUpdateOperation, {
        id: comment.late4,
        body: 'Not mine.',
        basedOn: fresh,
      });
      await anna.act(CommentUpdateOperation, { id: comment.late4, body: 'Stale.', basedOn: old });
      await anna.act(CommentUpdateOperation, { id: comment.late4, body: '', basedOn: fresh });
      await anna.act(CommentUpdateOperation, {
        id: comment.late4,
        body: 'The password.',
        basedOn: fresh,
      });
      const changed = await anna.act(CommentUpdateOperation, {
        id: comment.late4,
        body: 'Late four, @kim.',
        basedOn: fresh,
      });
      await anna.act(CommentUpdateOperation, {
        id: comment.late4,
        body: 'Stale again.',
        basedOn: fresh,
      });
      await bas.ask(CommentRevisionsOperation, { id: comment.late4, first: 5 });
      const basedOn = need(changed?.commentUpdate.comment?.editedAt, 'instant of the edit');
      await anna.act(CommentUpdateOperation, { id: comment.late4, body: 'A strike.', basedOn });
      await bas.ask(CommentsOperation, { by: welcome, first: 2, sort: 'NEWEST' });
      await eva.ask(CommentsOperation, { by: welcome, first: 2, sort: 'NEWEST' });
      await anna.act(CommentUpdateOperation, {
        id: comment.inRelic,
        body: 'It was not.',
        basedOn: old,
      });
      await anna.act(CommentUpdateOperation, {
        id: comment.tombstone,
        body: 'Back.',
        basedOn: old,
      });
      await anna.act(CommentUpdateOperation, {
        id: absent.comment,
        body: 'Nothing.',
        basedOn: old,
      });
      await anna.act(CommentUpdateOperation, { id: post.edited, body: 'Nothing.', basedOn: old });
    },
  ),

  scenario(
    'a removed comment leaves a tombstone where something hangs below it',
    async ({ anna, bas, eva, dina, mia }) => {
      await bas.act(CommentDeleteOperation, { id: comment.first });
      await anna.act(CommentDeleteOperation, { id: comment.first });
      await anna.act(CommentDeleteOperation, { id: comment.first });
      await eva.ask(CommentsOperation, { by: welcome, first: 3, sort: 'OLDEST' });
      await anna.act(CommentDeleteOperation, { id: comment.late4 });
      await eva.act(CommentDeleteOperation, { id: comment.loved });
      await mia.act(CommentDeleteOperation, { id: comment.underTombstone });
      await mia.ask(CommentsByIdOperation, {
        ids: [comment.tombstone, comment.underTombstone, comment.late4, comment.loved],
      });
      await bas.act(CommentDeleteOperation, { id: comment.pending });
      await dina.act(CommentDeleteOperation, { id: comment.answer1 });
      await anna.act(CommentDeleteOperation, { id: comment.inRelic });
      await anna.act(CommentDeleteOperation, { id: absent.comment });
      await bas.act(CommentDeleteOperation, { id: comment.inLedger });
      await anna.ask(CommentRevisionsOperation, { id: comment.late4, first: 5 });
      await eva.ask(PostsOperation, { ids: [post.welcome, post.question] });
      await anna.act(CommentCreateOperation, {
        on: welcome,
        parentId: comment.first,
        body: 'To a tombstone.',
      });
    },
  ),

  scenario('who asked, and who moderates, accept an answer', async ({ anna, bas, eva, dina }) => {
    await bas.act(AnswerAcceptOperation, { commentId: comment.answer1 });
    await anna.act(AnswerAcceptOperation, { commentId: comment.answer1 });
    await bas.ask(CommentsOperation, { by: { id: post.question }, first: 5, sort: 'TOP' });
    await anna.act(AnswerAcceptOperation, { commentId: comment.answer2 });
    await bas.ask(CommentsOperation, { by: { id: post.question }, first: 5, sort: 'TOP' });
    await anna.act(AnswerClearOperation, { commentId: comment.answer1 });
    await anna.act(AnswerClearOperation, { commentId: comment.answer2 });
    await bas.ask(PostsOperation, { ids: [post.question, post.settled] });
    await eva.act(AnswerAcceptOperation, { commentId: comment.answer1 });
    await dina.act(AnswerClearOperation, { commentId: comment.answer1 });
    await anna.act(AnswerAcceptOperation, { commentId: comment.first });
    await anna.act(AnswerAcceptOperation, { commentId: absent.comment });
    await anna.act(AnswerClearOperation, { commentId: post.question });
    await eva.act(CommentDeleteOperation, { id: comment.fixed });
    await bas.ask(PostsOperation, { ids: [post.settled] });
    const held = await bas.act(CommentCreateOperation, {
      on: { id: post.question },
      body: 'After the strike.',
    });
    const commentId = need(held?.commentCreate.comment?.id, 'held comment');
    await anna.act(AnswerAcceptOperation, { commentId });
    await eva.act(AnswerAcceptOperation, { commentId });
  }),

  scenario('comments in a community are for its members', async ({ anna, eva, finn, ivo }) => {
    await ivo.act(CommentCreateOperation, { on: { id: post.minutes1 }, body: 'From outside.' });
    await anna.act(CommentCreateOperation, {
      on: { id: post.ledger },
      body: 'Counted again, @bas, @eva.',
    });
    await eva.ask(CommentsOperation, { by: { id: post.ledger }, first: 5, sort: 'NEWEST' });
    await finn.ask(CommentsOperation, { by: { id: community.garden }, first: 5, sort: 'NEWEST' });
  }),
];
