/**
 * A portal page on a real server with a company in its database: builds what has changed, fills the database at the first
 * start, serves until Ctrl+C. Everything that is kept lies in `.plein`. Arguments go to the server: `npm start -- --port 4100`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { demoFolder, ensureDemo } from './lib/build.ts';
import { root } from './lib/files.ts';
import { runNode, sourceFlags, start } from './lib/run.ts';

/** How `plein-server seed` says that there is a company already. */
const notEmpty = 3;

const cli = join(root, 'packages/server/src/cli.ts');
const given = process.argv.slice(2);
const { values } = parseArgs({
  args: given,
  strict: false,
  options: { data: { type: 'string' }, 'database-url': { type: 'string' } },
});
const dataFolder = resolve(root, String(values.data ?? process.env['PLEIN_DATA'] ?? '.plein'));
const databaseUrl = values['database-url'] ?? process.env['DATABASE_URL'];

await ensureDemo();
await seedOnce();
serve();

/** Fills a new database. A note in the data folder spares later starts from opening the database to find out. */
async function seedOnce(): Promise<void> {
  const which = databaseUrl
    ? createHash('sha256').update(String(databaseUrl)).digest('hex').slice(0, 12)
    : 'embedded';
  const note = join(dataFolder, `seeded-${which}`);
  if (existsSync(note) && (databaseUrl || existsSync(join(dataFolder, 'database')))) return;
  console.log('Filling the database with a company, once …');
  const args = [
    'seed',
    '--data',
    dataFolder,
    ...(databaseUrl ? ['--database-url', String(databaseUrl)] : []),
  ];
  const code = await runNode([cli, ...args]);
  if (code !== 0 && code !== notEmpty) process.exit(code);
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(note, '');
}

function serve(): void {
  const args = [
    'serve',
    '--demo',
    demoFolder,
    '--data',
    dataFolder,
    '--organization',
    'Veldlicht',
    '--log-level',
    'warn',
    ...given,
  ];
  const server = start(process.execPath, [...sourceFlags, cli, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (server.stdout) {
    createInterface({ input: server.stdout }).on('line', (line) => {
      const url = addressIn(line);
      console.log(url ? `\nPlein is at ${url}   (Ctrl+C stops it)\n` : line);
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // The terminal has told the server as well; it takes a second SIGINT as impatience, and this one as nothing new.
    process.once(signal, () => server.kill('SIGTERM'));
  }
  // npm hands a signal to the shell between us, which dies of it and tells nobody.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] === 'start') {
    setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref();
  }
  server.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
}

/** The address in the one log line that says where the server listens. */
function addressIn(line: string): string | undefined {
  try {
    const entry = JSON.parse(line) as { msg?: string; url?: string };
    return entry.msg === 'listening' ? entry.url : undefined;
  } catch {
    return undefined;
  }
}
