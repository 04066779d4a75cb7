import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  acceptAnswer,
  acquireClient,
  clearAnswer,
  countNewPosts,
  createPost,
  deletePost,
  joinCommunity,
  leaveCommunity,
  loadCommunity,
  loadFeedPage,
  loadPost,
  loadPostableCommunities,
  loadReplies,
  loadRevisions,
  loadServer,
  loadThread,
  loadViewer,
  lockThread,
  markPostsRead,
  mutePerson,
  postPlace,
  reportContent,
  searchPeople,
  subjectKey,
  unlockThread,
  unmutePerson,
  updatePost,
  uploadImage,
  viewCommunity,
  viewPost,
  viewThreadHead,
  createComment,
  deleteComment,
  viewComment,
} from '../src/index.ts';
import type { Client, CommentBranch } from '../src/index.ts';
import { freshPage, openCompany, signToken } from './company.ts';
import type { Company } from './company.ts';
import { eventually, until } from './wait.ts';

let company: Company;
let sanne: Client;
let noor: Client;
before(async () => {
  company = await openCompany({ seeded: true });
  sanne = await company.client('sanne.devries');
  noor = await company.client('noor.elamrani');
});
after(() => company.close());

async function post(client: Client, draft: Parameters<typeof createPost>[1]): Promise<string> {
  const end = await until(
    createPost(client, draft).state,
    ({ status }) => status !== 'sending' && status !== 'queued',
  );
  assert.equal(end.status, 'published', JSON.stringify(end));
  return (end as { nodeId: string }).nodeId;
}

async function comment(
  client: Client,
  on: { url: string } | { id: string },
  body: string,
  parentId?: string,
): Promise<string> {
  const { state } = createComment(client, {
    on,
    place: subjectKey(on as { id: string }),
    body,
    ...(parentId && { parentId }),
  });
  return ((await until(state, ({ status }) => status === 'published')) as { nodeId: string })
    .nodeId;
}

describe('server and people', () => {
  it('are asked for once per client', async () => {
    const client = await company.client('tom.bakker');
    const before = company.proxy.passed.length;
    const [server, viewer] = await Promise.all([
      loadServer(client),
      loadViewer(client),
      loadServer(client),
      loadViewer(client),
    ]);
    await loadServer(client);
    assert.equal(company.proxy.passed.length, before + 1);
    assert.equal(server.contract, '0.1.0');
    assert.equal(viewer.person.displayName, 'Tom Bakker');
  });

  it('are found by name, muted and heard again', async () => {
    const [found] = await searchPeople(sanne, { search: 'Tom Bak' });
    assert.equal(found?.handle, 'tom.bakker');
    await mutePerson(sanne, found!.id);
    assert.equal(
      sanne.store.peek<{ viewerState: { isMuted: boolean } }>(found!.id)?.viewerState.isMuted,
      true,
    );
    await unmutePerson(sanne, found!.id);
    assert.equal(
      sanne.store.peek<{ viewerState: { isMuted: boolean } }>(found!.id)?.viewerState.isMuted,
      false,
    );
  });
});

describe('feed', () => {
  it('comes in pages without a post twice, with the words in the store', async () => {
    const first = await loadFeedPage(sanne, { view: 'FOLLOWING' }, { first: 20 });
    const second = await loadFeedPage(
      sanne,
      { view: 'FOLLOWING' },
      { first: 20, after: first.endCursor },
    );
    const ids = [...first.items, ...second.items].map(({ postId }) => postId);
    assert.equal(ids.length, 40);
    assert.equal(new Set(ids).size, 40);
    const shown = viewPost(sanne, ids[0]!).value!;
    assert.ok(shown.body.length > 0);
    assert.equal(typeof shown.viewerState.isRead, 'boolean');
    assert.ok(first.items[0]!.reason.code);
  });

  it('counts what is new above a cursor, and marks what was read', async () => {
    const communityId = (await loadPostableCommunities(sanne))[0]!.id;
    const scope = { view: 'COMMUNITY' as const, communityId };
    const { items } = await loadFeedPage(sanne, scope, { first: 5 });
    const id = await post(sanne, { kind: 'UPDATE', communityId, body: 'Fresh' });
    assert.equal(await countNewPosts(sanne, scope, items[0]!.cursor), 1);
    const unread = (await loadFeedPage(noor, { view: 'UNREAD' }, { first: 20 })).items.map(
      ({ postId }) => postId,
    );
    markPostsRead(noor, unread.slice(0, 2));
    markPostsRead(noor, unread.slice(1, 4));
    const isRead = (post: string) =>
      noor.store.peek<{ viewerState: { isRead: boolean } }>(post)?.viewerState.isRead === true;
    await eventually(() => unread.slice(0, 4).every(isRead), 'they are read');
    assert.equal(
      company.proxy.passed.filter(({ body }) => body.includes('mutation PostMarkRead')).length,
      1,
    );
    assert.ok(
      viewPost(noor, unread[0]!).value!.body !== undefined,
      'the rest of the post is still there',
    );
    await deletePost(sanne, id);
  });

  it('refuses a cursor that somebody made up', async () => {
    await assert.rejects(
      loadFeedPage(sanne, { view: 'FOLLOWING' }, { first: 5, after: 'bWFkZSB1cA' }),
      { code: 'BAD_CURSOR' },
    );
  });
});

