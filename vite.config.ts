/**
 * Both things that Vite builds: the elements for a `<script>` tag (`vite build`), and the demo's portal page
 * (`vite build --mode demo`), which loads them as any other page would.
 */
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';
import { leaveOutIds, shrinkStyles, shrinkTemplates } from './scripts/lib/shrink.ts';

const root = import.meta.dirname;
const elements = join(root, 'packages/elements');
const client = join(root, 'packages/client/src');

/** What several later parts have in common; left to itself the bundler makes a file of every few lines of it. */
const common = {
  /** Of most acts. */
  acting:
    /client\/src\/(act|drafts|draft-mirror|submission|submit)\.ts$|schema\/src\/(errors|generated\/fragments\/\w+(Result|ErrorParts))\.ts$/,
  /** Of the stream and the outbox. */
  lasting: /client\/src\/(own|waking)\.ts$/,
};

/** `plein.js` with every tag, and one file per widget; what they have in common is in shared files. */
export function libraryEntries(): Record<string, string> {
  const widgets = globSync('src/widgets/*/define.ts', { cwd: elements }).sort();
  const all = join(elements, 'src/all.ts');
  return {
    ...(existsSync(all) && { plein: all }),
    ...Object.fromEntries(widgets.map((file) => [basename(dirname(file)), join(elements, file)])),
  };
}

/**
 * How the elements are built for browsers, from these entries (name → module).
 *
 * @param share file for a module that several entries load at once; left out where there is one entry, which takes all it needs along
 */
export function libraryConfig(
  entries: Record<string, string>,
  share: (module: string) => string | null = () => 'reading',
): UserConfig {
  return {
    root: elements,
    logLevel: 'warn',
    publicDir: false,
    resolve: {
      conditions: ['plein-source', 'module', 'browser', 'production'],
      alias: [
        // Operations are prepared strings, so that no GraphQL parser has to travel.
        { find: /^graphql$/, replacement: join(client, 'transport/graphql-stub.ts') },
        {
          find: /^graphql-request$/,
          replacement: join(client, 'transport/lean-graphql-client.ts'),
        },
        {
          find: /^graphql-request\/run-request$/,
          replacement: join(
            root,
            'node_modules/graphql-request/build/legacy/helpers/runRequest.js',
          ),
        },
        // Lit serves other compilers and older browsers, too.
        {
          find: /^lit\/decorators\.js$/,
          replacement: join(elements, 'src/internal/lean-decorators.ts'),
        },
        { find: /^\.\/css-tag\.js$/, replacement: join(elements, 'src/internal/lean-css-tag.ts') },
        // The Markdown parser brings its own ideas of links; ours are in use.
        {
          find: /^linkify-it$/,
          replacement: join(elements, 'src/ui/rich-text/without-linkify.ts'),
        },
        {
          find: /^punycode\.js$/,
          replacement: join(elements, 'src/ui/rich-text/without-punycode.ts'),
        },
      ],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [leaveOutIds(), shrinkStyles(), shrinkTemplates()],
    build: {
      outDir: join(elements, 'dist/browser'),
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: true,
      // A library gets no code around `import()` that preloads what comes later, which is why it comes later.
      lib: { entry: entries, formats: ['es'] },
      reportCompressedSize: false,
      rolldownOptions: {
        input: entries,
        preserveEntrySignatures: 'allow-extension',
        // In `plein.js` a widget is there from the start that another one would load later; that is what it is for.
        checks: { ineffectiveDynamicImport: false },
        output: {
          minify: true,
          // Left to itself the bundler makes a file of every few modules that some later part needs too. Brotli works within a file.
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: share, debugName: 'reading', tags: ['$initial'] },
              { name: 'acting', test: common.acting },
              { name: 'lasting', test: common.lasting },
            ],
          },
          entryFileNames: '[name].js',
          // A server may keep what lies here for ever: the name changes with the content.
          chunkFileNames: 'assets/[name]-[hash].js',
        },
      },
    },
  };
}

/** The portal page. It takes `/plein/plein.js` from its own server, where the build of the elements is copied to. */
export function demoConfig(): UserConfig {
  return {
    root: join(root, 'demo'),
    base: '/',
    logLevel: 'warn',
    build: {
      outDir: join(root, 'demo/dist'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // The demo's pages forbid inline content, and a data: URL is one.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: globSync('*.html', { cwd: join(root, 'demo') }).map((file) =>
          join(root, 'demo', file),
        ),
        external: [/^\/plein\//],
      },
    },
  };
}

export default defineConfig(({ mode }) =>
  mode === 'demo' ? demoConfig() : libraryConfig(libraryEntries()),
);
