import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { manifest } from '@plein/schema/manifest';
import { appendChanges } from '../changes/append.ts';
import type { NewChange } from '../changes/append.ts';
import type { ChangeMessage } from '../graph/context.ts';
import { newUuid } from '../graph/ids.ts';
import type { PleinServer } from '../plein-server.ts';
import {
  addPerson,
  ask,
  codeOfAnswer,
  signToken,
  startTestServer,
  until,
} from '../testing/http.ts';

const changes = manifest.find(({ name }) => name === 'Changes');
assert.ok(changes !== undefined);
const { id: documentId, text: query } = changes;
/** A page of the portal, which everybody may read. */
const page = newUuid();
const topics = [`subject_${page}`];

let server: PleinServer & { stop(): Promise<void> };
let anna: string;
let bob: string;

before(async () => {
  server = await startTestServer({}, { streams: { heartbeat: 50, stalled: 2000 } });
  anna = await addPerson(server.db, 'anna');
  bob = await addPerson(server.db, 'bob');
});
after(() => server.stop());

/** The cursor of the newest change. */
async function position(): Promise<string> {
  const stream = await open({ topics });
  await change();
  const [message] = await stream.messages(1);
  stream.close();
  return message?.cursor ?? '';
}

async function change(part: Partial<NewChange> = {}): Promise<string> {
  const targetId = newUuid();
  await server.db.transaction((transaction) =>
    appendChanges(
      transaction,
      [
        {
          kind: 'COMMENT_CREATED',
          topics: [page],
          sourceId: null,
          targetType: 'comment',
          targetId,
          subjectType: 'subject',
          subjectId: page,
          actorId: bob,
          ...part,
        },
      ],
      { key: [bob, randomUUID()], answer: null },
    ),
  );
  return `comment_${targetId}`;
}

/** An open stream, read as a browser would. */
async function open(
  variables: Record<string, unknown>,
  { on = server, token, body }: { on?: PleinServer; token?: string; body?: unknown } = {},
) {
  const gone = new AbortController();
  const response = await fetch(`${on.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token ?? (await signToken('anna'))}`,
    },
    body: JSON.stringify(body ?? { documentId, variables }),
    signal: gone.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  // Each event is looked at once: a reader who goes through everything again at every piece falls behind on a slow machine.
  const found: ChangeMessage[] = [];
  let rest = '';
  const read = async (): Promise<boolean> => {
    const step = await reader?.read();
    text += step?.value ?? '';
    const events = (rest + (step?.value ?? '')).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: next\ndata: (.*)$/.exec(event)?.[1];
      if (data === undefined) continue;
      const result = JSON.parse(data) as { data?: { changes?: ChangeMessage } | null };
      if (result.data?.changes) found.push(result.data.changes);
    }
    return step?.done === false;
  };
  return {
    response,
    /** Waits for so many messages. */
    async messages(count: number): Promise<ChangeMessage[]> {
      while (found.length < count && (await read()));
      return found;
    },
    /** Everything until the server ends the stream. */
    async rest(): Promise<string> {
      while (await read());
      return text;
    },
    async waitFor(part: string): Promise<void> {
      while (!text.includes(part)) assert.ok(await read(), 'the stream ended');
    },
    text: () => text,
    close: () => gone.abort(),
  };
}

