import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeText } from './settings.ts';
import type { Setting } from './settings.ts';

const common = { name: 'x', attribute: 'x' };
const number: Setting = { ...common, kind: 'number', min: 1, max: 50 };
const choice: Setting = { ...common, kind: 'choice', options: ['newest', 'top'] };
const text: Setting = { ...common, kind: 'text' };
const flag: Setting = { ...common, kind: 'switch' };

const rows: [Setting, unknown, string | undefined][] = [
  [flag, true, ''],
  [flag, 'true', ''],
  [flag, false, undefined],
  [flag, 'yes', undefined],
  [number, 20, '20'],
  [number, '12', '12'],
  [number, 500, '50'],
  [number, 0, '1'],
  [number, '', undefined],
  [number, 'many', undefined],
  [number, NaN, undefined],
  [choice, 'top', 'top'],
  [choice, '', undefined],
  [choice, 'worst', undefined],
  [choice, 3, undefined],
  [text, ' fietsen ', 'fietsen'],
  [text, '  ', undefined],
  [text, null, undefined],
  [text, { a: 1 }, undefined],
];
for (const [setting, value, expected] of rows) {
  test(`a ${setting.kind} of ${JSON.stringify(value)} is ${expected === undefined ? 'not set' : `"${expected}"`}`, () => {
    assert.equal(attributeText(setting, value), expected);
  });
}
