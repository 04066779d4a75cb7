import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  ReactablesOperation,
  ReactionRemoveOperation,
  ReactionSetOperation,
} from '@plein/schema/operations';
import { changeBounds, readChanges } from '../../changes/read.ts';
import type { ChangeRow } from '../../changes/read.ts';
import { changeChannel } from '../../database/open.ts';
import { until } from '../../testing/http.ts';
import { Inbox } from '../../testing/inbox.ts';
import { fixture, fixtureUuid, openWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const input = (id: string, key: string) => ({ idempotencyKey: randomUUID(), on: { id }, key });

test('a reaction is a ledger row, a counter on the row, a change in the log and a notification', async () => {
  const inbox = new Inbox();
  const stop = await world.db.listen(changeChannel, inbox.push);
  const { newest } = await changeBounds(world.db);
  const id = fixture('post', 6);
  const { data } = await world.ask('anna', ReactionSetOperation, { input: input(id, 'thanks') });
  assert.deepEqual(data.reactionSet.userErrors, []);
  assert.deepEqual(
    data.reactionSet.subject?.reactionGroups.map(({ option, count }) => [option.key, count]),
    [
      ['like', 1],
      ['thanks', 1],
    ],
  );
  const ledger = await world.db.query('select 1 from reaction where target_id = $1', [
    fixtureUuid('post', 6),
  ]);
  assert.equal(ledger.length, 2);
  // Readable once every older transaction of the whole cluster is over, those of other tests too.
  let change: ChangeRow | undefined;
  await until(async () => {
    [change] = await readChanges(world.db, { after: newest, limit: 10 });
    return change !== undefined;
  });
  assert.equal(change?.kind, 'REACTIONS_CHANGED');
  assert.equal(change?.targetId, fixtureUuid('post', 6));
  assert.deepEqual(change?.counts, { reactions: { like: 1, thanks: 1 } });
  assert.equal(await inbox.first(() => true), change?.seq);
  await stop();
});

test('a reaction shows in reactables, for whoever gave it and for others', async () => {
  const by = [{ id: fixture('post', 6) }, { key: 'lunch' }, { id: fixture('comment', 11) }];
  const mine = (await world.ask('anna', ReactablesOperation, { by })).data.reactables;
  const theirs = (await world.ask('bas', ReactablesOperation, { by })).data.reactables;
  assert.deepEqual(mine[0]?.viewerState.reactions, ['thanks']);
  assert.deepEqual(theirs[0]?.viewerState.reactions, []);
  assert.equal(mine[1]?.__typename, 'Subject');
});

test('giving or taking twice is the same as once', async () => {
  const id = fixture('post', 12);
  const give = () => world.ask('bas', ReactionSetOperation, { input: input(id, 'like') });
  const take = () => world.ask('bas', ReactionRemoveOperation, { input: input(id, 'like') });
  const count = async (answer: ReturnType<typeof give> | ReturnType<typeof take>) => {
    const { data } = await answer;
    const payload = 'reactionSet' in data ? data.reactionSet : data.reactionRemove;
    return payload.subject?.reactionGroups.find(({ option }) => option.key === 'like')?.count ?? 0;
  };
  assert.equal(await count(give()), 2);
  assert.equal(await count(give()), 2);
  assert.equal(await count(take()), 1);
  assert.equal(await count(take()), 1);
});

test('a page of the portal comes to life at its first reaction', async () => {
  const { data } = await world.ask('anna', ReactionSetOperation, {
    input: {
      idempotencyKey: randomUUID(),
      on: { url: 'https://Portal.example/news/42/?utm_source=mail&b=2&a=1#top' },
      key: 'insight',
    },
  });
  assert.equal(data.reactionSet.subject?.__typename, 'Subject');
  const by = [{ url: 'https://portal.example/news/42?a=1&b=2' }];
  const [again] = (await world.ask('bas', ReactablesOperation, { by })).data.reactables;
  assert.deepEqual(
    again?.reactionGroups.map(({ option, count }) => [option.key, count]),
    [['insight', 1]],
  );
});

test('an unknown reaction and an absent target are user errors', async () => {
  const unknown = await world.ask('anna', ReactionSetOperation, {
    input: input(fixture('post', 6), 'nope'),
  });
  assert.equal(unknown.data.reactionSet.userErrors[0]?.code, 'UNKNOWN_REACTION');
  const absent = await world.ask('anna', ReactionSetOperation, {
    input: input(fixture('post', 999), 'like'),
  });
  assert.equal(absent.data.reactionSet.userErrors[0]?.code, 'NOT_FOUND');
});

test('five hundred people at once on one post: every reaction counts, once', async () => {
  await world.db.query(
    `insert into person (id, subject, handle, display_name)
     select gen_random_uuid(), 'sub-crowd' || n, 'crowd' || n, 'Crowd ' || n from generate_series(1, 500) n`,
  );
  const id = fixture('post', 18);
  await Promise.all(
    Array.from({ length: 500 }, (_, index) =>
      world.ask(`crowd${index + 1}`, ReactionSetOperation, {
        input: input(id, index % 2 ? 'like' : 'thanks'),
      }),
    ),
  );
  const [row] = await world.db.query<{ counts: Record<string, number>; score: number }>(
    'select reaction_counts as counts, score from post where id = $1',
    [fixtureUuid('post', 18)],
  );
  assert.deepEqual(row, { counts: { like: 251, thanks: 250 }, score: 501 });
});