describe('the live stream', () => {
  test('delivers a change as a server-sent event, by id, by text or in other words', async () => {
    for (const body of [
      { documentId, variables: { topics } },
      { query, variables: { topics } },
      { query: `${query} `, variables: { topics } },
    ]) {
      const stream = await open({}, { body });
      assert.equal(stream.response.status, 200);
      assert.match(stream.response.headers.get('content-type') ?? '', /^text\/event-stream/);
      const id = await change();
      const [message] = await stream.messages(1);
      assert.deepEqual(
        [message?.id, message?.topic, message?.kind, message?.byViewer],
        [id, topics[0], 'COMMENT_CREATED', false],
      );
      stream.close();
    }
  });

  test('of a registered operation has the same bytes as execution gives', async () => {
    const after = await position();
    const counts = { reactions: { thanks: 2, 'a "quoted" key': 1 }, comments: 3 };
    await change({ counts, parentId: newUuid() });
    await change({ counts: { members: 4 } });
    await change({ actorId: anna });
    const [short, general] = await Promise.all(
      [query, `${query} `].map(async (text) => {
        const stream = await open({}, { body: { query: text, variables: { topics, after } } });
        await stream.messages(3);
        stream.close();
        return stream.text().replaceAll(':\n\n', '');
      }),
    );
    assert.ok(short?.includes('"parentId":"comment_'));
    assert.equal(short, general);
  });

  test('says again and again that it lives', async () => {
    const stream = await open({ topics });
    await stream.waitFor(':\n\n:\n\n:\n\n');
    stream.close();
  });

  test('resumes after a cursor without a loss or a double', async () => {
    const first = await open({ topics });
    const ids = [await change(), await change()];
    const [one] = await first.messages(2);
    first.close();
    ids.push(await change());
    const second = await open({ topics, after: one?.cursor });
    ids.push(await change());
    assert.deepEqual(
      (await second.messages(3)).map(({ id }) => id),
      ids.slice(1),
    );
    second.close();
  });

  test('brings what was written between a read and its opening, by the cursor that came with the answer', async () => {
    const token = await signToken('anna');
    const viewer = { query: '{ viewer { person { id } } }' };
    const feed = manifest.find(({ name }) => name === 'Feed');
    const input = { view: 'FOLLOWING' };
    const questions: Record<string, unknown> = {
      'an operation': viewer,
      'a batch': [viewer, viewer],
      'the short way': { documentId: feed?.id, variables: { input, first: 5, after: null } },
      'a refused operation': { query: '{ nothing }' },
    };
    await change();
    for (const [what, question] of Object.entries(questions)) {
      const cursor = await cursorOf(server, token, question);
      assert.ok(cursor !== null, what);
      const missed = await change();
      const stream = await open({ topics, after: cursor });
      await stream.waitFor(missed);
      assert.ok(!stream.text().includes('RESYNC'), what);
      stream.close();
    }
    assert.equal(await cursorOf(server, 'x', viewer), null, 'strangers learn no cursor');
  });

  test('has a newest cursor for those who read where nobody listens', async () => {
    const other = await startTestServer({}, { db: server.db });
    const token = await signToken('anna');
    const question = { query: '{ __typename }' };
    const before = await cursorOf(other, token, question);
    await change();
    await until(async () => (await cursorOf(other, token, question)) !== before);
    await other.stop();
  });

  test('ends when the token does', async () => {
    const stream = await open({ topics }, { token: await signToken('anna', { expiresIn: 1 }) });
    assert.match(await stream.rest(), /event: complete\ndata:\n\n$/);
  });

  test('frees what it held when its reader goes away', async () => {
    const stream = await open({ topics });
    await until(() => server.streams > 0);
    stream.close();
    await until(() => server.streams === 0);
  });

  test('tells of a made-up cursor and of bad topics by an event', async () => {
    for (const [variables, code] of [
      [{ topics, after: 'made-up' }, 'BAD_CURSOR'],
      [{ topics: ['everything'] }, 'BAD_INPUT'],
    ] as const) {
      const text = await (await open(variables)).rest();
      assert.match(text, new RegExp(`event: next\ndata: .*"code":"${code}".*\n\nevent: complete`));
    }
  });

  test('is refused without a token, in a batch, and without being asked for as a stream', async () => {
    assert.equal((await open({ topics }, { token: 'x' })).response.status, 401);
    const token = await signToken('anna');
    assert.equal(
      codeOfAnswer(await ask(server, token, { documentId, variables: { topics } })),
      'BAD_INPUT',
    );
    const [inBatch] = (await ask(server, token, [{ documentId, variables: { topics } }]))
      .body as unknown as { errors: { extensions: { code: string } }[] }[];
    assert.equal(inBatch?.errors[0]?.extensions.code, 'BAD_INPUT');
  });

  test('answers queries too, for clients that stream everything', async () => {
    const stream = await open({}, { body: { query: '{ __typename }' } });
    assert.match(
      await stream.rest(),
      /event: next\ndata: {"data":{"__typename":"Query"}}\n\nevent: complete/,
    );
  });
});

test('a reader who stops reading is dropped, and the others do not wait for it', async () => {
  const socket = await stalledReader();
  const stream = await open({ topics });
  await until(() => server.streams === 2);
  // Far more than the buffers of two sockets hold.
  const row = `insert into change (kind, topics, source_id, target_type, target_id, subject_type, subject_id, actor_id, counts)
    select 'COMMENT_CREATED', array[$1::uuid], null, 'comment', gen_random_uuid(), 'subject', $1::uuid, $2::uuid, jsonb_build_object('reactions', jsonb_build_object(repeat('x', 20000), 1)) from generate_series(1, 400) returning seq`;
  let seen = 0;
  for (let round = 0; round < 10 && server.streams === 2; round++) {
    await server.db.query(
      `with added as (${row}) select pg_notify('plein_change', max(seq)::text) from added`,
      [page, bob],
    );
    seen += 400;
    assert.equal((await stream.messages(seen)).length, seen);
  }
  await until(() => server.streams === 1);
  const id = await change();
  assert.equal((await stream.messages(seen + 1)).at(-1)?.id, id);
  stream.close();
  socket.destroy();
});

test('a stopping server tells its readers, who resume at the next one', async () => {
  const second = await startTestServer({}, { db: server.db });
  const stream = await open({ topics }, { on: second });
  const id = await change();
  assert.equal((await stream.messages(1))[0]?.id, id);
  await second.stop();
  assert.match(await stream.rest(), /event: complete/);
});

/** The cursor that comes with the answer to an operation. */
async function cursorOf(on: PleinServer, token: string, body: unknown): Promise<string | null> {
  const { headers } = await fetch(`${on.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return headers.get('plein-cursor');
}

/** Somebody who asks for the stream and never reads it. */
async function stalledReader(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.pause();
  socket.on('error', () => undefined);
  const body = JSON.stringify({ documentId, variables: { topics } });
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${await signToken('bob')}\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  await until(() => server.streams > 0);
  return socket;
}
