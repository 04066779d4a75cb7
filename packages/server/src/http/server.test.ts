import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { pino } from 'pino';
import { PleinError } from '@plein/schema';
import { manifest } from '@plein/schema/manifest';
import type { Database } from '../database/open.ts';
import { DatabaseAwayError } from '../database/open.ts';
import type { PleinServer } from '../plein-server.ts';
import {
  addPerson,
  allowedOrigin,
  ask,
  codeOfAnswer,
  openTestDatabase,
  signToken,
  startTestServer,
} from '../testing/http.ts';

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let server: PleinServer & { stop(): Promise<void> };
let token: string;
const logged: string[] = [];

before(async () => {
  database = await openTestDatabase();
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  server = await startTestServer({}, { db: database.db, log });
  await addPerson(server.db, 'anna');
  token = await signToken('anna');
});
after(async () => {
  await server.stop();
  await database.drop();
});

test('a target that is no address is answered like any other, not by a cut', async () => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    httpRequest(`${server.url}/`, { path: '//' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
  assert.equal(status, 404);
});

describe('health', () => {
  test('a started server is live and ready', async () => {
    assert.equal((await fetch(`${server.url}/health/live`)).status, 200);
    const ready = await fetch(`${server.url}/health/ready`);
    assert.deepEqual([ready.status, await ready.json()], [200, { status: 'ready' }]);
  });

  test('without its tables it is not ready', async () => {
    const rows = await server.db.query<{ name: string; checksum: string }>(
      'delete from migration returning name, checksum',
    );
    const ready = await fetch(`${server.url}/health/ready`);
    assert.deepEqual(
      [ready.status, await ready.json()],
      [503, { status: 'not ready', reason: 'migrations' }],
    );
    for (const { name, checksum } of rows)
      await server.db.query('insert into migration (name, checksum) values ($1, $2)', [
        name,
        checksum,
      ]);
  });
});

describe('who asks', () => {
  test('a valid token is answered', async () => {
    const answer = await ask(server, token, { query: '{ __typename }' });
    assert.deepEqual([answer.status, answer.body], [200, { data: { __typename: 'Query' } }]);
  });

  const refused: readonly [name: string, header: () => Promise<string | undefined>][] = [
    ['no token', async () => undefined],
    ['an expired token', async () => `Bearer ${await signToken('anna', { expiresIn: -60 })}`],
    [
      'a foreign token',
      async () => `Bearer ${await signToken('anna', { iss: 'https://evil.example' })}`,
    ],
    [
      'a token for somebody who does not work here',
      async () => `Bearer ${await signToken('nobody')}`,
    ],
    ['garbage', async () => 'Bearer garbage'],
    ['another scheme', async () => 'Basic YW5uYTphbm5h'],
  ];
  for (const [name, header] of refused) {
    test(`${name} is 401 UNAUTHENTICATED`, async () => {
      const authorization = await header();
      const answer = await ask(
        server,
        undefined,
        { query: '{ __typename }' },
        authorization === undefined ? {} : { authorization },
      );
      assert.equal(answer.status, 401);
      assert.equal(codeOfAnswer(answer), 'UNAUTHENTICATED');
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
      assert.doesNotMatch(
        JSON.stringify(answer.body),
        /expired|signature|issuer|audience/i,
        'tells why',
      );
    });
  }

  test('a token in the address is no token', async () => {
    const response = await fetch(`${server.url}/graphql?access_token=${token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
    });
    assert.equal(response.status, 401);
  });
});

describe('pages of other origins', () => {
  const preflight = (origin: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
    });

  test('a listed origin may send and read', async () => {
    const response = await preflight(allowedOrigin);
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), allowedOrigin);
    assert.match(response.headers.get('access-control-allow-headers') ?? '', /Authorization/);
    const answer = await ask(server, token, { query: '{ __typename }' }, { origin: allowedOrigin });
    assert.equal(answer.headers.get('access-control-allow-origin'), allowedOrigin);
    assert.match(answer.headers.get('vary') ?? '', /Origin/);
    const exposed = answer.headers.get('access-control-expose-headers')?.toLowerCase() ?? '';
    for (const name of ['plein-cursor', 'retry-after']) assert.ok(exposed.includes(name), name);
  });

  test('errors can be read by a listed origin too', async () => {
    const answer = await ask(
      server,
      undefined,
      { query: '{ __typename }' },
      { origin: allowedOrigin },
    );
    assert.equal(answer.headers.get('access-control-allow-origin'), allowedOrigin);
  });

  for (const origin of [
    'https://evil.example',
    'null',
    'https://portal.example.evil.example',
    'http://portal.example',
    'https://portal.example:444',
    'https://evil-portal.example',
    'HTTPS://PORTAL.EXAMPLE',
  ]) {
    test(`${origin} gets no CORS header`, async () => {
      for (const response of [
        await preflight(origin),
        await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: '{"query":"{__typename}"}',
        }),
      ]) {
        for (const [header] of response.headers)
          assert.ok(!header.startsWith('access-control-'), header);
      }
    });
  }

  test('credentials are never allowed', async () => {
    assert.equal(
      (await preflight(allowedOrigin)).headers.get('access-control-allow-credentials'),
      null,
    );
  });
});

describe('requests that a form could forge', () => {
  const query = 'mutation { ping }';
  const forged: readonly [name: string, status: number, send: () => Promise<Response>][] = [
    [
      'GET',
      405,
      () =>
        fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
          headers: { authorization: `Bearer ${token}` },
        }),
    ],
    ['text/plain', 415, () => post('text/plain', JSON.stringify({ query }))],
    [
      'a form',
      415,
      () => post('application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`),
    ],
    [
      'multipart',
      415,
      () =>
        post(
          'multipart/form-data; boundary=x',
          `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${query}\r\n--x--`,
        ),
    ],
    ['application/graphql', 415, () => post('application/graphql', query)],
    [
      'an odd charset',
      415,
      () => post('application/json; charset=utf-7', JSON.stringify({ query })),
    ],
    ['no type', 415, () => post('', JSON.stringify({ query }))],
  ];
  const post = (type: string, body: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${token}` },
      body,
    });
  for (const [name, status, send] of forged) {
    test(`${name} is refused with ${status}`, async () => {
      const response = await send();
      assert.equal(response.status, status);
      assert.equal(((await response.json()) as { data?: unknown }).data, undefined);
    });
  }
});

describe('bodies', () => {
  test('10 MB are refused with TOO_LARGE', async () => {
    const answer = await ask(
      server,
      token,
      JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(10_000_000) } }),
    );
    assert.deepEqual([answer.status, codeOfAnswer(answer)], [413, 'TOO_LARGE']);
  });

  test('10 MB without an announced length are refused once the limit is passed', async () => {
    const { status, sent } = await sendChunks(10_000_000);
    assert.equal(status, 413);
    assert.ok(sent > 0);
  });

  const odd: readonly [name: string, body: string, code: string][] = [
    ['no JSON', '{"query":', 'BAD_INPUT'],
    ['a text', '"query"', 'BAD_INPUT'],
    ['null', 'null', 'BAD_INPUT'],
    ['no operation', '{}', 'BAD_INPUT'],
    ['a query that is a number', '{"query":1}', 'BAD_INPUT'],
    ['variables that are a list', '{"query":"{__typename}","variables":[]}', 'BAD_INPUT'],
    ['an unknown member', '{"query":"{__typename}","admin":true}', 'BAD_INPUT'],
    ['a prototype', '{"query":"{__typename}","__proto__":{"admin":true}}', 'BAD_INPUT'],
    ['an empty batch', '[]', 'BAD_INPUT'],
    [
      'a batch of eleven',
      JSON.stringify(Array.from({ length: 11 }, () => ({ query: '{ __typename }' }))),
      'TOO_EXPENSIVE',
    ],
  ];
  for (const [name, body, code] of odd) {
    test(`${name} is refused with ${code}`, async () => {
      const answer = await ask(server, token, body);
      assert.deepEqual([answer.status, codeOfAnswer(answer)], [400, code]);
    });
  }

  test('a compressed body is refused before it is unfolded', async () => {
    const answer = await ask(server, token, '{}', { 'content-encoding': 'gzip' });
    assert.deepEqual([answer.status, codeOfAnswer(answer)], [415, 'BAD_MEDIA_TYPE']);
  });

  test('bytes that are no UTF-8 are refused', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: Buffer.from('{"query":"\xff"}', 'latin1'),
    });
    assert.equal(response.status, 400);
  });

  test('a sender who goes away half-way harms nobody', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"query"`,
    );
    socket.destroySoon();
    await new Promise((resolve) => socket.once('close', resolve));
    assert.equal((await ask(server, token, { query: '{ __typename }' })).status, 200);
  });
});