describe('posts', () => {
  it('are written, changed with their history, fought over and removed', async () => {
    const communityId = (await loadPostableCommunities(sanne))[0]!.id;
    assert.equal(postPlace(communityId), `post:${communityId}`);
    const id = await post(sanne, { kind: 'UPDATE', communityId, body: 'First words' });
    const created = (await loadPost(sanne, id))!;
    const edit = await updatePost(sanne, id, { body: 'Better words', basedOn: created.createdAt });
    assert.ok(edit.ok);
    assert.equal(viewPost(sanne, id).value?.body, 'Better words');
    const late = await updatePost(sanne, id, { body: 'My words', basedOn: created.createdAt });
    assert.ok(!late.ok);
    assert.equal(late.error.code, 'EDIT_CONFLICT');
    assert.equal(late.theirs?.body, 'Better words');
    assert.deepEqual(
      (await loadRevisions(sanne, id)).map(({ body }) => body),
      ['First words'],
    );
    await deletePost(sanne, id);
    assert.equal(await loadPost(noor, id), null);
    await assert.rejects(deletePost(sanne, 'post_00000000-0000-7000-8000-000000000000'), {
      code: 'NOT_FOUND',
    });
  });

  it("are refused with the rule's reason, and can be rephrased", async () => {
    const state = createPost(sanne, { kind: 'UPDATE', body: 'For everybody' }).state;
    const end = await until(state, ({ status }) => status !== 'sending' && status !== 'queued');
    assert.equal(end.status, 'failed');
    assert.equal((end as { error: { code: string } }).error.code, 'FORBIDDEN');
  });

  it('can be reported', async () => {
    const { items } = await loadFeedPage(sanne, { view: 'OFFICIAL' }, { first: 1 });
    await reportContent(sanne, items[0]!.postId, 'OFF_TOPIC', 'Not for this place');
  });
});

describe('threads', () => {
  it('are trees of any depth, loaded in part and continued', async () => {
    const page = freshPage();
    const top = await comment(sanne, page, 'top');
    const replies = [];
    for (let index = 0; index < 5; index += 1)
      replies.push(await comment(sanne, page, `reply ${index}`, top));
    const deep = await comment(noor, page, 'deep', replies[0]!);
    const thread = (await loadThread(noor, page, { first: 10, sort: 'OLDEST' }))!;
    assert.equal(thread.head.commentCount, 7);
    assert.equal(thread.totalCount, 1);
    const ids = ({ id, replies: below }: CommentBranch): unknown => [id, ...below.map(ids)];
    assert.deepEqual(ids(thread.comments[0]!), [
      top,
      [replies[0], [deep]],
      [replies[1]],
      [replies[2]],
    ]);
    const more = thread.comments[0]!.moreReplies!;
    assert.equal(more.count, 2);
    const rest = await loadReplies(noor, top, { first: 10, after: more.after });
    assert.deepEqual(
      rest.comments.map(({ id }) => id),
      replies.slice(3),
    );
    assert.equal(rest.hasNextPage, false);
  });

  it('lock with a reason, open again and leave tombstones', async () => {
    const page = freshPage();
    const top = await comment(sanne, page, 'top');
    await comment(noor, page, 'below', top);
    const { head } = (await loadThread(noor, page, { first: 10, sort: 'NEWEST' }))!;
    await lockThread(noor, page, 'TOO_HEATED', 'Tomorrow again');
    assert.equal(viewThreadHead(noor, head.id).value?.lock?.reason, 'TOO_HEATED');
    const late = createComment(sanne, { on: page, place: 'x', body: 'too late' });
    const end = await until(
      late.state,
      ({ status }) => status !== 'sending' && status !== 'queued',
    );
    assert.equal((end as { error: { code: string } }).error.code, 'LOCKED');
    await unlockThread(noor, page);
    assert.equal(viewThreadHead(noor, head.id).value?.lock, null);
    await deleteComment(sanne, top);
    assert.deepEqual(
      [viewComment(sanne, top).value?.body, viewComment(sanne, top).value?.author],
      ['', null],
    );
  });

  it('know the answer to a question', async () => {
    const communityId = (await loadPostableCommunities(sanne))[0]!.id;
    const id = await post(sanne, {
      kind: 'QUESTION',
      communityId,
      title: 'How?',
      body: 'How does it work?',
    });
    const answer = await comment(sanne, { id }, 'Like this');
    const { head } = (await loadThread(sanne, { id }, { first: 10, sort: 'TOP' }))!;
    assert.equal(head.isQuestion, true);
    await acceptAnswer(sanne, answer);
    assert.equal(viewThreadHead(sanne, id).value?.answerId, answer);
    assert.equal(viewComment(sanne, answer).value?.isAnswer, true);
    await clearAnswer(sanne, answer);
    assert.equal(viewThreadHead(sanne, id).value?.answerId, null);
  });

  it('are null where there is nothing to see', async () => {
    assert.equal(
      await loadThread(
        sanne,
        { id: 'post_00000000-0000-7000-8000-000000000000' },
        { first: 10, sort: 'TOP' },
      ),
      null,
    );
    assert.equal(await loadPost(sanne, 'post_00000000-0000-7000-8000-000000000000'), null);
    assert.equal(await loadCommunity(sanne, { slug: 'no-such-community' }), null);
  });
});

