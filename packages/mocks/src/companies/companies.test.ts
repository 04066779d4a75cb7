import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { manifest } from '@plein/schema/manifest';
import type { CommunityView, FeedQuery } from '@plein/schema/views';
import { MockEndpoint } from '../endpoint/endpoint.ts';
import { textOf } from '../testing/asking.ts';
import { emptyCompany } from './empty.ts';
import { hugeCompany, hugeIds } from './huge.ts';
import { veldlicht } from './veldlicht.ts';

const feedOf = async (endpoint: MockEndpoint, as?: string) => {
  const { data } = await endpoint.ask<FeedQuery>(
    textOf('Feed'),
    { input: { view: 'FOLLOWING' }, first: 50 },
    as,
  );
  assert.ok(data);
  return data.feed;
};

describe('Veldlicht', () => {
  const endpoint = new MockEndpoint({ company: veldlicht() });
  const { company } = endpoint;

  it('has communities in every state of health and with every door', async () => {
    const states = new Set<string>();
    for (const { id, members } of company.communities.values()) {
      const owner = members.find(
        ({ status, personId }) => status === 'ACTIVE' && company.people.get(personId)?.isActive,
      )?.personId;
      const { data } = await endpoint.ask<{ community: CommunityView }>(
        textOf('Community'),
        { by: { id } },
        owner,
      );
      states.add(data?.community.health.state ?? '');
    }
    assert.deepEqual([...states].sort(), [
      'ABANDONED',
      'DORMANT',
      'LIVELY',
      'NEW',
      'QUIET',
      'STEADY',
    ]);
    const communities = [...company.communities.values()];
    assert.equal(new Set(communities.map(({ visibility }) => visibility)).size, 3);
    assert.equal(new Set(communities.map(({ joinPolicy }) => joinPolicy)).size, 3);
    const standings = communities.map(
      ({ members }) => members.find(({ personId }) => personId === company.viewerId)?.status,
    );
    for (const status of ['ACTIVE', 'REQUESTED', 'INVITED', undefined] as const)
      assert.ok(standings.includes(status));
  });

  it('has words of every kind and state, all in the past', () => {
    const posts = [...company.posts.values()];
    for (const state of ['PUBLISHED', 'PENDING', 'HIDDEN'])
      assert.ok(posts.some((post) => post.state === state));
    for (const kind of ['UPDATE', 'NEWS', 'QUESTION', 'PRAISE', 'LINK'])
      assert.ok(posts.some((post) => post.kind === kind));
    assert.ok(
      posts.some(({ pin }) => pin) &&
        posts.some(({ lock }) => lock) &&
        posts.some(({ answerId }) => answerId),
    );
    const latest = [...posts, ...company.comments.values()].map(({ createdAt }) =>
      Date.parse(createdAt),
    );
    assert.ok(Math.max(...latest) < company.clock.time);
    assert.ok(Math.max(...posts.map(({ id }) => company.commentsOf(id).length)) >= 120);
  });

  it('needs no network for any picture', () => {
    const urls = [
      ...[...company.images.values()].map(({ url }) => url),
      ...[...company.people.values()].flatMap(({ avatar }) => avatar ?? []),
    ];
    for (const url of urls) assert.match(url, /^data:/);
  });

  it('shows each part something else', async () => {
    const counts = new Set<number>();
    for (const part of ['reader', 'member', 'moderator'])
      counts.add((await feedOf(endpoint, part)).edges.length);
    assert.equal(counts.size, 3);
  });

  it('can be dated back from now', () => {
    const now = new Date('2027-06-01T10:00:00.000Z');
    const posts = [...veldlicht({ now }).posts.values()];
    assert.ok(posts.some(({ createdAt }) => createdAt > '2027-06-01T08:00:00.000Z'));
  });
});

describe('an empty company', () => {
  it('has people and a community, and nothing said', async () => {
    const endpoint = new MockEndpoint({ company: emptyCompany() });
    const feed = await feedOf(endpoint);
    assert.deepEqual([feed.edges, feed.pinned], [[], []]);
    assert.equal(endpoint.company.communities.size, 1);
  });
});

describe('a huge company', () => {
  const endpoint = new MockEndpoint({ company: hugeCompany() });

  it('is as large as it says, twice the same', () => {
    const { posts, comments } = endpoint.company;
    assert.equal(posts.size, 10_000);
    assert.equal(comments.size, 10_000);
    assert.equal(posts.get(hugeIds.reactions)?.reactions.length, 10_000);
    assert.deepEqual([...hugeCompany().comments.values()].at(-1), [...comments.values()].at(-1));
  });

  it('pages through all of a feed, each post once', async () => {
    const seen = new Set<string>();
    let after: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const { data }: { data?: FeedQuery | null } = await endpoint.ask<FeedQuery>(textOf('Feed'), {
        input: { view: 'FOLLOWING' },
        first: 50,
        after,
      });
      for (const { node } of data?.feed.edges ?? []) seen.add(node.id);
      after = data?.feed.pageInfo.endCursor ?? null;
    }
    assert.equal(seen.size, 200);
  });

  it('answers its largest things with a page of them', async () => {
    const asked: [string, Record<string, unknown>][] = [
      ['Comments', { by: { id: hugeIds.thread }, first: 50, after: null, sort: 'TOP' }],
      ['Reactors', { by: [{ id: hugeIds.reactions }], first: 50 }],
      ['People', { search: 'collega', first: 10 }],
    ];
    for (const [name, variables] of asked) {
      const operation = manifest.find((each) => each.name === name);
      const { data, errors } = await endpoint.ask(operation?.text ?? '', variables);
      assert.equal(errors, undefined, name);
      assert.ok(JSON.stringify(data).length < 400_000, name);
    }
  });
});
