import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { buildSchema, graphql } from 'graphql';
import { isErrorCode } from '@plein/schema';
import type { PleinError } from '@plein/schema';
import { FeedNewCountOperation } from '@plein/schema/operations';
import { createClient, loadPost, loadReactable, loadServer } from '../src/index.ts';
import type { Client, ClientOptions } from '../src/index.ts';
import { answerAll, openEndpoint, openNowhere } from './endpoint.ts';
import type { Asked, Said } from './endpoint.ts';

const closing: (() => unknown)[] = [];
after(() => Promise.all(closing.map((close) => close())));

async function talkTo(
  say: (asked: Asked) => Said | Promise<Said>,
  options: Partial<ClientOptions> = {},
) {
  const endpoint = await openEndpoint(say);
  const client = createClient({ endpoint: endpoint.url, ...options });
  closing.push(
    () => client.dispose(),
    () => endpoint.close(),
  );
  return { client, endpoint };
}

const count = (client: Client, before: string, signal?: AbortSignal) =>
  client.query(FeedNewCountOperation, { input: { view: 'FOLLOWING' }, before }, signal);

async function failureOf(promise: Promise<unknown>): Promise<PleinError> {
  const error = await promise.then(
    () => assert.fail('it succeeded'),
    (reason: unknown) => reason,
  );
  assert.ok(isErrorCode((error as PleinError).code), String(error));
  return error as PleinError;
}

const ten = ({ body }: Asked): Said => ({
  body: answerAll(body, ({ variables }) => ({
    data: { feedNewCount: Number(variables['before']) },
  })),
});

