import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { highestUuid, lowestUuid } from '../graph/cursors.ts';
import { latestOf } from '../nouns/comment/load.ts';
import { commentPageSql } from '../nouns/comment/pages.ts';
import { factsSql, lookedAt } from '../nouns/community/facts.ts';
import { membersSql } from '../nouns/community/members.ts';
import { feedNewCountSql, feedPageSql } from '../nouns/feed/sql.ts';
import { searchSql } from '../nouns/person/search.ts';
import { reactorsSql } from '../nouns/reaction/reactors.ts';
import { threadsSql } from '../nouns/thread/load.ts';
import { openTestDatabase } from '../testing/world.ts';
import type { Database } from './open.ts';

/**
 * Enough rows that an index pays: 30 sources of 400 posts, one thread of 10,000 comments, 3,000 people. A plan that walks a large table
 * from end to end, or sorts a whole source for its first page, is what made a naive feed take seconds.
 */
let db: Database;
const viewer = '00000000-0000-7000-8000-000000000001';
const busy = '00000000-0000-7000-8000-00000000000a';
const community = '00000000-0000-7000-8000-00000000000b';

before(async () => {
  db = await openTestDatabase();
  await db.transaction((transaction) =>
    transaction.execute(`
    insert into person (id, subject, handle, display_name) values ('${viewer}', 'sub', 'viewer', 'Viewer');
    insert into person (id, subject, handle, display_name) select gen_random_uuid(), 's' || n, 'h' || n, 'P' || n from generate_series(1, 3000) n;
    insert into person_word select substr(md5(n::text), 1, 8), id from person cross join generate_series(1, 2) n on conflict do nothing;
    insert into person_word select substr(md5(handle), 1, 8), id from person;
    insert into reaction_option values ('like', 'x', '{}', 1);
    insert into source values ('${community}', 'COMMUNITY', 'busy');
    insert into source select gen_random_uuid(), 'COMMUNITY', 'c' || n from generate_series(1, 29) n;
    insert into source values (gen_random_uuid(), 'EVERYBODY', 'all');
    insert into community (id, slug, name, purpose, visibility, join_policy) select id, label, label, 'p', 'OPEN', 'FREE' from source where kind = 'COMMUNITY';
    insert into membership (community_id, person_id) select c.id, '${viewer}' from community c;
    insert into membership (community_id, person_id, since) select '${community}', id, now() - random() * interval '1 year' from person where id <> '${viewer}';
    insert into subscription (person_id, source_id, read_until) select '${viewer}', id, now() - interval '3 days' from source;
    insert into post (id, source_id, author_id, kind, body, created_at, is_official)
      select gen_random_uuid(), s.id, (array(select id from person))[1 + n * 7 % 3000], 'UPDATE', 'words', now() - n * interval '1 hour', n % 50 = 0
      from source s cross join generate_series(1, 400) n;
    insert into comment (id, subject_id, author_id, body, created_at)
      select gen_random_uuid(), p.id, p.author_id, 'words', p.created_at + n * interval '1 minute' from post p cross join generate_series(1, 3) n;
    insert into comment (id, subject_id, body, created_at, score, reply_count)
      select gen_random_uuid(), '${busy}', 'words', now() - n * interval '1 minute', n % 100, n % 7 from generate_series(1, 10000) n;
    insert into comment (id, subject_id, parent_id, ancestors, body, created_at)
      select gen_random_uuid(), '${busy}', c.id, array[c.id], 'reply', now() - n * interval '1 second'
      from (select id from comment where subject_id = '${busy}' limit 200) c cross join generate_series(1, 10) n;
    insert into reaction (target_id, person_id, key, created_at) select p.id, x.id, 'like', now() - random() * interval '1 year'
      from (select id from post limit 20) p cross join person x;
    update post set reaction_counts = '{"like": 3001}' where id in (select target_id from reaction);`),
  );
  await db.query('analyze');
});
after(() => db.close());

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** Every node of the plan that the prepared statement has for all values, with what it really did for these. */
async function plan(sql: string, parameters: unknown[]): Promise<PlanNode[]> {
  const row = await db.transaction(async (transaction) => {
    await transaction.execute(`prepare planned as ${sql}`);
    const [explained] = await transaction.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (analyze, format json) execute planned (${parameters.map(literal).join(', ')})`,
    );
    await transaction.execute('deallocate planned');
    return explained;
  });
  const nodes: PlanNode[] = [];
  const collect = (node: PlanNode): void => {
    nodes.push(node);
    node.Plans?.forEach(collect);
  };
  assert.ok(row);
  collect(row['QUERY PLAN'][0].Plan);
  return nodes;
}

function literal(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'number')
    return String(value);
  return Array.isArray(value) ? `'{${value.join(',')}}'` : `'${String(value)}'`;
}

const large = new Set(['post', 'comment', 'reaction', 'person', 'person_word']);

function assertLean(nodes: PlanNode[], rows: number): void {
  for (const node of nodes) {
    const relation = node['Relation Name'];
    if (relation === undefined || !large.has(relation)) continue;
    assert.notEqual(node['Node Type'], 'Seq Scan', `${relation} is walked from end to end`);
    const read =
      ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) *
      (node['Actual Loops'] ?? 1);
    assert.ok(read <= rows, `${relation} by ${node['Index Name']}: ${read} rows read`);
  }
}

const uses = (nodes: PlanNode[], index: string) =>
  assert.ok(
    nodes.some((node) => node['Index Name'] === index),
    `${index} is not used: ${nodes
      .map((node) => node['Index Name'])
      .filter(Boolean)
      .join(', ')}`,
  );

const start = ['infinity', highestUuid];
const page = [viewer, 'EMPLOYEE', 21, ...start, null, 2, true];

for (const [view, index, more] of [
  ['FOLLOWING', 'post_feed', []],
  ['OFFICIAL', 'post_official', []],
  ['UNREAD', 'post_feed', []],
  ['FOR_YOU', 'post_feed', [new Date().toISOString(), Number.MAX_VALUE]],
  ['COMMUNITY', 'post_feed', [community]],
] as const) {
  test(`a page of ${view} walks ${index} source by source and reads a few rows of each`, async () => {
    const nodes = await plan(feedPageSql.get(view)?.all ?? '', [...page, ...more]);
    uses(nodes, index);
    uses(nodes, 'comment_latest');
    assertLean(nodes, 31 * 51);
  });
}

test('a deep page reads no more than the first', async () => {
  const deep = new Date(Date.now() - 300 * 3_600_000).toISOString();
  const nodes = await plan(feedPageSql.get('FOLLOWING')?.all ?? '', [
    viewer,
    'EMPLOYEE',
    21,
    deep,
    highestUuid,
    null,
    2,
    false,
  ]);
  uses(nodes, 'post_feed');
  assertLean(nodes, 31 * 22);
});

for (const [view, more] of [
  ['FOLLOWING', []],
  ['UNREAD', []],
  ['COMMUNITY', [community]],
] as const) {
  test(`a rare kind in ${view} is found by post_kind, not among all posts of a source`, async () => {
    const nodes = await plan(feedPageSql.get(view)?.byKind ?? '', [
      ...page.slice(0, 5),
      ['QUESTION', 'POLL'],
      ...page.slice(6),
      ...more,
    ]);
    uses(nodes, 'post_kind');
    assertLean(nodes, 31 * 22);
  });
}

test('newer posts of a kind are counted along the same index', async () => {
  const nodes = await plan(feedNewCountSql.get('FOLLOWING')?.byKind ?? '', [
    viewer,
    'EMPLOYEE',
    99,
    '-infinity',
    lowestUuid,
    ['QUESTION'],
  ]);
  uses(nodes, 'post_kind');
  assertLean(nodes, 31 * 22);
});

test('what is pinned among official posts is found by post_pinned', async () => {
  const nodes = await plan(feedPageSql.get('OFFICIAL')?.all ?? '', page);
  uses(nodes, 'post_pinned');
});

test('newer posts are counted along the same index', async () => {
  const nodes = await plan(feedNewCountSql.get('FOLLOWING')?.all ?? '', [
    viewer,
    'EMPLOYEE',
    99,
    new Date(Date.now() - 9e6).toISOString(),
    lowestUuid,
    null,
  ]);
  uses(nodes, 'post_feed');
  assertLean(nodes, 31 * 100);
});

for (const [sort, index, cursor] of [
  ['OLDEST', 'comment_thread', ['-infinity', lowestUuid]],
  ['NEWEST', 'comment_thread', start],
  ['TOP', 'comment_top', [32767, 2147483647, highestUuid]],
  ['REPLIES', 'comment_busy', [2147483647, highestUuid]],
] as const) {
  test(`a thread of 10,000 comments is walked by ${index} in the order ${sort}`, async () => {
    const nodes = await plan(commentPageSql.thread[sort], [viewer, [busy], [false], 21, ...cursor]);
    uses(nodes, index);
    assertLean(nodes, 50);
  });
}

test('the activity of a community is counted under its newest posts, however many there are', async () => {
  const big = '00000000-0000-7000-8000-00000000000c';
  await db.transaction((transaction) =>
    transaction.execute(`
    insert into source values ('${big}', 'COMMUNITY', 'big');
    insert into community (id, slug, name, purpose, visibility, join_policy) values ('${big}', 'big', 'Big', 'p', 'OPEN', 'FREE');
    insert into post (id, source_id, kind, body, created_at)
      select gen_random_uuid(), '${big}', 'UPDATE', 'words', now() - n * interval '1 hour' from generate_series(1, 20000) n;
    analyze post;`),
  );
  const nodes = await plan(factsSql, [viewer, [big]]);
  uses(nodes, 'post_feed');
  uses(nodes, 'comment_latest');
  assertLean(nodes, 3 * lookedAt.posts);
});

test('replies of many comments come by one index', async () => {
  const parents = await db.query<{ id: string }>(
    'select id from comment where cardinality(ancestors) = 0 limit 20',
  );
  const ids = parents.map(({ id }) => id);
  const nodes = await plan(commentPageSql.replies.OLDEST, [
    viewer,
    ids,
    ids.map(() => false),
    4,
    '-infinity',
    lowestUuid,
  ]);
  uses(nodes, 'comment_replies');
  assertLean(nodes, 100);
});

test('the newest comments, reactors, faces, words and posts by id come by their indexes', async () => {
  uses(
    await plan(
      `select 1 from unnest($2::uuid[]) as f(id) cross join lateral (${latestOf('2')}) co`,
      [viewer, [busy]],
    ),
    'comment_latest',
  );
  const [target] = await db.query<{ id: string }>('select target_id as id from reaction limit 1');
  const reactors = await plan(reactorsSql, [viewer, [target?.id], ['like'], 21, ...start]);
  uses(reactors, 'reaction_list');
  assertLean(reactors, 50);
  const faces = await plan(membersSql, [viewer, [community], 9, 2, ...start]);
  uses(faces, 'membership_list');
  assertLean(faces, 50);
  const found = await plan(searchSql, [viewer, 'EMPLOYEE', ['a1b2', 'c'], 10, null]);
  uses(found, 'person_word_prefix');
  assertLean(found, 100);
  const posts = await db.query<{ id: string }>('select id from post limit 20');
  assertLean(await plan(threadsSql, [viewer, 'EMPLOYEE', posts.map(({ id }) => id)]), 50);
});
