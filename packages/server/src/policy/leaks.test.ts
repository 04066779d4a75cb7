import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { manifest } from '@plein/schema/manifest';
import { changeBounds, readChanges } from '../changes/read.ts';
import type { ChangeRow } from '../changes/read.ts';
import { visibleChanges } from '../changes/visible.ts';
import { canary } from '../testing/population.ts';
import { until } from '../testing/http.ts';
import { fixture, fixtureUuid, openWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';

/**
 * The canary stands in every word of a closed and of a hidden community. People who are no members walk every query of the contract with
 * every id there is, and must never meet it; members must, so that the walk is known to reach it.
 */
let world: World;
let ids: string[];
/** Posts and comments that hold the canary, and a few others. */
let secrets: string[];
before(async () => {
  world = await openWorld();
  await world.db.transaction((transaction) =>
    transaction.execute(`
      insert into reaction (target_id, person_id, key)
        select p.id, '${fixtureUuid('person', 2)}', 'thanks' from post p where body like '%${canary}%';
      insert into image (id, target_id, alt, media_type, byte_length)
        values ('${fixtureUuid('image', 1)}', '${fixtureUuid('post', 2)}', '${canary}', 'image/png', 1),
               ('${fixtureUuid('image', 2)}', '${fixtureUuid('comment', 21)}', '${canary}', 'image/png', 1),
               ('${fixtureUuid('image', 3)}', null, '${canary}', 'image/png', 1);
      update community set cover_id = '${fixtureUuid('image', 3)}' where slug = 'merger';
      insert into revision (target_id, body) values ('${fixtureUuid('post', 2)}', '${canary}'), ('${fixtureUuid('comment', 21)}', '${canary}');
      update post set is_official = true, pinned_at = now(), kind = 'QUESTION' where body like '%${canary}%';
      update membership set message = '${canary}';`),
  );
  const [row] = await world.db.query<{ ids: string[]; secrets: string[] }>(`
    select array(
      select 'post_' || id from post where body like '%${canary}%' or id = '${fixtureUuid('post', 6)}'
      union all select 'comment_' || id from comment where body like '%${canary}%' or subject_id = '${fixtureUuid('post', 6)}'
    ) as secrets, array(
      select 'post_' || id from post union all select 'comment_' || id from comment union all select 'community_' || id from community
      union all select 'image_' || id from image union all select 'person_' || id from person union all select 'unit_' || id from org_unit
    ) as ids`);
  ids = row?.ids ?? [];
  secrets = row?.secrets ?? [];
});
after(() => world.close());

const chunks = <T>(list: readonly T[], size: number) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );

/** Every query of the manifest, with everything it can be asked about. */
function walk(): [name: string, variables: Record<string, unknown>][] {
  const communities = [1, 2, 3, 4, 5].map((number) => fixture('community', number));
  const named = ['garden', 'finance', 'merger', 'board', 'attic'];
  const views = ['OFFICIAL', 'FOLLOWING', 'FOR_YOU', 'UNREAD'];
  const one: Record<string, () => Record<string, unknown>[]> = {
    CommentRevisions: () => secrets.map((id) => ({ id, first: 50 })),
    Comments: () =>
      secrets.flatMap((id) => ['OLDEST', 'TOP'].map((sort) => ({ by: { id }, first: 50, sort }))),
    CommentsById: () => chunks(ids, 50).map((some) => ({ ids: some })),
    Communities: () => [{ first: 50 }],
    Community: () => [
      ...communities.map((id) => ({ by: { id } })),
      ...named.map((slug) => ({ by: { slug } })),
    ],
    CommunityRequests: () => communities.map((id) => ({ by: { id }, first: 50 })),
    Feed: () => [
      ...views.map((view) => ({ input: { view }, first: 50 })),
      ...communities.map((communityId) => ({
        input: { view: 'COMMUNITY', communityId },
        first: 50,
      })),
    ],
    FeedNewCount: () => [],
    People: () => [
      ...[...secrets, ...communities].map((mentionableIn) => ({
        search: 'a',
        mentionableIn,
        first: 50,
      })),
      { search: canary, first: 50 },
    ],
    Posts: () => chunks(ids, 50).map((some) => ({ ids: some })),
    Reactables: () => chunks(ids, 50).map((some) => ({ by: some.map((id) => ({ id })) })),
    Reactors: () => chunks(ids, 50).map((some) => ({ by: some.map((id) => ({ id })), first: 50 })),
    Replies: () => secrets.map((id) => ({ id, first: 50 })),
    Server: () => [{}],
    Viewer: () => [{}],
    ViewerCommunities: () => [{ first: 50 }],
  };
  return manifest
    .filter(({ kind }) => kind === 'query')
    .flatMap(({ name }) => {
      const make = one[name];
      assert.ok(make, `The query ${name} is not walked.`);
      return make().map((variables): [string, Record<string, unknown>] => [name, variables]);
    });
}

