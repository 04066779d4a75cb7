import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FeedOperation } from '@plein/schema/operations';
import type { FeedQueryVariables } from '@plein/schema/operations';
import { execute, parse } from 'graphql';
import { feedPageSql } from '../nouns/feed/sql.ts';
import { fixture, fixtureUuid, openWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { answerRegistered } from './feed-fast-path.ts';

let world: World;
const document = parse(FeedOperation.text);

before(async () => {
  // One clock for both ways: the cursors of FOR_YOU hold the instant of the ranking.
  const now = Date.now();
  world = await openWorld({ now: () => now });
  await world.db.transaction((transaction) =>
    transaction.execute(`
      insert into person_mute values ('${fixtureUuid('person', 1)}', '${fixtureUuid('person', 2)}');
      insert into image (id, target_id, alt, media_type, width, height, byte_length, position) values
        ('${fixtureUuid('image', 1)}', '${fixtureUuid('post', 6)}', 'A "dog"', 'image/png', 10, 20, 3, 1),
        ('${fixtureUuid('image', 2)}', '${fixtureUuid('comment', 64)}', '', 'image/png', 10, 20, 3, 0),
        ('${fixtureUuid('image', 3)}', null, 'Face', 'image/png', 10, 20, 3, 0);
      update person set avatar_id = '${fixtureUuid('image', 3)}', url = 'https://portal.example/eva' where handle = 'eva';
      insert into mention values ('${fixtureUuid('post', 6)}', '${fixtureUuid('person', 1)}'),
        ('${fixtureUuid('post', 6)}', '${fixtureUuid('person', 5)}'), ('${fixtureUuid('comment', 64)}', '${fixtureUuid('person', 2)}');
      insert into reaction (target_id, person_id, key) values
        ('${fixtureUuid('post', 6)}', '${fixtureUuid('person', 1)}', 'thanks'), ('${fixtureUuid('post', 6)}', '${fixtureUuid('person', 1)}', 'like');
      update post set reaction_counts = '{"thanks": 1, "like": 2}', score = 3 where id = '${fixtureUuid('post', 6)}';
      update post set pinned_at = now(), pinned_until = now() + interval '1 day', pinned_by = '${fixtureUuid('person', 3)}'
        where id in ('${fixtureUuid('post', 5)}', '${fixtureUuid('post', 6)}');
      update post set lock_reason = 'RESOLVED', lock_note = 'Done' || chr(1) || chr(9), locked_at = now(), locked_by = '${fixtureUuid('person', 5)}',
        answer_id = '${fixtureUuid('comment', 101)}', kind = 'QUESTION' where id = '${fixtureUuid('post', 10)}';
      update comment set lead = 2 where id = '${fixtureUuid('comment', 101)}';
      update comment set state = 'REMOVED', body = '' where id = '${fixtureUuid('comment', 121)}';
      update post set edited_at = created_at + interval '1 second', author_id = null, state = 'PUBLISHED' where id = '${fixtureUuid('post', 4)}';
      update post set state = 'PENDING' where id = '${fixtureUuid('post', 9)}';
      insert into comment (id, subject_id, parent_id, ancestors, author_id, body, created_at) values
        ('${fixtureUuid('comment', 901)}', '${fixtureUuid('post', 3)}', '${fixtureUuid('comment', 33)}',
         '{${fixtureUuid('comment', 33)}}', '${fixtureUuid('person', 1)}', 'fresh, so that it can still be edited', now());`),
  );
});
after(() => world.close());

async function general(
  handle: string,
  variables: FeedQueryVariables,
  locale: string,
): Promise<string> {
  const contextValue = await world.as(handle, locale);
  const { data, errors } = await execute({
    schema: world.schema,
    document,
    variableValues: variables,
    contextValue,
  });
  assert.equal(errors, undefined);
  assert.equal(contextValue.statements, 1, 'everything comes along with the page');
  return JSON.stringify({ data });
}

async function short(handle: string, variables: FeedQueryVariables, locale: string) {
  const context = await world.as(handle, locale);
  const bytes = await answerRegistered(FeedOperation, variables, context);
  return { bytes, statements: context.statements };
}

const inputs: FeedQueryVariables['input'][] = [
  ...(['OFFICIAL', 'FOLLOWING', 'FOR_YOU', 'UNREAD'] as const).map((view) => ({ view })),
  { view: 'FOLLOWING', kinds: ['QUESTION', 'NEWS'] },
  ...[1, 4, 5].map((number) => ({
    view: 'COMMUNITY' as const,
    communityId: fixture('community', number),
  })),
];

for (const handle of ['anna', 'bas', 'chris', 'eva', 'finn']) {
  for (const input of inputs) {
    test(`${handle}: the short way answers the bytes of execution for ${JSON.stringify(input)}, page by page`, async () => {
      let after: string | null = null;
      for (let page = 0; page < 3; page += 1) {
        const variables: FeedQueryVariables = { input, first: 7, after };
        const { bytes, statements } = await short(handle, variables, page === 1 ? 'nl' : 'en');
        assert.equal(bytes, await general(handle, variables, page === 1 ? 'nl' : 'en'));
        assert.equal(statements, 1);
        const { pageInfo } = JSON.parse(bytes ?? '').data.feed;
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
    });
  }
}

test('the comparison meets pictures, mentions, locks, pins, answers, edits and people who were erased', async () => {
  const { bytes } = await short('eva', { input: { view: 'FOLLOWING' }, first: 50 }, 'en');
  const posts = JSON.parse(bytes ?? '').data.feed.edges.map(({ node }: { node: object }) => node);
  const met = (test: (post: Record<string, unknown>) => unknown) =>
    assert.ok(posts.some(test), String(test));
  met(({ images }) => (images as object[]).length > 0);
  met(({ mentions }) => (mentions as object[]).length > 1);
  met(({ lock }) => lock);
  met(({ pin }) => pin);
  met(({ answer }) => answer);
  met(({ author }) => author === null);
  met(({ editedAt }) => editedAt);
  met(({ latestComments }) => (latestComments as object[]).length === 2);
});

test('what would be an error is left to execution', async () => {
  const refused: Record<string, unknown>[] = [
    { input: { view: 'FOLLOWING' }, first: 51 },
    { input: { view: 'FOLLOWING' }, first: '5' },
    { input: { view: 'NOPE' }, first: 5 },
    { input: { view: 'FOLLOWING', extra: 1 }, first: 5 },
    { input: { view: 'FOLLOWING' }, first: 5, after: 'made-up' },
    { input: { view: 'COMMUNITY' }, first: 5 },
    { input: { view: 'COMMUNITY', communityId: fixture('community', 3) }, first: 5 },
  ];
  for (const variables of refused) {
    assert.equal(
      await answerRegistered(FeedOperation, variables, await world.as('finn')),
      undefined,
    );
  }
});

test('every view has its statement', () => {
  assert.deepEqual([...feedPageSql.keys()].sort(), [
    'COMMUNITY',
    'FOLLOWING',
    'FOR_YOU',
    'OFFICIAL',
    'UNREAD',
  ]);
});
