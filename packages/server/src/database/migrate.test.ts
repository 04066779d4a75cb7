import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestDatabase } from '../testing/world.ts';
import { migrate } from './migrate.ts';
import type { Database } from './open.ts';

let db: Database;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

test('migrating again does nothing, also from several sides at once', async () => {
  assert.deepEqual(await Promise.all([migrate(db), migrate(db), migrate(db)]), [[], [], []]);
});

test('a migration that was applied in another wording stops the start, with a reason', async () => {
  const [first] = await db.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name limit 1',
  );
  await db.query(`update migration set checksum = 'other' where name = $1`, [first?.name]);
  await assert.rejects(migrate(db), /another wording/);
  await db.query('update migration set checksum = $2 where name = $1', [
    first?.name,
    first?.checksum,
  ]);
});

test('a database of a newer version is not touched', async () => {
  await db.query(`insert into migration (name, checksum) values ('9999-later', 'x')`);
  await assert.rejects(migrate(db), /newer version/);
  await db.query(`delete from migration where name = '9999-later'`);
});
