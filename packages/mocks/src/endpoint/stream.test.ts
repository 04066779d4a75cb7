import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { act, messages, post, send, textOf } from '../testing/asking.ts';
import { MockEndpoint } from './endpoint.ts';

let endpoint: MockEndpoint;
beforeEach(() => {
  endpoint = new MockEndpoint();
});

const viewer = { query: textOf('Viewer') };

describe('the stream of changes', () => {
  const listen = async (topics: string[], after?: string, signal?: AbortSignal) => {
    const body = { query: textOf('Changes'), variables: { topics, after } };
    return endpoint.handle(post(endpoint, body, { Accept: 'text/event-stream' }, signal));
  };

  it('tells what others do, with the new counts, and nothing of what one may not read', async () => {
    const { company } = endpoint;
    const daan = company.addPerson({ displayName: 'Daan Visser' });
    const member = (personId: string) => ({
      personId,
      role: 'MEMBER' as const,
      status: 'ACTIVE' as const,
      since: company.now(),
      message: null,
    });
    const secret = company.addCommunity({
      name: 'Secret',
      visibility: 'HIDDEN',
      members: [member(daan.id)],
    });
    const hidden = company.addPost({ communityId: secret.id, authorId: daan.id });
    const seen = company.addPost({ authorId: daan.id });
    const stream = messages(await listen([hidden.id, seen.id, 'feed']));
    await endpoint.ask(
      textOf('CommentCreate'),
      act('CommentCreate', { on: { id: hidden.id }, body: 'Psst.' }).variables,
      daan.id,
    );
    await endpoint.ask(
      textOf('CommentCreate'),
      act('CommentCreate', { on: { id: seen.id }, body: 'Hello.' }).variables,
      daan.id,
    );
    const told = [(await stream.next()).value, (await stream.next()).value];
    assert.deepEqual(
      told.map((each) => [each?.topic, each?.kind, each?.subjectId, each?.byViewer]),
      [
        [seen.id, 'COMMENT_CREATED', seen.id, false],
        ['feed', 'COMMENT_CREATED', seen.id, false],
      ],
    );
    assert.deepEqual(told[0]?.counts, { reactions: null, comments: 1, members: null });
    await stream.return(undefined);
  });

  it('goes on from a cursor, which every answer carries', async () => {
    const { id } = endpoint.company.addPost();
    const { response } = await send(endpoint, viewer);
    await send(endpoint, act('ReactionSet', { on: { id }, key: 'agree' }));
    const stream = messages(await listen([id], response.headers.get('plein-cursor') ?? undefined));
    const { value } = await stream.next();
    assert.deepEqual(value?.counts, {
      reactions: [{ key: 'agree', count: 1 }],
      comments: null,
      members: null,
    });
    assert.equal(value?.byViewer, true);
  });

  it('counts who listens, and breaks off when the network goes', { timeout: 10_000 }, async () => {
    const leaving = new AbortController();
    await listen(['feed'], undefined, leaving.signal);
    const broken = messages(await listen(['feed']));
    assert.equal(endpoint.streams, 2);
    leaving.abort();
    assert.equal(endpoint.streams, 1);
    endpoint.settings.network = 'offline';
    await assert.rejects(broken.next(), TypeError);
    assert.equal(endpoint.streams, 0);
  });
});
