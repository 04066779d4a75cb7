import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { manifest } from '@plein/schema/manifest';
import { newUuid } from '../graph/ids.ts';
import type { PleinServer } from '../plein-server.ts';
import { addPerson, ask, codeOfAnswer, signToken, startTestServer } from '../testing/http.ts';
import type { Answer } from '../testing/http.ts';

/** What clients send when something went wrong on their side, over HTTP, by the operations that the elements send. */
let server: PleinServer & { stop(): Promise<void> };
let token: string;
const open = newUuid();
const hidden = newUuid();
const post = newUuid();
const hiddenPost = newUuid();
const goneComment = newUuid();

before(async () => {
  server = await startTestServer();
  const { db } = server;
  const anna = await addPerson(db, 'anna');
  token = await signToken('anna');
  await db.query(
    "insert into source (id, kind, label) values ($1, 'COMMUNITY', 'Open'), ($2, 'COMMUNITY', 'Hidden')",
    [open, hidden],
  );
  await db.query(
    "insert into community (id, slug, name, purpose, visibility, join_policy) values ($1, 'open', 'Open', 'To test', 'OPEN', 'FREE'), ($2, 'hidden', 'Canary', 'Canary', 'HIDDEN', 'INVITE')",
    [open, hidden],
  );
  await db.query('insert into membership (community_id, person_id) values ($1, $2)', [open, anna]);
  await db.query('insert into subscription (person_id, source_id) values ($1, $2)', [anna, open]);
  await db.query(
    "insert into post (id, source_id, author_id, kind, body) values ($1, $2, $5, 'UPDATE', 'Hello'), ($3, $4, $5, 'UPDATE', 'Canary')",
    [post, open, hiddenPost, hidden, anna],
  );
  await db.query(
    `insert into reaction_option (key, emoji, labels, position) values ('like', '👍', '{"en": "Like"}', 90) on conflict do nothing`,
  );
  await db.query(
    "insert into comment (id, subject_id, author_id, state, body) values ($1, $2, $3, 'REMOVED', '')",
    [goneComment, post, anna],
  );
});
after(() => server.stop());

function send(name: string, variables: Record<string, unknown>): Promise<Answer> {
  const operation = manifest.find((each) => each.name === name);
  assert.ok(operation !== undefined, name);
  return ask(server, token, { documentId: operation.id, variables });
}

/** The code of the first refusal of an act, wherever it stands. */
function refusal(answer: Answer): unknown {
  const payload = Object.values(answer.body.data ?? {})[0] as
    { userErrors?: { code: string }[] } | null | undefined;
  return payload?.userErrors?.[0]?.code ?? codeOfAnswer(answer);
}

const act = (input: Record<string, unknown>) => ({
  input: { idempotencyKey: randomUUID(), ...input },
});