describe('one tick', () => {
  it('sends everything that is asked in it as one request, and the same question once', async () => {
    const { client, endpoint } = await talkTo(ten);
    const answers = await Promise.all(
      ['1', '2', '1', '3', '1'].map((before) => count(client, before)),
    );
    assert.deepEqual(
      answers.map(({ feedNewCount }) => feedNewCount),
      [1, 2, 1, 3, 1],
    );
    assert.equal(endpoint.asked.length, 1);
    assert.equal((endpoint.asked[0]!.body as unknown[]).length, 3);
  });

  it('puts at most ten operations into a request', async () => {
    const { client, endpoint } = await talkTo(ten);
    await Promise.all(Array.from({ length: 23 }, (_, index) => count(client, String(index))));
    assert.deepEqual(
      endpoint.asked.map(({ body }) => (body as unknown[]).length).sort(),
      [10, 10, 3].sort(),
    );
  });

  it('sends a single operation as an object', async () => {
    const { client, endpoint } = await talkTo(ten);
    assert.equal((await count(client, '7')).feedNewCount, 7);
    assert.deepEqual(Object.keys(endpoint.asked[0]!.body as object).sort(), ['query', 'variables']);
  });

  it('gathers posts, and reactions, of all widgets into one question each', async () => {
    const { client, endpoint } = await talkTo(({ body }) => ({
      body: answerAll(body, ({ variables }) =>
        variables['ids']
          ? {
              data: {
                nodes: (variables['ids'] as string[]).map((id) =>
                  id === 'post_gone' ? null : { id, commentCount: 0 },
                ),
              },
            }
          : {
              data: {
                reactables: (variables['by'] as { id: string }[]).map(({ id }) => ({
                  id,
                  reactionGroups: [],
                  viewerState: { reactions: [] },
                })),
              },
            },
      ),
    }));
    const [one, gone, again, bar, otherBar] = await Promise.all([
      loadPost(client, 'post_1'),
      loadPost(client, 'post_gone'),
      loadPost(client, 'post_1'),
      loadReactable(client, { id: 'post_1' }),
      loadReactable(client, { url: '/news' }),
    ]);
    assert.equal(one?.id, 'post_1');
    assert.equal(gone, null);
    assert.equal(again, one);
    assert.equal(bar?.id, 'post_1');
    assert.ok(otherBar);
    assert.equal(endpoint.asked.length, 1);
    const [posts, reactables] = endpoint.asked[0]!.body as {
      variables: Record<string, unknown[]>;
    }[];
    assert.deepEqual(posts!.variables['ids'], ['post_1', 'post_gone']);
    assert.equal(reactables!.variables['by']!.length, 2);
  });

  for (const [how, refuse] of [
    [
      'with status 400',
      { status: 400, body: { errors: [{ message: 'Batching is not supported.' }] } },
    ],
    ['with one error', { body: { errors: [{ message: 'POST body must be an object' }] } }],
  ] as [string, Said][]) {
    it(`goes on one by one where an endpoint refuses lists ${how}, and remembers`, async () => {
      const { client, endpoint } = await talkTo((asked) =>
        Array.isArray(asked.body) ? refuse : ten(asked),
      );
      const answers = await Promise.all(['1', '2'].map((before) => count(client, before)));
      assert.deepEqual(
        answers.map(({ feedNewCount }) => feedNewCount),
        [1, 2],
      );
      assert.equal(endpoint.asked.length, 3);
      await Promise.all(['3', '4'].map((before) => count(client, before)));
      assert.equal(endpoint.asked.length, 5);
    });
  }

  it('lets one operation of a list fail alone', async () => {
    const { client } = await talkTo(({ body }) => ({
      body: answerAll(body, ({ variables }) =>
        variables['before'] === 'x'
          ? {
              data: null,
              errors: [
                { message: 'no', path: ['feedNewCount'], extensions: { code: 'BAD_CURSOR' } },
              ],
            }
          : { data: { feedNewCount: 1 } },
      ),
    }));
    const [good, bad] = await Promise.allSettled([count(client, '1'), count(client, 'x')]);
    assert.equal(good.status, 'fulfilled');
    assert.equal(((bad as PromiseRejectedResult).reason as PleinError).code, 'BAD_CURSOR');
  });

  it('sends ids only where the client is told to', async () => {
    const { client, endpoint } = await talkTo(ten, { operations: 'id' });
    await Promise.all([count(client, '1'), count(client, '2')]);
    for (const operation of endpoint.asked[0]!.body as object[]) {
      assert.deepEqual(Object.keys(operation).sort(), ['documentId', 'variables']);
      assert.equal((operation as { documentId: string }).documentId, FeedNewCountOperation.id);
    }
  });

  it("sends the reader's language", async () => {
    let language = 'nl';
    const { client, endpoint } = await talkTo(ten, { locale: () => language });
    await count(client, '1');
    language = 'ar';
    await count(client, '2');
    assert.deepEqual(
      endpoint.asked.map(({ headers }) => headers['accept-language']),
      ['nl', 'ar'],
    );
  });
});

describe('taking a question back', () => {
  it('rejects for whoever took it back and answers the other', async () => {
    const { client } = await talkTo(ten);
    const stop = new AbortController();
    const [mine, theirs] = [count(client, '5', stop.signal), count(client, '5')];
    stop.abort();
    assert.equal((await failureOf(mine)).code, 'ABORTED');
    assert.equal((await theirs).feedNewCount, 5);
  });

  it('answers whoever asks the same again in the moment in which it was taken back', async () => {
    const { client } = await talkTo(ten);
    const stop = new AbortController();
    const mine = failureOf(count(client, '7', stop.signal));
    stop.abort();
    const again = count(client, '7', AbortSignal.timeout(10_000));
    assert.equal((await mine).code, 'ABORTED');
    assert.equal((await again).feedNewCount, 7);
  });

  it('hangs up when nobody waits any more', async () => {
    let asked!: (question: Asked) => void;
    const arrived = new Promise<Asked>((resolve) => (asked = resolve));
    const { client } = await talkTo((question) => {
      asked(question);
      return new Promise<Said>(() => undefined);
    });
    const stop = new AbortController();
    const answer = failureOf(count(client, '1', stop.signal));
    const { gone } = await arrived;
    const hungUp = new Promise((resolve) => gone.addEventListener('abort', resolve));
    stop.abort();
    assert.equal((await answer).code, 'ABORTED');
    await hungUp;
  });

  it('asks nothing for a signal that was aborted before', async () => {
    const { client, endpoint } = await talkTo(ten);
    assert.equal((await failureOf(count(client, '1', AbortSignal.abort()))).code, 'ABORTED');
    await count(client, '2');
    assert.equal(endpoint.asked.length, 1);
  });

  it('ends with the client', async () => {
    const { client } = await talkTo(() => new Promise<Said>(() => undefined));
    const answer = failureOf(count(client, '1'));
    setTimeout(() => client.dispose(), 20);
    assert.equal((await answer).code, 'ABORTED');
    assert.equal((await failureOf(count(client, '1'))).code, 'ABORTED');
  });
});

