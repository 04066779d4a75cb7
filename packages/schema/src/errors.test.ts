import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorCodes, isErrorCode } from './errors.ts';
import type { ErrorCode } from './errors.ts';
import { PleinError } from './plein-error.ts';

describe('PleinError', () => {
  it('says whether waiting may help', () => {
    assert.equal(new PleinError('OFFLINE', { message: '' }).retryable, true);
    assert.equal(new PleinError('FORBIDDEN', { message: '' }).retryable, false);
    for (const [code, { retry }] of Object.entries(errorCodes)) {
      assert.equal(new PleinError(code as ErrorCode, { message: code }).retryable, retry, code);
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
    const error = new PleinError('BAD_INPUT', {
      message: 'Too long.',
      path: ['input', 'body'],
      cause,
    });
    assert.equal(error.cause, cause);
    assert.deepEqual(error.path, ['input', 'body']);
    assert.ok(error instanceof Error);
  });
});