describe('refused with a code', () => {
  const rows: readonly [name: string, code: string, send: () => Promise<Answer>][] = [
    [
      'a cursor that somebody made up',
      'BAD_CURSOR',
      () => send('Feed', { input: { view: 'FOLLOWING' }, first: 5, after: 'made-up' }),
    ],
    [
      'a cursor of another list',
      'BAD_CURSOR',
      () =>
        send('Comments', {
          by: { id: `post_${post}` },
          first: 5,
          sort: 'OLDEST',
          after: Buffer.from('changes:1:2').toString('base64url'),
        }),
    ],
    [
      'an unknown reaction',
      'UNKNOWN_REACTION',
      () => send('ReactionSet', act({ on: { id: `post_${post}` }, key: 'made-up' })),
    ],
    [
      'an answer to a comment that is gone',
      'PARENT_REMOVED',
      () =>
        send(
          'CommentCreate',
          act({ on: { id: `post_${post}` }, parentId: `comment_${goneComment}`, body: 'Hello' }),
        ),
    ],
    [
      'a comment on a post that is not there',
      'NOT_FOUND',
      () => send('CommentCreate', act({ on: { id: `post_${newUuid()}` }, body: 'Hello' })),
    ],
    [
      'a comment in a community that one may not see',
      'NOT_FOUND',
      () => send('CommentCreate', act({ on: { id: `post_${hiddenPost}` }, body: 'Hello' })),
    ],
    [
      'a reaction in a community that one may not see',
      'NOT_FOUND',
      () => send('ReactionSet', act({ on: { id: `post_${hiddenPost}` }, key: 'like' })),
    ],
    [
      'words beyond the limit',
      'TOO_LONG',
      () => send('CommentCreate', act({ on: { id: `post_${post}` }, body: 'x'.repeat(10_001) })),
    ],
    [
      'more items than a page may have',
      'BAD_INPUT',
      () => send('Feed', { input: { view: 'FOLLOWING' }, first: 51 }),
    ],
    [
      'an operation that nobody registered',
      'UNKNOWN_OPERATION',
      () => ask(server, token, { documentId: 'f'.repeat(64) }),
    ],
    [
      'an expired token',
      'UNAUTHENTICATED',
      async () =>
        ask(server, await signToken('anna', { expiresIn: -60 }), { query: '{ __typename }' }),
    ],
    [
      'a foreign token',
      'UNAUTHENTICATED',
      async () =>
        ask(server, await signToken('anna', { aud: 'mail' }), { query: '{ __typename }' }),
    ],
  ];
  for (const [name, code, run] of rows) {
    test(`${name}: ${code}`, async () => {
      const answer = await run();
      assert.equal(refusal(answer), code, JSON.stringify(answer.body));
      assert.doesNotMatch(
        JSON.stringify(answer.body),
        /Canary|select |insert |\/work|node_modules/,
      );
    });
  }
});

test('a refusal says which input it is about', async () => {
  const feed = await send('Feed', { input: { view: 'FOLLOWING' }, first: 51 });
  assert.deepEqual(feed.body.errors?.[0]?.extensions?.['inputPath'], ['first']);
  const comment = await send('CommentCreate', act({ on: { key: ' ' }, body: 'Hello' }));
  const payload = comment.body.data?.['commentCreate'] as { userErrors: { path: string[] }[] };
  assert.deepEqual(payload.userErrors[0]?.path, ['input', 'on']);
});

test('a key that cannot be one is an error in its place; the other things are answered', async () => {
  const { body } = await send('Reactables', { by: [{ key: 'menu' }, { key: ' ' }] });
  const [menu, none] = body.data?.['reactables'] as ({ key: string } | null)[];
  assert.deepEqual([menu?.key, none], ['menu', null]);
  assert.deepEqual(body.errors?.[0]?.path, ['reactables', 1]);
});

test('a community that one may not see answers like one that is not there', async () => {
  const [secret, absent] = await Promise.all(
    [hidden, newUuid()].map((uuid) => send('Community', { by: { id: `community_${uuid}` } })),
  );
  assert.deepEqual([secret?.status, secret?.body], [absent?.status, absent?.body]);
  assert.deepEqual(secret?.body.data, { community: null });
  const [join, joinAbsent] = await Promise.all(
    [hidden, newUuid()].map((uuid) =>
      send('CommunityJoin', act({ communityId: `community_${uuid}` })),
    ),
  );
  assert.deepEqual(join?.body, joinAbsent?.body);
});

test('nothing that was written is lost by a refusal', async () => {
  const [row] = await server.db.query<{ count: number }>(
    'select count(*)::int as count from comment where subject_id = $1',
    [post],
  );
  assert.equal(row?.count, 1);
  const answer = await send('CommentCreate', act({ on: { id: `post_${post}` }, body: 'Hello' }));
  assert.equal(
    (answer.body.data?.['commentCreate'] as { outcome: string }).outcome,
    'PUBLISHED',
    JSON.stringify(answer.body),
  );
});
