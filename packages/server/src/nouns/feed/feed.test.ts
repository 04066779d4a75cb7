import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { FeedOperation } from '@plein/schema/operations';
import type { FeedQueryVariables } from '@plein/schema/operations';
import { fixture, fixtureUuid, openWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

type Input = FeedQueryVariables['input'];

async function page(handle: string, input: Input, first = 50, after: string | null = null) {
  const { data, errors } = await world.ask(handle, FeedOperation, { input, first, after });
  assert.deepEqual(errors, []);
  return data.feed;
}

/** The posts of a whole view, by walking its pages; `between` runs before each next page. */
async function walk(
  handle: string,
  input: Input,
  first: number,
  between?: () => Promise<void>,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo } = await page(handle, input, first, after);
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    assert.ok(pageInfo.endCursor);
    after = pageInfo.endCursor;
    await between?.();
  }
}

const numbers = (ids: readonly string[]) => ids.map((id) => Number(id.slice(-4)));
const range = (fits: (number: number) => boolean) =>
  Array.from({ length: 40 }, (_, index) => index + 1).filter(fits);

test('FOLLOWING has everything of the viewer’s own sources, newest first, whatever the page size', async () => {
  assert.deepEqual(
    numbers(await walk('anna', { view: 'FOLLOWING' }, 7)),
    range(() => true),
  );
  assert.deepEqual(
    numbers(await walk('anna', { view: 'FOLLOWING' }, 50)),
    range(() => true),
  );
  assert.deepEqual(
    numbers(await walk('finn', { view: 'FOLLOWING' }, 3)),
    range((number) => number % 6 === 5),
  );
});

test('a walk meets each post once while others are added and removed', async () => {
  let added = 0;
  const ids = await walk('anna', { view: 'FOLLOWING' }, 5, async () => {
    added += 1;
    await world.db.query(
      `insert into post (id, source_id, author_id, kind, body) values (gen_random_uuid(), $1, $2, 'UPDATE', 'between')`,
      [fixtureUuid('community', 1), fixtureUuid('person', 2)],
    );
  });
  assert.ok(added > 5);
  assert.deepEqual(
    numbers(ids),
    range(() => true),
  );
  await world.db.query(`delete from post where body = 'between'`);
});

test('FOR_YOU ranks, never repeats a post while reactions come in, and says why each is there', async () => {
  await world.db.query('insert into mention values ($1, $2)', [
    fixtureUuid('post', 24),
    fixtureUuid('person', 5),
  ]);
  await world.db.query('update post set comment_count = 30 where id = $1', [
    fixtureUuid('post', 22),
  ]);
  const all = new Map(
    (await page('eva', { view: 'FOR_YOU' })).edges.map(({ node, reason }) => [node.id, reason]),
  );
  assert.equal(all.get(fixture('post', 24))?.code, 'MENTIONS_YOU');
  assert.equal(all.get(fixture('post', 24))?.about, 'Bas de Boer');
  assert.equal(all.get(fixture('post', 22))?.code, 'MUCH_DISCUSSED');
  assert.equal(all.get(fixture('post', 10))?.code, 'WAITING_FOR_ANSWER');
  assert.equal(all.get(fixture('post', 5))?.code, 'OFFICIAL_NEWS');
  assert.deepEqual(all.get(fixture('post', 6)), { code: 'MEMBER_OF_COMMUNITY', about: 'garden' });
  const order = [...all.keys()];
  assert.ok(
    order.indexOf(fixture('post', 24)) < order.indexOf(fixture('post', 18)),
    'a mention stands above a newer post of the same place',
  );
  const ids = await walk('eva', { view: 'FOR_YOU' }, 4, async () => {
    await world.db.query(
      `update post set score = score + 1 where id = any(array(select id from post order by random() limit 3))`,
    );
  });
  assert.equal(new Set(ids).size, ids.length);
});

