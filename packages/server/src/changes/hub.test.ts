import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { Database } from '../database/open.ts';
import { DatabaseAwayError, migrate } from '../database/open.ts';
import type { ChangeMessage } from '../graph/context.ts';
import { newUuid } from '../graph/ids.ts';
import { addPerson, openTestDatabase, until } from '../testing/http.ts';
import { appendChanges } from './append.ts';
import type { NewChange } from './append.ts';
import { startChangeHub } from './hub.ts';
import type { ChangeHub, Subscription } from './hub.ts';
import { encodeChangeCursor, pruneChanges } from './read.ts';

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let db: Database;
let hub: ChangeHub;
let anna: string;
let bob: string;
/** Source of everybody, and a closed community of Anna's. */
const everybody = newUuid();
const closed = newUuid();
const post = newUuid();
const secretPost = newUuid();
const log = {
  info: () => undefined,
  warn: () => undefined,
  error: (details: object) => assert.fail(JSON.stringify(details)),
};

before(async () => {
  database = await openTestDatabase();
  db = database.db;
  await migrate(db);
  anna = await addPerson(db, 'anna');
  bob = await addPerson(db, 'bob');
  await db.query(
    "insert into source (id, kind, label) values ($1, 'EVERYBODY', 'All'), ($2, 'COMMUNITY', 'Closed')",
    [everybody, closed],
  );
  await db.query(
    "insert into community (id, slug, name, purpose, visibility, join_policy) values ($1, 'closed', 'Closed', 'To test', 'CLOSED', 'REQUEST')",
    [closed],
  );
  await db.query(
    'insert into subscription (person_id, source_id) values ($1, $3), ($2, $3), ($1, $4)',
    [anna, bob, everybody, closed],
  );
  await db.query('insert into membership (community_id, person_id) values ($1, $2)', [
    closed,
    anna,
  ]);
});
after(() => database.drop());
beforeEach(async () => {
  hub = await startChangeHub({ db, log, streamsPerPerson: 50 });
});
afterEach(() => hub.stop());

/** Writes one change as an act does; answers the id of what changed. */
async function change(part: Partial<NewChange> = {}): Promise<string> {
  const targetId = newUuid();
  const whole: NewChange = {
    kind: 'COMMENT_CREATED',
    topics: [post],
    sourceId: everybody,
    targetType: 'comment',
    targetId,
    subjectType: 'post',
    subjectId: post,
    actorId: bob,
    ...part,
  };
  await db.transaction((transaction) =>
    appendChanges(transaction, [whole], { key: [bob, randomUUID()], answer: null }),
  );
  return `${whole.targetType}_${whole.targetId}`;
}

const secret = {
  topics: [secretPost, closed],
  sourceId: closed,
  subjectId: secretPost,
} satisfies Partial<NewChange>;

function listen(part: Partial<Subscription> = {}): AsyncIterableIterator<ChangeMessage> {
  return hub.subscribe({ viewerId: anna, topics: [`post_${post}`], expiresAt: Infinity, ...part });
}

async function take(stream: AsyncIterator<ChangeMessage>, count: number): Promise<ChangeMessage[]> {
  const messages: ChangeMessage[] = [];
  while (messages.length < count) {
    const step = await stream.next();
    if (step.done === true) break;
    messages.push(step.value);
  }
  return messages;
}

describe('a message', () => {
  test('says what changed, where, by whom and the new counts', async () => {
    const stream = listen();
    const parentId = newUuid();
    const id = await change({
      actorId: anna,
      parentId,
      counts: { comments: 3, reactions: { thanks: 2 } },
    });
    const [message] = await take(stream, 1);
    assert.ok(message !== undefined);
    const { cursor, ...rest } = message;
    assert.ok(cursor.length > 5);
    assert.deepEqual(rest, {
      topic: `post_${post}`,
      kind: 'COMMENT_CREATED',
      id,
      subjectId: `post_${post}`,
      parentId: `comment_${parentId}`,
      byViewer: true,
      counts: { comments: 3, members: null, reactions: [{ key: 'thanks', count: 2 }] },
    });
  });

  test('comes under every topic that was asked for', async () => {
    const stream = listen({ topics: ['feed', `community_${closed}`, `post_${secretPost}`] });
    await change(secret);
    const messages = await take(stream, 3);
    assert.deepEqual(
      messages.map(({ topic }) => topic).sort(),
      [`community_${closed}`, 'feed', `post_${secretPost}`].sort(),
    );
    // A cut after the first must bring all of it again.
    const resumed = listen({
      topics: ['feed', `community_${closed}`, `post_${secretPost}`],
      after: messages[0]?.cursor ?? null,
    });
    assert.equal((await take(resumed, 3)).length, 3);
  });

  test('comes to the viewer’s own topic for memberships of the viewer only', async () => {
    const [annas, bobs] = [
      listen({ topics: ['viewer'] }),
      listen({ viewerId: bob, topics: ['viewer'] }),
    ];
    const membership = {
      kind: 'MEMBERSHIP_CHANGED',
      sourceId: null,
      targetType: 'community',
      targetId: closed,
    } as const;
    await change({ ...membership, topics: [bob] });
    await change({ ...membership, topics: [anna], actorId: anna });
    assert.deepEqual(
      (await take(annas, 1)).map(({ topic, byViewer }) => [topic, byViewer]),
      [['viewer', true]],
    );
    assert.deepEqual(
      (await take(bobs, 1)).map(({ topic, byViewer }) => [topic, byViewer]),
      [['viewer', true]],
    );
  });
});

