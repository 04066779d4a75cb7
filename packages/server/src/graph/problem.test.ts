import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Problem } from './problem.ts';

it("tells the organisation's own reason apart from the server's sentence", () => {
  const refused = new Problem(
    'CONTENT_REFUSED',
    'refusedWord',
    null,
    'Names of customers stay out.',
  );
  assert.equal(refused.toUserError('en').reason, 'Names of customers stay out.');
  assert.equal(refused.toUserError('nl').reason, 'Names of customers stay out.');
  assert.equal(new Problem('TOO_LONG', 'longBody', null, 10).toUserError('en').reason, null);
});