test('OFFICIAL is the news, COMMUNITY one community, kinds narrow any view', async () => {
  assert.deepEqual(
    numbers(await walk('finn', { view: 'OFFICIAL' }, 3)),
    range((number) => number % 6 === 5),
  );
  const garden: Input = { view: 'COMMUNITY', communityId: fixture('community', 1) };
  const { edges } = await page('finn', garden);
  assert.deepEqual(
    numbers(edges.map(({ node }) => node.id)),
    range((number) => number % 6 === 0),
  );
  assert.deepEqual(edges[0]?.reason, { code: 'OPEN_COMMUNITY', about: 'garden' });
  const questions = await page('anna', { view: 'FOLLOWING', kinds: ['QUESTION'] });
  assert.ok(questions.edges.length > 0);
  assert.ok(questions.edges.every(({ node }) => node.kind === 'QUESTION'));
});

test('several kinds stand in one order, each post once, however often a kind is named', async () => {
  for (const view of ['FOLLOWING', 'UNREAD', 'OFFICIAL'] as const) {
    const { edges } = await page('anna', { view }, 50);
    const some = edges.filter(({ node }) => node.kind !== 'UPDATE').map(({ node }) => node.id);
    assert.ok(some.length > 0);
    assert.deepEqual(
      await walk('anna', { view, kinds: ['NEWS', 'QUESTION', 'NEWS', 'POLL'] }, 3),
      some,
    );
  }
});

test('UNREAD loses what was marked, and what the viewer wrote', async () => {
  const unread = async () => numbers(await walk('bas', { view: 'UNREAD' }, 6));
  const before = await unread();
  assert.deepEqual(
    before,
    range((number) => (number % 3 !== 0 || number % 6 === 5) && number % 6 !== 4),
  );
  const marked = await world.act(
    'bas',
    'mutation ($input: PostMarkReadInput!) { postMarkRead(input: $input) { posts { id viewerState { isRead } } } }',
    {
      ids: [fixture('post', 1), fixture('post', 2), fixture('post', 4)],
    },
  );
  assert.deepEqual(
    marked.posts,
    [1, 2].map((number) => ({ id: fixture('post', number), viewerState: { isRead: true } })),
  );
  assert.deepEqual(
    await unread(),
    before.filter((number) => number > 2),
  );
  const { data } = await world.askText(
    'bas',
    `{ community(by: { slug: "finance" }) { viewerState { unreadCount } } }`,
  );
  assert.equal(
    data.community.viewerState.unreadCount,
    before.filter((number) => number > 1 && number % 6 === 1).length,
  );
});

