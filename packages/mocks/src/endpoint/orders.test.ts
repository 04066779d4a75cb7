import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { post, send, textOf } from '../testing/asking.ts';
import { MockEndpoint } from './endpoint.ts';

let endpoint: MockEndpoint;
beforeEach(() => {
  endpoint = new MockEndpoint();
});

const viewer = { query: textOf('Viewer') };

describe('orders', () => {
  it('fail an operation as often as told, and hold it until released', async () => {
    endpoint.fail('Viewer', { code: 'RATE_LIMITED' });
    assert.equal(
      (await send(endpoint, viewer)).answer.errors?.[0]?.extensions.code,
      'RATE_LIMITED',
    );
    assert.ok((await send(endpoint, viewer)).answer.data);
    const release = endpoint.hold('Viewer');
    const held = endpoint.handle(post(endpoint, viewer));
    const order: string[] = [];
    const done = held.then(() => order.push('answered'));
    await endpoint.handle(post(endpoint, { query: textOf('Server') }));
    order.push('released');
    release();
    await done;
    assert.deepEqual(order, ['released', 'answered']);
    assert.equal(endpoint.sent('Viewer').length, 3);
  });

  it(
    'hold again what is held a second time before the first is released',
    { timeout: 10_000 },
    async () => {
      const first = endpoint.hold('Viewer');
      const second = endpoint.hold('*');
      const again = endpoint.hold('Viewer');
      first();
      let answered = false;
      const held = endpoint.handle(post(endpoint, viewer)).then(() => (answered = true));
      second();
      await endpoint.handle(post(endpoint, { query: textOf('Server') }));
      assert.equal(answered, false);
      again();
      await held;
    },
  );
});

describe('slips', () => {
  it('are named with the remedy: a setting that is none, an order for an operation that never comes', (context) => {
    const warn = context.mock.method(console, 'warn', () => {});
    const said = () => warn.mock.calls.map(({ arguments: [words] }) => String(words));
    assert.throws(
      () => (endpoint.settings.network = 'ofline' as never),
      /settings\.network is never "ofline"\. Use online, offline, slow, failing\./,
    );
    assert.throws(
      () => new MockEndpoint({ settings: { identity: 'modrator' as never } }),
      /settings\.identity is never "modrator"\. Use .*moderator/,
    );
    endpoint.fail('ReactionSet', 'network');
    endpoint.hold('*')();
    assert.deepEqual(said(), []);
    endpoint.fail('reaction', 'network');
    endpoint.hold('CommentMake');
    assert.match(
      said()[0] ?? '',
      /fail\("reaction"\).* there are ReactionRemove, ReactionSet\. Correct the name/,
    );
    assert.match(said()[1] ?? '', /hold\("CommentMake"\).*CommentCreate/);
  });
});
