import {
  CommentRevisionsOperation,
  FeedOperation,
  PostCreateOperation,
  PostDeleteOperation,
  PostPinOperation,
  PostsOperation,
  PostUnpinOperation,
  PostUpdateOperation,
} from '@plein/schema/operations';
import { absent, comment, community, person, post } from '../company/names.ts';
import { need, reading, scenario } from '../scenario.ts';

const all = Object.values(post);
const garden = community.garden;

export const postScenarios = [
  reading(
    'posts are answered in the order asked, and null where hidden or absent',
    async ({ anna, bas, chris, dina, eva, finn }) => {
      for (const one of [anna, bas, chris, dina, eva, finn])
        await one.ask(PostsOperation, { ids: all });
      await anna.ask(PostsOperation, {
        ids: [absent.post, post.news, 'nonsense', post.news, comment.first, person.bas],
      });
      await anna.ask(PostsOperation, { ids: [] });
      await anna.ask(PostsOperation, { ids: Array.from({ length: 51 }, () => post.news) });
    },
  ),

  reading('earlier wordings are told newest first', async ({ anna, finn }) => {
    await anna.ask(CommentRevisionsOperation, { id: post.edited, first: 10 });
    await finn.ask(CommentRevisionsOperation, { id: post.edited, first: 1 });
    await anna.ask(CommentRevisionsOperation, { id: post.welcome, first: 10 });
    await finn.ask(CommentRevisionsOperation, { id: post.secret, first: 10 });
    await anna.ask(CommentRevisionsOperation, { id: post.edited, first: 0 });
  }),

  scenario(
    'a member posts, and everybody in the community sees it',
    async ({ anna, bas, finn }) => {
      const made = await anna.act(PostCreateOperation, {
        communityId: garden,
        kind: 'UPDATE',
        title: '  Peas \n',
        body: 'Sown, @bas and @gus.\r\nAll.',
      });
      const id = need(made?.postCreate.post?.id, 'new post');
      await bas.ask(PostsOperation, { ids: [id] });
      await finn.ask(PostsOperation, { ids: [id] });
      await bas.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 1 });
      await anna.ask(FeedOperation, { input: { view: 'UNREAD' }, first: 1 });
      await bas.ask(FeedOperation, { input: { view: 'FOR_YOU' }, first: 1 });
    },
  ),

  scenario('posts of each kind that needs nothing beside words are taken', async ({ anna }) => {
    for (const kind of [
      'UPDATE',
      'NEWS',
      'QUESTION',
      'PRAISE',
      'LINK',
      'POLL',
      'EVENT',
      'IDEA',
    ] as const)
      await anna.act(PostCreateOperation, { communityId: garden, kind, body: `A ${kind}.` });
  }),

  scenario(
    'where one may not post, the reason is told',
    async ({ anna, bas, chris, dina, finn }) => {
      const say = { kind: 'UPDATE', body: 'Hello.' } as const;
      await anna.act(PostCreateOperation, say);
      await finn.act(PostCreateOperation, { ...say, communityId: garden });
      await finn.act(PostCreateOperation, { ...say, communityId: community.merger });
      await bas.act(PostCreateOperation, { ...say, communityId: community.finance });
      await bas.act(PostCreateOperation, { ...say, communityId: community.merger });
      await anna.act(PostCreateOperation, { ...say, communityId: community.attic });
      await anna.act(PostCreateOperation, { ...say, communityId: absent.community });
      await anna.act(PostCreateOperation, { ...say, communityId: post.welcome });
      await chris.act(PostCreateOperation, { ...say, communityId: garden });
      await dina.act(PostCreateOperation, { ...say, communityId: garden });
    },
  ),

  scenario('official speakers post to everybody', async ({ anna, chris, dina, finn }) => {
    await chris.act(PostCreateOperation, { kind: 'NEWS', title: 'New', body: 'For all, @finn.' });
    await dina.act(PostCreateOperation, { kind: 'UPDATE', body: 'The server rests tonight.' });
    await finn.ask(FeedOperation, { input: { view: 'OFFICIAL' }, first: 3 });
    await anna.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 2 });
  }),

  scenario(
    'words that cannot be taken are refused with a code and a field',
    async ({ anna, eva }) => {
      const post = (rest: { body: string; title?: string; imageIds?: string[] }) =>
        anna.act(PostCreateOperation, { communityId: garden, kind: 'UPDATE', ...rest });
      await post({ body: '' });
      await post({ body: ' \n ' });
      await post({ body: 'x'.repeat(10_000) });
      await post({ body: 'x'.repeat(10_001) });
      await post({ body: '👍'.repeat(10_000) });
      await post({ body: 'Long.', title: 'x'.repeat(201) });
      await post({ body: 'Long enough.', title: '👍'.repeat(200) });
      await post({ body: 'The Password is secret.' });
      await post({ body: 'Passwords are fine.' });
      await post({ body: 'Secret.', title: 'My password' });
      await post({ body: 'A picture.', imageIds: [absent.image] });
      await post({ body: 'Five pictures.', imageIds: ['1', '2', '3', '4', '5'] });
      await post({ body: 'Said twice.' });
      await post({ body: 'Said twice.' });
      await eva.act(PostCreateOperation, {
        communityId: garden,
        kind: 'UPDATE',
        body: 'Said twice.',
      });
      await eva.act(PostCreateOperation, {
        communityId: garden,
        kind: 'UPDATE',
        body: 'No password for moderators either.',
      });
    },
  ),

  scenario(
    'held posts are seen by their author and the moderators',
    async ({ anna, bas, eva, finn }) => {
      const held = await bas.act(PostCreateOperation, {
        communityId: garden,
        kind: 'UPDATE',
        body: 'Let us strike!',
      });
      const id = need(held?.postCreate.post?.id, 'held post');
      for (const one of [bas, eva, anna, finn]) await one.ask(PostsOperation, { ids: [id] });
      const input = { view: 'COMMUNITY', communityId: garden } as const;
      for (const one of [bas, eva, anna]) await one.ask(FeedOperation, { input, first: 2 });
      await anna.act(PostCreateOperation, {
        communityId: community.board,
        kind: 'UPDATE',
        body: 'May I?',
      });
      await eva.act(PostCreateOperation, {
        communityId: community.board,
        kind: 'UPDATE',
        body: 'I may.',
      });
      await eva.act(PostCreateOperation, {
        communityId: garden,
        kind: 'UPDATE',
        body: 'Moderators may say strike.',
      });
      await bas.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 2 });
    },
  ),

  scenario('the same key is one act and one answer', async ({ anna, bas, key }) => {
    const input = {
      idempotencyKey: key(1),
      communityId: garden,
      kind: 'UPDATE',
      body: 'Once.',
    } as const;
    await anna.act(PostCreateOperation, input);
    await anna.act(PostCreateOperation, input);
    await anna.act(PostCreateOperation, { ...input, idempotencyKey: key(1).toUpperCase() });
    await anna.act(PostCreateOperation, { ...input, title: null as unknown as string });
    await anna.act(PostCreateOperation, { ...input, body: 'Twice.' });
    await anna.act(PostDeleteOperation, { idempotencyKey: key(1), id: post.edited });
    await bas.act(PostCreateOperation, input);
    await anna.ask(FeedOperation, { input: { view: 'COMMUNITY', communityId: garden }, first: 3 });
    await anna.act(PostCreateOperation, { ...input, idempotencyKey: 'no uuid' });
    await anna.act(PostCreateOperation, { ...input, idempotencyKey: key(2), body: '' });
    await anna.act(PostCreateOperation, { ...input, idempotencyKey: key(2), body: 'Filled in.' });
    await anna.askOddly(PostCreateOperation, { input: { communityId: garden, body: 'No key.' } });
    await anna.askOddly(PostCreateOperation, {
      input: { idempotencyKey: key(3), communityId: garden, body: 7 },
    });
    await anna.askOddly(PostCreateOperation, {});
  }),

  scenario('authors change their words, and earlier ones are kept', async ({ anna, bas, eva }) => {
    const [before] = (await anna.ask(PostsOperation, { ids: [post.question] }))?.nodes ?? [];
    const basedOn = need(
      before && 'createdAt' in before ? before.createdAt : undefined,
      'instant of the question',
    );
    await anna.act(PostUpdateOperation, {
      id: post.question,
      title: 'Peas',
      body: 'When do we sow, @bas?',
      basedOn,
    });
    await anna.ask(CommentRevisionsOperation, { id: post.question, first: 5 });
    await anna.act(PostUpdateOperation, { id: post.question, body: 'A stale wording.', basedOn });
    await bas.ask(PostsOperation, { ids: [post.question] });
    const [now] = (await anna.ask(PostsOperation, { ids: [post.question] }))?.nodes ?? [];
    const editedAt = need(
      now && 'editedAt' in now ? now.editedAt : undefined,
      'instant of the edit',
    );
    await anna.act(PostUpdateOperation, {
      id: post.question,
      body: 'Title kept.',
      basedOn: editedAt,
    });
    await anna.act(PostUpdateOperation, {
      id: post.question,
      title: null,
      body: 'Title gone.',
      basedOn: editedAt,
    });
    await bas.act(PostUpdateOperation, { id: post.question, body: 'Not mine.', basedOn });
    await eva.act(PostUpdateOperation, { id: post.question, body: 'Moderators neither.', basedOn });
    await anna.act(PostUpdateOperation, { id: post.secret, body: 'A secret.', basedOn });
    await bas.act(PostUpdateOperation, { id: post.secret, body: 'A secret.', basedOn });
    await anna.act(PostUpdateOperation, { id: absent.post, body: 'Nothing.', basedOn });
    await anna.act(PostUpdateOperation, { id: post.relic, body: 'As it never was.', basedOn });
    await anna.act(PostUpdateOperation, { id: post.removed, body: 'Back.', basedOn });
    await anna.act(PostUpdateOperation, { id: post.question, body: '', basedOn: 'yesterday' });
  }),

  scenario('a change of words is judged as new words are', async ({ anna, bas, eva }) => {
    const read = async () => {
      const [found] = (await anna.ask(PostsOperation, { ids: [post.edited] }))?.nodes ?? [];
      return need(found && 'editedAt' in found ? found.editedAt : undefined, 'instant of the edit');
    };
    const basedOn = await read();
    await anna.act(PostUpdateOperation, { id: post.edited, body: '', basedOn });
    await anna.act(PostUpdateOperation, { id: post.edited, body: 'x'.repeat(10_001), basedOn });
    await anna.act(PostUpdateOperation, { id: post.edited, body: 'The password.', basedOn });
    await anna.act(PostUpdateOperation, { id: post.edited, body: 'A strike.', basedOn });
    await bas.ask(PostsOperation, { ids: [post.edited] });
    await eva.ask(PostsOperation, { ids: [post.edited] });
    await anna.act(PostUpdateOperation, {
      id: post.edited,
      body: 'No such thing.',
      basedOn: await read(),
    });
    await anna.ask(CommentRevisionsOperation, { id: post.edited, first: 5 });
  }),

  scenario('authors and moderators remove posts', async ({ anna, bas, eva, dina, finn }) => {
    await bas.act(PostDeleteOperation, { id: post.edited });
    await anna.act(PostDeleteOperation, { id: post.edited });
    await anna.act(PostDeleteOperation, { id: post.edited });
    await anna.ask(PostsOperation, { ids: [post.edited] });
    await eva.act(PostDeleteOperation, { id: post.mention });
    await dina.act(PostDeleteOperation, { id: post.locked });
    await finn.act(PostDeleteOperation, { id: post.secret });
    await anna.act(PostDeleteOperation, { id: post.relic });
    await anna.act(PostDeleteOperation, { id: absent.post });
    await anna.act(PostDeleteOperation, { id: comment.first });
    await bas.act(PostDeleteOperation, { id: post.held });
    await anna.ask(FeedOperation, { input: { view: 'COMMUNITY', communityId: garden }, first: 10 });
    await anna.ask(CommentRevisionsOperation, { id: post.edited, first: 5 });
  }),

  scenario('moderators keep posts on top', async ({ anna, eva, chris, dina, finn, now }) => {
    const input = { view: 'COMMUNITY', communityId: garden } as const;
    await anna.act(PostPinOperation, { id: post.welcome });
    const until = new Date(now + 24 * 3_600_000).toISOString();
    await eva.act(PostPinOperation, { id: post.welcome, until });
    await eva.act(PostPinOperation, { id: post.question });
    await eva.act(PostPinOperation, { id: post.settled });
    await anna.ask(FeedOperation, { input, first: 2 });
    await anna.ask(FeedOperation, { input: { ...input, kinds: ['QUESTION'] }, first: 2 });
    await eva.act(PostUnpinOperation, { id: post.question });
    await eva.act(PostUnpinOperation, { id: post.question });
    await anna.act(PostUnpinOperation, { id: post.welcome });
    await anna.ask(FeedOperation, { input, first: 2 });
    await eva.act(PostPinOperation, {
      id: post.welcome,
      until: new Date(now - 60_000).toISOString(),
    });
    await eva.act(PostPinOperation, { id: post.held });
    await eva.act(PostPinOperation, { id: post.relic });
    await eva.act(PostPinOperation, { id: absent.post });
    await eva.act(PostPinOperation, { id: post.news });
    await chris.act(PostPinOperation, { id: post.news });
    await chris.act(PostPinOperation, { id: post.welcome });
    await dina.act(PostPinOperation, { id: post.mention });
    await finn.ask(FeedOperation, { input: { view: 'OFFICIAL' }, first: 1 });
    await finn.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 1 });
    await finn.ask(FeedOperation, { input: { view: 'UNREAD' }, first: 1 });
  }),
];