test('thousands of posts that were read leave a handful of marks, and UNREAD answers as if all were kept', async () => {
  const garden = fixtureUuid('community', 1);
  const gea = fixtureUuid('person', 7);
  await world.db.query(
    `insert into subscription (person_id, source_id, read_until) values ($1, $2, now() - interval '80 days')`,
    [gea, garden],
  );
  await world.db.query(
    `insert into post (id, source_id, author_id, kind, body, created_at)
     select gen_random_uuid(), $1, $2, 'UPDATE', 'old', now() - interval '79 days' + n * interval '20 minutes' from generate_series(1, 3000) n`,
    [garden, fixtureUuid('person', 1)],
  );
  const mark = `mutation ($input: PostMarkReadInput!) { postMarkRead(input: $input) { posts { viewerState { isRead } } userErrors { code } } }`;
  const marks = async () =>
    (
      await world.db.query<{ count: number }>(
        `select count(*)::int as count from post_read where person_id = $1`,
        [gea],
      )
    )[0]?.count;
  const old = (
    await world.db.query<{ id: string }>(
      `select id from post where body = 'old' order by created_at desc`,
    )
  ).map(({ id }) => `post_${id}`);
  // All but one in the middle, newest first, as one reads a feed.
  const skipped = old[1500] as string;
  const read = old.filter((id) => id !== skipped);
  for (let from = 0; from < read.length; from += 50) {
    const { posts, userErrors } = await world.act('gea', mark, {
      ids: read.slice(from, from + 50),
    });
    assert.deepEqual(userErrors, []);
    assert.ok(
      posts.every(({ viewerState }: { viewerState: { isRead: boolean } }) => viewerState.isRead),
    );
  }
  const unread = async () =>
    (await walk('gea', { view: 'UNREAD' }, 50)).filter((id) => old.includes(id));
  assert.deepEqual(await unread(), [skipped]);
  assert.equal(await marks(), 1500, 'those above the one that is unread');
  await world.act('gea', mark, { ids: [skipped] });
  assert.deepEqual(await unread(), []);
  assert.equal(await marks(), 0);
  const [held] = await world.db.query<{ id: string }>(
    `insert into post (id, source_id, author_id, kind, state, body, created_at)
     values (gen_random_uuid(), $1, $2, 'UPDATE', 'PENDING', 'old', now() - interval '2 minutes') returning id`,
    [garden, fixtureUuid('person', 1)],
  );
  const recent = (await walk('gea', { view: 'UNREAD' }, 50)).filter((id) => !old.includes(id));
  await world.act('gea', mark, { ids: recent });
  await world.db.query(`update post set state = 'PUBLISHED' where id = $1`, [held?.id]);
  assert.deepEqual(
    await walk('gea', { view: 'UNREAD' }, 50),
    [`post_${held?.id}`],
    'what was held meanwhile is new',
  );
  await world.db.query(`delete from post where body = 'old'`);
  await world.db.query('delete from subscription where person_id = $1 and source_id = $2', [
    gea,
    garden,
  ]);
});

test('muted people are left out of every view, their comments out of previews, and nobody else notices', async () => {
  const mute = `mutation ($input: PersonMuteInput!) { personMute(input: $input) { person { viewerState { isMuted } } userErrors { code } } }`;
  const done = await world.act('anna', mute, { personId: fixture('person', 2) });
  assert.deepEqual(done, { person: { viewerState: { isMuted: true } }, userErrors: [] });
  for (const view of ['FOLLOWING', 'FOR_YOU', 'UNREAD'] as const) {
    const { edges } = await page('anna', { view });
    assert.ok(
      edges.every(({ node }) => node.author?.handle !== 'bas'),
      view,
    );
    assert.ok(
      edges.every(({ node }) =>
        node.latestComments.every(({ author }) => author?.handle !== 'bas'),
      ),
      view,
    );
  }
  assert.ok(
    (await page('eva', { view: 'FOLLOWING' })).edges.some(
      ({ node }) => node.author?.handle === 'bas',
    ),
  );
  const unmute = `mutation ($input: PersonMuteInput!) { personUnmute(input: $input) { person { viewerState { isMuted } } } }`;
  assert.equal(
    (await world.act('anna', unmute, { personId: fixture('person', 2) })).person.viewerState
      .isMuted,
    false,
  );
});

test('pinned posts stand in their lane on the first page, at most three, until their time is over', async () => {
  const pin = `mutation ($input: PostPinInput!) { postPin(input: $input) { post { pin { until } } userErrors { code } } }`;
  for (const number of [5, 11, 17, 23])
    await world.act('chris', pin, { id: fixture('post', number) });
  await world.act('eva', pin, {
    id: fixture('post', 6),
    until: new Date(Date.now() + 60_000).toISOString(),
  });
  const first = await page('anna', { view: 'FOLLOWING' }, 5);
  assert.deepEqual(numbers(first.pinned.map(({ id }) => id)), [23, 17, 11]);
  assert.deepEqual(
    (await page('anna', { view: 'FOLLOWING' }, 5, first.pageInfo.endCursor)).pinned,
    [],
  );
  const garden: Input = { view: 'COMMUNITY', communityId: fixture('community', 1) };
  assert.deepEqual(numbers((await page('anna', garden)).pinned.map(({ id }) => id)), [6]);
  await world.db.query(`update post set pinned_until = now() - interval '1 second' where id = $1`, [
    fixtureUuid('post', 6),
  ]);
  assert.deepEqual((await page('anna', garden)).pinned, []);
  assert.equal(
    (await world.act('anna', pin, { id: fixture('post', 6) })).userErrors[0].code,
    'FORBIDDEN',
  );
});

