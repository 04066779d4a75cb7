import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { migrate, openDatabase, type Database } from '../database/open.ts';
import { createWorld } from './world.ts';
import { demoPeople } from './demo-people.ts';
import { scaleOf } from './options.ts';
import { NotEmptyError, seed, type SeedReport } from './seed.ts';

const now = new Date('2026-03-18T14:20:00Z');

async function emptyDatabase(): Promise<Database> {
  const db = await openDatabase({ log: { warn: () => undefined } });
  await migrate(db);
  return db;
}

/** How many rows of a statement disagree. */
async function disagreements(db: Database, sql: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from (${sql}) found`,
  );
  return row!.count;
}

describe('seeding a small company', () => {
  let db: Database;
  let report: SeedReport;

  before(async () => {
    db = await emptyDatabase();
    report = await seed(db, { preset: 'small', now });
  });
  after(() => db.close());

  test('gives the same company for the same date, and another for another seed', async () => {
    const second = await emptyDatabase();
    const third = await emptyDatabase();
    const again = await seed(second, { preset: 'small', now });
    const other = await seed(third, { preset: 'small', now, seed: 'other' });
    await Promise.all([second.close(), third.close()]);
    assert.equal(again.digest, report.digest);
    assert.notEqual(other.digest, report.digest);
  });

  test('refuses a database that is not empty and changes nothing', async () => {
    await assert.rejects(seed(db, { preset: 'small', now }), NotEmptyError);
    const [posts] = await db.query<{ count: number }>('select count(*)::int as count from post');
    assert.equal(posts!.count, report.rows.post);
  });

  test('holds every demo person, with something unread', async () => {
    const people = await db.query<{ handle: string; subject: string; unread: number }>(
      `select handle, subject, (
         select count(*)::int from subscription join post on post.source_id = subscription.source_id
          where subscription.person_id = person.id and post.created_at > subscription.read_until and post.state = 'PUBLISHED'
       ) as unread
         from person where handle = any ($1::text[])`,
      [demoPeople.map(({ handle }) => handle)],
    );
    assert.equal(people.length, demoPeople.length);
    for (const person of people)
      assert.ok(person.unread > 0, `${person.handle} has read everything`);
  });

  const ledgers: readonly (readonly [what: string, sql: string])[] = [
    [
      'comment_count of posts',
      `select post.id from post left join comment on comment.subject_id = post.id and comment.state = 'PUBLISHED' group by post.id having count(comment.id) <> comment_count`,
    ],
    [
      'comment_count of pages',
      `select subject.id from subject left join comment on comment.subject_id = subject.id and comment.state = 'PUBLISHED' group by subject.id having count(comment.id) <> comment_count`,
    ],
    [
      'reply_count',
      `select comment.id from comment left join comment reply on reply.parent_id = comment.id and reply.state = 'PUBLISHED' group by comment.id having count(reply.id) <> comment.reply_count`,
    ],
    [
      'descendant_count',
      `select comment.id from comment left join comment below on comment.id = any (below.ancestors) and below.state = 'PUBLISHED' group by comment.id having count(below.id) <> comment.descendant_count`,
    ],
    [
      'score',
      `select comment.id from comment left join reaction on target_id = comment.id group by comment.id having count(reaction.key) <> score`,
    ],
    ...['post', 'comment', 'subject'].map((table): [string, string] => [
      `reaction_counts of ${table}`,
      `select ${table}.id from ${table} left join lateral (
         select jsonb_object_agg(key, given) as counts from (select key, count(*) as given from reaction where target_id = ${table}.id group by key) groups
       ) ledger on true where reaction_counts <> coalesce(ledger.counts, '{}'::jsonb)`,
    ]),
    [
      'member_count',
      `select community.id from community left join membership on community_id = community.id and membership.status = 'ACTIVE' group by community.id having count(person_id) <> member_count`,
    ],
    [
      'last_activity_at',
      `select community.id from community where last_activity_at is distinct from (
       select max(at) from (
         select created_at as at from post where source_id = community.id and state = 'PUBLISHED'
         union all
         select comment.created_at from comment join post on post.id = subject_id where source_id = community.id and comment.state = 'PUBLISHED' and post.state = 'PUBLISHED'
       ) words)`,
    ],
    [
      'ancestors',
      `select comment.id from comment left join comment parent on parent.id = comment.parent_id where comment.ancestors <> case when parent.id is null then '{}' else parent.ancestors || parent.id end`,
    ],
    [
      'reactions without a target',
      `select from reaction where not exists (select from post where id = target_id) and not exists (select from comment where id = target_id) and not exists (select from subject where id = target_id)`,
    ],
    [
      'comments without a subject',
      `select from comment where not exists (select from post where id = subject_id) and not exists (select from subject where id = subject_id)`,
    ],
    [
      'memberships without a subscription',
      `select from membership where status = 'ACTIVE' and exists (select from person where id = person_id and is_active)
       and not exists (select from subscription where subscription.person_id = membership.person_id and source_id = community_id)`,
    ],
    [
      'words before their subject or after now',
      `select from comment join post on post.id = subject_id where comment.created_at < post.created_at or comment.created_at > '${now.toISOString()}'`,
    ],
    [
      'replies before what they answer',
      `select from comment join comment parent on parent.id = comment.parent_id where comment.created_at < parent.created_at`,
    ],
    [
      'answers outside their thread',
      `select from post left join comment on comment.id = answer_id and subject_id = post.id where answer_id is not null and comment.id is null`,
    ],
    [
      'tombstones without a reply',
      `select from comment where state = 'REMOVED' and not exists (select from comment reply where reply.parent_id = comment.id)`,
    ],
  ];
  for (const [what, sql] of ledgers) {
    test(`agrees with its ledger: ${what}`, async () => {
      assert.equal(await disagreements(db, sql), 0);
    });
  }

  test('keeps indexes and foreign keys as the migrations define them when it loads without them', async () => {
    const shape = `select indexdef as line from pg_indexes where schemaname = 'public'
      union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where contype = 'f' order by 1`;
    const large = await emptyDatabase();
    const before = await large.query(shape);
    await seed(large, {
      people: 200,
      posts: 2100,
      comments: 3000,
      reactions: 3000,
      hotThread: 50,
      now,
    });
    const afterwards = await large.query(shape);
    await large.close();
    assert.ok(before.length > 40);
    assert.deepEqual(afterwards, before);
  });
});

test('options that make no company are refused', () => {
  assert.throws(() => scaleOf({ people: 3 }), RangeError);
  assert.throws(() => scaleOf({ now: new Date('never') }), RangeError);
  assert.throws(() => scaleOf({ posts: -1 }), RangeError);
});

test('a larger company has proportionately more communities, each with its own address', () => {
  const world = createWorld(scaleOf({ people: 6000, now }));
  assert.equal(world.communities.length, 180);
  assert.equal(new Set(world.communities.map(({ slug }) => slug)).size, 180);
  assert.equal(new Set(world.people.map(({ handle }) => handle)).size, 6000);
});
