import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSchema, executeSync, parse } from 'graphql';
import { askedNumber, asksOnly } from './selection.ts';
import type { Asked } from './selection.ts';

const schema = buildSchema(`
  interface Named { id: ID name: String }
  type Item implements Named { id: ID name: String more(first: Int): [Item] }
  type Query { item: Item }`);

/** What the resolver of `item` is given to look ahead in. */
function asked(text: string, variableValues: Record<string, unknown> = {}): Asked {
  let info: Asked | undefined;
  const item = (_: unknown, __: unknown, given: Asked) => void (info = given);
  executeSync({ schema, document: parse(text), variableValues, rootValue: { item } });
  assert.ok(info);
  return info;
}

const names = new Set(['__typename', 'id', 'name']);

for (const [text, expected] of [
  ['{ item { id } }', true],
  ['{ item { id ... on Named { name } ...F } } fragment F on Item { __typename }', true],
  ['{ item { id } item { more { id } } }', false],
  ['{ item { a: id name: more { id } } }', false],
  ['{ item { ...F } } fragment F on Item { ... { more { id } } }', false],
] as const) {
  test(`${text} asks for ${expected ? 'nothing else' : 'something else'}`, () => {
    assert.equal(asksOnly(asked(text), names), expected);
  });
}

for (const [text, expected] of [
  ['{ item { more(first: 3) { id } } }', 3],
  ['query ($n: Int) { item { more(first: $n) { id } } }', 7],
  ['{ item { ...F } } fragment F on Item { ... on Item { a: more(first: 4) { id } } }', 4],
  ['{ item { a: more(first: 3) { id } b: more(first: 3) { name } } }', 3],
  ['{ item { a: more(first: 3) { id } b: more(first: 4) { id } } }', undefined],
  ['{ item { a: more(first: 3) { id } b: more { id } } }', undefined],
  ['query ($other: Int) { item { more(first: $other) { id } } }', undefined],
  ['{ item { id } }', undefined],
] as const) {
  test(`${text} asks for ${expected} of them`, () => {
    assert.equal(askedNumber(asked(text, { n: 7 }), ['more'], 'first'), expected);
  });
}
