/**
 * `node scripts/postgres.ts -- <command …>` runs a command with DATABASE_URL and TEST_DATABASE_URL set to an empty throw-away
 * PostgreSQL.
 */
import { ensurePostgres, startPostgres } from './lib/postgres.ts';
import { run } from './lib/run.ts';

const [command, ...rest] = process.argv
  .slice(2)
  .filter((argument, index) => index > 0 || argument !== '--');
const folder = await ensurePostgres();
if (!command || !folder) {
  console.error(
    command
      ? 'Without PostgreSQL there is nothing to run it on.'
      : 'Usage: node scripts/postgres.ts -- <command …>',
  );
  process.exit(2);
}
const postgres = await startPostgres(folder);
process.exitCode = await run(command, rest, {
  env: { ...process.env, DATABASE_URL: postgres.url, TEST_DATABASE_URL: postgres.url },
});
await postgres.stop();
