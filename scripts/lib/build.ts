/** Builds of the packages and of the demo, skipped where nothing they are made from has changed. */
import { cpSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import type { UserConfig } from 'vite';
import { demoConfig, libraryConfig, libraryEntries } from '../../vite.config.ts';
import { findFiles, hashFiles, readIfExists, root } from './files.ts';
import { run, tool } from './run.ts';
import { readTokens, tokensCss } from './tokens.ts';

/** In the order in which they need each other's types. */
const packages = ['schema', 'client', 'server', 'mocks', 'conformance', 'elements'] as const;

const browserFolder = join(root, 'packages/elements/dist/browser');
/** What the server serves as the demo. */
export const demoFolder = join(root, 'demo/dist');

const sourcesOfElements = [
  'packages/{schema,client,elements}/src/**/*',
  'packages/{schema,client,elements}/package.json',
  'package-lock.json',
  'tsconfig*.json',
  'vite.config.ts',
  'scripts/lib/{build,shrink}.ts',
];

/** JavaScript and declarations of every package, as they are published. */
export async function buildPackages(): Promise<void> {
  for (const name of packages) {
    const folder = join(root, 'packages', name);
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    const code = await run(process.execPath, [
      tool('tsc'),
      '-p',
      join(folder, 'tsconfig.build.json'),
    ]);
    if (code !== 0) throw new Error(`@plein/${name} does not compile.`);
    for (const asset of findFiles(`packages/${name}/src/**/*`).filter(
      (path) => !path.endsWith('.ts'),
    )) {
      const target = join(root, asset.replace('/src/', '/dist/'));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(root, asset), target);
    }
    refuseSources(name);
  }
  const elements = join(root, 'packages/elements/dist');
  writeFileSync(join(elements, 'tokens.css'), tokensCss(readTokens()));
  // What a translator begins with, and what the warnings about messages refer to.
  cpSync(join(root, 'docs/messages.en.json'), join(elements, 'messages.en.json'));
}

/** TypeScript rewrites the `.ts` of imports, but not inside a decorated class, and such a file breaks every bundler that meets it. */
function refuseSources(name: string): void {
  for (const path of globSync(`packages/${name}/dist/**/*.js`, { cwd: root })) {
    const code = readIfExists(join(root, path))?.replace(/^ *(\/\/|\*|\/\*).*$/gm, '');
    if (/\bimport\(\s*'[^']+\.ts'/.test(code ?? ''))
      throw new Error(`${path} imports a .ts file. Move that import out of the decorated class.`);
  }
}

/** The elements for a `<script>` tag. */
export async function buildBrowser(): Promise<void> {
  const { plein, ...widgets } = libraryEntries();
  if (!plein) throw new Error('packages/elements/src/all.ts is missing.');
  // Two builds: `plein.js` is one request for everything, a widget of its own shares what it can.
  await bundle(libraryConfig({ plein }));
  const alone = libraryConfig(widgets, await shares(widgets));
  await bundle({ ...alone, build: { ...alone.build, emptyOutDir: false } });
}

/**
 * Which file a module goes into: one for each set of widgets that load it at once. The bundler knows, but left to itself it would also
 * make a difference by what later parts use, and a widget would load twenty files where five will do.
 */
async function shares(widgets: Record<string, string>): Promise<(module: string) => string | null> {
  const config = libraryConfig(widgets, () => null);
  const [output] = [
    await bundle({
      ...config,
      build: { ...config.build, write: false, minify: false, sourcemap: false },
    }),
  ].flat();
  const chunks = new Map(
    output && 'output' in output
      ? output.output.flatMap((file) =>
          file.type === 'chunk' ? [[file.fileName, file] as const] : [],
        )
      : [],
  );
  const users = new Map<string, string[]>();
  for (const entry of chunks.values()) {
    if (!entry.isEntry) continue;
    const needed = new Set([entry.fileName]);
    for (const name of needed)
      for (const other of chunks.get(name)?.imports ?? []) needed.add(other);
    for (const name of needed) {
      for (const id of chunks.get(name)?.moduleIds ?? [])
        users.set(id, [...(users.get(id) ?? []), entry.name]);
    }
  }
  return (id) => users.get(id)?.sort().join('-') ?? null;
}

/** Vite makes the whole process a production one, and whatever is started later would believe that. */
async function bundle(config: UserConfig): ReturnType<typeof build> {
  const before = process.env['NODE_ENV'];
  try {
    return await build({ ...config, configFile: false });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** The demo's pages with the elements beside them, built again only when a source has changed. */
export async function ensureDemo(): Promise<void> {
  await unlessFresh('elements', sourcesOfElements, browserFolder, buildBrowser);
  await unlessFresh('demo', [...sourcesOfElements, 'demo/**/*'], demoFolder, async () => {
    await bundle(demoConfig());
    cpSync(browserFolder, join(demoFolder, 'plein'), { recursive: true });
  });
}

/** Makes something only when the files it is made from are not those it was made from last. */
export async function unlessFresh(
  name: string,
  sources: string[],
  output: string,
  make: () => Promise<void>,
): Promise<void> {
  const files = findFiles(...sources).filter((path) => !/\.test\.ts$|\/testing\//.test(path));
  const hash = hashFiles(files);
  const note = join(root, '.cache/builds', name);
  if (existsSync(output) && readIfExists(note) === hash) return;
  console.log(`Building ${name} …`);
  // Half a build must never pass for a whole one, so the note goes first and comes last.
  rmSync(note, { force: true });
  await make();
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, hash);
}
