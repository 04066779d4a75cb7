// Prints what the client weighs, minified and with brotli 11: `node --conditions=plein-source packages/client/test/size.ts`.
// The texts of the operations are left out: they are the contract's, and a client in `id` mode has none.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
// eslint-disable-next-line import-x/no-extraneous-dependencies -- a tool of the repository, which the root brings
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** What the four widgets import before anybody writes. */
const reading = [
  'acquireClient',
  'loadServer',
  'loadViewer',
  'loadFeedPage',
  'countNewPosts',
  'loadPost',
  'viewPost',
  'loadThread',
  'viewThreadHead',
  'loadReplies',
  'loadComments',
  'viewComment',
  'loadReactable',
  'viewReactable',
  'toggleReaction',
  'loadCommunity',
  'viewCommunity',
  'viewSubmissions',
  'watchChanges',
  'parseSubject',
  'subjectKey',
];

const withoutTexts: Plugin = {
  name: 'without-texts',
  setup(bundler) {
    bundler.onLoad({ filter: /generated\/operations\/\w+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/^ {2}(text|id): ".*,$/gm, '  $1: "",'),
      loader: 'ts',
    }));
  },
};

const lazyApart: Plugin = {
  name: 'lazy-apart',
  setup(bundler) {
    bundler.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

async function weigh(
  contents: string,
  { plugins = [], external = [] }: { plugins?: Plugin[]; external?: string[] } = {},
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['plein-source', 'production'],
    alias: { graphql: `${source}transport/graphql-stub.ts` },
    external,
    plugins: [withoutTexts, ...plugins],
  });
  return brotliCompressSync(outputFiles[0]?.text ?? '', {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
}

const first = `export { ${reading.join(', ')} } from './index.ts'`;
const libraries = ['@preact/signals-core', 'graphql-request'];
const rows: [string, number][] = [
  ['reading, everything included', await weigh(first, { plugins: [lazyApart] })],
  [
    'reading, without signals-core',
    await weigh(first, { plugins: [lazyApart], external: ['@preact/signals-core'] }),
  ],
  ['reading, own code only', await weigh(first, { plugins: [lazyApart], external: libraries })],
  ['all, everything included', await weigh(`export * from './index.ts'`)],
  [
    'all, without signals-core',
    await weigh(`export * from './index.ts'`, { external: ['@preact/signals-core'] }),
  ],
  ['all, own code only', await weigh(`export * from './index.ts'`, { external: libraries })],
];
for (const [name, bytes] of rows) console.log(name.padEnd(34), bytes, 'bytes');
