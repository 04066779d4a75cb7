import { expect } from '@open-wc/testing';
import { PageWindow, type PinReason } from './page-window.ts';

const keys = (length: number) => Array.from({ length }, (_, index) => index);
const live = (pages: PageWindow, length: number) => keys(length).filter((key) => pages.isLive(key));

describe('page window', () => {
  const rows: {
    name: string;
    keep: number;
    pages: number;
    near?: number[];
    pin?: [PinReason, number[]];
    live: number[];
  }[] = [
    { name: 'keeps the newest pages', keep: 3, pages: 8, live: [0, 1, 2] },
    { name: 'keeps everything of a short list', keep: 10, pages: 4, live: [0, 1, 2, 3] },
    {
      name: 'adds the pages near the viewport',
      keep: 2,
      pages: 9,
      near: [5, 6],
      live: [0, 1, 5, 6],
    },
    {
      name: 'holds the focused page with both neighbours',
      keep: 1,
      pages: 9,
      pin: ['focus', [6]],
      live: [0, 5, 6, 7],
    },
    {
      name: 'holds the last page when it is focused',
      keep: 1,
      pages: 4,
      pin: ['focus', [3]],
      live: [0, 2, 3],
    },
    {
      name: 'holds a page with a selection, alone',
      keep: 1,
      pages: 9,
      pin: ['selection', [6]],
      live: [0, 6],
    },
    {
      name: 'holds every page of a selection that spans several',
      keep: 1,
      pages: 9,
      pin: ['selection', [5, 6, 7]],
      live: [0, 5, 6, 7],
    },
    {
      name: 'holds a page in which something is open',
      keep: 1,
      pages: 9,
      pin: ['busy', [4]],
      live: [0, 4],
    },
  ];
  for (const row of rows) {
    it(row.name, () => {
      const pages = new PageWindow(row.keep);
      pages.setOrder(keys(row.pages));
      pages.setNear((row.near ?? []).map((key) => [key, true]));
      if (row.pin) pages.pin(...row.pin);
      expect(live(pages, row.pages)).to.deep.equal(row.live);
    });
  }

  it('lets a page go when it is neither near nor pinned any more', () => {
    const pages = new PageWindow(1);
    pages.setOrder(keys(9));
    pages.pin('busy', [4]);
    pages.setNear([[7, true]]);
    pages.pin('busy', []);
    pages.setNear([[7, false]]);
    expect(live(pages, 9)).to.deep.equal([0]);
  });

  it('tells whether anything changed, so that nothing is rendered for nothing', () => {
    const pages = new PageWindow(1);
    pages.setOrder(keys(5));
    expect(pages.setNear([[3, true]])).to.equal(true);
    expect(pages.setNear([[3, true]])).to.equal(false);
    expect(pages.pin('busy', [3])).to.equal(false);
    expect(pages.setNear([[3, false]])).to.equal(false);
    expect(pages.pin('busy', [])).to.equal(true);
  });

  it('keeps counting from the top when a page is put before the others', () => {
    const pages = new PageWindow(2);
    pages.setOrder([0, 1, 2]);
    pages.setOrder([7, 0, 1, 2]);
    expect([7, 0, 1, 2].filter((key) => pages.isLive(key))).to.deep.equal([7, 0]);
  });

  it('guesses the height of a page it never saw by the mean of the others', () => {
    const pages = new PageWindow();
    pages.setOrder([0, 1, 2]);
    expect(pages.heightOf(2)).to.equal(undefined);
    pages.measure(
      [
        { key: 0, height: 3000 },
        { key: 1, height: 5000 },
      ],
      640,
    );
    expect(pages.heightOf(2)).to.equal(4000);
    pages.measure([{ key: 0, height: 9000 }], 640);
    expect(pages.heightOf(2), 'a guess does not wander').to.equal(4000);
    expect(pages.heightOf(1)).to.equal(5000);
  });

  it('corrects what it cannot measure by how the visible pages changed with the width', () => {
    const pages = new PageWindow(1);
    pages.setOrder([0, 1, 2]);
    pages.measure(
      [
        { key: 0, height: 1000 },
        { key: 1, height: 2000 },
        { key: 2, height: 3000 },
      ],
      640,
    );
    expect(pages.measure([{ key: 2, height: 4500 }], 320)).to.equal(true);
    expect([0, 1, 2].map((key) => pages.heightOf(key))).to.deep.equal([1500, 3000, 4500]);
  });

  it('does not touch the others when a page grows at the same width', () => {
    const pages = new PageWindow(1);
    pages.setOrder([0, 1]);
    pages.measure(
      [
        { key: 0, height: 1000 },
        { key: 1, height: 2000 },
      ],
      640,
    );
    expect(pages.measure([{ key: 0, height: 1400 }], 640)).to.equal(false);
    expect(pages.heightOf(1)).to.equal(2000);
  });

  it('ignores the zero height of a hidden feed', () => {
    const pages = new PageWindow(1);
    pages.setOrder([0]);
    pages.measure([{ key: 0, height: 900 }], 640);
    pages.measure([{ key: 0, height: 0 }], 0);
    expect(pages.heightOf(0)).to.equal(900);
  });

  it('forgets pages that are gone', () => {
    const pages = new PageWindow(0);
    pages.setOrder([0, 1]);
    pages.measure([{ key: 0, height: 900 }], 640);
    pages.setNear([[0, true]]);
    pages.setOrder([1]);
    expect(pages.isLive(0)).to.equal(false);
    expect(pages.heightOf(0)).to.equal(undefined);
  });
});
