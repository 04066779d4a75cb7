import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { manifest } from '@plein/schema/manifest';
import { fixture, fixtureUuid, openWorld } from '../testing/world.ts';
import type { Answer, World } from '../testing/world.ts';

/** However large the page, an operation sends the same few statements: nothing is asked once per row. */
const ceiling = 8;

let world: World;
before(async () => {
  world = await openWorld();
  // Answers to an answer, and reactors of several reactions, so that there is something to ask once per row.
  await world.db.transaction((transaction) =>
    transaction.execute(`
      insert into comment (id, subject_id, parent_id, ancestors, author_id, body)
        select gen_random_uuid(), '${fixtureUuid('post', 6)}', c.id, c.ancestors || c.id, c.author_id, 'Deeper ' || n
        from comment c cross join generate_series(1, 4) n where c.subject_id = '${fixtureUuid('post', 6)}';
      insert into reaction (target_id, person_id, key)
        select p.id, pe.id, 'thanks' from post p cross join person pe on conflict do nothing;
      update post set reaction_counts = '{"like": 1, "thanks": 7}';
      insert into person_mute select '${fixtureUuid('person', 5)}', id from person where handle in ('finn', 'gea');
      update membership set status = 'REQUESTED', message = 'Please' where community_id = '${fixtureUuid('community', 2)}' and person_id <> '${fixtureUuid('person', 5)}';
      insert into person_word select 'person', id from person;`),
  );
});
after(() => world.close());

const post = (number: number) => fixture('post', number);
const comment = (number: number) => fixture('comment', number);
const community = (number: number) => fixture('community', number);
const fresh = (input: object) => ({ input: { idempotencyKey: randomUUID(), ...input } });
const range = (size: number, one: (number: number) => string) =>
  Array.from({ length: size }, (_, index) => one(index + 1));

async function wording(id: number): Promise<string> {
  const { data } = await world.askText(
    'anna',
    `query ($id: ID!) { node(id: $id) { ... on Editable { editedAt } ... on Post { createdAt } ... on Comment { createdAt } } }`,
    {
      id: comment(id),
    },
  );
  return data.node.editedAt ?? data.node.createdAt;
}

/** Who asks what, at a page size; posts 6, 12, 18 … are in the open community, 5, 11, … for everybody. */
const cases: Record<
  string,
  (size: number) => [handle: string, variables: object] | Promise<[string, object]>
