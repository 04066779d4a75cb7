import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { manifest } from '@plein/schema/manifest';
import { changeBounds, pruneIdempotencyKeys, readChanges } from '../changes/read.ts';
import { until } from '../testing/http.ts';
import { Inbox } from '../testing/inbox.ts';
import { fixture, fixtureUuid, openWorld } from '../testing/world.ts';
import type { Data, World } from '../testing/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
  await world.db.query(
    `update membership set status = 'REQUESTED' where community_id = $1 and person_id = $2`,
    [fixtureUuid('community', 2), fixtureUuid('person', 2)],
  );
  await world.db.query(`update comment set created_at = now() where id = $1`, [
    fixtureUuid('comment', 62),
  ]);
  await world.db.query(`update post set state = 'PENDING' where id = $1`, [
    fixtureUuid('post', 36),
  ]);
});
after(() => world.close());

const post = (number: number) => fixture('post', number);
const community = (number: number) => fixture('community', number);

async function worded(id: string): Promise<string> {
  const { data } = await world.askText(
    'eva',
    `{ node(id: "${id}") { ... on Post { createdAt } ... on Comment { createdAt } } }`,
  );
  return data.node.createdAt;
}

/** Every mutation with an input that does something the first time. */
const inputs: Record<string, () => Promise<[handle: string, input: object]>> = {
  AnswerAccept: async () => ['anna', { commentId: fixture('comment', 101) }],
  AnswerClear: async () => ['anna', { commentId: fixture('comment', 101) }],
  CommentCreate: async () => ['anna', { on: { id: post(6) }, body: 'Once' }],
  CommentDelete: async () => ['anna', { id: fixture('comment', 61) }],
  CommentUpdate: async () => [
    'anna',
    { id: fixture('comment', 62), body: 'Edited', basedOn: await worded(fixture('comment', 62)) },
  ],
  CommunityJoin: async () => ['finn', { communityId: community(1) }],
  CommunityLeave: async () => ['finn', { communityId: community(1), reason: 'OTHER' }],
  CommunityRequestDecide: async () => [
    'eva',
    { communityId: community(2), personId: fixture('person', 2), decision: 'APPROVE' },
  ],
  CommunityRequestWithdraw: async () => {
    await world.act(
      'gea',
      'mutation ($input: CommunityJoinInput!) { communityJoin(input: $input) { userErrors { code } } }',
      { communityId: community(2) },
    );
    return ['gea', { communityId: community(2) }];
  },
  ContentDecide: async () => ['eva', { id: post(36), decision: 'APPROVE' }],
  PersonMute: async () => ['anna', { personId: fixture('person', 2) }],
  PersonUnmute: async () => ['anna', { personId: fixture('person', 2) }],
  PostCreate: async () => ['anna', { communityId: community(1), body: 'Once' }],
  PostDelete: async () => ['anna', { id: post(2) }],
  PostMarkRead: async () => ['bas', { ids: [post(1)] }],
  PostPin: async () => ['eva', { id: post(6) }],
  PostUnpin: async () => ['eva', { id: post(6) }],
  PostUpdate: async () => ['bas', { id: post(6), body: 'Edited', basedOn: await worded(post(6)) }],
  ReactionRemove: async () => ['eva', { on: { id: post(12) }, key: 'like' }],
  ReactionSet: async () => ['anna', { on: { id: post(12) }, key: 'like' }],
  ReportCreate: async () => ['gea', { id: post(12), reason: 'SPAM' }],
  ThreadLock: async () => ['eva', { on: { id: post(12) }, reason: 'OTHER' }],
  ThreadUnlock: async () => ['eva', { on: { id: post(12) } }],
  UploadBegin: async () => [
    'anna',
    { fileName: 'a.png', mediaType: 'image/png', byteLength: 9, alt: '' },
  ],
};

/** Rows of every table that an act writes, without what the keys themselves are kept in. */
async function footprint(): Promise<string> {
  const tables = [
    'comment',
    'community',
    'community_leave',
    'decision',
    'image',
    'membership',
    'mention',
    'person_mute',
    'post',
    'post_read',
    'reaction',
    'report',
    'revision',
    'subject',
    'subscription',
    'change',
  ];
  const rows = await Promise.all(
    tables.map((table) =>
      world.db.query(
        `select md5(string_agg(t::text, '|' order by t::text)) as sum from ${table} t`,
      ),
    ),
  );
  return JSON.stringify(rows);
}

