import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { manifest } from '@plein/schema/manifest';
import { act, post, send, textOf } from '../testing/asking.ts';
import type { Answered } from '../testing/asking.ts';
import { MockEndpoint } from './endpoint.ts';

let endpoint: MockEndpoint;
beforeEach(() => {
  endpoint = new MockEndpoint();
});

const payloadOf = ({ answer }: { answer: Answered }) =>
  Object.values(answer.data ?? {})[0] as unknown as {
    outcome?: string | null;
    userErrors: { code: string; message: string; path: string[] | null }[];
    [node: string]: unknown;
  };
const codes = (sent: { answer: Answered }) => payloadOf(sent).userErrors.map(({ code }) => code);
const viewer = { query: textOf('Viewer') };

describe('state', () => {
  it('keeps what was reacted, said and read', async () => {
    const author = endpoint.company.addPerson({ displayName: 'Daan Visser' });
    const subject = endpoint.company.addPost({ authorId: author.id });
    await send(endpoint, act('ReactionSet', { on: { id: subject.id }, key: 'thanks' }));
    await send(endpoint, act('CommentCreate', { on: { id: subject.id }, body: 'Dank!' }));
    await send(endpoint, act('PostMarkRead', { ids: [subject.id] }));
    const { answer } = await send(endpoint, {
      query: textOf('Posts'),
      variables: { ids: [subject.id] },
    });
    const [node] = (answer.data as unknown as { nodes: Record<string, never>[] }).nodes;
    assert.deepEqual(
      { ...node, viewerState: undefined },
      {
        ...node,
        commentCount: 1,
        reactionGroups: [{ option: { key: 'thanks', label: 'Thanks', emoji: '🙏' }, count: 1 }],
        viewerState: undefined,
      },
    );
    assert.equal((node?.viewerState as unknown as { isRead: boolean }).isRead, true);
  });

  it('does an act once per idempotency key, and refuses the key for another act', async () => {
    const subject = endpoint.company.addPost();
    const saying = act('CommentCreate', { on: { id: subject.id }, body: 'Once.' });
    const [first, second] = [await send(endpoint, saying), await send(endpoint, saying)];
    assert.deepEqual(first.answer, second.answer);
    assert.equal(endpoint.company.comments.size, 1);
    Object.assign(saying.variables.input, { body: 'Something else.' });
    assert.deepEqual(codes(await send(endpoint, saying)), ['IDEMPOTENCY_MISMATCH']);
  });

  it('publishes, holds and refuses', async () => {
    const subject = endpoint.company.addPost();
    const outcomes = [];
    for (const body of ['Fine.', 'please-review this', 'a forbidden-word']) {
      const sent = payloadOf(
        await send(endpoint, act('CommentCreate', { on: { id: subject.id }, body })),
      );
      outcomes.push([sent.outcome, sent.userErrors.map(({ code }) => code)]);
    }
    assert.deepEqual(outcomes, [
      ['PUBLISHED', []],
      ['HELD', []],
      ['REFUSED', ['CONTENT_REFUSED']],
    ]);
    assert.equal(endpoint.company.comments.size, 2);
  });

  it('keeps earlier wordings, and refuses to overwrite somebody else’s', async () => {
    const own = endpoint.company.addPost({ body: 'It wroks.' });
    const basedOn = own.createdAt;
    await send(endpoint, act('PostUpdate', { id: own.id, body: 'It works.', basedOn }));
    assert.equal(own.revisions[0]?.body, 'It wroks.');
    const late = await send(
      endpoint,
      act('PostUpdate', { id: own.id, body: 'It worked.', basedOn }),
    );
    assert.deepEqual(codes(late), ['EDIT_CONFLICT']);
    assert.equal((payloadOf(late).post as { body: string }).body, 'It works.');
  });

  it('takes a picture in two steps and shows it without a network', async () => {
    const begun = payloadOf(
      await send(
        endpoint,
        act('UploadBegin', {
          fileName: 'a.png',
          mediaType: 'image/png',
          byteLength: 3,
          alt: 'Dots',
        }),
      ),
    );
    const at = new URL(String(begun.uploadUrl), new URL(endpoint.url, 'http://localhost'));
    const sent = await endpoint.handle(
      new Request(at, { method: 'PUT', body: new Uint8Array([1, 2, 3]) }),
    );
    assert.equal(sent.status, 204);
    const media = new URL(
      `media/${String(begun.imageId)}`,
      new URL(endpoint.url, 'http://localhost'),
    );
    const served = await endpoint.handle(new Request(media));
    assert.deepEqual([...new Uint8Array(await served.arrayBuffer())], [1, 2, 3]);
    assert.equal(
      endpoint.company.images.get(String(begun.imageId))?.url,
      'data:image/png;base64,AQID',
    );
  });
});

