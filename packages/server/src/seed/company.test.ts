import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { dutchOffset } from './calendar.ts';
import { scaleOf } from './options.ts';
import { firstSentence } from './drafts.ts';
import { tableNames, type Row, type TableName } from './rows.ts';
import { createRows } from './seed.ts';

const now = new Date('2026-03-18T14:20:00Z');
const DAY = 86_400_000;

describe('the company of the demo', () => {
  const rows = new Map<TableName, Row[]>(tableNames.map((name) => [name, []]));
  let posts: readonly Row[] = [];
  let comments: readonly Row[] = [];

  before(() => {
    for (const [table, row] of createRows(scaleOf({ now }))) rows.get(table)!.push(row);
    posts = of('post');
    comments = of('comment');
  });

  const of = (table: TableName): readonly Row[] => rows.get(table) ?? [];
  const text = (row: Row, column: string): string => String(row[column] ?? '');
  const at = (row: Row): number => Date.parse(text(row, 'created_at'));
  const communityOf = (slug: string): Row => of('community').find((row) => row['slug'] === slug)!;

  function grouped(list: readonly Row[], column: string): Map<string, Row[]> {
    const groups = new Map<string, Row[]>();
    for (const row of list) {
      const group = groups.get(text(row, column));
      if (group) group.push(row);
      else groups.set(text(row, column), [row]);
    }
    return groups;
  }

  test('has the promised size, give or take a twentieth', () => {
    assert.equal(of('person').length, 2000);
    assert.equal(of('community').length, 60);
    for (const [table, size] of [
      ['post', 20_000],
      ['comment', 100_000],
      ['reaction', 300_000],
    ] as const) {
      assert.ok(Math.abs(of(table).length / size - 1) < 0.05, `${table}: ${of(table).length}`);
    }
  });

  test('sleeps at night, rests at weekends and has lunch', () => {
    const byHour = Array.from({ length: 24 }, () => 0);
    const byWeekday = Array.from({ length: 7 }, () => 0);
    for (const row of [...posts, ...comments]) {
      const local = new Date(at(row) + dutchOffset(at(row)));
      byHour[local.getUTCHours()]! += 1;
      byWeekday[local.getUTCDay()]! += 1;
    }
    const night = [0, 1, 2, 3, 4].reduce((sum, hour) => sum + byHour[hour]!, 0);
    assert.ok(night < byHour[10]! / 2, `${night} at night, ${byHour[10]} at ten`);
    assert.ok(byHour[12]! < byHour[11]! * 0.8 && byHour[12]! < byHour[13]! * 0.8, 'no lunch break');
    assert.ok(byWeekday[0]! < byWeekday[2]! / 3, 'Sunday is as busy as Tuesday');
    const christmas = posts.filter(
      (row) => text(row, 'created_at').slice(5, 10) === '12-25',
    ).length;
    assert.ok(christmas < 12, `${christmas} posts on Christmas day`);
  });

  test('writes about two thirds in Dutch, and a thread in the language of its post', () => {
    const dutch = /\b(de|het|een|van|voor|niet|wie|naar|aan|nieuw|bij|dat|zijn|dan|ik|maar|je)\b/gi;
    const english = /\b(the|and|you|not|who|with|this|from|it|that|was|are|has)\b/gi;
    const isDutch = (words: string): boolean =>
      (words.match(dutch) ?? []).length > (words.match(english) ?? []).length;
    const share = posts.filter((row) => isDutch(text(row, 'body'))).length / posts.length;
    assert.ok(share > 0.58 && share < 0.76, `${share} in Dutch`);
    const threads = grouped(comments, 'subject_id');
    let same = 0;
    let all = 0;
    for (const post of posts) {
      const said = (threads.get(text(post, 'id')) ?? []).map((row) => text(row, 'body')).join(' ');
      if (said.length < 250) continue;
      all += 1;
      if (isDutch(said) === isDutch(text(post, 'body'))) same += 1;
    }
    assert.ok(all > 3000);
    assert.ok(same / all > 0.98, `${same} of ${all} threads speak the language of their post`);
  });

  test('has one thread of ten thousand, several of a hundred, and many posts without a word', () => {
    const sizes = posts
      .map((row) => Number(row['comment_count']))
      .sort((one, other) => other - one);
    assert.ok(sizes[0]! > 9000, `${sizes[0]}`);
    assert.ok(
      sizes.filter((size) => size >= 100).length >= 10,
      `${sizes.filter((size) => size >= 100).length} hot threads`,
    );
    const silent = sizes.filter((size) => size === 0).length / sizes.length;
    assert.ok(silent > 0.25 && silent < 0.6, `${silent} without comments`);
    const depth = Math.max(...comments.map((row) => (row['ancestors'] as string[]).length));
    assert.ok(depth >= 5, `the deepest answer stands at ${depth}`);
  });

  test('has lively, quiet, dead and archived communities of every kind', () => {
    const bySource = grouped(posts, 'source_id');
    const recent = (slug: string, days: number): number =>
      (bySource.get(text(communityOf(slug), 'id')) ?? []).filter(
        (row) => at(row) > now.getTime() - days * DAY,
      ).length;
    assert.ok(recent('koffiehoek', 30) >= 20, `${recent('koffiehoek', 30)}`);
    assert.equal(recent('postzegels', 60), 0);
    assert.equal(recent('smart-meter-2', 60), 0);
    const kinds = new Set(
      of('community').flatMap((row) => [row['visibility'], row['join_policy'], row['status']]),
    );
    assert.deepEqual([...kinds].sort(), [
      'ACTIVE',
      'ARCHIVED',
      'CLOSED',
      'FREE',
      'HIDDEN',
      'INVITE',
      'OPEN',
      'REQUEST',
    ]);
    assert.ok(of('community').some((row) => row['is_premoderated']));
    assert.ok(posts.some((row) => row['state'] === 'PENDING'));
    assert.ok(of('membership').some((row) => row['status'] === 'REQUESTED'));
    assert.ok(of('membership').some((row) => row['status'] === 'INVITED'));
  });

  test('has the rare things: tombstones, answers, locks, pins, revisions, leavers, long names, no title', () => {
    assert.ok(comments.filter((row) => row['state'] === 'REMOVED').length > 100);
    assert.ok(comments.every((row) => row['state'] !== 'REMOVED' || row['body'] === ''));
    assert.ok(posts.filter((row) => row['answer_id'] !== null).length > 500);
    assert.ok(posts.filter((row) => row['lock_reason'] !== null).length > 10);
    assert.ok(posts.filter((row) => row['pinned_at'] !== null).length > 5);
    assert.ok(posts.some((row) => row['author_id'] === null));
    assert.ok(of('revision').length > 300);
    assert.ok(of('person').some((row) => row['is_active'] === false));
    assert.ok(of('person').some((row) => text(row, 'display_name').length > 60));
    assert.ok(of('person').some((row) => row['title'] === null));
    assert.ok(of('person').some((row) => /\p{Script=Arabic}/u.test(text(row, 'display_name'))));
    assert.ok(of('report').length > 0);
  });

  test('repeats neither a title nor a first sentence among the newest forty of any source', () => {
    for (const [source, list] of grouped(posts, 'source_id')) {
      const newest = list.sort((one, other) => at(other) - at(one)).slice(0, 40);
      const firsts = newest.map((row) => firstSentence(text(row, 'body')));
      const titles = newest.map((row) => row['title']).filter((title) => title !== null);
      assert.equal(
        new Set(firsts).size,
        firsts.length,
        `${source}: ${firsts.find((first, index) => firsts.indexOf(first) !== index)}`,
      );
      assert.equal(new Set(titles).size, titles.length, `${source}: ${titles.join(' / ')}`);
    }
  });

  test('leaves no template unfilled and no sentence half written', () => {
    for (const row of [...posts, ...comments, ...of('revision')]) {
      const words = `${text(row, 'title')} ${text(row, 'body')}`;
      assert.doesNotMatch(
        words,
        /[{}]|undefined|NaN|\[object|\\n|'''|\.\.\s|\?\?|,\.|\?\.|[:,] *$/u,
        words,
      );
    }
  });

  test('mentions only people who exist, and notes every one of them', () => {
    const handles = new Map(of('person').map((row) => [text(row, 'handle'), text(row, 'id')]));
    const noted = new Set(
      of('mention').map((row) => `${text(row, 'target_id')} ${text(row, 'person_id')}`),
    );
    let found = 0;
    for (const row of [...posts, ...comments]) {
      for (const [, handle] of text(row, 'body').matchAll(
        /(?<![\w.])@([a-z0-9]+(?:\.[a-z0-9]+)*)/g,
      )) {
        const person = handles.get(handle!);
        assert.ok(person, `nobody is called @${handle}`);
        assert.ok(
          noted.has(`${text(row, 'id')} ${person}`),
          `@${handle} is not noted: ${text(row, 'body')}`,
        );
        found += 1;
      }
    }
    assert.ok(found > 1000, `${found} mentions`);
  });

  test('closes every mark of its Markdown', () => {
    for (const row of [...posts, ...comments]) {
      const body = text(row, 'body');
      assert.equal((body.match(/```/g) ?? []).length % 2, 0, body);
      const outside = body.replace(/```[\s\S]*?```/g, '');
      assert.equal((outside.match(/(?<!`)`(?!`)/g) ?? []).length % 2, 0, body);
      const prose = outside.replace(/`[^`]*`/g, '');
      assert.equal((prose.match(/\*\*/g) ?? []).length % 2, 0, body);
      assert.equal((prose.replace(/\*\*/g, '').match(/\*/g) ?? []).length % 2, 0, body);
      for (const [, target] of prose.matchAll(/\]\(([^)]*)\)/g))
        assert.match(target!, /^(\/|https:\/\/)\S*$/);
      for (const table of prose.matchAll(/(?:^\|.*\|$\n?)+/gm)) {
        const widths = new Set(
          table[0]
            .trim()
            .split('\n')
            .map((line) => line.split('|').length),
        );
        assert.equal(widths.size, 1, table[0]);
      }
    }
  });

  test('shows real pictures with words for those who do not see them', () => {
    const images = of('image');
    assert.ok(images.length > 1000);
    const different = new Set(
      images.filter((row) => row['target_id'] !== null).map((row) => row['bytes']),
    );
    assert.ok(different.size >= 20 && different.size <= 40, `${different.size} different pictures`);
    for (const row of images) {
      assert.match(text(row, 'bytes'), /^\\x89504e470d0a1a0a/);
      assert.ok(text(row, 'alt').length > 2);
    }
  });

  test('lets nobody write before joining or after leaving', () => {
    const joined = new Map(of('person').map((row) => [text(row, 'id'), at(row)]));
    for (const row of [...posts, ...comments]) {
      if (row['author_id'] !== null) assert.ok(joined.get(text(row, 'author_id'))! <= at(row));
    }
  });
});
