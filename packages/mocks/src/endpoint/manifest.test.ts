import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { manifest } from '@plein/schema/manifest';
import { veldlicht } from '../companies/veldlicht.ts';
import { MockEndpoint } from './endpoint.ts';

/** One set of variables per operation of the contract, over Veldlicht. A new operation without one fails below. */
function variablesOf(endpoint: MockEndpoint): Record<string, Record<string, unknown>> {
  const { company } = endpoint;
  const { viewerId } = company;
  const posts = [...company.posts.values()];
  const one = <T>(items: Iterable<T>, test: (item: T) => boolean): T => {
    const found = [...items].find(test);
    assert.ok(found);
    return found;
  };
  const community = (slug: string) =>
    one(company.communities.values(), (each) => each.slug === slug).id;
  const storingen = community('storingen');
  const question = one(posts, (post) => post.kind === 'QUESTION' && post.answerId !== null);
  const answer = question.answerId ?? '';
  const colleague = one(
    posts,
    ({ communityId, authorId }) => communityId === storingen && authorId !== viewerId,
  );
  const own = one(
    posts,
    ({ authorId, communityId }) => authorId === viewerId && communityId === storingen,
  );
  const ownComment = one(
    company.comments.values(),
    ({ authorId, createdAt }) =>
      authorId === viewerId && Date.parse(createdAt) > company.clock.time - 900_000,
  );
  const pending = one(posts, ({ state }) => state === 'PENDING');
  const daan = one(company.people.values(), ({ handle }) => handle === 'daan.visser').id;
  const by = { id: colleague.id };
  const feed = { view: 'FOLLOWING' };
  const key = '/menu/today';
  return {
    AnswerAccept: { commentId: answer },
    AnswerClear: { commentId: answer },
    CommentCreate: { on: by, body: 'Dank!' },
    CommentDelete: { id: ownComment.id },
    CommentRevisions: { id: own.id, first: 5 },
    CommentUpdate: { id: ownComment.id, body: 'Anders.', basedOn: ownComment.createdAt },
    Comments: { by, first: 10, after: null, sort: 'TOP' },
    CommentsById: { ids: [answer] },
    Community: { by: { slug: 'fietsen' } },
    CommunityJoin: { communityId: community('boekenclub') },
    CommunityLeave: { communityId: community('fietsen') },
    CommunityRequestDecide: {
      communityId: community('leidinggevenden'),
      personId: viewerId,
      decision: 'APPROVE',
    },
    CommunityRequestWithdraw: { communityId: community('leidinggevenden') },
    CommunityRequests: { by: { slug: 'leidinggevenden' }, first: 10 },
    ContentDecide: { id: pending.id, decision: 'APPROVE' },
    Feed: { input: feed, first: 20 },
    FeedNewCount: { input: feed, before: '' },
    People: { search: 'da', first: 5 },
    PersonMute: { personId: daan },
    PersonUnmute: { personId: daan },
    PostCreate: { kind: 'UPDATE', communityId: storingen, body: 'Veld 7 draait.' },
    PostDelete: { id: own.id },
    PostMarkRead: { ids: [colleague.id] },
    PostPin: { id: colleague.id },
    PostUnpin: { id: colleague.id },
    PostUpdate: { id: own.id, body: 'Bijgewerkt.', basedOn: own.createdAt },
    Posts: { ids: [own.id, colleague.id] },
    Reactables: { by: [by, { key }] },
    ReactionRemove: { on: by, key: 'thanks' },
    ReactionSet: { on: { key }, key: 'thanks' },
    Reactors: { by: [by], first: 10 },
    Replies: { id: answer, first: 10 },
    ReportCreate: { id: colleague.id, reason: 'OTHER' },
    Server: {},
    ThreadLock: { on: by, reason: 'RESOLVED' },
    ThreadUnlock: { on: by },
    UploadBegin: { fileName: 'a.png', mediaType: 'image/png', byteLength: 8, alt: 'Een veld' },
    Viewer: {},
    ViewerCommunities: { first: 10 },
  };
}

/** Acts that only a moderator may do. */
const moderators = new Set([
  'CommunityRequestDecide',
  'ContentDecide',
  'PostPin',
  'PostUnpin',
  'ThreadLock',
  'ThreadUnlock',
  'AnswerAccept',
  'AnswerClear',
]);

describe('every operation of the contract', () => {
  for (const { name, kind, text } of manifest) {
    if (kind === 'subscription') continue;
    it(`answers ${name}`, async () => {
      const endpoint = new MockEndpoint({ company: veldlicht() });
      const variables = variablesOf(endpoint)[name];
      assert.ok(variables, `${name} is new: say in this test what it is asked with.`);
      const as = moderators.has(name) ? 'moderator' : 'member';
      if (name === 'FeedNewCount') {
        const feed = manifest.find((operation) => operation.name === 'Feed');
        const page = await endpoint.ask<{ feed: { edges: { cursor: string }[] } }>(
          feed?.text ?? '',
          { input: { view: 'FOLLOWING' }, first: 3 },
        );
        variables.before = page.data?.feed.edges[2]?.cursor;
      }
      const input = { idempotencyKey: crypto.randomUUID(), ...variables };
      const { data, errors } = await endpoint.ask(
        text,
        kind === 'mutation' ? { input } : variables,
        as,
      );
      assert.deepEqual(errors ?? [], []);
      const [field] = Object.values(data ?? {}) as { userErrors?: unknown }[];
      assert.ok(field !== null && field !== undefined, 'it was answered with nothing');
      if (kind === 'mutation') assert.deepEqual(field.userErrors, []);
    });
  }
});

describe('determinism', () => {
  it('gives two companies byte for byte the same answers', async () => {
    const told = async () => {
      const endpoint = new MockEndpoint({ company: veldlicht() });
      const variables = variablesOf(endpoint);
      const answers: string[] = [];
      // Acts change what later ones meet, so some are refused here; that must be the same too.
      for (const [index, { name, kind, text }] of manifest.entries()) {
        if (kind === 'subscription') continue;
        const idempotencyKey = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
        const own = variables[name];
        const asked = kind === 'mutation' ? { input: { idempotencyKey, ...own } } : own;
        answers.push(JSON.stringify(await endpoint.ask(text, asked, 'moderator')));
      }
      return answers;
    };
    const [first, second] = [await told(), await told()];
    assert.ok(first.length > 3);
    assert.deepEqual(first, second);
  });
});
