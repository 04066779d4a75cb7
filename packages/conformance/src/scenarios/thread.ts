import {
  CommentCreateOperation,
  CommentsOperation,
  PostsOperation,
  ThreadLockOperation,
  ThreadUnlockOperation,
} from '@plein/schema/operations';
import { absent, comment, post } from '../company/names.ts';
import { scenario } from '../scenario.ts';

const welcome = { id: post.welcome };

export const threadScenarios = [
  scenario('moderators close a conversation and open it again', async ({ anna, eva, bas }) => {
    await eva.act(ThreadLockOperation, {
      on: welcome,
      reason: 'RESOLVED',
      note: '  All is said.  ',
    });
    await anna.ask(PostsOperation, { ids: [post.welcome] });
    await bas.ask(CommentsOperation, { by: welcome, first: 1, sort: 'OLDEST' });
    await bas.act(CommentCreateOperation, { on: welcome, body: 'One more.' });
    await eva.act(ThreadLockOperation, { on: welcome, reason: 'OUTDATED' });
    await eva.act(ThreadUnlockOperation, { on: welcome });
    await eva.act(ThreadUnlockOperation, { on: welcome });
    await bas.act(CommentCreateOperation, { on: welcome, body: 'One more.' });
  }),

  scenario(
    'pages of the portal are closed by those who speak for the organisation',
    async ({ anna, chris, dina }) => {
      const on = { key: 'menu' };
      await anna.act(ThreadLockOperation, { on, reason: 'OTHER' });
      await chris.act(ThreadLockOperation, { on, reason: 'OTHER', note: '' });
      await anna.ask(CommentsOperation, { by: on, first: 1, sort: 'OLDEST' });
      await anna.act(CommentCreateOperation, { on, body: 'May I?' });
      await chris.act(CommentCreateOperation, { on, body: 'May I?' });
      await dina.act(ThreadUnlockOperation, { on });
      await anna.act(CommentCreateOperation, { on, body: 'May I?' });
      await dina.act(ThreadUnlockOperation, { on: { key: 'other' } });
    },
  ),

  scenario(
    'who may not close a conversation is told so',
    async ({ anna, bas, chris, eva, finn, dina, key }) => {
      const reason = 'OFF_TOPIC' as const;
      await anna.act(ThreadLockOperation, { on: welcome, reason });
      await anna.act(ThreadUnlockOperation, { on: { id: post.locked } });
      await chris.act(ThreadLockOperation, { on: welcome, reason });
      await dina.act(ThreadLockOperation, { on: welcome, reason });
      await eva.act(ThreadLockOperation, { on: { id: post.relic }, reason });
      await eva.act(ThreadLockOperation, { on: { id: post.held }, reason });
      await finn.act(ThreadLockOperation, { on: { id: post.secret }, reason });
      await bas.act(ThreadLockOperation, { on: { id: comment.first }, reason });
      await bas.act(ThreadLockOperation, { on: { id: absent.post }, reason });
      await bas.act(ThreadLockOperation, { on: { url: 'nonsense' }, reason });
      await eva.act(ThreadLockOperation, {
        on: { id: post.mention },
        reason,
        note: 'x'.repeat(1001),
      });
      const input = { idempotencyKey: key(1), on: { id: post.mention }, reason };
      await eva.act(ThreadLockOperation, input);
      await eva.act(ThreadLockOperation, input);
      await eva.act(ThreadLockOperation, { ...input, reason: 'RESOLVED' });
    },
  ),
];
