import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TokenSource } from './token.ts';

describe('token source', () => {
  it('does not wait for ever for a host that never answers', async () => {
    const tokens = new TokenSource(() => new Promise(() => undefined), 20);
    await assert.rejects(tokens.get(), { code: 'TIMEOUT' });
  });

  it('waits for a person for as long as it takes', async () => {
    let answer!: (token: string) => void;
    const host = () => new Promise<string>((resolve) => (answer = resolve));
    const waiting = new TokenSource(host, 10).interactive();
    const answerLater = answer;
    await assert.rejects(new TokenSource(host, 10).get(), { code: 'TIMEOUT' });
    answerLater('late');
    assert.equal(await waiting, 'late');
  });

  it('asks again after an answer: it keeps no token', async () => {
    let asked = 0;
    const tokens = new TokenSource(async () => `token ${(asked += 1)}`);
    assert.deepEqual(await Promise.all([tokens.get(), tokens.get()]), ['token 1', 'token 1']);
    assert.equal(await tokens.get(), 'token 2');
  });

  it('has no token where the host has no source', async () => {
    assert.equal(await new TokenSource(undefined).get(), undefined);
  });

  it("keeps the host's own error as the cause", async () => {
    const cause = new Error('popup blocked');
    await assert.rejects(new TokenSource(() => Promise.reject(cause)).get(), {
      code: 'UNAUTHENTICATED',
      cause,
    });
  });
});
