import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { manifest } from '@plein/schema/manifest';
import { costLimits, costOf } from './use-cost-limit.ts';

test('a list counts as often as it is long, inside lists too, whether the length is written or a variable', () => {
  const query = (n: string): string =>
    `query($n: Int) { feed(first: ${n}) { edges { node { id comments(first: 3) { edges { node { id } } } } } } }`;
  const expected = { nodes: 10 + 10 * 3, cost: 1 + 10 * (1 + 1 + 1 + (1 + 3 * (1 + 1 + 1))) };
  assert.deepEqual(costOf(parse(query('10')), undefined, {}), expected);
  assert.deepEqual(costOf(parse(query('$n')), undefined, { n: 10 }), expected);
});

test('ids and subjects count by their number', () => {
  const document = parse('query($ids: [ID!]!) { nodes(ids: $ids) { id } }');
  assert.deepEqual(costOf(document, undefined, { ids: ['a', 'b', 'c'] }), { nodes: 3, cost: 4 });
});

test('what stands in fragments counts wherever it is used', () => {
  const document = parse(
    'query { a: feed(first: 5) { ...F } b: feed(first: 7) { ...F } } fragment F on PostConnection { edges { cursor } }',
  );
  assert.deepEqual(costOf(document, undefined, {}), { nodes: 12, cost: 2 + 12 * 2 });
});

test('every operation of the elements stays below the limits with the longest lists it may ask for', () => {
  const fifty = Array.from({ length: 50 }, (_, index) => ({ id: String(index) }));
  for (const { name, text } of manifest) {
    const { nodes, cost } = costOf(parse(text), undefined, {
      first: 50,
      ids: fifty,
      by: text.includes('$by:[') ? fifty : fifty[0],
    });
    assert.ok(
      nodes <= costLimits.nodes && cost <= costLimits.cost,
      `${name}: ${nodes} nodes, cost ${cost}`,
    );
  }
});
