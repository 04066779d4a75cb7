import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { CommentsOperation } from '@plein/schema/operations';
import type { CommentSort, SubjectBy } from '@plein/schema/types';
import { fixture, fixtureUuid, openWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const garden = fixture('post', 6);
const create = `mutation ($input: CommentCreateInput!) { commentCreate(input: $input) {
  outcome comment { id body state depth ancestorIds mentions { handle } viewerState { can editableUntil } } subject { id commentCount } userErrors { code message path } } }`;
const remove = `mutation ($input: CommentDeleteInput!) { commentDelete(input: $input) {
  comment { state body author { id } replyCount } subject { commentCount } userErrors { code } } }`;
const say = (handle: string, body: string, more: object = {}) =>
  world.act(handle, create, { on: { id: garden }, body, ...more });

async function thread(handle: string, on: SubjectBy, sort: CommentSort = 'OLDEST', first = 50) {
  const { data } = await world.ask(handle, CommentsOperation, { by: on, first, sort });
  assert.ok(data.subject);
  return data.subject;
}

/** Every counter of comments and reactions against what it counts. */
async function assertCountersTrue(): Promise<void> {
  const wrong = await world.db.query(`
    with live as (select * from comment where state = 'PUBLISHED'),
    threads as (
      select id, comment_count, top_level_count from post union all select id, comment_count, top_level_count from subject)
    select 'thread' as what, t.id from threads t
    where comment_count <> (select count(*) from live l where l.subject_id = t.id)
      or top_level_count <> (select count(*) from live l where l.subject_id = t.id and l.parent_id is null)
    union all
    select 'comment', c.id from comment c
    where reply_count <> (select count(*) from live l where l.parent_id = c.id)
      or descendant_count <> (select count(*) from live l where c.id = any(l.ancestors))`);
  assert.deepEqual(wrong, []);
}

test('a comment is published, counted on the thread and on those above, and names people who can read it', async () => {
  const before = (await thread('anna', { id: garden })).commentCount;
  const answer = await say('anna', 'Hello @bas, @finn, `@eva` and mail@gea.example', {
    parentId: fixture('comment', 62),
  });
  assert.equal(answer.outcome, 'PUBLISHED');
  assert.equal(answer.comment.depth, 2);
  assert.deepEqual(answer.comment.ancestorIds, [fixture('comment', 61), fixture('comment', 62)]);
  assert.deepEqual(answer.comment.mentions.map(({ handle }: { handle: string }) => handle).sort(), [
    'bas',
    'finn',
  ]);
  assert.equal(answer.subject.commentCount, before + 1);
  await assertCountersTrue();
  const secret = await world.act('anna', create, {
    on: { id: fixture('post', 2) },
    body: 'To @bas and @finn',
  });
  assert.deepEqual(
    secret.comment.mentions,
    [{ handle: 'bas' }],
    'nobody is named who could not read it',
  );
});

test('a page of the portal gets its first comment by key, and by no other way', async () => {
  const first = await world.act('finn', create, { on: { key: 'menu' }, body: 'Soup!' });
  assert.equal(first.subject.commentCount, 1);
  const again = await thread('anna', { key: 'menu' });
  assert.equal(again.id, first.subject.id);
  assert.equal(again.comments.edges[0]?.node.body, 'Soup!');
  const unknown = await world.act('finn', create, {
    on: { id: fixture('subject', 9) },
    body: 'Soup!',
  });
  assert.equal(unknown.userErrors[0].code, 'NOT_FOUND');
  await assertCountersTrue();
});

test('each order is walked to its end, each comment once', async () => {
  await world.db.query(
    `insert into comment (id, subject_id, author_id, body, created_at, score, reply_count, lead)
     select gen_random_uuid(), $1, $2, 'n' || n, now() - make_interval(secs => n), n % 4, n % 3, case when n % 10 = 0 then 1 else 0 end
     from generate_series(1, 60) n`,
    [fixtureUuid('post', 12), fixtureUuid('person', 1)],
  );
  for (const sort of ['NEWEST', 'OLDEST', 'TOP', 'REPLIES'] as const) {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data: { subject: { comments: Awaited<ReturnType<typeof thread>>['comments'] } | null };
      } = await world.ask('anna', CommentsOperation, {
        by: { id: fixture('post', 12) },
        first: 7,
        after,
        sort,
      });
      ids.push(...(data.subject?.comments.edges.map(({ node }) => node.id) ?? []));
      after = data.subject?.comments.pageInfo.hasNextPage
        ? data.subject.comments.pageInfo.endCursor
        : null;
    } while (after !== null);
    assert.equal(ids.length, 63, sort);
    assert.equal(new Set(ids).size, 63, sort);
  }
  const top = await thread('anna', { id: fixture('post', 12) }, 'TOP', 10);
  assert.ok(
    top.comments.edges.slice(0, 6).every(({ node }) => node.body.endsWith('0')),
    'official answers stand first',
  );
  await world.db.query(`delete from comment where body ~ '^n[0-9]+$'`);
});

