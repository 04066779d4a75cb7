/**
 * Regenerates what follows from the design tokens, and what documents say about the sources: `custom-elements.json`,
 * `docs/elements.md`, the web parts of `packages/sharepoint`, the tables in README and `docs/theming.md` and the picture in ARCHITECTURE. `--check` writes nothing and fails when one of them is not up to date.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { dependencyPicture } from './lib/dependency-picture.ts';
import { elementsOverview, elementsReference } from './lib/element-tables.ts';
import { readIfExists, root } from './lib/files.ts';
import { manifestFile, readManifest } from './lib/manifest.ts';
import { readTokens, tokensFile, tokenSources, tokensTable } from './lib/tokens.ts';
import { TokenError } from '../packages/elements/src/theming/dtcg.ts';
import { sharePointSources } from '../packages/sharepoint/scripts/sources.ts';

const check = process.argv.includes('--check');
let stale = 0;

// The manifest is read from sources that are generated from the tokens.
const tokens = tokensOrProblems();
for (const [path, text] of tokenSources(tokens)) await put(path, await pretty(path, text));
const manifest = await readManifest();

await put(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
for (const [path, text] of sharePointSources(manifest)) await put(path, await pretty(path, text));
await put('docs/elements.md', await pretty('docs/elements.md', elementsReference(manifest)));
await putRegion('docs/theming.md', 'tokens', tokensTable(tokens));
await putRegion('README.md', 'elements', elementsOverview(manifest));
await putRegion('ARCHITECTURE.md', 'dependencies', await dependencyPicture());
process.exitCode = stale > 0 ? 1 : 0;

/** A wrong token is a matter of the source, not of this program: its sentences are enough. */
function tokensOrProblems(): ReturnType<typeof readTokens> {
  try {
    return readTokens();
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    for (const problem of error.problems) console.error(`  ${tokensFile}: ${problem}`);
    process.exit(1);
  }
}

/** Writes a file that is not yet as it should be, or says so. */
async function put(path: string, text: string): Promise<void> {
  const file = join(root, path);
  if (readIfExists(file) === text) return;
  if (check) {
    stale += 1;
    console.error(`  ${path} is not up to date: npm run docs`);
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`Wrote ${path}`);
}

/** Replaces what stands between `<!-- name:begin -->` and `<!-- name:end -->`. */
async function putRegion(path: string, name: string, content: string): Promise<void> {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const text = readIfExists(join(root, path)) ?? '';
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${path} has no region ${begin} … ${end}.`);
  const whole = `${text.slice(0, from)}${begin}\n\n${content.trim()}\n\n${text.slice(to)}`;
  await put(path, await pretty(path, whole));
}

async function pretty(path: string, text: string): Promise<string> {
  const file = join(root, path);
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