for (const operation of manifest.filter(({ kind }) => kind === 'mutation')) {
  test(`${operation.name}: the same key again, after a lost answer or at once, is one act and one answer`, async () => {
    const make = inputs[operation.name];
    assert.ok(make, `The mutation ${operation.name} has no case in this test.`);
    const [handle, rest] = await make();
    const input = { idempotencyKey: randomUUID(), ...rest };
    const send = async () =>
      (await world.ask(handle, operation, { input })).data as Record<string, Data>;
    const empty = await footprint();
    const [first, ...others] = await Promise.all([send(), send(), send()]);
    const payload = Object.values(first as object)[0] as Data;
    assert.deepEqual(payload.userErrors, []);
    const done = await footprint();
    assert.notEqual(done, empty);
    const later = await send();
    assert.equal(await footprint(), done);
    for (const other of [...others, later]) assert.deepEqual(other, first);

    const field = Object.keys(first as object)[0] as string;
    const changed = {
      ...input,
      ...('body' in input
        ? { body: 'Other' }
        : 'id' in input
          ? { id: post(30) }
          : {
              personId: fixture('person', 3),
              commentId: fixture('comment', 11),
              communityId: community(4),
              on: { id: post(18) },
              ids: [],
              alt: 'x',
            }),
    };
    const known = Object.fromEntries(Object.entries(changed).filter(([name]) => name in input));
    const mismatch = (await world.ask(handle, operation, { input: known })).data as Record<
      string,
      Data
    >;
    assert.equal(mismatch[field].userErrors[0].code, 'IDEMPOTENCY_MISMATCH');
    assert.equal(await footprint(), done);
  });
}

test('the key of another person has no effect', async () => {
  const key = randomUUID();
  const create =
    'mutation ($input: PostCreateInput!) { postCreate(input: $input) { post { id } userErrors { code } } }';
  const mine = await world.act('anna', create, {
    idempotencyKey: key,
    communityId: community(1),
    body: 'Mine',
  });
  const theirs = await world.act('bas', create, {
    idempotencyKey: key,
    communityId: community(1),
    body: 'Theirs',
  });
  assert.deepEqual(theirs.userErrors, []);
  assert.notEqual(mine.post.id, theirs.post.id);
});

test('an act that was refused leaves nothing behind, and its key can be used for the corrected words', async () => {
  const key = randomUUID();
  const create =
    'mutation ($input: PostCreateInput!) { postCreate(input: $input) { outcome post { id } userErrors { code } } }';
  const before = await footprint();
  assert.equal(
    (
      await world.act('anna', create, {
        idempotencyKey: key,
        communityId: community(1),
        body: 'my password',
      })
    ).outcome,
    'REFUSED',
  );
  assert.equal(await footprint(), before);
  assert.equal(
    (
      await world.act('anna', create, {
        idempotencyKey: key,
        communityId: community(1),
        body: 'my secret',
      })
    ).outcome,
    'PUBLISHED',
  );
});

test('keys are kept for a week, and never less than 24 hours, however many are forgotten then', async () => {
  await world.db.query(`update idempotency set created_at = now() - interval '23 hours'`);
  assert.equal(await pruneIdempotencyKeys(world.db, 1), 0);
  await world.db.query(`update idempotency set created_at = now() - interval '6 days'`);
  assert.equal(await pruneIdempotencyKeys(world.db), 0);
  await world.db.query(`update idempotency set created_at = now() - interval '8 days'`);
  await world.db.query(
    `insert into idempotency (person_id, key, operation, fingerprint, answer, created_at)
     select gen_random_uuid(), gen_random_uuid(), 'x', 'x', '{}', now() - interval '9 days' from generate_series(1, 10001)`,
  );
  assert.ok((await pruneIdempotencyKeys(world.db)) > 10_001);
  assert.deepEqual(await world.db.query('select 1 from idempotency'), []);
});

test(
  'changes are read once, in order, and one that commits late is not skipped',
  { skip: !process.env['TEST_DATABASE_URL'] },
  async () => {
    const react = (handle: string, key: string) =>
      world.act(
        handle,
        'mutation ($input: ReactionInput!) { reactionSet(input: $input) { userErrors { code } } }',
        { on: { id: post(24) }, key },
      );
    let { newest: after } = await changeBounds(world.db);
    const inbox = new Inbox();
    const late = world.db.transaction(async (transaction) => {
      await transaction.query(
        `insert into change (kind, topics, target_type, target_id) values ('POST_UPDATED', '{}', 'post', $1)`,
        [fixtureUuid('post', 1)],
      );
      inbox.push('begun');
      await inbox.first((message) => message === 'finish');
    });
    await inbox.first((message) => message === 'begun');
    await react('anna', 'thanks');
    const early = await readChanges(world.db, { after, limit: 10 });
    assert.deepEqual(early, [], 'nothing that an older, open transaction could still come before');
    inbox.push('finish');
    await late;
    let rows: Awaited<ReturnType<typeof readChanges>> = [];
    await until(async () => {
      rows = await readChanges(world.db, { after, limit: 10 });
      return rows.length > 0;
    });
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['POST_UPDATED', 'REACTIONS_CHANGED'],
    );
    after = rows[1] ?? after;
    assert.deepEqual(await readChanges(world.db, { after, limit: 10 }), []);
  },
);