describe('batches', () => {
  test('up to ten operations are answered in their order, each with its own errors', async () => {
    const answer = await ask(server, token, [
      { query: '{ __typename }' },
      { documentId: 'made-up' },
      { query: '{ nope }' },
      { query: 'mutation { ping }' },
    ]);
    const results = answer.body as unknown as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    }[];
    assert.equal(answer.status, 200);
    assert.deepEqual(
      results.map(({ data, errors }) => errors?.[0]?.extensions.code ?? data),
      [{ __typename: 'Query' }, 'UNKNOWN_OPERATION', 'BAD_OPERATION', { ping: true }],
    );
  });
});

describe('errors', () => {
  test('a wrong name is refused without saying what is near', async () => {
    const answer = await ask(server, token, { query: '{ serve { version } }' });
    assert.equal(codeOfAnswer(answer), 'BAD_OPERATION');
    assert.doesNotMatch(JSON.stringify(answer.body), /did you mean/i);
  });

  test('variables that do not fit are BAD_INPUT', async () => {
    const answer = await ask(server, token, {
      query: 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: [{}] },
    });
    assert.equal(codeOfAnswer(answer), 'BAD_INPUT');
  });

  test('an address that does not exist is a coded 404', async () => {
    const response = await fetch(`${server.url}/wp-admin`);
    assert.deepEqual(
      [
        response.status,
        ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]
          ?.extensions.code,
      ],
      [404, 'NOT_FOUND'],
    );
  });

  test('an answer carries the id under which the request is logged, the caller’s own where it is one', async () => {
    const own = await ask(server, token, { query: '{ __typename }' });
    assert.match(own.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
    const given = await ask(
      server,
      token,
      { query: '{ __typename }' },
      { 'x-request-id': 'portal-12345678' },
    );
    assert.equal(given.headers.get('x-request-id'), 'portal-12345678');
    const forged = await ask(
      server,
      token,
      { query: '{ __typename }' },
      { 'x-request-id': 'a b"c' },
    );
    assert.notEqual(forged.headers.get('x-request-id'), 'a b"c');
  });

  test('the log holds no token, no variables and no words', async () => {
    await ask(server, token, {
      query: 'query Canary($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: ['canary-variable'] },
      operationName: 'Canary',
    });
    const lines = logged.join('');
    assert.match(lines, /"operations":"Canary"/);
    assert.ok(
      !lines.includes(token) && !lines.includes('canary-variable') && !lines.includes('nodes(ids'),
    );
  });
});

