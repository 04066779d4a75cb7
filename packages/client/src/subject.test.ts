import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSubject, subjectKey } from './subject.ts';

const page = 'https://portal.example/news/42?tab=2&utm_source=mail#comments';

const rows: [text: string, means: object, key: string][] = [
  ['post_018f', { id: 'post_018f' }, 'post_018f'],
  [' comment_1 ', { id: 'comment_1' }, 'comment_1'],
  ['subject_9', { id: 'subject_9' }, 'subject_9'],
  ['menu-2026-11-24', { key: 'menu-2026-11-24' }, 'key:menu-2026-11-24'],
  ['postcard', { key: 'postcard' }, 'key:postcard'],
  ['', { url: '/news/42?tab=2' }, 'url:/news/42?tab=2'],
  ['/news/7#top', { url: '/news/7' }, 'url:/news/7'],
  ['/news/7?utm_campaign=x&id=3&fbclid=y', { url: '/news/7?id=3' }, 'url:/news/7?id=3'],
  ['https://portal.example/a/../b', { url: '/b' }, 'url:/b'],
  [
    'https://elsewhere.example/x?gclid=1#y',
    { url: 'https://elsewhere.example/x' },
    'url:https://elsewhere.example/x',
  ],
  ['HTTPS://Portal.example/c', { url: '/c' }, 'url:/c'],
  [
    '//elsewhere.example/x',
    { url: 'https://elsewhere.example/x' },
    'url:https://elsewhere.example/x',
  ],
  ['javascript:alert(1)', { key: 'javascript:alert(1)' }, 'key:javascript:alert(1)'],
];

describe('subject', () => {
  for (const [text, means, key] of rows) {
    it(`reads ${JSON.stringify(text)} as ${key}`, () => {
      const by = parseSubject(text, page);
      assert.deepEqual(by, means);
      assert.equal(subjectKey(by), key);
    });
  }

  it('needs no page around it', () => {
    assert.deepEqual(parseSubject('/news/7#x'), { url: '/news/7' });
    assert.deepEqual(parseSubject(''), { url: '/' });
    assert.deepEqual(parseSubject('/a', 'not a url'), { url: '/a' });
  });
});
