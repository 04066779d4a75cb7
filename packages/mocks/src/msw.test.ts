import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setupServer } from 'msw/node';
import { MockEndpoint } from './endpoint/endpoint.ts';
import { handlers } from './msw.ts';
import { act, messages, textOf } from './testing/asking.ts';

const endpoint = new MockEndpoint({ url: 'https://social.example/graphql' });
const server = setupServer(...handlers(endpoint));
before(() => server.listen({ onUnhandledFrame: 'error' }));
after(() => server.close());

const send = (body: unknown, more: RequestInit = {}) =>
  fetch(endpoint.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
    ...more,
  });

describe('msw in Node', () => {
  it('answers operations alone and in lists', async () => {
    const viewer = { query: textOf('Viewer') };
    assert.ok('data' in ((await (await send(viewer)).json()) as object));
    const list = (await (await send([viewer, viewer])).json()) as unknown[];
    assert.equal(list.length, 2);
  });

  it('streams changes while they happen, and notices who leaves', async () => {
    const { id } = endpoint.company.addPost();
    const leaving = new AbortController();
    const response = await send(
      { query: textOf('Changes'), variables: { topics: [id] } },
      {
        headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
        signal: leaving.signal,
      },
    );
    assert.match(response.headers.get('content-type') ?? '', /event-stream/);
    const stream = messages(response);
    await send(act('ReactionSet', { on: { id }, key: 'thanks' }));
    assert.equal((await stream.next()).value?.kind, 'REACTIONS_CHANGED');
    leaving.abort();
    await assert.rejects(stream.next());
    assert.equal(endpoint.streams, 0);
  });

  it('takes pictures and gives them back', async () => {
    const begun = (await (
      await send(
        act('UploadBegin', {
          fileName: 'a.png',
          mediaType: 'image/png',
          byteLength: 2,
          alt: 'Dots',
        }),
      )
    ).json()) as { data: { uploadBegin: { uploadUrl: string; imageId: string } } };
    const { uploadUrl, imageId } = begun.data.uploadBegin;
    const put = await fetch(new URL(uploadUrl, endpoint.url), {
      method: 'PUT',
      body: new Uint8Array([7, 8]),
    });
    assert.equal(put.status, 204);
    const got = await fetch(new URL(`media/${imageId}`, endpoint.url));
    assert.deepEqual([...new Uint8Array(await got.arrayBuffer())], [7, 8]);
  });

  it('breaks the connection while the endpoint is offline', async () => {
    endpoint.settings.network = 'offline';
    await assert.rejects(send({ query: textOf('Viewer') }), TypeError);
    endpoint.settings.network = 'online';
  });
});

describe('handlers', () => {
  it('ask for an address where there is no page', () => {
    assert.throws(() => handlers(new MockEndpoint()), {
      name: 'TypeError',
      message: /"\/plein-mock-\d+\/graphql" is a path.*new MockEndpoint\(\{ url: /,
    });
  });
});

describe('install', () => {
  it('answers one address and leaves all others to the fetch that was there', async () => {
    const own = new MockEndpoint({ url: 'https://other.example/graphql' });
    const original = globalThis.fetch;
    const uninstall = own.install();
    const asked = () =>
      fetch(own.url, { method: 'POST', body: JSON.stringify({ query: textOf('Viewer') }) });
    assert.equal((await asked()).status, 200);
    assert.equal((await send({ query: textOf('Viewer') })).status, 200);
    assert.equal(own.requests.length, 1);
    own.settings.network = 'offline';
    await assert.rejects(asked(), TypeError);
    uninstall();
    assert.equal(globalThis.fetch, original);
  });

  it('is taken back in any order, and leaves the patch of somebody else alone', async () => {
    const original = globalThis.fetch;
    const [first, second, third] = [1, 2, 3].map(
      (number) => new MockEndpoint({ url: `https://${number}.example/graphql` }),
    ) as [MockEndpoint, MockEndpoint, MockEndpoint];
    const takeBack = [first, second].map((endpoint) => endpoint.install());
    takeBack[0]?.();
    const top = globalThis.fetch;
    takeBack.push(third.install());
    takeBack[1]?.();
    const asked = await fetch(third.url, {
      method: 'POST',
      body: JSON.stringify({ query: textOf('Viewer') }),
    });
    assert.equal(asked.status, 200);
    takeBack[2]?.();
    assert.equal(globalThis.fetch, original);
    assert.notEqual(top, original);

    const uninstall = first.install();
    const below = globalThis.fetch;
    const theirs: typeof fetch = (input, init) => below(input, init);
    globalThis.fetch = theirs;
    uninstall();
    assert.equal(globalThis.fetch, theirs);
    globalThis.fetch = original;
  });
});