> = {
  AnswerAccept: () => ['anna', fresh({ commentId: comment(101) })],
  AnswerClear: () => ['anna', fresh({ commentId: comment(101) })],
  CommentCreate: (size) => [
    'anna',
    fresh({ on: { id: post(6) }, parentId: comment(61), body: `Words ${size} for @bas` }),
  ],
  CommentDelete: (size) => ['eva', fresh({ id: comment(60 + (size > 5 ? 2 : 3)) })],
  CommentRevisions: (size) => ['anna', { id: comment(61), first: size }],
  CommentUpdate: async (size) => {
    await world.db.query('update comment set created_at = now() where id = $1', [
      fixtureUuid('comment', 64),
    ]);
    return [
      'eva',
      fresh({ id: comment(64), body: `Better words ${size}`, basedOn: await wording(64) }),
    ];
  },
  Comments: (size) => ['anna', { by: { id: post(6) }, first: size, sort: 'TOP' }],
  CommentsById: (size) => ['anna', { ids: range(size, (number) => comment(number * 10 + 1)) }],
  Communities: (size) => ['anna', { first: size }],
  Community: () => ['eva', { by: { id: community(1) } }],
  CommunityJoin: (size) => [size > 5 ? 'finn' : 'gea', fresh({ communityId: community(1) })],
  CommunityLeave: (size) => [
    size > 5 ? 'finn' : 'gea',
    fresh({ communityId: community(1), reason: 'TOO_BUSY' }),
  ],
  CommunityRequestDecide: (size) => [
    'eva',
    fresh({
      communityId: community(2),
      personId: fixture('person', size > 5 ? 1 : 2),
      decision: 'APPROVE',
    }),
  ],
  CommunityRequestWithdraw: async (size) => {
    const handle = size > 5 ? 'finn' : 'gea';
    await world.ask(handle, operation('CommunityJoin'), fresh({ communityId: community(2) }));
    return [handle, fresh({ communityId: community(2) })];
  },
  CommunityRequests: (size) => ['eva', { by: { id: community(2) }, first: size }],
  ContentDecide: async (size) => {
    await world.db.query(`update post set state = 'PENDING' where id = $1`, [
      fixtureUuid('post', 24),
    ]);
    return ['eva', fresh({ id: post(24), decision: size > 5 ? 'APPROVE' : 'REJECT' })];
  },
  Feed: (size) => ['eva', { input: { view: 'FOLLOWING' }, first: size }],
  FeedNewCount: async (size) => {
    const { data } = await world.askText(
      'eva',
      `{ feed(input: { view: FOLLOWING }, first: ${size}) { pageInfo { endCursor } } }`,
    );
    return ['eva', { input: { view: 'FOLLOWING' }, before: data.feed.pageInfo.endCursor }];
  },
  People: (size) => ['anna', { search: 'person', mentionableIn: post(6), first: size }],
  PersonMute: () => ['anna', fresh({ personId: fixture('person', 2) })],
  PersonUnmute: () => ['anna', fresh({ personId: fixture('person', 2) })],
  PostCreate: (size) => [
    'anna',
    fresh({ kind: 'UPDATE', communityId: community(1), body: `News ${size} for @eva` }),
  ],
  PostDelete: (size) => ['eva', fresh({ id: post(size > 5 ? 30 : 36) })],
  PostMarkRead: (size) => ['anna', fresh({ ids: range(size, post) })],
  PostPin: () => ['eva', fresh({ id: post(6) })],
  PostUnpin: () => ['eva', fresh({ id: post(6) })],
  PostUpdate: async (size) => {
    const { data } = await world.askText(
      'bas',
      `{ node(id: "${post(18)}") { ... on Post { createdAt editedAt } } }`,
    );
    return [
      'bas',
      fresh({
        id: post(18),
        body: `Better ${size}`,
        basedOn: data.node.editedAt ?? data.node.createdAt,
      }),
    ];
  },
  Posts: (size) => ['anna', { ids: range(size, post) }],
  Reactables: (size) => ['anna', { by: range(size, post).flatMap((id) => [{ id }]) }],
  ReactionRemove: () => ['bas', fresh({ on: { id: comment(61) }, key: 'like' })],
  ReactionSet: () => ['bas', fresh({ on: { id: comment(61) }, key: 'like' })],
  Reactors: (size) => ['anna', { by: range(size, post).map((id) => ({ id })), first: size }],
  Replies: (size) => ['anna', { id: comment(61), first: size }],
  ReportCreate: (size) => ['gea', fresh({ id: post(size > 5 ? 12 : 6), reason: 'OTHER' })],
  Server: () => ['anna', {}],
  ThreadLock: () => ['eva', fresh({ on: { id: post(6) }, reason: 'RESOLVED' })],
  ThreadUnlock: () => ['eva', fresh({ on: { id: post(6) } })],
  UploadBegin: () => [
    'anna',
    fresh({ fileName: 'a.png', mediaType: 'image/png', byteLength: 10, alt: 'A' }),
  ],
  Viewer: () => ['eva', {}],
  ViewerCommunities: (size) => ['eva', { first: size }],
};

function operation(name: string) {
  const found = manifest.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
}

/** The stream is one statement per batch of changes, not per operation. */
const streams = new Set(['Changes']);

for (const one of manifest.filter(({ name }) => !streams.has(name))) {
  test(`${one.name} sends the same number of statements for a small and a large page, at most ${ceiling}`, async () => {
    const make = cases[one.name];
    assert.ok(make, `The operation ${one.name} has no case in this test.`);
    const counts: number[] = [];
    for (const size of [2, 12]) {
      const [handle, variables]: [string, object] = await make(size);
      const { data, errors, statements }: Answer<unknown> = await world.ask(handle, one, variables);
      assert.deepEqual(errors, []);
      for (const payload of Object.values(
        data as Record<string, { userErrors?: unknown[] } | null>,
      )) {
        assert.deepEqual(payload?.userErrors ?? [], []);
      }
      counts.push(statements);
    }
    assert.equal(counts[0], counts[1]);
    assert.ok((counts[0] ?? 0) <= ceiling, `${counts[0]} statements`);
  });
}
