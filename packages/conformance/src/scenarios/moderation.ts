import {
  CommentCreateOperation,
  CommentsByIdOperation,
  CommentsOperation,
  ContentDecideOperation,
  FeedOperation,
  PostsOperation,
  ReportCreateOperation,
  UploadBeginOperation,
} from '@plein/schema/operations';
import { absent, comment, community, person, post } from '../company/names.ts';
import { need, scenario } from '../scenario.ts';

export const moderationScenarios = [
  scenario('a held post is published by a moderator', async ({ anna, bas, eva, finn }) => {
    await bas.act(ContentDecideOperation, { id: post.held, decision: 'APPROVE' });
    await anna.act(ContentDecideOperation, { id: post.held, decision: 'APPROVE' });
    await eva.act(ContentDecideOperation, {
      id: post.held,
      decision: 'APPROVE',
      reason: ' Fair enough. ',
    });
    await eva.act(ContentDecideOperation, { id: post.held, decision: 'APPROVE' });
    for (const one of [anna, bas, finn]) await one.ask(PostsOperation, { ids: [post.held] });
    await anna.ask(FeedOperation, {
      input: { view: 'COMMUNITY', communityId: community.garden },
      first: 6,
    });
  }),

  scenario(
    'a rejected post stays with its author and the moderators',
    async ({ anna, dina, eva }) => {
      await dina.act(ContentDecideOperation, {
        id: post.waiting,
        decision: 'REJECT',
        reason: 'Not now.',
      });
      for (const one of [anna, eva, dina]) await one.ask(PostsOperation, { ids: [post.waiting] });
      await eva.ask(FeedOperation, {
        input: { view: 'COMMUNITY', communityId: community.board },
        first: 6,
      });
    },
  ),

  scenario('a held comment is published, and counts from then on', async ({ anna, bas, eva }) => {
    await eva.act(ContentDecideOperation, { id: comment.pending, decision: 'APPROVE' });
    await anna.ask(CommentsOperation, { by: { id: post.welcome }, first: 20, sort: 'OLDEST' });
    const held = await bas.act(CommentCreateOperation, {
      on: { id: post.welcome },
      parentId: comment.deep,
      body: 'Deep strike.',
    });
    const id = need(held?.commentCreate.comment?.id, 'held comment');
    await eva.act(ContentDecideOperation, { id, decision: 'REJECT' });
    for (const one of [anna, bas, eva])
      await one.ask(CommentsByIdOperation, { ids: [id, comment.deep, comment.first] });
  }),

  scenario('what cannot be decided is told', async ({ anna, bas, chris, eva, finn, key }) => {
    await eva.act(ContentDecideOperation, { id: post.welcome, decision: 'REJECT' });
    await eva.act(ContentDecideOperation, { id: comment.first, decision: 'APPROVE' });
    await eva.act(ContentDecideOperation, { id: comment.tombstone, decision: 'APPROVE' });
    await eva.act(ContentDecideOperation, { id: post.hidden, decision: 'APPROVE' });
    await eva.act(ContentDecideOperation, { id: person.bas, decision: 'APPROVE' });
    await eva.act(ContentDecideOperation, { id: absent.post, decision: 'APPROVE' });
    await finn.act(ContentDecideOperation, { id: post.held, decision: 'APPROVE' });
    await chris.act(ContentDecideOperation, { id: post.held, decision: 'APPROVE' });
    await anna.act(ContentDecideOperation, { id: post.waiting, decision: 'APPROVE' });
    await bas.act(ContentDecideOperation, { id: comment.pending, decision: 'APPROVE' });
    await eva.act(ContentDecideOperation, {
      id: post.held,
      decision: 'REJECT',
      reason: 'x'.repeat(1001),
    });
    const input = { idempotencyKey: key(1), id: post.held, decision: 'REJECT' } as const;
    await eva.act(ContentDecideOperation, input);
    await eva.act(ContentDecideOperation, input);
    await eva.act(ContentDecideOperation, { ...input, decision: 'APPROVE' });
  }),

  scenario('words are reported once', async ({ anna, bas, finn, key }) => {
    await anna.act(ReportCreateOperation, {
      id: post.mention,
      reason: 'SPAM',
      note: ' Too loud. ',
    });
    await anna.act(ReportCreateOperation, { id: post.mention, reason: 'OTHER' });
    await bas.act(ReportCreateOperation, { id: comment.first, reason: 'HARASSMENT' });
    await bas.act(ReportCreateOperation, { id: comment.tombstone, reason: 'OFFENSIVE' });
    await bas.act(ReportCreateOperation, { id: post.locked, reason: 'OFFENSIVE' });
    await bas.act(ReportCreateOperation, {
      id: comment.first,
      reason: 'OFFENSIVE',
      note: 'x'.repeat(1001),
    });
    await finn.act(ReportCreateOperation, { id: post.secret, reason: 'CONFIDENTIAL' });
    await finn.act(ReportCreateOperation, { id: absent.comment, reason: 'CONFIDENTIAL' });
    await finn.act(ReportCreateOperation, { id: person.bas, reason: 'PERSONAL_DATA' });
    const input = { idempotencyKey: key(1), id: post.orphan, reason: 'OFF_TOPIC' } as const;
    await finn.act(ReportCreateOperation, input);
    await finn.act(ReportCreateOperation, input);
    await finn.act(ReportCreateOperation, { ...input, reason: 'SPAM' });
  }),

  scenario('a picture is announced, or refused before it is sent', async ({ anna, key }) => {
    const input = { fileName: 'rose.png', mediaType: 'image/png', byteLength: 1000, alt: 'A rose' };
    await anna.act(UploadBeginOperation, input);
    await anna.act(UploadBeginOperation, { ...input, mediaType: 'image/svg+xml' });
    await anna.act(UploadBeginOperation, { ...input, byteLength: 5_000_001 });
    await anna.act(UploadBeginOperation, { ...input, byteLength: 0 });
    await anna.act(UploadBeginOperation, { ...input, alt: 'x'.repeat(1001) });
    await anna.act(UploadBeginOperation, { ...input, alt: '' });
    await anna.act(UploadBeginOperation, { ...input, idempotencyKey: key(1) });
    await anna.act(UploadBeginOperation, { ...input, idempotencyKey: key(1) });
    await anna.act(UploadBeginOperation, { ...input, idempotencyKey: key(1), alt: 'Another' });
  }),
];
