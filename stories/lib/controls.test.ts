import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controls, initialGlobals, names, readChoices } from './controls.ts';

describe('the toolbar', () => {
  it('is taken at its word, also where an address turned a width into a number', () => {
    for (const name of names)
      for (const { value } of controls[name].choices)
        assert.equal(readChoices({ [name]: value }).chosen[name], value);
    const { chosen, problems } = readChoices({ width: 280 });
    assert.deepEqual(chosen, { ...initialGlobals, width: '280' });
    assert.deepEqual(problems, []);
  });

  it('names an unknown value with those it knows, and shows the usual one', () => {
    const { chosen, problems } = readChoices({ theme: 'drak', network: 'offline' });
    assert.deepEqual(chosen, { ...initialGlobals, network: 'offline' });
    assert.equal(problems.length, 1);
    assert.match(
      problems[0] ?? '',
      /^The control "theme" has no value "drak"\. It knows follow, light, dark, .*; "follow" is shown instead\.$/,
    );
  });
});
