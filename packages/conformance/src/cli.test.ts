import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { manifest } from '@plein/schema/manifest';
import { main } from './cli.ts';
import { survey } from './survey.ts';
import { createMocksTarget } from './testing/mocks-target.ts';
import { startServerTarget } from './testing/server-target.ts';
import type { Target } from './target.ts';

let server: Awaited<ReturnType<typeof startServerTarget>>;
before(async () => {
  server = await startServerTarget();
  await server.reset(Date.now());
});
after(() => server.stop());

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const code = await main(args, {}, (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}

describe('plein-conformance', () => {
  it('says of each operation that reads whether it works', async () => {
    const token = (await server.authorization('anna')).replace('Bearer ', '');
    const { code, said } = await run(server.url, '--token', token);
    assert.equal(code, 0, said);
    assert.match(said, /^✔ Feed$/m);
    assert.match(said, /^· PostCreate: It changes something\.$/m);
    const acts = manifest.filter(({ kind }) => kind === 'mutation').length;
    const last = `${manifest.length - acts} of ${manifest.length} operations work, 0 fail, ${acts} were not tried.`;
    assert.equal(said.split('\n').at(-1), last);
  });

  it('fails for a token that is not taken', async () => {
    const { code, said } = await run(server.url, '--token', 'made-up');
    assert.equal(code, 1);
    assert.match(said, /^✖ Viewer: It answers UNAUTHENTICATED with status 401\.$/m);
  });

  it('says what is wrong with the command, and how it is used', async () => {
    for (const args of [
      [],
      ['there', '--token', 'x'],
      ['http://127.0.0.1:1/graphql'],
      ['--loud'],
    ]) {
      const { code, said } = await run(...args);
      assert.equal(code, 2);
      assert.match(said, /Usage: plein-conformance <url>/);
    }
  });

  it('says that nobody answers', async () => {
    const { code, said } = await run('http://127.0.0.1:1/graphql', '--token', 'x');
    assert.equal(code, 1);
    assert.match(said, /cannot be reached/);
  });
});

describe('a survey', () => {
  const mocks = createMocksTarget();
  before(() => mocks.reset(Date.now()));

  /** The mocks with one text replaced in what they answer to one operation. */
  const wrong = (operation: string, from: string | RegExp, to: string): Target => ({
    ...mocks,
    async fetch(request) {
      const isMeant = (await request.clone().text()).includes(`"operationName":"${operation}"`);
      const response = await mocks.fetch(request);
      return isMeant ? new Response((await response.text()).replace(from, to), response) : response;
    },
  });

  it('finds nothing wrong with the mocks', async () => {
    const findings = await survey(mocks, 'anna');
    assert.deepEqual(
      findings.filter(({ outcome }) => outcome === 'fails'),
      [],
    );
  });

  const rows: [what: string, operation: string, from: string | RegExp, to: string, note: RegExp][] =
    [
      [
        'a shape that is not the contract’s',
        'Viewer',
        '"isActive":true',
        '"isActive":"yes"',
        /isActive is no Boolean/,
      ],
      [
        'a list in another order',
        'Posts',
        /"nodes":\[(.*?\}),null\]/s,
        '"nodes":[null,$1]',
        /order asked/,
      ],
      [
        'a stranger who is the viewer',
        'Viewer',
        '"isViewer":true',
        '"isViewer":false',
        /not to be the viewer/,
      ],
      [
        'a page without its thread',
        'Comments',
        /"subject":\{.*\}(?=\}\}$)/s,
        '"subject":null',
        /has no thread/,
      ],
    ];
  for (const [what, operation, from, to, note] of rows)
    it(`finds ${what}`, async () => {
      const findings = await survey(wrong(operation, from, to), 'anna');
      const found = findings.find((one) => one.operation === operation);
      assert.equal(found?.outcome, 'fails');
      assert.match(found.notes.join('\n'), note);
    });
});