describe('an endpoint that is none', () => {
  for (const endpoint of ['', '  ', 'graphql', 'ftp://x.example/graphql', 'http://']) {
    it(`refuses ${JSON.stringify(endpoint)} at once`, () => {
      assert.throws(() => createClient({ endpoint }), { code: 'NO_ENDPOINT' });
    });
  }

  it('says that nothing can be reached, and that the reader is offline', async () => {
    const nowhere = await openNowhere();
    const client = createClient({ endpoint: nowhere.url });
    closing.push(
      () => client.dispose(),
      () => nowhere.close(),
    );
    const { code, message } = await failureOf(count(client, '1'));
    assert.equal(code, 'OFFLINE', `${code}: ${message}`);
    assert.equal(client.connection.value, 'offline');
  });

  const answers: [what: string, said: Said, code: string][] = [
    [
      'a sign-in page with status 200',
      { body: '<!doctype html><title>Sign in</title>' },
      'NOT_GRAPHQL',
    ],
    ['a page that was not found', { status: 404, body: '<h1>Not found</h1>' }, 'NOT_GRAPHQL'],
    [
      'an address of the right server that leads nowhere',
      {
        status: 404,
        body: { errors: [{ message: 'Nothing', extensions: { code: 'NOT_FOUND' } }] },
      },
      'NOT_GRAPHQL',
    ],
    ['a proxy that forbids', { status: 403, body: '<h1>Forbidden</h1>' }, 'NOT_GRAPHQL'],
    ['JSON that is no GraphQL', { body: { hello: 'world' } }, 'NOT_GRAPHQL'],
    ['JSON text', { headers: { 'content-type': 'application/json' }, body: '"ok"' }, 'NOT_GRAPHQL'],
    [
      'a redirect elsewhere',
      { status: 302, headers: { location: 'https://login.example/' }, body: '' },
      'NOT_GRAPHQL',
    ],
    ['a body that is too large for it', { status: 413, body: '<h1>Too large</h1>' }, 'NOT_GRAPHQL'],
    [
      'a coded refusal of a large body',
      { status: 413, body: { errors: [{ message: 'big', extensions: { code: 'TOO_LARGE' } }] } },
      'TOO_LARGE',
    ],
    [
      'a large body, in few words',
      { status: 413, headers: { 'content-type': 'text/plain' }, body: 'too large' },
      'TOO_LARGE',
    ],
    [
      'an unknown registered operation',
      {
        body: {
          errors: [
            {
              message: 'PersistedQueryNotFound',
              extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
            },
          ],
        },
      },
      'UNKNOWN_OPERATION',
    ],
    [
      'a closed door',
      {
        body: {
          data: null,
          errors: [{ message: 'no', path: ['x'], extensions: { code: 'FORBIDDEN' } }],
        },
      },
      'FORBIDDEN',
    ],
    [
      'a code of its own',
      {
        body: {
          data: null,
          errors: [{ message: 'no', path: ['x'], extensions: { code: 'SPECIAL' } }],
        },
      },
      'INTERNAL',
    ],
    ['a proxy whose server is away', { status: 502, body: '<h1>Bad gateway</h1>' }, 'UNAVAILABLE'],
    [
      'too many requests',
      { status: 429, headers: { 'retry-after': '60' }, body: 'slow down' },
      'RATE_LIMITED',
    ],
    [
      'a request to wait for an hour',
      { status: 503, headers: { 'retry-after': '3600' }, body: '' },
      'UNAVAILABLE',
    ],
  ];
  for (const [what, said, code] of answers) {
    it(`calls ${what} ${code}`, async () => {
      const { client } = await talkTo(() => said);
      const error = await failureOf(count(client, 'secret-variable'));
      assert.equal(error.code, code);
      assert.ok(
        !error.message.includes('secret-variable') &&
          !JSON.stringify(error).includes('secret-variable'),
      );
    });
  }

  it('hands on how long to wait, without another try before', async () => {
    const { client, endpoint } = await talkTo(() => ({
      status: 429,
      headers: { 'retry-after': '60' },
      body: '',
    }));
    assert.equal((await failureOf(count(client, '1'))).retryAfter, 60);
    assert.equal(endpoint.asked.length, 1);
  });

  it('recognises an endpoint with another schema', async () => {
    const schema = buildSchema('type Query { hello: String }');
    const { client } = await talkTo(async ({ body }) => ({
      body: await graphql({ schema, source: (body as { query: string }).query }),
    }));
    assert.equal((await failureOf(count(client, '1'))).code, 'NOT_PLEIN');
    assert.equal((await failureOf(loadServer(client))).code, 'NOT_PLEIN');
  });

  it('tells an older contract from another schema', async () => {
    const schema = buildSchema(
      'type Query { server: Server! } type Server { contract: String!, version: String! }',
    );
    const { client } = await talkTo(async ({ body }) => {
      const { query } = body as { query: string };
      return {
        body: query.includes('contract')
          ? { data: { server: { contract: '0.1.0' } } }
          : await graphql({ schema, source: query }),
      };
    });
    assert.equal((await failureOf(count(client, '1'))).code, 'BAD_OPERATION');
  });

  it('recognises an endpoint whose server has no contract', async () => {
    const { client } = await talkTo(() => ({ body: { data: { server: { version: '3' } } } }));
    assert.equal((await failureOf(loadServer(client))).code, 'NOT_PLEIN');
  });
});

