import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { signToken, audience, issuer, secret } from './testing/http.ts';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'plein-cli-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const settings = {
  PORT: '0',
  PLEIN_ISSUER: issuer,
  PLEIN_AUDIENCE: audience,
  PLEIN_JWT_SECRET: secret,
};
const running = new Set<ReturnType<typeof spawn>>();
after(() => running.forEach((child) => child.kill('SIGKILL')));

function start(words: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(
    process.execPath,
    ['--conditions=plein-source', join(import.meta.dirname, 'cli.ts'), ...words],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], PLEIN_DATA: folder, ...env },
    },
  );
  running.add(child);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exit = once(child, 'exit').then(([code, signal]) => {
    running.delete(child);
    return { code: code as number | null, signal: signal as string | null, output };
  });
  return { child, exit, output: () => output };
}

/** A server of its own process, once it listens. */
async function serve(words: readonly string[] = [], env: Record<string, string> = settings) {
  const started = start(['serve', ...words], env);
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /"url":"([^"]+)"/.exec(started.output())?.[1];
      if (found !== undefined) resolve(found);
    };
    started.child.stdout.on('data', look);
    void started.exit.then(({ output }) => reject(new Error(`ended: ${output}`)));
  });
  return { ...started, url };
}

async function ping(url: string): Promise<number> {
  return (await fetch(`${url}/health/ready`)).status;
}

describe('the command line', () => {
  test('--help says what there is, every setting included', async () => {
    const { code, output } = await start(['--help']).exit;
    assert.equal(code, 0);
    for (const word of [
      'serve',
      'migrate',
      'seed',
      '--port',
      'DATABASE_URL',
      'PLEIN_JWKS_URL',
      'PLEIN_OPERATIONS',
      '--demo',
      '--people',
    ])
      assert.ok(output.includes(word), word);
  });

  const wrong: readonly [
    name: string,
    words: string[],
    env: Record<string, string>,
    code: number,
    says: RegExp,
  ][] = [
    ['no command', [], {}, 2, /plein-server <command>/],
    ['an unknown command', ['start'], {}, 2, /no command start/],
    ['an unknown flag', ['serve', '--prot', '1'], {}, 2, /--prot/],
    ['a server that trusts nobody', ['serve'], {}, 1, /^PLEIN_ISSUER is missing.*--demo/],
    [
      'a demo in production',
      ['serve', '--demo', '.'],
      { NODE_ENV: 'production' },
      1,
      /cannot run with NODE_ENV=production/,
    ],
    [
      'a database out of reach',
      ['migrate'],
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' },
      1,
      /database cannot answer.*DATABASE_URL/,
    ],
  ];
  for (const [name, words, env, code, says] of wrong) {
    test(`${name} is explained`, async () => {
      const result = await start(words, env).exit;
      assert.equal(result.code, code);
      assert.match(result.output, says);
      assert.doesNotMatch(result.output, /\n\s+at /, 'a stack is no explanation');
    });
  }

  test('migrate makes the tables once', async () => {
    const first = await start(['migrate']).exit;
    assert.deepEqual([first.code, /Carried out 0001/.test(first.output)], [0, true], first.output);
    assert.match((await start(['migrate']).exit).output, /up to date/);
  });
});

