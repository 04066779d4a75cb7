import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const may = async (handle: string): Promise<string[]> => {
  const { data } = await world.askText(
    handle,
    '{ viewer { can communities(first: 1) { edges { cursor } } } }',
  );
  return [...data.viewer.can, ...data.viewer.communities.edges.map(() => 'community')];
};

test('an employee may post where they belong to a community, and nowhere without one', async () => {
  const members = await world.db.query<{ handle: string }>(
    `select handle from person where role = 'EMPLOYEE' and exists (
       select from membership m join community c on c.id = m.community_id
       where m.person_id = person.id and m.status = 'ACTIVE' and c.status = 'ACTIVE')`,
  );
  assert.ok(members.length > 0);
  for (const { handle } of members)
    assert.deepEqual(await may(handle), ['POST', 'community'], handle);

  await world.db.query(
    `delete from membership where person_id = (select id from person where handle = $1)`,
    [members[0]?.handle],
  );
  assert.deepEqual(await may(members[0]?.handle ?? ''), []);
});

test('who speaks for the organisation may post without any community', async () => {
  const [speaker] = await world.db.query<{ handle: string }>(
    `select handle from person where role = 'COMMUNICATIONS' limit 1`,
  );
  const can = await may(speaker?.handle ?? '');
  assert.ok(can.includes('POST'));
});
