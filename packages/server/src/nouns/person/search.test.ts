import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fixture, openWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';
import { searchWords } from './search.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

async function find(handle: string, search: string, mentionableIn?: string): Promise<string[]> {
  const { data } = await world.askText(
    handle,
    `query ($search: String!, $in: ID) { people(search: $search, mentionableIn: $in, first: 10) { handle } }`,
    {
      search,
      in: mentionableIn,
    },
  );
  return data.people.map((person: { handle: string }) => person.handle).sort();
}

test('every word of the search begins a word of the name, without accents and in any order', async () => {
  assert.deepEqual(await find('bas', 'ÁDA an'), ['anna']);
  assert.deepEqual(await find('bas', 'ada bas'), []);
  assert.deepEqual(await find('bas', ''), []);
  assert.deepEqual(await find('bas', '%'), []);
  assert.deepEqual(searchWords("  Jos\u00e9-Luis O'Neil_2 "), ['jose', 'luis', 'o', 'neil', '2']);
});

test('only people who could read a mention are offered', async () => {
  assert.deepEqual(await find('anna', 'fi', fixture('post', 6)), ['finn']);
  assert.deepEqual(await find('anna', 'fi', fixture('post', 1)), []);
  assert.deepEqual(await find('anna', 'ba', fixture('comment', 11)), ['bas']);
  assert.deepEqual(
    await find('anna', 'ba', fixture('post', 4)),
    [],
    'a department’s posts are for the department',
  );
  assert.deepEqual(await find('anna', 'fi', fixture('community', 2)), []);
  assert.deepEqual(
    await find('finn', 'an', fixture('community', 3)),
    [],
    'an outsider learns nothing of a hidden community',
  );
});

test('people who left are not offered', async () => {
  await world.db.query(`update person set is_active = false where handle = 'gea'`);
  assert.deepEqual(await find('anna', 'ge'), []);
});