test('kill -9 in the middle of writing loses nothing that was acknowledged, and a retry doubles nothing', async () => {
  const data = join(folder, 'ledger');
  assert.equal((await start(['seed', '--preset', 'small', '--data', data]).exit).code, 0);
  const demo = ['--demo', folder, '--data', data];
  const first = await serve(demo, { PORT: '0', PLEIN_WRITES_PER_MINUTE: '0' });
  const { token } = (await post(first.url, '/demo/token', { handle: 'sanne.devries' })) as {
    token: string;
  };
  const page = { url: '/news/ledger' };
  const write = async (url: string, key: string): Promise<string | undefined> => {
    const input = { idempotencyKey: key, on: page, body: `Written as ${key}` };
    const query =
      'mutation($input: CommentCreateInput!) { commentCreate(input: $input) { comment { id } userErrors { code } } }';
    const answer = (await post(url, '/graphql', { query, variables: { input } }, token)) as {
      data?: { commentCreate: { comment: { id: string } | null } };
    };
    return answer.data?.commentCreate.comment?.id;
  };

  /** What each key was answered with; undefined where the answer never came. */
  const ledger = new Map<string, string | undefined>();
  const writer = async (): Promise<void> => {
    for (;;) {
      const key = randomUUID();
      ledger.set(key, undefined);
      const id = await write(first.url, key).catch(() => undefined);
      if (id === undefined) return;
      ledger.set(key, id);
      if ([...ledger.values()].filter((each) => each !== undefined).length === 20)
        first.child.kill('SIGKILL');
    }
  };
  await Promise.all([writer(), writer(), writer(), writer()]);
  await first.exit;

  const second = await serve(demo, { PORT: '0', PLEIN_WRITES_PER_MINUTE: '0' });
  for (const [key, id] of ledger) {
    const again = await write(second.url, key);
    assert.ok(again !== undefined);
    if (id !== undefined)
      assert.equal(again, id, 'a retry is answered with what was written first');
  }
  const query =
    'query($by: SubjectBy!) { subject(by: $by) { commentCount comments(first: 50) { totalCount edges { node { body } } } } }';
  const { data: read } = (await post(
    second.url,
    '/graphql',
    { query, variables: { by: page } },
    token,
  )) as {
    data: {
      subject: {
        commentCount: number;
        comments: { totalCount: number; edges: { node: { body: string } }[] };
      };
    };
  };
  const bodies = read.subject.comments.edges.map(({ node }) => node.body);
  assert.deepEqual(
    bodies.toSorted(),
    [...ledger.keys()].map((key) => `Written as ${key}`).toSorted(),
  );
  assert.deepEqual(
    [read.subject.commentCount, read.subject.comments.totalCount],
    [ledger.size, ledger.size],
  );
  second.child.kill('SIGTERM');
  assert.equal((await second.exit).code, 0);
});

async function post(url: string, path: string, body: unknown, token?: string): Promise<unknown> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return response.json();
}

describe('a server of its own process', () => {
  test('listens on loopback, and a second one on the same folder is told so', async () => {
    const server = await serve();
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.equal(await ping(server.url), 200);
    const second = await start(['serve'], settings).exit;
    assert.equal(second.code, 1);
    assert.match(second.output, new RegExp(`in use by process ${server.child.pid}`));
    server.child.kill('SIGTERM');
    assert.equal((await server.exit).code, 0);
  });

  test('ends within five seconds of SIGTERM, even with streams and idle connections open', async () => {
    const server = await serve(['--demo', folder], { PORT: '0' });
    const begun = performance.now();
    await ping(server.url);
    server.child.kill('SIGTERM');
    assert.equal((await server.exit).code, 0);
    assert.ok(performance.now() - begun < 5000);
    assert.match(server.output(), /"signal":"SIGTERM"/);
  });

  test('survives kill -9: the next one takes over folder and data', async () => {
    const first = await serve();
    first.child.kill('SIGKILL');
    await first.exit;
    const second = await serve();
    assert.equal(await ping(second.url), 200);
    second.child.kill('SIGINT');
    assert.equal((await second.exit).code, 0);
  });

  test('refuses bodies of 10 MB with flat memory', async () => {
    const server = await serve();
    const token = await signToken('anna');
    const peak = (): number =>
      Number(
        /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1],
      );
    const send = (): Promise<number> =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: Buffer.alloc(10_000_000, ' '),
      }).then(({ status }) => status);
    for (let i = 0; i < 5; i++) assert.equal(await send(), 413);
    // Forgets the peak of the start, when the embedded database unfolds (proc(5), clear_refs).
    writeFileSync(`/proc/${server.child.pid}/clear_refs`, '5');
    const before = peak();
    // Twice what a collector leaves lying that gets no turn on a busy machine.
    for (let i = 0; i < 50; i++) assert.equal(await send(), 413);
    assert.ok(peak() - before < 250_000, `${peak() - before} kB more after 500 MB`);
    server.child.kill('SIGTERM');
    await server.exit;
  });
});