describe('who asks', () => {
  it('is a part of the settings, or whom the bearer token names', async () => {
    const daan = endpoint.company.addPerson({ displayName: 'Daan Visser' });
    const jwt = `e30.${btoa(JSON.stringify({ sub: 'daan.visser' }))}.sig`;
    const name = async (token?: string) => {
      const { answer } = await send(
        endpoint,
        viewer,
        token ? { Authorization: `Bearer ${token}` } : {},
      );
      return (answer.data as unknown as { viewer: { person: { id: string } } }).viewer.person.id;
    };
    assert.equal(await name(), endpoint.company.viewerId);
    for (const token of ['daan.visser', daan.id, jwt]) assert.equal(await name(token), daan.id);
    assert.equal(await name('what a portal hands out'), endpoint.company.viewerId);
  });

  it('is not let in as anonymous', async () => {
    endpoint.settings.identity = 'anonymous';
    const { response, answer } = await send(endpoint, viewer);
    assert.equal(response.status, 401);
    assert.equal(answer.errors?.[0]?.extensions.code, 'UNAUTHENTICATED');
  });
});

describe('settings', () => {
  it('break the connection while offline', async () => {
    endpoint.settings.network = 'offline';
    assert.equal((await endpoint.handle(post(endpoint, viewer))).type, 'error');
    endpoint.settings = { network: 'online' };
    assert.ok((await send(endpoint, viewer)).answer.data);
  });

  const failures = [
    ['UNAVAILABLE', 'Viewer', 'UNAVAILABLE'],
    [undefined, 'Viewer', 'INTERNAL'],
    ['LOCKED', 'Viewer', undefined],
  ] as const;
  for (const [failure, name, code] of failures) {
    it(`fail with ${failure ?? 'INTERNAL'} when ${name} is asked: ${code ?? 'not at all'}`, async () => {
      Object.assign(endpoint.settings, { network: 'failing', failure });
      const { answer } = await send(endpoint, { query: textOf(name) });
      assert.equal(answer.errors?.[0]?.extensions.code, code);
    });
  }

  it('fail acts with a code that only acts know', async () => {
    Object.assign(endpoint.settings, { network: 'failing', failure: 'LOCKED' });
    const { id } = endpoint.company.addPost();
    assert.deepEqual(
      codes(await send(endpoint, act('CommentCreate', { on: { id }, body: 'Hi' }))),
      ['LOCKED'],
    );
    assert.equal(endpoint.company.comments.size, 0);
  });

  it('close every door for reading only', async () => {
    endpoint.settings.readOnly = true;
    const { id } = endpoint.company.addPost();
    assert.deepEqual(codes(await send(endpoint, act('PostDelete', { id }))), ['FORBIDDEN']);
    const { answer } = await send(endpoint, { query: textOf('Posts'), variables: { ids: [id] } });
    const [node] = (
      answer.data as unknown as { nodes: { viewerState: { can: string[]; denials: object[] } }[] }
    ).nodes;
    assert.deepEqual(node?.viewerState.can, []);
    assert.ok(
      node?.viewerState.denials.some((denial) => JSON.stringify(denial).includes('READ_ONLY')),
    );
  });

  it('answer later with latency, and not at all to somebody who left', async (context) => {
    context.mock.timers.enable({ apis: ['setTimeout'] });
    endpoint.settings.latency = 60_000;
    const leaving = new AbortController();
    const left = endpoint.handle(post(endpoint, viewer, {}, leaving.signal));
    leaving.abort();
    await assert.rejects(left, { name: 'AbortError' });
    const waiting = endpoint.handle(post(endpoint, viewer));
    context.mock.timers.tick(60_000);
    assert.equal((await waiting).status, 200);
  });

  it('hold time still between acts', async () => {
    endpoint.settings.clock = new Date('2026-05-01T12:00:00.000Z');
    await send(endpoint, act('CommentCreate', { on: { key: 'page' }, body: 'Now.' }));
    const [comment] = [...endpoint.company.comments.values()];
    assert.equal(comment?.createdAt, '2026-05-01T12:00:01.000Z');
  });
});

describe('operations', () => {
  it('come alone, in lists, and by registered id', async () => {
    const server = manifest.find(({ name }) => name === 'Server');
    const { answer } = await send(endpoint, [viewer, { documentId: server?.id }]);
    const [first, second] = answer as unknown as Answered[];
    assert.ok(first?.data && second?.data && 'server' in second.data);
  });

  const unknown: [string, object, RegExp, string][] = [
    [
      'a field outside the contract',
      { query: 'query Polls { polls { id } }' },
      /"Polls".*"polls".*install @plein\/mocks/s,
      'BAD_OPERATION',
    ],
    [
      'an id outside the manifest',
      { documentId: 'f00d' },
      /"f00d".*Send the text/s,
      'UNKNOWN_OPERATION',
    ],
  ];
  for (const [what, body, says, code] of unknown) {
    it(`name ${what} with the remedy, and warn once`, async (context) => {
      const warn = context.mock.method(console, 'warn', () => {});
      await send(endpoint, body);
      const { answer } = await send(endpoint, body);
      assert.equal(answer.errors?.[0]?.extensions.code, code);
      assert.match(answer.errors?.[0]?.message ?? '', says);
      assert.equal(warn.mock.callCount(), 1);
      assert.match(String(warn.mock.calls[0]?.arguments[0]), says);
    });
  }
});
