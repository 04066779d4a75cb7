import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isErrorCode, PleinError } from './errors.ts';

describe('PleinError', () => {
  it('says whether waiting may help', () => {
    const rows = [
      ['OFFLINE', true],
      ['RATE_LIMITED', true],
      ['UNAVAILABLE', true],
      ['FORBIDDEN', false],
      ['CONTENT_REFUSED', false],
    ] as const;
    for (const [code, retryable] of rows) {
      assert.equal(new PleinError(code, { message: code }).retryable, retryable, code);
    }
  });

  it('knows its codes and nothing inherited', () => {
    assert.equal(isErrorCode('NOT_FOUND'), true);
    for (const foreign of ['toString', '__proto__', 'TEAPOT', 7, null]) {
      assert.equal(isErrorCode(foreign), false, String(foreign));
    }
  });

  it('keeps the cause and the field it is about', () => {
    const cause = new Error('socket closed');
    const error = new PleinError('BAD_INPUT', { message: 'Too long.', path: ['input', 'body'], cause });
    assert.equal(error.cause, cause);
    assert.deepEqual(error.path, ['input', 'body']);
    assert.ok(error instanceof Error);
  });
});
