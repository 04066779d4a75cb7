import { expect } from '@open-wc/testing';
import { cutAt, headCursor, newEntries } from './feed-further.ts';
import { countPositions, withoutPosts, type FeedEntry, type FeedSection } from './feed-pages.ts';

const entry = (postId: string, cursor: string | null = `c-${postId}`): FeedEntry => ({
  postId,
  cursor,
  reason: null,
});
const section = (
  key: number,
  ids: string[] | undefined,
  endCursor: string | null = `end-${key}`,
): FeedSection => ({
  key,
  after: key === 0 ? null : `end-${key - 1}`,
  endCursor,
  entries: ids?.map((id) => entry(id)),
});
const ids = (entries: readonly FeedEntry[] | undefined) => entries?.map(({ postId }) => postId);

describe('feed pages', () => {
  it('counts positions over pages, and expects a full one where a page is not loaded', () => {
    const { starts, total } = countPositions(
      [section(0, ['a', 'b']), section(1, undefined), section(2, ['z'])],
      20,
    );
    expect([...starts]).to.deep.equal([
      [0, 0],
      [1, 2],
      [2, 22],
    ]);
    expect(total).to.equal(23);
  });

  it('finds the head below posts that were just written', () => {
    const own: FeedSection = {
      key: 9,
      after: null,
      endCursor: null,
      entries: [entry('mine', null)],
    };
    expect(headCursor([own, section(0, ['a', 'b'])])).to.equal('c-a');
    expect(headCursor([])).to.equal(null);
  });

  const rows: { name: string; fresh: string[]; known: string[]; result: string[] | undefined }[] = [
    {
      name: 'takes what stands above the known posts',
      fresh: ['d', 'c', 'b'],
      known: ['b', 'a'],
      result: ['d', 'c'],
    },
    { name: 'takes nothing when nothing is new', fresh: ['b', 'a'], known: ['b', 'a'], result: [] },
    {
      name: 'meets at the next post when the newest known one was removed',
      fresh: ['d', 'a'],
      known: ['b', 'a'],
      result: ['d'],
    },
    {
      name: 'gives up when more arrived than a page holds',
      fresh: ['z', 'y'],
      known: ['b', 'a'],
      result: undefined,
    },
    { name: 'takes all when the feed was empty', fresh: ['b', 'a'], known: [], result: ['b', 'a'] },
  ];
  for (const row of rows) {
    it(row.name, () => {
      expect(
        ids(
          newEntries(
            row.fresh.map((id) => entry(id)),
            [section(0, row.known)],
          ),
        ),
      ).to.deep.equal(row.result);
    });
  }

  it('replaces a post that was just written by the same post with its place in the feed', () => {
    const own: FeedSection = {
      key: 9,
      after: null,
      endCursor: null,
      entries: [entry('mine', null)],
    };
    const added = newEntries([entry('mine'), entry('a')], [own, section(0, ['a'])])!;
    expect(ids(added)).to.deep.equal(['mine']);
    const left = withoutPosts([own, section(0, ['a'])], new Set(ids(added)));
    expect(left.map(({ key }) => key)).to.deep.equal([0]);
  });

  it('keeps a page that lost its posts when pages follow from it', () => {
    const left = withoutPosts([section(0, ['a']), section(1, ['b'], null)], new Set(['a', 'b']));
    expect(left.map(({ key }) => key)).to.deep.equal([0]);
  });

  it('cuts a renewed first page where the second one begins', () => {
    const fresh = ['new', 'a', 'b', 'c'].map((id) => entry(id));
    expect(ids(cutAt(fresh, 'c-b'))).to.deep.equal(['new', 'a', 'b']);
    expect(cutAt(fresh, 'c-gone')).to.equal(undefined);
    expect(ids(cutAt(fresh, null))).to.deep.equal(['new', 'a', 'b', 'c']);
  });
});
