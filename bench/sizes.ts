/** What a page loads per widget: built as a web team gets it, minified, brotli 11, everything included that is needed to read. */
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { libraryConfig } from '../vite.config.ts';
import { printTable } from './lib/table.ts';
import type { Row } from './lib/table.ts';

interface Budget {
  what: string;
  tags: readonly string[];
  /** Ceiling and aim in bytes. */
  ceiling: number;
  aim: number;
}

const budgets: readonly Budget[] = [
  { what: 'plein-reactions', tags: ['reactions'], ceiling: 20_000, aim: 15_000 },
  { what: 'plein-community-card', tags: ['community-card'], ceiling: 20_000, aim: 15_000 },
  { what: 'plein-comments, reading', tags: ['comments'], ceiling: 26_000, aim: 18_000 },
  { what: 'plein-feed, reading', tags: ['feed'], ceiling: 28_000, aim: 20_000 },
  {
    what: 'all four, reading',
    tags: ['reactions', 'community-card', 'comments', 'feed'],
    ceiling: 36_000,
    aim: 28_000,
  },
];

/** Fetched by `import()`, and yet a thread is not shown before it is here: what the reader folded on an earlier visit. */
const readingToo: Readonly<Record<string, RegExp>> = {
  comments: /client\/src\/writing\/open-storage/,
};

/** Parts that come later, found by the modules their chunks hold. */
const lazyParts = [
  {
    what: '+ composer, on first use',
    modules: [/widgets\/composer\/define/],
    ceiling: 14_000,
    aim: 10_000,
  },
  {
    what: '+ Markdown, on first need',
    modules: [/ui\/rich-text\/markdown/],
    ceiling: 38_000,
    aim: 15_000,
  },
  {
    what: '+ emoji picker with its list, on first use',
    modules: [/composer\/emoji-chooser/, /emoji-signs/, /emoji-names\.en/],
    ceiling: 14_000,
    aim: 14_000,
  },
  ...Object.entries({ nl: 'Dutch', de: 'German', fr: 'French', ar: 'Arabic' }).flatMap(
    ([language, name]) => [
      {
        what: `+ ${name}, what is read`,
        modules: [new RegExp(`messages/${language}\\.ts`)],
        ceiling: 3_000,
        aim: 2_000,
      },
      {
        what: `… and its acts, when idle`,
        modules: [new RegExp(`messages/${language}-acts`)],
        ceiling: 3_000,
        aim: 2_000,
      },
    ],
  ),
  { what: '+ live stream', modules: [/client\/src\/live\/watcher/], ceiling: 4_000, aim: 4_000 },
  {
    what: '+ first write',
    modules: [/client\/src\/writing\/outbox/, /controllers\/reaction-acts/],
    ceiling: 4_000,
    aim: 4_000,
  },
];

/** Fetched when somebody needs it and not before; all other parts come by themselves when the page is idle. */
const onDemand =
  /rich-text\/markdown|composer\/emoji-chooser|generated\/emoji|messages\/(?:nl|de|fr|ar)|writing\/upload|src\/contract\.ts/;

type Chunk = Rolldown.OutputChunk;

async function bundle(
  tags: readonly string[],
): Promise<{ entry: Chunk; chunks: Map<string, Chunk> }> {
  const id = 'plein-size-entry';
  const config = libraryConfig({ [id]: id });
  const source = tags
    .map(
      (tag) =>
        `import '${new URL(`../packages/elements/src/widgets/${tag}/define.ts`, import.meta.url).pathname}';`,
    )
    .join('\n');
  const result = (await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false, sourcemap: false },
    plugins: [
      {
        name: 'size-entry',
        resolveId: (name) => (name === id ? `\0${id}` : null),
        load: (name) => (name === `\0${id}` ? source : null),
      },
      ...(config.plugins ?? []),
    ],
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const output = [result].flat().flatMap(({ output: files }) => files);
  const chunks = new Map(
    output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`The build of ${tags.join(', ')} has no entry.`);
  return { entry, chunks };
}

/** A chunk and all that it imports before it runs. */
function closure(from: Chunk, chunks: Map<string, Chunk>, into = new Set<Chunk>()): Set<Chunk> {
  if (into.has(from)) return into;
  into.add(from);
  for (const name of from.imports) {
    const chunk = chunks.get(name);
    if (chunk) closure(chunk, chunks, into);
  }
  return into;
}

function holder(chunks: Map<string, Chunk>, module: RegExp): Chunk {
  for (const chunk of chunks.values()) {
    if (chunk.moduleIds.some((name) => module.test(name))) return chunk;
  }
  throw new Error(`No chunk holds ${module}.`);
}

function brotli(chunks: Iterable<Chunk>): number {
  let bytes = 0;
  for (const { code } of chunks) {
    bytes += brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return bytes;
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const row = (what: string, bytes: number, ceiling: number, aim: number): Row => ({
  what,
  value: kB(bytes),
  ratio: bytes / ceiling,
  beside: kB(ceiling),
  ceiling: 1,
  aim: aim / ceiling,
});

/** Prints the table of sizes; answers how many ceilings were missed. */
export async function benchSizes(): Promise<number> {
  const rows: Row[] = [];
  for (const { what, tags, ceiling, aim } of budgets) {
    const { entry, chunks } = await bundle(tags);
    const reading = closure(entry, chunks);
    for (const tag of tags) {
      const module = readingToo[tag];
      if (module) closure(holder(chunks, module), chunks, reading);
    }
    rows.push(row(what, brotli(reading), ceiling, aim));
    const idle = [...chunks.values()].filter(
      ({ moduleIds }) => !moduleIds.some((name) => onDemand.test(name)),
    );
    rows.push({
      what: `… with all that comes when the page is idle`,
      value: kB(brotli(idle)),
      ratio: null,
    });
    if (tags.length < 2) continue;
    for (const part of lazyParts) {
      const needed = new Set<Chunk>();
      for (const module of part.modules) {
        const first = holder(chunks, module);
        if (reading.has(first))
          throw new Error(`"${part.what}" has slipped into the reading path.`);
        for (const chunk of closure(first, chunks)) if (!reading.has(chunk)) needed.add(chunk);
      }
      rows.push(row(part.what, brotli(needed), part.ceiling, part.aim));
    }
  }
  return printTable('Sizes: minified, brotli 11, beside their ceilings', rows);
}

if (import.meta.main) process.exitCode = (await benchSizes()) > 0 ? 1 : 0;