const documents = new Map(manifest.map((operation) => [operation.name, operation]));
const images = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Image { id alt } ... on Community { id name purpose } } }`;

async function everything(handle: string): Promise<string> {
  const answers: string[] = [];
  for (const [name, variables] of walk()) {
    const operation = documents.get(name);
    assert.ok(operation);
    const { data, errors } = await world.ask(handle, operation, variables);
    answers.push(JSON.stringify({ data, errors }));
  }
  for (const some of chunks(ids, 50))
    answers.push(JSON.stringify(await world.askText(handle, images, { ids: some })));
  return answers.join('\n');
}

for (const handle of ['finn', 'gea', 'chris', 'dina']) {
  test(`${handle}, no member, never meets a word of closed and hidden communities`, async () => {
    const answers = await everything(handle);
    assert.ok(answers.includes('plain'));
    assert.equal(answers.split(canary).length - 1, 0);
    assert.ok(!answers.includes('merger'), 'not even the name of a hidden community');
  });
}

test('anna, a member, meets them: the walk reaches what it looks for', async () => {
  const answers = await everything('anna');
  for (const place of [
    '"body":"Comment 1 quokka"',
    '"alt":"quokka"',
    'Planning the quokka',
    '"body":"quokka"',
  ]) {
    assert.ok(answers.includes(place), place);
  }
});

test('a hidden community and one that does not exist answer alike, to queries and acts', async () => {
  const hidden = fixture('community', 3);
  const absent = fixture('community', 333);
  const queries = [
    `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } community(by: { id: $id }) { id } people(search: "a", mentionableIn: $id, first: 5) { id } }`,
    `query ($id: ID!) { feed(input: { view: COMMUNITY, communityId: $id }, first: 5) { edges { cursor } } }`,
  ];
  for (const text of queries) {
    const [a, b] = await Promise.all([
      world.askText('finn', text, { id: hidden }),
      world.askText('finn', text, { id: absent }),
    ]);
    assert.deepEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));
  }
  const acts = [
    [
      'mutation ($input: CommunityJoinInput!) { communityJoin(input: $input) { community { id } userErrors { code message path } } }',
      {},
    ],
    [
      'mutation ($input: CommunityLeaveInput!) { communityLeave(input: $input) { community { id } userErrors { code message path } } }',
      {},
    ],
    [
      'mutation ($input: CommunityRequestWithdrawInput!) { communityRequestWithdraw(input: $input) { userErrors { code message path } } }',
      {},
    ],
    [
      'mutation ($input: CommunityRequestDecideInput!) { communityRequestDecide(input: $input) { userErrors { code message path } } }',
      { personId: fixture('person', 1), decision: 'APPROVE' },
    ],
    [
      'mutation ($input: PostCreateInput!) { postCreate(input: $input) { outcome userErrors { code message path } } }',
      { body: 'Hello' },
    ],
  ] as const;
  for (const [text, input] of acts) {
    assert.deepEqual(
      await world.act('finn', text, { ...input, communityId: hidden }),
      await world.act('finn', text, { ...input, communityId: absent }),
    );
  }
});

test('acts on words one may not see answer as if they were absent, and change nothing', async () => {
  const before = await world.db.query(
    'select reaction_counts, comment_count, state, body from post order by id',
  );
  const acts: [string, Record<string, unknown>, string][] = [
    ['reactionSet', { on: { id: '' }, key: 'like' }, 'ReactionInput'],
    ['commentCreate', { on: { id: '' }, body: 'Hello' }, 'CommentCreateInput'],
    ['postUpdate', { id: '', body: 'x', basedOn: '2026-01-01T00:00:00.000Z' }, 'PostUpdateInput'],
    ['postDelete', { id: '' }, 'PostDeleteInput'],
    ['postPin', { id: '' }, 'PostPinInput'],
    ['threadLock', { on: { id: '' }, reason: 'OTHER' }, 'ThreadLockInput'],
    ['reportCreate', { id: '', reason: 'SPAM' }, 'ReportCreateInput'],
    ['contentDecide', { id: '', decision: 'APPROVE' }, 'ContentDecideInput'],
  ];
  for (const handle of ['finn', 'gea', 'dina']) {
    for (const [field, input, type] of acts) {
      const text = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code message path } } }`;
      const aim = (id: string) => ({ ...input, ...('on' in input ? { on: { id } } : { id }) });
      const [secret, absent] = [
        await world.act(handle, text, aim(fixture('post', 2))),
        await world.act(handle, text, aim(fixture('post', 999))),
      ];
      assert.equal(secret.userErrors[0]?.code, 'NOT_FOUND', field);
      assert.deepEqual(secret, absent);
    }
  }
  assert.deepEqual(
    await world.db.query(
      'select reaction_counts, comment_count, state, body from post order by id',
    ),
    before,
  );
});

test('the stream tells an outsider nothing of it, and a member until the moment they leave', async () => {
  const { newest } = await changeBounds(world.db);
  const react =
    'mutation ($input: ReactionInput!) { reactionSet(input: $input) { userErrors { code } } }';
  await world.act('anna', react, { on: { id: fixture('post', 2) }, key: 'insight' });
  // Readable once every older transaction of the whole cluster is over, those of other tests too.
  let changes: ChangeRow[] = [];
  await until(async () => {
    changes = await readChanges(world.db, { after: newest, limit: 10 });
    return changes.length > 0;
  });
  assert.equal(changes.length, 1);
  const seen = async (number: number) =>
    (await visibleChanges(world.db, fixtureUuid('person', number), changes)).length;
  assert.deepEqual([await seen(6), await seen(7), await seen(3), await seen(4)], [0, 0, 0, 0]);
  assert.equal(await seen(2), 1);
  await world.act(
    'bas',
    'mutation ($input: CommunityLeaveInput!) { communityLeave(input: $input) { userErrors { code } } }',
    {
      communityId: fixture('community', 3),
      idempotencyKey: randomUUID(),
    },
  );
  assert.equal(await seen(2), 0);
});