describe('an expensive operation', () => {
  const deep = (levels: number): string =>
    `{ node(id: "x") { ... on Comment { ${'replies(first: 1) { edges { node { '.repeat(levels)} id ${'} } }'.repeat(levels)} } } }`;
  const rows: readonly [name: string, query: string][] = [
    ['too deep', deep(6)],
    ['two hundred deep', deep(67)],
    [
      'too many aliases',
      `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    ],
    [
      'five thousand aliases',
      `{ ${Array.from({ length: 5000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    ],
    ['the same field twenty thousand times', `{ ${'__typename '.repeat(20_000)} }`],
    ['too many directives', `{ __typename ${'@skip(if: false) '.repeat(11)} }`],
    ['a thousand tokens', `{ ${'__typename '.repeat(1000)} }`],
    [
      'too many items',
      '{ communities(first: 50) { edges { node { members(first: 50) { edges { node { id } } } requests(first: 50) { edges { node { id } } } } } } }',
    ],
  ];
  for (const [name, query] of rows) {
    test(`${name} is refused with TOO_EXPENSIVE`, async () => {
      const answer = await ask(server, token, { query });
      assert.deepEqual([answer.status, codeOfAnswer(answer)], [400, 'TOO_EXPENSIVE']);
    });
  }

  test('is refused too when its size stands in a variable', async () => {
    const query =
      'query($n: Int!) { communities(first: $n) { edges { node { members(first: $n) { edges { node { id } } } requests(first: $n) { edges { node { id } } } } } } }';
    assert.equal(
      codeOfAnswer(await ask(server, token, { query, variables: { n: 50 } })),
      'TOO_EXPENSIVE',
    );
  });

  test('fragments in a circle are refused', async () => {
    const answer = await ask(server, token, {
      query: 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    });
    assert.equal(codeOfAnswer(answer), 'BAD_OPERATION');
  });

  test('no operation of the elements is', async () => {
    for (const { id, name, kind } of manifest) {
      if (kind === 'subscription') continue;
      // Variables are missing, so execution cannot begin; what validation and limits say comes before.
      const answer = await ask(server, token, { documentId: id });
      assert.ok(
        !['TOO_EXPENSIVE', 'BAD_OPERATION', 'UNKNOWN_OPERATION'].includes(
          String(codeOfAnswer(answer)),
        ),
        `${name}: ${JSON.stringify(answer.body)}`,
      );
    }
  });
});

describe('registered operations', () => {
  const server1 = manifest.find(({ name }) => name === 'Server');
  assert.ok(server1 !== undefined);
  const { id, text } = server1;
  const isKnown = (answer: {
    body: { errors?: { extensions?: Record<string, unknown> }[] };
  }): boolean =>
    answer.body.errors?.[0]?.extensions?.['code'] !== 'UNKNOWN_OPERATION' &&
    answer.body.errors?.[0]?.extensions?.['code'] !== 'BAD_INPUT';

  for (const [name, body] of [
    ['documentId', { documentId: id }],
    ['documentId with its algorithm', { documentId: `sha256:${id}` }],
    ['a persisted query hash', { extensions: { persistedQuery: { version: 1, sha256Hash: id } } }],
    [
      'text and hash together',
      { query: text, extensions: { persistedQuery: { version: 1, sha256Hash: id } } },
    ],
    ['text', { query: text }],
  ] as const) {
    test(`are known by ${name}`, async () => assert.ok(isKnown(await ask(server, token, body))));
  }

  test('an id that nobody registered is UNKNOWN_OPERATION', async () => {
    const answer = await ask(server, token, { documentId: 'f'.repeat(64) });
    assert.deepEqual([answer.status, codeOfAnswer(answer)], [400, 'UNKNOWN_OPERATION']);
  });

  test('an id that is not that of the text is refused', async () => {
    assert.equal(
      codeOfAnswer(await ask(server, token, { query: '{ __typename }', documentId: id })),
      'BAD_INPUT',
    );
  });

  test('a locked server takes them and nothing else, streams included', async () => {
    const locked = await startTestServer({ operations: 'registered' }, { db: server.db });
    try {
      assert.ok(isKnown(await ask(locked, token, { documentId: id })));
      assert.ok(isKnown(await ask(locked, token, { query: text })));
      const others = [
        { query: '{ __typename }' },
        { query: `${text} ` },
        { query: '{ __typename }', documentId: id },
        { query: '{ __schema { types { name } } }' },
      ];
      for (const body of others)
        assert.equal(
          codeOfAnswer(await ask(locked, token, body)),
          'UNKNOWN_OPERATION',
          JSON.stringify(body),
        );
      const stream = await ask(
        locked,
        token,
        { query: 'subscription { changes(topics: ["feed"]) { id } }' },
        { accept: 'text/event-stream' },
      );
      assert.equal(codeOfAnswer(stream), 'UNKNOWN_OPERATION');
    } finally {
      await locked.stop();
    }
  });
});

describe('production', () => {
  test('introspection is off', async () => {
    const production = await startTestServer({ production: true }, { db: server.db });
    try {
      for (const query of [
        '{ __schema { types { name } } }',
        '{ __type(name: "Post") { name } }',
      ]) {
        assert.equal(codeOfAnswer(await ask(production, token, { query })), 'BAD_OPERATION');
        assert.equal((await ask(server, token, { query })).status, 200);
      }
    } finally {
      await production.stop();
    }
  });
});

describe('writes', () => {
  test('are limited per person, each mutation field counting, in batches and aliases too', async () => {
    const limited = await startTestServer(
      {
        limits: {
          ...(await import('../config.ts')).defaultLimits,
          writesPerMinute: 6,
          writesBurst: 10,
        },
      },
      { db: server.db },
    );
    try {
      await addPerson(server.db, 'bob');
      const [anna, bob] = [await signToken('anna'), await signToken('bob')];
      const nine = `mutation { ${Array.from({ length: 9 }, (_, i) => `a${i}: ping`).join(' ')} }`;
      assert.equal((await ask(limited, anna, { query: nine })).status, 200);
      const [first, second] = (
        await ask(limited, anna, [{ query: 'mutation { ping }' }, { query: 'mutation { ping }' }])
      ).body as unknown as {
        data?: unknown;
        errors?: { extensions: { code: string; retryAfter: number } }[];
      }[];
      assert.deepEqual(first?.data, { ping: true });
      assert.equal(second?.errors?.[0]?.extensions.code, 'RATE_LIMITED');
      const refused = await ask(limited, anna, { query: 'mutation { ping }' });
      assert.deepEqual([refused.status, codeOfAnswer(refused)], [429, 'RATE_LIMITED']);
      const retryAfter = refused.body.errors?.[0]?.extensions?.['retryAfter'];
      assert.ok(typeof retryAfter === 'number' && retryAfter >= 1 && retryAfter <= 10);
      assert.equal(refused.headers.get('retry-after'), String(retryAfter));
      assert.equal(
        (await ask(limited, anna, { query: '{ __typename }' })).status,
        200,
        'reading goes on',
      );
      assert.equal(
        (await ask(limited, bob, { query: 'mutation { ping }' })).status,
        200,
        'others go on',
      );
    } finally {
      await limited.stop();
    }
  });
});

describe('trouble below', () => {
  /** The same database, but for statements that `fails` picks. */
  function failing(db: Database, fails: (sql: string) => Error | undefined): Database {
    return {
      ...db,
      kind: db.kind,
      query: (sql, parameters) => {
        const error = fails(sql);
        return error === undefined ? db.query(sql, parameters) : Promise.reject(error);
      },
      transaction: (work) => db.transaction(work),
      listen: (channel, heard) => db.listen(channel, heard),
      close: () => db.close(),
    };
  }

  const troubles: readonly [name: string, error: Error, status: number, code: string][] = [
    [
      'a database that is away',
      new DatabaseAwayError('unreachable', new Error('connect ECONNREFUSED 10.1.2.3:5432')),
      503,
      'UNAVAILABLE',
    ],
    [
      'a full disk of the database',
      new DatabaseAwayError(
        'full',
        new Error('could not extend file "base/5/1": No space left on device'),
      ),
      503,
      'UNAVAILABLE',
    ],
    [
      'a full disk of this machine',
      Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
      503,
      'UNAVAILABLE',
    ],
    [
      'a fault in a statement',
      Object.assign(new Error('column "secret_column" does not exist'), { code: '42703' }),
      500,
      'INTERNAL',
    ],
    [
      'a refusal from below',
      new PleinError('NOT_FOUND', { message: 'Not there.' }),
      404,
      'NOT_FOUND',
    ],
  ];
  for (const [name, error, status, code] of troubles) {
    test(`${name} is ${status} ${code}, without a word of why, and the server goes on`, async () => {
      let isBroken = false;
      const db = failing(server.db, (sql) =>
        isBroken && !sql.includes('from migration') ? error : undefined,
      );
      const troubled = await startTestServer({}, { db });
      try {
        isBroken = true;
        const answer = await ask(troubled, token, { query: '{ __typename }' });
        assert.deepEqual([answer.status, codeOfAnswer(answer)], [status, code]);
        assert.doesNotMatch(
          JSON.stringify(answer.body),
          /10\.1\.2\.3|secret_column|base\/5|ECONNREFUSED|ENOSPC/,
        );
        if (status === 503) assert.ok(Number(answer.headers.get('retry-after')) >= 1);
        isBroken = false;
        assert.equal((await ask(troubled, token, { query: '{ __typename }' })).status, 200);
      } finally {
        await troubled.stop();
      }
    });
  }
});

/** Sends so many bytes in chunks without a Content-Length, until the server answers. */
function sendChunks(total: number): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    const chunk = Buffer.alloc(64 * 1024, ' ');
    const request = httpRequest(
      `${server.url}/graphql`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      },
      (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, sent });
        request.destroy();
      },
    );
    request.on('error', reject);
    const more = (): void => {
      while (sent < total && !request.destroyed) {
        sent += chunk.length;
        if (!request.write(chunk)) {
          request.once('drain', more);
          return;
        }
      }
      request.end();
    };
    more();
  });
}
