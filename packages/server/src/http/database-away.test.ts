import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { appendChanges } from '../changes/append.ts';
import type { Database } from '../database/open.ts';
import { openDatabase } from '../database/open.ts';
import { newUuid } from '../graph/ids.ts';
import { createPleinServer } from '../plein-server.ts';
import type { PleinServer } from '../plein-server.ts';
import { addPerson, ask, codeOfAnswer, signToken, testConfig, until } from '../testing/http.ts';

const base = process.env['TEST_DATABASE_URL'];

/** A wire to PostgreSQL that can be cut. */
function createWire(target: URL) {
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port === '' ? 5432 : target.port), target.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          open.delete(socket);
          near.destroy();
          far.destroy();
        });
    }
    near.pipe(far).pipe(near);
  });
  return {
    listen: () =>
      new Promise<number>((resolve) =>
        server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
      ),
    cut() {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend() {
      isCut = false;
    },
    close() {
      this.cut();
      server.close();
    },
  };
}

describe(
  'PostgreSQL goes away and comes back',
  { skip: base === undefined && 'needs TEST_DATABASE_URL' },
  () => {
    const name = `plein_${randomUUID().replaceAll('-', '')}`;
    const target = new URL(base ?? 'postgres://127.0.0.1');
    const wire = createWire(target);
    let admin: InstanceType<typeof pg.Client>;
    /** The same database by another way, which is never cut. */
    let aside: Database;
    let server: PleinServer;
    let remove: () => void;
    let token: string;

    before(async () => {
      admin = new pg.Client({ connectionString: base });
      await admin.connect();
      await admin.query(`create database ${name}`);
      target.pathname = `/${name}`;
      const through = new URL(target);
      through.hostname = '127.0.0.1';
      through.port = String(await wire.listen());
      const settings = testConfig({ databaseUrl: through.href });
      remove = settings.remove;
      server = await createPleinServer(settings.config);
      aside = await openDatabase({ url: target.href, log: { warn: () => undefined } });
      await addPerson(aside, 'anna');
      token = await signToken('anna');
    });
    after(async () => {
      wire.mend();
      await server.close();
      wire.close();
      await aside.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
      remove();
    });

    test('meanwhile requests get UNAVAILABLE at once, afterwards all goes on, and streams miss nothing', async () => {
      const page = newUuid();
      const stream = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({
          query: 'subscription($topics: [String!]!) { changes(topics: $topics) { id } }',
          variables: { topics: [`subject_${page}`] },
        }),
      });
      assert.equal(stream.status, 200);
      assert.equal(
        (await ask(server, token, { query: '{ viewer { person { handle } } }' })).status,
        200,
      );

      wire.cut();
      await until(async () => (await fetch(`${server.url}/health/ready`)).status === 503);
      assert.equal((await fetch(`${server.url}/health/live`)).status, 200);
      for (let i = 0; i < 5; i++) {
        const begun = performance.now();
        const answer = await ask(server, token, { query: '{ viewer { person { handle } } }' });
        assert.deepEqual([answer.status, codeOfAnswer(answer)], [503, 'UNAVAILABLE']);
        assert.ok(Number(answer.headers.get('retry-after')) >= 1);
        assert.ok(performance.now() - begun < 2000);
      }
      const targetId = newUuid();
      await aside.transaction((transaction) =>
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
              actorId: newUuid(),
            },
          ],
          { key: [newUuid(), randomUUID()], answer: null },
        ),
      );

      wire.mend();
      await until(
        async () =>
          (await ask(server, token, { query: '{ viewer { person { handle } } }' })).status === 200,
      );
      const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      while (!text.includes(`comment_${targetId}`)) {
        const step = await reader?.read();
        assert.equal(step?.done, false, 'the stream ended');
        text += step?.value ?? '';
      }
      await reader?.cancel();
    });
  },
);