describe('an endpoint that has a bad moment', () => {
  for (const [what, said] of [
    ['is away', { status: 503, body: '<h1>Back soon</h1>' }],
    ['asks to wait for a second', { status: 429, headers: { 'retry-after': '1' }, body: '' }],
    [
      'cuts its answer off',
      { headers: { 'content-type': 'application/json' }, body: '{"data":{"feedNe' },
    ],
    [
      'fails inside',
      { status: 500, body: { errors: [{ message: 'oops', extensions: { code: 'INTERNAL' } }] } },
    ],
  ] as [string, Said][]) {
    it(`is asked again when it ${what}`, async () => {
      let first = true;
      const { client, endpoint } = await talkTo((asked) => {
        if (!first) return ten(asked);
        first = false;
        return said;
      });
      const start = performance.now();
      assert.equal((await count(client, '4')).feedNewCount, 4);
      assert.equal(endpoint.asked.length, 2);
      if (said.headers?.['retry-after'])
        assert.ok(performance.now() - start >= 1000, 'not before the second is over');
    });
  }

  it('is given up after a few tries', async () => {
    const { client, endpoint } = await talkTo(() => ({ status: 503, body: '' }));
    assert.equal((await failureOf(count(client, '1'))).code, 'UNAVAILABLE');
    assert.equal(endpoint.asked.length, 4);
  });
});

