import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { it } from 'node:test';
import { build } from 'esbuild';
import type * as Client from '../src/index.ts';
import { answerAll, openEndpoint } from './endpoint.ts';

it('asks and writes from a browser bundle that holds no GraphQL parser', async () => {
  const source = fileURLToPath(new URL('../src/', import.meta.url));
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createClient, loadPost, updatePost } from './index.ts'`,
      resolveDir: source,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['plein-source'],
    alias: { graphql: `${source}transport/graphql-stub.ts` },
  });
  const text = outputFiles[0]?.text ?? '';
  for (const name of ['GraphQLSchema', 'Syntax Error', 'FragmentDefinition'])
    assert.ok(!text.includes(name), `${name} is in the bundle`);

  const folder = await mkdtemp(join(tmpdir(), 'plein-client-'));
  const endpoint = await openEndpoint(({ body }) => ({
    body: answerAll(body, ({ query }) =>
      query!.startsWith('mutation')
        ? {
            data: {
              postUpdate: {
                outcome: 'PUBLISHED',
                post: { id: 'post_1', body: 'new' },
                userErrors: [],
              },
            },
          }
        : { data: { nodes: [{ id: 'post_1', body: 'old' }] } },
    ),
  }));
  try {
    const file = join(folder, 'client.mjs');
    await writeFile(file, text);
    const { createClient, loadPost, updatePost } = (await import(
      pathToFileURL(file).href
    )) as typeof Client;
    const client = createClient({ endpoint: endpoint.url });
    assert.equal((await loadPost(client, 'post_1'))?.body, 'old');
    const result = await updatePost(client, 'post_1', {
      body: 'new',
      basedOn: '2026-11-24T00:00:00.000Z',
    });
    assert.equal(result.ok, true);
    assert.equal(client.store.peek<{ body: string }>('post_1')?.body, 'new');
    client.dispose();
  } finally {
    await endpoint.close();
    await rm(folder, { recursive: true });
  }
});
