/** The entity store beside a map of signals, relay-runtime and urql's graphcache: a page of 1,000 posts. CPU time. */
import { effect } from '@preact/signals-core';
import { EntityStore } from '../packages/client/src/store.ts';
import { cpuOf, median, race } from './lib/measure.ts';
import type { Contender } from './lib/measure.ts';
import { ensurePeers } from './lib/peers.ts';
import { postPage } from './lib/posts.ts';
import { printTable } from './lib/table.ts';
import type { Row } from './lib/table.ts';
import { documentFor, withTypenames } from './lib/typenames.ts';

const posts = 1000;
const rounds = 9;
const updates = 300;
const ids = Array.from({ length: posts }, (_, index) => `post_${index}`);

interface Engine {
  write(): unknown;
  /** Watches a post; the listener is called for every later change of it. */
  watch(id: string, listener: () => void): void;
  /** Sets the number of comments of a post. */
  update(id: string, count: number): unknown;
}

/** Prints the table of the store; answers how many ceilings were missed. */
export async function benchStore(): Promise<number> {
  ensurePeers();
  const engines = await makeEngines();
  const writing: Contender<unknown>[] = Object.entries(engines).map(([name, make]) => ({
    name,
    setUp: make,
    run: (engine) => (engine as Engine).write(),
  }));
  const json = JSON.stringify(postPage(posts));
  writing.push({
    name: 'JSON.parse alone',
    setUp: () => json,
    run: (text) => JSON.parse(text as string),
  });
  const writes = await race(writing, rounds);

  const perUpdate = new Map<string, number>();
  const notified = new Map<string, number>();
  for (const [name, make] of Object.entries(engines)) {
    const { time, calls } = await measureUpdates(make);
    perUpdate.set(name, time);
    notified.set(name, calls);
  }

  const of = (table: Map<string, number>, name: string) => table.get(name) ?? NaN;
  const floor = of(writes, 'map of signals');
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const us = (value: number) => `${(value * 1000).toFixed(1)} µs`;
  const rows: Row[] = [
    {
      what: `write ${posts} posts: JSON.parse alone`,
      value: ms(of(writes, 'JSON.parse alone')),
      ratio: null,
    },
    { what: `write: map of signals (floor)`, value: ms(floor), ratio: 1, beside: 'floor' },
    {
      what: `write: Plein`,
      value: ms(of(writes, 'Plein')),
      ratio: of(writes, 'Plein') / floor,
      beside: 'floor',
      ceiling: 2,
    },
    {
      what: `write: relay-runtime, as a multiple of Plein`,
      value: ms(of(writes, 'relay-runtime')),
      ratio: of(writes, 'relay-runtime') / of(writes, 'Plein'),
      beside: 'Plein',
      ceiling: 1.8,
      least: true,
    },
    {
      what: `write: graphcache, as a multiple of Plein`,
      value: ms(of(writes, 'graphcache')),
      ratio: of(writes, 'graphcache') / of(writes, 'Plein'),
      beside: 'Plein',
    },
    {
      what: `update 1 of ${posts} watched: map of signals (floor)`,
      value: us(of(perUpdate, 'map of signals')),
      ratio: 1,
      beside: 'floor',
    },
    {
      what: `update 1 of ${posts} watched: Plein`,
      value: us(of(perUpdate, 'Plein')),
      ratio: (of(perUpdate, 'Plein') * 1000) / 10,
      beside: '10 µs',
      ceiling: 1,
    },
    {
      what: `update 1 of ${posts} watched: relay-runtime`,
      value: us(of(perUpdate, 'relay-runtime')),
      ratio: of(perUpdate, 'relay-runtime') / of(perUpdate, 'Plein'),
      beside: 'Plein',
    },
    {
      what: `update 1 of ${posts} watched: graphcache`,
      value: us(of(perUpdate, 'graphcache')),
      ratio: of(perUpdate, 'graphcache') / of(perUpdate, 'Plein'),
      beside: 'Plein',
    },
    {
      what: 'notified per update: Plein',
      value: format(of(notified, 'Plein')),
      ratio: of(notified, 'Plein'),
      beside: '1',
      ceiling: 1,
    },
  ];
  return printTable('Entity store: CPU per operation', rows);
}

const format = (calls: number) => `${calls} listener${calls === 1 ? '' : 's'}`;

/** CPU milliseconds of one update, all posts being watched, and how many listeners it woke. */
async function measureUpdates(make: () => Engine): Promise<{ time: number; calls: number }> {
  const times: number[] = [];
  let calls = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const engine = make();
    await engine.write();
    for (const id of ids) engine.watch(id, () => (calls += 1));
    calls = 0;
    const time = await cpuOf(async () => {
      for (let index = 0; index < updates; index += 1) {
        const pending = engine.update(ids[(index * 37) % posts] ?? '', 100 + round + index);
        if (pending instanceof Promise) await pending;
      }
    });
    if (round > 0) times.push(time / updates);
  }
  return { time: median(times), calls: calls / updates };
}

async function makeEngines(): Promise<Record<string, () => Engine>> {
  const [{ createFloorStore }, { createRelayPeer }, { createGraphcachePeer }] = await Promise.all([
    import('./peers/floor-store.ts'),
    import('./peers/relay.ts'),
    import('./peers/graphcache.ts'),
  ]);
  const page = postPage(posts);
  const sample = page.feed.edges[0]?.node;
  if (!sample) throw new Error('The sample page is empty.');
  const relay = createRelayPeer(sample);
  const graphcache = createGraphcachePeer(documentFor(page), withTypenames(page));
  return {
    'map of signals': () => {
      const store = createFloorStore();
      return {
        write: () => store.write(page),
        watch: (id, listener) => {
          const entity = store.entity(id);
          effect(() => {
            void entity?.value;
            listener();
          });
        },
        update: (id, commentCount) => store.write({ id, commentCount }),
      };
    },
    Plein: () => {
      const store = new EntityStore();
      return {
        write: () => store.write(page),
        watch: (id, listener) => {
          const post = store.view(id);
          effect(() => {
            void post.value;
            listener();
          });
        },
        update: (id, commentCount) => store.write({ id, commentCount }),
      };
    },
    'relay-runtime': () => {
      const peer = relay();
      return { ...peer, write: () => peer.write(page) };
    },
    graphcache: () => graphcache(),
  };
}

if (import.meta.main) process.exitCode = (await benchStore()) > 0 ? 1 : 0;
