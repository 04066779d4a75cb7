import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fixtureUuid, openWorld } from '../testing/world.ts';
import type { World } from '../testing/world.ts';
import { until } from '../testing/http.ts';
import { pruneReadMarks, pruneUnusedImages } from './read.ts';
import { startRetention } from './retention.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const anna = fixtureUuid('person', 1);
const image = (number: number) => fixtureUuid('image', number);

async function images(): Promise<number[]> {
  const rows = await world.db.query<{ id: string }>('select id from image order by id');
  return rows.map(({ id }) => Number(id.slice(-4)));
}

test('a picture that stands nowhere is forgotten after a day, and none that stands somewhere, is a face or a cover', async () => {
  await world.db.query(
    `insert into image (id, owner_id, target_id, alt, media_type, byte_length, created_at)
     select x.id, $1::uuid, x.target, '', 'image/png', 3, now() - make_interval(hours => x.hours)
     from (values ($2::uuid, null::uuid, 25), ($3::uuid, null, 23), ($4::uuid, $8::uuid, 900), ($5::uuid, null, 900), ($6::uuid, null, 900)) x(id, target, hours)
     union all select $7::uuid, null, null, '', 'image/png', 3, now() - interval '900 hours'`,
    [anna, ...[1, 2, 3, 4, 5, 6].map(image), fixtureUuid('post', 6)],
  );
  await world.db.query('update person set avatar_id = $2 where id = $1', [anna, image(4)]);
  await world.db.query('update community set cover_id = $2 where id = $1', [
    fixtureUuid('community', 1),
    image(5),
  ]);
  assert.equal(await pruneUnusedImages(world.db, 1), 1, 'never before a day is over');
  assert.deepEqual(await images(), [2, 3, 4, 5, 6]);
});

test('marks of reading are forgotten when the posts count as read by their age', async () => {
  await world.db.query(
    `insert into post_read (person_id, post_id, read_at) values ($1, $2, now() - interval '91 days'), ($1, $3, now() - interval '89 days')`,
    [anna, fixtureUuid('post', 1), fixtureUuid('post', 2)],
  );
  assert.equal(await pruneReadMarks(world.db), 1);
});

test('a running server does so by itself', async () => {
  await world.db.query("update image set created_at = now() - interval '25 hours' where id = $1", [
    image(2),
  ]);
  const retention = startRetention({
    db: world.db,
    log: { info: () => undefined, warn: () => assert.fail(), error: () => assert.fail() },
    changesKeptHours: 24,
  });
  await until(async () => !(await images()).includes(2));
  await retention.stop();
});
