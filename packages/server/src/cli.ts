#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { ConfigError, loadConfig, settings } from './config.ts';
import type { Config } from './config.ts';
import { lockDataFolder } from './data-folder.ts';
import { DatabaseAwayError, migrate, openDatabase } from './database/open.ts';
import type { Database } from './database/open.ts';
import { createPleinServer, databaseFolder } from './plein-server.ts';
import { NotEmptyError, seed } from './seed/seed.ts';

const commands = {
  serve: 'Answer requests until stopped. Brings the database to the present shape first.',
  migrate: 'Bring the database to the present shape and stop.',
  seed: 'Fill an empty database with an invented company and stop.',
};

/** Flags of `seed`; those of the server are in config.ts. */
const seedFlags = {
  preset: '`company` of 2,000 people, or a `small` one for tests (company)',
  people: 'how many people work there; everything else grows with them',
  seed: 'another number, another company',
  date: 'the day on which its two years end, such as 2026-11-24 (now)',
  force: 'fill a database that is not empty',
};

class UsageError extends Error {}

/** Runs one command. Answers the exit code: 0 done, 1 failed, 2 not understood, 3 nothing to fill: a company is there. */
async function main(words: readonly string[]): Promise<number> {
  try {
    const { command, flags, isHelp } = readWords(words);
    if (isHelp || command === undefined) {
      process.stdout.write(help());
      return isHelp ? 0 : 2;
    }
    const config = loadConfig({ env: process.env, flags });
    if (command === 'serve') await serve(config);
    else if (command === 'migrate') await withDatabase(config, say);
    else await withDatabase(config, (done, db) => fill(db, flags, done));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${help()}`);
      return 2;
    }
    process.stderr.write(`${explain(error)}\n`);
    return error instanceof NotEmptyError ? 3 : 1;
  }
}

function readWords(words: readonly string[]): {
  command: keyof typeof commands | undefined;
  flags: Record<string, string | undefined>;
  isHelp: boolean;
} {
  const names = [
    ...Object.values(settings).flatMap(([flag]) => (flag === undefined ? [] : [flag])),
    ...Object.keys(seedFlags).filter((flag) => flag !== 'force'),
  ];
  const options = {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    force: { type: 'boolean' as const },
    help: { type: 'boolean' as const, short: 'h' },
  };
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    const [command, ...rest] = positionals;
    if (rest.length > 0)
      throw new UsageError(
        `One command at a time, please: ${command} is followed by ${rest.join(' ')}.`,
      );
    if (command !== undefined && !isCommand(command))
      throw new UsageError(`There is no command ${command}.`);
    const flags = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value === true ? 'true' : undefined,
      ]),
    );
    return { command, flags, isHelp: values.help === true };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : 'The flags could not be read.');
  }
}

function isCommand(word: string): word is keyof typeof commands {
  return Object.hasOwn(commands, word);
}

async function serve(config: Config): Promise<void> {
  const server = await createPleinServer(config);
  process.stdout.write(
    `${JSON.stringify({ level: 30, time: new Date().toISOString(), url: server.url, msg: 'listening' })}\n`,
  );
  const signal = await new Promise<NodeJS.Signals>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  // A second Ctrl+C means it.
  process.once('SIGINT', () => process.exit(130));
  process.stdout.write(
    `${JSON.stringify({ level: 30, time: new Date().toISOString(), signal, msg: 'stopping' })}\n`,
  );
  await server.close();
}

/** Opens and migrates the database for a command that ends by itself. */
async function withDatabase(
  config: Config,
  work: (migrated: readonly string[], db: Database) => Promise<void> | void,
): Promise<void> {
  const lock = config.databaseUrl === undefined ? lockDataFolder(config.dataFolder) : undefined;
  try {
    const log = { warn: (_: object, message: string) => void process.stderr.write(`${message}\n`) };
    const db = await openDatabase({
      url: config.databaseUrl,
      dataFolder: databaseFolder(config),
      log,
    });
    try {
      await work(await migrate(db), db);
    } finally {
      await db.close();
    }
  } finally {
    lock?.release();
  }
}

function say(migrated: readonly string[]): void {
  process.stdout.write(
    migrated.length === 0
      ? 'The database is up to date.\n'
      : `Carried out ${migrated.join(', ')}.\n`,
  );
}

async function fill(
  db: Database,
  flags: Record<string, string | undefined>,
  migrated: readonly string[],
): Promise<void> {
  if (migrated.length > 0) say(migrated);
  const people = wholeNumber('people', flags['people']);
  const { preset, date } = { preset: flags['preset'], date: flags['date'] };
  if (preset !== undefined && preset !== 'company' && preset !== 'small')
    throw new UsageError('--preset is company or small.');
  if (date !== undefined && Number.isNaN(Date.parse(date)))
    throw new UsageError('--date is not a date such as 2026-11-24.');
  await seed(db, {
    ...(people === undefined ? {} : { people }),
    ...(preset === undefined ? {} : { preset }),
    ...(flags['seed'] === undefined ? {} : { seed: flags['seed'] }),
    ...(date === undefined ? {} : { now: new Date(date) }),
    force: flags['force'] === 'true',
    progress: (line) => void process.stdout.write(`${line}\n`),
  });
}

function wholeNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${flag} is not a whole number.`);
  return Number(text);
}

/** What went wrong, for the person at the terminal; a stack only for what nobody foresaw. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof NotEmptyError) return error.message;
  if (error instanceof DatabaseAwayError)
    return `${error.message} Check that it runs and that DATABASE_URL is right, then try again.`;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'The port is taken by another program. Stop it, or choose another with --port.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function help(): string {
  const line = (left: string, meaning: string): string => `  ${left.padEnd(34)} ${meaning}\n`;
  const lines = Object.values(settings).map(([flag, variable, meaning]) =>
    line(
      [flag === undefined ? '' : `--${flag}`, variable ?? '']
        .filter((part) => part !== '')
        .join(', '),
      meaning,
    ),
  );
  return [
    'The reference endpoint of Plein.\n\nplein-server <command> [flags]\n\nCommands\n',
    ...Object.entries(commands).map(([name, meaning]) => line(name, meaning)),
    '\nSettings, as flag and as environment variable (defaults in brackets)\n',
    ...lines,
    '\nFlags of seed\n',
    ...Object.entries(seedFlags).map(([name, meaning]) => line(`--${name}`, meaning)),
  ].join('');
}

process.exitCode = await main(process.argv.slice(2));