test('newer posts are counted, up to 99', async () => {
  const count = `query ($before: Cursor!, $input: FeedInput!) { feedNewCount(input: $input, before: $before) }`;
  const input: Input = { view: 'FOLLOWING' };
  const { edges } = await page('anna', input, 10);
  const newer = async (before: unknown) =>
    (await world.askText('anna', count, { before, input })).data.feedNewCount;
  assert.equal(await newer(edges[9]?.cursor), 9);
  assert.equal(await newer(edges[0]?.cursor), 0);
  await world.db.query(
    `insert into post (id, source_id, kind, body) select gen_random_uuid(), $1, 'UPDATE', 'many' from generate_series(1, 120)`,
    [fixtureUuid('community', 1)],
  );
  assert.equal(await newer(edges[0]?.cursor), 99);
  await world.db.query(`delete from post where body = 'many'`);
});

test('held posts stand in their community for their author and moderators only', async () => {
  const create = `mutation ($input: PostCreateInput!) { postCreate(input: $input) { outcome post { id state viewerState { can } } userErrors { code } } }`;
  const board = fixture('community', 4);
  const held = await world.act('anna', create, {
    communityId: board,
    body: 'May I?',
    idempotencyKey: randomUUID(),
  });
  assert.equal(held.outcome, 'HELD');
  assert.equal(held.post.state, 'PENDING');
  const sees = async (handle: string) =>
    (await page(handle, { view: 'COMMUNITY', communityId: board })).edges.some(
      ({ node }) => node.id === held.post.id,
    );
  assert.deepEqual(
    [await sees('anna'), await sees('eva'), await sees('bas'), await sees('finn')],
    [true, true, false, false],
  );
  const decide = `mutation ($input: ContentDecideInput!) { contentDecide(input: $input) { node { ... on Post { state } } userErrors { code } } }`;
  assert.equal(
    (await world.act('bas', decide, { id: held.post.id, decision: 'APPROVE' })).userErrors[0].code,
    'NOT_FOUND',
  );
  assert.equal(
    (await world.act('eva', decide, { id: held.post.id, decision: 'APPROVE' })).node.state,
    'PUBLISHED',
  );
  assert.equal(await sees('finn'), true);
});

test('bad cursors, sizes and communities are errors with codes', async () => {
  const code = async (variables: object) => {
    const { errors } = await world.ask('finn', FeedOperation, variables as FeedQueryVariables);
    return errors[0]?.extensions['code'];
  };
  const other = (await page('finn', { view: 'OFFICIAL' }, 1)).pageInfo.endCursor;
  assert.equal(await code({ input: { view: 'FOLLOWING' }, first: 5, after: other }), 'BAD_CURSOR');
  assert.equal(
    await code({ input: { view: 'FOLLOWING' }, first: 5, after: 'bm9uc2Vuc2U' }),
    'BAD_CURSOR',
  );
  assert.equal(await code({ input: { view: 'FOLLOWING' }, first: 0 }), 'BAD_INPUT');
  assert.equal(await code({ input: { view: 'COMMUNITY' }, first: 5 }), 'BAD_INPUT');
  assert.equal(
    await code({ input: { view: 'COMMUNITY', communityId: fixture('community', 2) }, first: 5 }),
    'FORBIDDEN',
  );
  assert.equal(
    await code({ input: { view: 'COMMUNITY', communityId: fixture('community', 3) }, first: 5 }),
    'NOT_FOUND',
  );
});