describe('permission', () => {
  test('is asked for at delivery: strangers hear nothing of a closed community under any topic', async () => {
    const stream = listen({
      viewerId: bob,
      topics: ['feed', 'viewer', `post_${secretPost}`, `community_${closed}`, `post_${post}`],
    });
    await change(secret);
    const open = await change();
    assert.deepEqual(
      (await take(stream, 1)).map(({ id }) => id),
      [open],
    );
  });

  test('ends with the membership, in a stream that is open', async () => {
    const stream = listen({ topics: [`post_${secretPost}`, `post_${post}`] });
    const seen = await change(secret);
    assert.deepEqual(
      (await take(stream, 1)).map(({ id }) => id),
      [seen],
    );
    await db.query('delete from membership where person_id = $1', [anna]);
    await db.query('delete from subscription where person_id = $1 and source_id = $2', [
      anna,
      closed,
    ]);
    await change(secret);
    const open = await change();
    assert.deepEqual(
      (await take(stream, 1)).map(({ id }) => id),
      [open],
    );
    await db.query('insert into membership (community_id, person_id) values ($1, $2)', [
      closed,
      anna,
    ]);
    await db.query('insert into subscription (person_id, source_id) values ($1, $2)', [
      anna,
      closed,
    ]);
  });
});

describe('resuming', () => {
  test('from before the very first change, as on a new server, brings it without RESYNC', async () => {
    const fresh = await openTestDatabase();
    let first: ChangeHub | undefined;
    try {
      await migrate(fresh.db);
      const person = await addPerson(fresh.db, 'first');
      first = await startChangeHub({ db: fresh.db, log, streamsPerPerson: 1 });
      const after = first.cursor;
      const targetId = newUuid();
      await fresh.db.transaction((transaction) =>
        appendChanges(
          transaction,
          [
            {
              kind: 'COMMENT_CREATED',
              topics: [post],
              sourceId: null,
              targetType: 'comment',
              targetId,
              subjectType: 'subject',
              subjectId: post,
              actorId: person,
            },
          ],
          { key: [person, randomUUID()], answer: null },
        ),
      );
      const stream = first.subscribe({
        viewerId: person,
        topics: [`subject_${post}`],
        expiresAt: Infinity,
        after,
      });
      const [message] = await take(stream, 1);
      assert.deepEqual([message?.kind, message?.id], ['COMMENT_CREATED', `comment_${targetId}`]);
    } finally {
      await first?.stop();
      await fresh.drop();
    }
  });

  test('after a cursor loses nothing and doubles nothing, while changes go on', async () => {
    const first = listen();
    const ids: string[] = [];
    const seen: ChangeMessage[] = [];
    const writing = (async () => {
      for (let i = 0; i < 120; i++) ids.push(await change());
    })();
    let stream: AsyncIterator<ChangeMessage> = first;
    while (seen.length < 120) {
      const [message] = await take(stream, 1);
      assert.ok(message !== undefined);
      seen.push(message);
      // Cut after every seventh message, with others possibly on their way.
      if (seen.length % 7 === 0 && seen.length < 120) {
        await stream.return?.();
        stream = listen({ after: message.cursor });
      }
    }
    await writing;
    assert.deepEqual(
      seen.map(({ id }) => id),
      ids,
    );
  });

  test('works across a restart of the server', async () => {
    const stream = listen();
    await change();
    const [message] = await take(stream, 1);
    await hub.stop();
    const missed = [await change(), await change()];
    hub = await startChangeHub({ db, log, streamsPerPerson: 50 });
    const resumed = listen({ after: message?.cursor ?? null });
    const next = await change();
    assert.deepEqual(
      (await take(resumed, 3)).map(({ id }) => id),
      [...missed, next],
    );
  });

  test('from a cursor that is too old answers RESYNC for each topic, then goes on', async () => {
    const stream = listen();
    await change();
    const [old] = await take(stream, 1);
    await change();
    await take(stream, 1);
    await db.query("update change set at = now() - interval '2 days'");
    assert.ok((await pruneChanges(db, 24)) > 0);
    await change();
    await take(stream, 1);
    const resumed = listen({ topics: [`post_${post}`, 'feed'], after: old?.cursor ?? null });
    const messages = await take(resumed, 2);
    assert.deepEqual(
      messages.map(({ kind, topic, id }) => [kind, topic, id]),
      [
        ['RESYNC', `post_${post}`, `post_${post}`],
        ['RESYNC', 'feed', 'feed'],
      ],
    );
    const next = await change();
    assert.deepEqual(
      (await take(listen({ after: messages[1]?.cursor ?? null }), 1)).map(({ id }) => id),
      [next],
    );
  });

  test('from a position of another database answers RESYNC', async () => {
    const [message] = await take(
      listen({ after: encodeChangeCursor({ xid: '99999999999', seq: '1' }) }),
      1,
    );
    assert.equal(message?.kind, 'RESYNC');
  });

  test('further back than is worth replaying answers RESYNC', async () => {
    const stream = listen();
    await change();
    const [message] = await take(stream, 1);
    await db.query(
      `insert into change (kind, topics, source_id, target_type, target_id, subject_type, subject_id, actor_id)
      select 'COMMENT_CREATED', array[$1::uuid], $2::uuid, 'comment', gen_random_uuid(), 'post', $1::uuid, $3::uuid from generate_series(1, 2100)`,
      [post, everybody, bob],
    );
    const [resync] = await take(listen({ after: message?.cursor ?? null }), 1);
    assert.equal(resync?.kind, 'RESYNC');
  });

  test('far back makes nobody else ask again who resumes in the same moment', async () => {
    const stream = listen();
    await change();
    const [old] = await take(stream, 1);
    await db.query(
      `insert into change (kind, topics, source_id, target_type, target_id, subject_type, subject_id, actor_id)
      select 'COMMENT_CREATED', array[$1::uuid], $2::uuid, 'comment', gen_random_uuid(), 'post', $1::uuid, $3::uuid from generate_series(1, 2100)`,
      [newUuid(), everybody, bob],
    );
    await change();
    const [recent] = await take(stream, 1);
    const missed = await change();
    await take(stream, 1);
    const [far, near] = [
      listen({ after: old?.cursor ?? null }),
      listen({ after: recent?.cursor ?? null }),
    ];
    assert.equal((await take(far, 1))[0]?.kind, 'RESYNC');
    assert.equal((await take(near, 1))[0]?.id, missed);
    const next = await change();
    assert.deepEqual([(await take(far, 1))[0]?.id, (await take(near, 1))[0]?.id], [next, next]);
  });

  test('from a cursor that somebody made up is refused', () => {
    for (const after of [
      'made-up',
      '',
      Buffer.from('posts:1:2').toString('base64url'),
      'x'.repeat(500),
    ]) {
      assert.throws(() => listen({ after }), { code: 'BAD_CURSOR' }, after);
    }
  });
});