test('a removed comment with replies stays as a tombstone, and goes with its last reply', async () => {
  const parent = (await say('bas', 'A thought')).comment.id;
  const child = (await say('anna', 'A reply', { parentId: parent })).comment.id;
  await world.act(
    'eva',
    'mutation ($input: ReactionInput!) { reactionSet(input: $input) { userErrors { code } } }',
    { on: { id: parent }, key: 'like' },
  );
  assert.equal((await world.act('anna', remove, { id: parent })).userErrors[0].code, 'FORBIDDEN');
  const gone = await world.act('bas', remove, { id: parent });
  assert.deepEqual(gone.comment, { state: 'REMOVED', body: '', author: null, replyCount: 1 });
  await assertCountersTrue();
  const find = async () =>
    (await thread('finn', { id: garden })).comments.edges.find(({ node }) => node.id === parent)
      ?.node;
  assert.equal((await find())?.replies.edges[0]?.node.id, child);
  assert.deepEqual(
    (await find())?.viewerState.denials.map(({ reason }) => reason),
    ['REMOVED', 'REMOVED'],
  );
  assert.deepEqual((await find())?.reactionGroups, []);
  assert.equal(
    (await say('anna', 'Too late', { parentId: parent })).userErrors[0].code,
    'PARENT_REMOVED',
  );
  await world.act('eva', remove, { id: child });
  assert.equal(await find(), undefined);
  const kept = await world.db.query(`select 1 from comment where id = $1 and body <> ''`, [
    parent.slice(8),
  ]);
  assert.deepEqual(kept, [], 'the words are gone from the database');
  await assertCountersTrue();
});

test('fifty people answering one comment at once are all counted', async () => {
  const { comment } = await say('eva', 'What do you think?');
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      say(index % 2 ? 'anna' : 'bas', `I think ${index}`, { parentId: comment.id }),
    ),
  );
  const { data } = await world.askText(
    'anna',
    `{ node(id: "${comment.id}") { ... on Comment { replyCount descendantCount replies(first: 50) { totalCount edges { node { id } } } } } }`,
  );
  assert.equal(data.node.replyCount, 50);
  assert.equal(data.node.replies.edges.length, 50);
  await assertCountersTrue();
});

test('limits and languages: too long, empty, and said in Dutch', async () => {
  assert.equal((await say('anna', 'x'.repeat(10_001))).userErrors[0].code, 'TOO_LONG');
  assert.equal(
    (await say('anna', '🌷'.repeat(10_000))).outcome,
    'PUBLISHED',
    'code points count, not code units',
  );
  const { data } = await world.askText(
    'anna',
    create,
    { input: { idempotencyKey: randomUUID(), on: { id: garden }, body: '  ' } },
    'nl-NL,nl;q=0.9,en;q=0.8',
  );
  assert.equal(data.commentCreate.userErrors[0].message, 'Schrijf eerst iets.');
});
