import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { entraTokens, refusedByOrganisation } from './token.ts';
import type { TokenProvider } from './token.ts';

const resource = 'api://plein.example';
type Redirect = { redirectUrl: string; cancel(): void };

/** As much of SharePoint's provider as decides what a person sees. */
class Provider implements TokenProvider {
  asked: [resource: string, cached: boolean | undefined][] = [];
  answer: () => Promise<string> = async () => 'token';
  readonly handlers = new Set<(args: Redirect) => void>();
  onBeforeRedirectEvent = {
    add: (_: object, handler: (args: Redirect) => void) => void this.handlers.add(handler),
    remove: (_: object, handler: (args: Redirect) => void) => void this.handlers.delete(handler),
  };

  getToken(of: string, cached?: boolean): Promise<string> {
    this.asked.push([of, cached]);
    return this.answer();
  }

  /** Tells everybody that the page is about to go; answers whether somebody stopped it. */
  isStopped(redirectUrl: string): boolean {
    let stopped = false;
    for (const handler of this.handlers) handler({ redirectUrl, cancel: () => (stopped = true) });
    return stopped;
  }
}

function set(resourceOf = resource) {
  const provider = new Provider();
  const heard: boolean[] = [];
  const getToken = entraTokens({
    resource: resourceOf,
    provider: async () => provider,
    awaitsApproval: (awaits) => void heard.push(awaits),
  });
  return { provider, heard, getToken };
}

test('a token is the provider’s for the resource; one that was refused is not taken from the cache', async () => {
  const { provider, heard, getToken } = set();
  assert.equal(await getToken({ interactive: false }), 'token');
  await getToken({ interactive: false, expired: true });
  assert.deepEqual(provider.asked, [
    [resource, true],
    [resource, false],
  ]);
  assert.deepEqual(heard, []);
});

test('asking silently calls off the page’s redirect for its own resource, and for no other', async () => {
  const { provider, getToken } = set();
  const stopped: boolean[] = [];
  provider.answer = async () => {
    stopped.push(provider.isStopped(`https://login/?resource=${encodeURIComponent(resource)}`));
    stopped.push(provider.isStopped('https://login/?resource=https%3A%2F%2Fgraph.microsoft.com'));
    return 'token';
  };
  await getToken({ interactive: false });
  assert.deepEqual(stopped, [true, false]);
  assert.equal(provider.handlers.size, 0);
});

test('asking after a click lets the page go, also for a silent question at the same time', async () => {
  const { provider, getToken } = set();
  let proceed = (): void => undefined;
  const clicked = new Promise<void>((resolve) => (proceed = resolve));
  provider.answer = async () => {
    await clicked;
    return provider.isStopped(`https://login/?resource=${resource}`) ? 'stopped' : 'let go';
  };
  const both = [getToken({ interactive: true }), getToken({ interactive: false })];
  proceed();
  assert.equal(await both[0], 'let go');
  await both[1];
});

test('refused consent is null and told once; a token ends it', async (t) => {
  const warn = mock.method(console, 'warn', () => undefined);
  t.after(() => warn.mock.restore());
  const { provider, heard, getToken } = set('api://refused.example');
  provider.answer = () => Promise.reject(new Error('AADSTS65001: no consent'));
  assert.equal(await getToken({ interactive: false }), null);
  assert.equal(await getToken({ interactive: true }), null);
  assert.deepEqual(heard, [true]);
  assert.equal(warn.mock.callCount(), 1);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /SHAREPOINT_TOKEN.*AADSTS65001/);
  provider.answer = async () => 'token';
  assert.equal(await getToken({ interactive: true }), 'token');
  assert.deepEqual(heard, [true, false]);
});

test('somebody who is not signed in is null, and no matter for an administrator', async (t) => {
  const warn = mock.method(console, 'warn', () => undefined);
  t.after(() => warn.mock.restore());
  const { provider, heard, getToken } = set();
  provider.answer = () => Promise.reject(new Error('interaction_required'));
  assert.equal(await getToken({ interactive: false }), null);
  provider.answer = async () => '';
  assert.equal(await getToken({ interactive: false }), null);
  assert.deepEqual(heard, []);
});

test('a provider that cannot be had is null, too', async (t) => {
  const warn = mock.method(console, 'warn', () => undefined);
  t.after(() => warn.mock.restore());
  const getToken = entraTokens({ resource, provider: () => Promise.reject(new Error('no AAD')) });
  assert.equal(await getToken({ interactive: false }), null);
});

for (const [error, isRefusal] of [
  [new Error('AADSTS65001: The user or administrator has not consented'), true],
  [new Error('invalid_resource: AADSTS500011: The resource principal was not found'), true],
  [{ errorCode: 'consent_required' }, true],
  [new Error('AADSTS50058: no session'), false],
  [new Error('user_cancelled'), false],
  ['timeout', false],
  [undefined, false],
] as const) {
  test(`${error instanceof Error ? error.message : JSON.stringify(error)}: ${isRefusal ? '' : 'no '}refusal`, () => {
    assert.equal(refusedByOrganisation(error), isRefusal);
  });
}