describe('what may be asked for', () => {
  const bad: readonly [name: string, topics: string[]][] = [
    ['no topic', []],
    ['more than 200', Array.from({ length: 201 }, () => `post_${newUuid()}`)],
    ['a word', ['everything']],
    ['a person', [`person_${newUuid()}`]],
    ['half an id', ['post_1']],
  ];
  for (const [name, topics] of bad)
    test(`${name} is refused`, () =>
      assert.throws(() => listen({ topics }), { code: 'BAD_INPUT' }));

  test('a topic that does not exist stays silent', async () => {
    const stream = listen({ topics: [`post_${newUuid()}`, `post_${post}`] });
    const id = await change();
    assert.deepEqual(
      (await take(stream, 1)).map((message) => message.id),
      [id],
    );
  });

  test('more streams than one person may hold are refused, until one ends', async () => {
    await hub.stop();
    hub = await startChangeHub({ db, log, streamsPerPerson: 2 });
    const first = listen();
    listen();
    assert.throws(() => listen(), { code: 'RATE_LIMITED' });
    listen({ viewerId: bob });
    await first.return?.();
    listen();
  });
});

describe('a stream ends', () => {
  test('with the token', async () => {
    const stream = listen({ expiresAt: Date.now() + 10 });
    assert.equal((await stream.next()).done, true);
    assert.equal(hub.size, 0);
  });

  test('with the connection', async () => {
    const gone = new AbortController();
    const stream = listen({ signal: gone.signal });
    gone.abort();
    assert.equal((await stream.next()).done, true);
    assert.equal(hub.size, 0);
  });

  test('for a reader who does not keep up, who then resumes without a loss', async () => {
    const [slow, quick] = [listen(), listen()];
    await db.query(
      `with added as (insert into change (kind, topics, source_id, target_type, target_id, subject_type, subject_id, actor_id)
         select 'COMMENT_CREATED', array[$1::uuid], $2::uuid, 'comment', gen_random_uuid(), 'post', $1::uuid, $3::uuid from generate_series(1, 1200) returning seq)
       select pg_notify('plein_change', max(seq)::text) from added`,
      [post, everybody, bob],
    );
    // The quick one reads along; nobody reads the slow one until it is over.
    assert.equal((await take(quick, 1200)).length, 1200);
    const kept = await take(slow, 1200);
    assert.equal(kept.length, 1000);
    const rest = await take(listen({ after: kept.at(-1)?.cursor ?? null }), 1200 - kept.length);
    assert.equal(new Set([...kept, ...rest].map(({ id }) => id)).size, 1200);
  });
});

