import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Said } from './answer.ts';
import { differencesOf } from './compare.ts';
import { normalise } from './normalise.ts';

const now = Date.parse('2026-03-02T08:00:00.000Z');

function said(data: unknown): Said {
  return { operation: 'Feed', as: 'anna', answer: { status: 200, data, errors: [] } };
}

function same(one: unknown, other: unknown): boolean {
  const [left, right] = [one, other].map((data) => normalise([said(data)], now));
  return differencesOf(left, right).length === 0;
}

describe('what two endpoints may make up for themselves', () => {
  const rows: [what: string, one: unknown, other: unknown][] = [
    ['ids', { id: 'post_1', subjectId: 'subject_1' }, { id: 'x', subjectId: 'y' }],
    ['cursors', { cursor: 'a' }, { cursor: 'b' }],
    ['addresses of pictures', { alt: '', url: '/a.png' }, { alt: '', url: 'https://b.example/b' }],
    ['the wording of a refusal', refused('Not now.'), refused('Niet nu.')],
    ['instants of acts', { at: '2026-03-02T08:00:01.000Z' }, { at: '2026-03-02T08:01:30.500Z' }],
    ['the order of a set', { can: ['EDIT', 'REACT'] }, { can: ['REACT', 'EDIT'] }],
  ];
  for (const [what, one, other] of rows) it(what, () => assert.ok(same(one, other)));
});

describe('what they may not', () => {
  const rows: [what: string, one: unknown, other: unknown][] = [
    [
      'the same thing under two ids',
      { a: { id: '1' }, b: { id: '1' } },
      { a: { id: '1' }, b: { id: '2' } },
    ],
    ['a cursor where there is none', { cursor: 'a' }, { cursor: null }],
    [
      'a page that ends elsewhere',
      { edges: [{ cursor: 'a' }], pageInfo: { endCursor: 'a' } },
      { edges: [{ cursor: 'a' }], pageInfo: { endCursor: 'b' } },
    ],
    ['a refusal without words', refused('Not now.'), refused('')],
    [
      'an instant of before',
      { at: '2026-03-02T07:00:00.000Z' },
      { at: '2026-03-02T07:00:00.001Z' },
    ],
    [
      'an instant in another form',
      { at: '2026-03-02T07:00:00.000Z' },
      { at: '2026-03-02T07:00:00Z' },
    ],
    [
      'the time in which one may edit',
      { at: '2026-03-02T08:15:00.000Z' },
      { at: '2026-03-02T08:10:00.000Z' },
    ],
    ['an address of a person', { url: '/anna' }, { url: '/bas' }],
    ['the order of a list', { top: ['Care', 'Works'] }, { top: ['Works', 'Care'] }],
    ['null and nothing', { title: null }, {}],
    ['a list and an object', { list: [] }, { list: {} }],
  ];
  for (const [what, one, other] of rows) it(what, () => assert.ok(!same(one, other)));
});

function refused(message: string) {
  return { code: 'FORBIDDEN', message, path: null, retryAfter: null };
}