describe('communities', () => {
  it('are joined and left', async () => {
    const stranger = await company.client('stranger');
    const [open] = await company.db.query<{ slug: string }>(
      `select slug from community where visibility = 'OPEN' and join_policy = 'FREE' and status = 'ACTIVE' limit 1`,
    );
    const community = (await loadCommunity(stranger, { slug: open!.slug }))!;
    await joinCommunity(stranger, community.id);
    assert.equal(
      viewCommunity(stranger, community.id).value?.viewerState.membership?.status,
      'ACTIVE',
    );
    assert.equal(
      viewCommunity(stranger, community.id).value?.memberCount,
      community.memberCount + 1,
    );
    await leaveCommunity(stranger, community.id, 'TOO_BUSY');
    assert.equal(viewCommunity(stranger, community.id).value?.viewerState.membership, null);
  });
});

describe('images', () => {
  // The smallest PNG: one transparent point.
  const png = Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    ),
    (char) => char.charCodeAt(0),
  );

  it('are sent with the token and stand in the post', async () => {
    const communityId = (await loadPostableCommunities(sanne))[0]!.id;
    const { id } = await uploadImage(
      sanne,
      new File([png], 'dot.png', { type: 'image/png' }),
      'A dot',
    );
    const put = company.proxy.passed.find(({ method }) => method === 'PUT')!;
    assert.match(put.headers.authorization ?? '', /^Bearer /);
    const made = (await loadPost(
      sanne,
      await post(sanne, { kind: 'UPDATE', communityId, body: 'Look', imageIds: [id] }),
    ))!;
    assert.deepEqual(
      made.images.map(({ alt, width, height }) => ({ alt, width, height })),
      [{ alt: 'A dot', width: 1, height: 1 }],
    );
  });

  it('are refused with a code', async () => {
    await assert.rejects(
      uploadImage(sanne, new File(['hello'], 'a.txt', { type: 'text/plain' }), ''),
      { code: 'BAD_MEDIA_TYPE' },
    );
    await assert.rejects(
      uploadImage(sanne, new File(['hello'], 'a.png', { type: 'image/png' }), ''),
      { code: 'BAD_MEDIA_TYPE' },
    );
    await assert.rejects(
      uploadImage(
        sanne,
        new File([new Uint8Array(6_000_000)], 'big.png', { type: 'image/png' }),
        '',
      ),
      { code: 'TOO_LARGE' },
    );
  });
});

describe('a body of 10 MB', () => {
  it('is refused with a code and stays with its author', async () => {
    const submission = createComment(sanne, {
      on: freshPage(),
      place: 'big',
      body: 'x'.repeat(10_000_000),
    });
    const end = await until(
      submission.state,
      ({ status }) => status !== 'sending' && status !== 'queued',
    );
    assert.equal(end.status, 'failed');
    assert.match((end as { error: { code: string } }).error.code, /TOO_L/);
    assert.equal(submission.body.length, 10_000_000);
  });
});

describe('a client of the page', () => {
  it('is one for an endpoint and token source, and ends with its last user', async () => {
    const getToken = () => signToken('sanne.devries');
    const endpoint = `${company.proxy.url}/graphql`;
    const first = acquireClient({ endpoint, getToken });
    const second = acquireClient({ endpoint: `${company.proxy.url}/./graphql`, getToken });
    const other = acquireClient({ endpoint, getToken: () => signToken('noor.elamrani') });
    assert.equal(first.client, second.client);
    assert.notEqual(first.client, other.client);
    first.release();
    first.release();
    assert.equal((await loadViewer(second.client)).person.handle, 'sanne.devries');
    second.release();
    const again = acquireClient({ endpoint, getToken });
    assert.equal(again.client, first.client, 'one that comes back in the same task finds it alive');
    again.release();
    await eventually(
      () =>
        loadFeedPage(first.client, { view: 'OFFICIAL' }, { first: 1 }).then(
          () => false,
          ({ code }) => code === 'ABORTED',
        ),
      'it ended',
    );
    other.release();
  });
});