test('a database that goes away is waited for, and what was written meanwhile arrives', async () => {
  await hub.stop();
  let isAway = false;
  const warnings: string[] = [];
  const shaky: Database = {
    ...db,
    query: (sql, parameters) =>
      isAway
        ? Promise.reject(new DatabaseAwayError('unreachable', new Error('gone')))
        : db.query(sql, parameters),
    listen: (channel, heard) =>
      db.listen(channel, (payload) => (isAway ? undefined : heard(payload))),
  };
  hub = await startChangeHub({
    db: shaky,
    log: { ...log, warn: (_, message) => void warnings.push(message) },
    streamsPerPerson: 50,
  });
  const stream = listen();
  isAway = true;
  const ids = [await change(), await change()];
  const first = stream.next();
  await until(() => warnings.length > 0);
  isAway = false;
  const step = await first;
  assert.deepEqual([step.value?.id, ...(await take(stream, 1)).map(({ id }) => id)], ids);
});

test(
  'a change whose transaction commits late is neither lost nor overtaken',
  { skip: process.env['TEST_DATABASE_URL'] === undefined && 'needs two connections' },
  async () => {
    await hub.stop();
    let reads = 0;
    hub = await startChangeHub({
      db: { ...db, query: (sql, parameters) => (reads++, db.query(sql, parameters)) },
      log,
      streamsPerPerson: 50,
    });
    const stream = listen();
    let late = '';
    await db.transaction(async (transaction) => {
      const targetId = newUuid();
      late = `comment_${targetId}`;
      await appendChanges(
        transaction,
        [
          {
            kind: 'COMMENT_CREATED',
            topics: [post],
            sourceId: everybody,
            targetType: 'comment',
            targetId,
            subjectType: 'post',
            subjectId: post,
            actorId: bob,
          },
        ],
        { key: [bob, randomUUID()], answer: null },
      );
      await change();
      // The hub looks, and looks again, for what was announced, and may not hand it out yet.
      const before = reads;
      await until(() => reads >= before + 3);
    });
    const messages = await take(stream, 2);
    assert.equal(messages[0]?.id, late);
  },
);

test('one change reaches 1,000 readers within a second, with one permission check', async () => {
  const statements: string[] = [];
  await hub.stop();
  hub = await startChangeHub({
    db: { ...db, query: (sql, parameters) => (statements.push(sql), db.query(sql, parameters)) },
    log,
    streamsPerPerson: 1,
  });
  const people = await db.query<{ id: string }>(
    `insert into person (id, subject, handle, display_name) select gen_random_uuid(), 'p' || n, 'p' || n, 'P' from generate_series(1, 1000) n returning id`,
  );
  const streams = people.map(({ id }) => listen({ viewerId: id }));
  await until(() => hub.size === 1000);
  statements.length = 0;
  const begun = performance.now();
  await change();
  await Promise.all(streams.map((stream) => stream.next()));
  assert.ok(performance.now() - begun < 1000);
  assert.equal(statements.filter((sql) => sql.includes('cross join source')).length, 1);
});