describe('tokens', () => {
  const needs =
    (token: string) =>
    (asked: Asked): Said =>
      asked.headers.authorization === `Bearer ${token}`
        ? ten(asked)
        : {
            status: 401,
            body: { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] },
          };

  it('asks once for all of a tick, without a window', async () => {
    const requests: object[] = [];
    const { client } = await talkTo(needs('a'), {
      getToken: async (request) => {
        requests.push(request);
        return 'a';
      },
    });
    await Promise.all(['1', '2', '3'].map((before) => count(client, before)));
    assert.deepEqual(requests, [{ interactive: false }]);
  });

  it('asks silently for a fresh one when the endpoint refuses an expired one', async () => {
    const requests: object[] = [];
    const { client, endpoint } = await talkTo(needs('fresh'), {
      getToken: async (request) => {
        requests.push(request);
        return request.expired ? 'fresh' : 'stale';
      },
    });
    assert.equal((await count(client, '3')).feedNewCount, 3);
    assert.deepEqual(requests, [{ interactive: false }, { interactive: false, expired: true }]);
    assert.equal(endpoint.asked.length, 2);
    assert.equal(client.connection.value, 'online');
  });

  it('asks for a fresh one also when only one operation of a list was refused', async () => {
    const { client } = await talkTo(
      (asked) => {
        if (asked.headers.authorization === 'Bearer fresh') return ten(asked);
        return {
          body: answerAll(asked.body, () => ({
            data: null,
            errors: [
              { message: 'no', path: ['feedNewCount'], extensions: { code: 'UNAUTHENTICATED' } },
            ],
          })),
        };
      },
      { getToken: async ({ expired }) => (expired ? 'fresh' : 'stale') },
    );
    assert.deepEqual(
      (await Promise.all([count(client, '1'), count(client, '2')])).map(
        ({ feedNewCount }) => feedNewCount,
      ),
      [1, 2],
    );
  });

  it('tries a foreign token once more, then says that nobody is signed in', async () => {
    const { client, endpoint } = await talkTo(needs('a'), { getToken: async () => 'foreign' });
    assert.equal((await failureOf(count(client, '1'))).code, 'UNAUTHENTICATED');
    assert.equal(client.connection.value, 'signed-out');
    assert.equal(endpoint.asked.length, 2);
  });

  for (const [what, getToken] of [
    ['answers null', async () => null],
    [
      'throws',
      () => {
        throw new Error('popup blocked');
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('popup blocked');
      },
    ],
  ] as [string, () => Promise<string | null>][]) {
    it(`sends nothing and says so when getToken ${what}`, async () => {
      const { client, endpoint } = await talkTo(ten, { getToken });
      assert.equal((await failureOf(count(client, '1'))).code, 'UNAUTHENTICATED');
      assert.equal(client.connection.value, 'signed-out');
      assert.equal(endpoint.asked.length, 0);
    });
  }

  it('signs in by a click, and knows a refused consent from a missing one', async () => {
    let consent = false;
    const { client } = await talkTo(ten, {
      getToken: async ({ interactive }) => (consent ? 'a' : interactive ? null : null),
    });
    await failureOf(count(client, '1'));
    assert.equal(client.connection.value, 'signed-out');
    assert.equal(await client.signIn(), false);
    assert.equal(client.connection.value, 'consent-refused');
    await failureOf(count(client, '1'));
    assert.equal(client.connection.value, 'consent-refused');
    consent = true;
    assert.equal(await client.signIn(), true);
    assert.equal(client.connection.value, 'online');
    assert.equal((await count(client, '8')).feedNewCount, 8);
  });

  it('does not follow a redirect with the token', async () => {
    const elsewhere = await openEndpoint(ten);
    closing.push(() => elsewhere.close());
    const { client } = await talkTo(
      () => ({ status: 307, headers: { location: elsewhere.url }, body: '' }),
      { getToken: async () => 'a' },
    );
    assert.equal((await failureOf(count(client, '1'))).code, 'NOT_GRAPHQL');
    assert.equal(elsewhere.asked.length, 0);
  });
});
