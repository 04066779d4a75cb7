import { expect, fixture, html as staticHtml, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PageWindowController } from './page-window-controller.ts';

const perPage = 20;

/** Ten thousand posts of different heights whose words wrap, in pages of twenty. */
class TestList extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font: 16px/20px monospace;
    }
    [data-page] {
      display: flow-root;
    }
    .kept {
      content-visibility: auto;
    }
    article {
      padding: 10px;
      overflow-wrap: anywhere;
    }
  `;

  keys: number[] = Array.from({ length: 500 }, (_, key) => key);
  window = new PageWindowController(this, { pages: () => this.keys });

  override render() {
    return repeat(
      this.keys,
      (key) => key,
      (key) =>
        html`<div class=${this.window.isKept(key) ? 'kept' : ''} data-page=${key}>
          ${
            this.window.isLive(key)
              ? Array.from(
                  { length: perPage },
                  (_, index) =>
                    html`<article tabindex="0" id=${`a${key}-${index}`}>
                      ${words(key * perPage + index)}
                    </article>`,
                )
              : nothing
          }
        </div>`,
    );
  }

  page(key: number): HTMLElement {
    return this.shadowRoot!.querySelector<HTMLElement>(`[data-page="${key}"]`)!;
  }

  articles(key?: number): HTMLElement[] {
    return [...(key === undefined ? this.shadowRoot! : this.page(key)).querySelectorAll('article')];
  }
}
customElements.define('test-list', TestList);

/** 10 to 90 words; the same for the same post. */
const words = (post: number) => `Post ${post} ${'word '.repeat(10 + ((post * 37) % 81))}`;

/** Scrolls like a reader does: step by step, so that each page is seen and measured. */
async function scrollTo(list: TestList, key: number): Promise<void> {
  list.page(key).scrollIntoView({ block: 'start' });
  await waitUntil(() => list.articles(key).length === perPage, `page ${key} is not filled`);
  await settle();
}

/** Until two frames in a row change nothing: observers have spoken and the browser has anchored. */
async function settle(): Promise<void> {
  let before = NaN;
  await waitUntil(async () => {
    const now = scrollY * 1e6 + document.documentElement.scrollHeight;
    const same = now === before;
    before = now;
    await nextFrame();
    await nextFrame();
    return same;
  });
}

/** The post at the upper edge of the window. */
function atTop(list: TestList): HTMLElement {
  return list.articles().find((article) => article.getBoundingClientRect().bottom > 0)!;
}

describe('page window over 10,000 posts', () => {
  let list: TestList;

  beforeEach(async () => {
    await executeServerCommand('plein:viewport', { width: 800, height: 600 });
    list = await fixture<TestList>(staticHtml`<test-list></test-list>`);
    await settle();
  });

  it('holds few posts in the DOM wherever the reader is', async () => {
    for (const key of [60, 499, 250, 0]) {
      await scrollTo(list, key);
      expect(list.articles().length, `at page ${key}`).to.be.below(20 * perPage);
      expect(list.articles(key)).to.have.length(perPage);
    }
  });

  it('keeps the newest ten pages for find in page', async () => {
    await scrollTo(list, 400);
    for (let key = 0; key < 10; key++)
      expect(list.articles(key), `page ${key}`).to.have.length(perPage);
    expect(list.articles(30)).to.have.length(0);
  });

  it('empties a page at exactly the height it had', async () => {
    await scrollTo(list, 40);
    const height = list.page(40).getBoundingClientRect().height;
    await scrollTo(list, 200);
    expect(list.articles(40)).to.have.length(0);
    expect(list.page(40).getBoundingClientRect().height).to.be.closeTo(height, 0.1);
  });

  it('does not move what is read while pages above are filled and emptied', async () => {
    await scrollTo(list, 100);
    const read = list.articles(100)[5]!;
    const top = read.getBoundingClientRect().top;
    list.window.hold([70, 71, 72]);
    await waitUntil(() => list.articles(71).length === perPage);
    await settle();
    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
    list.window.hold([]);
    await waitUntil(() => list.articles(71).length === 0);
    await settle();
    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('keeps the page with the focus, and its neighbours, while the reader looks elsewhere', async () => {
    await scrollTo(list, 50);
    const focused = list.articles(50)[3]!;
    focused.focus({ preventScroll: true });
    await scrollTo(list, 300);
    expect(list.shadowRoot!.activeElement).to.equal(focused);
    for (const key of [49, 50, 51])
      expect(list.articles(key), `page ${key}`).to.have.length(perPage);
    focused.blur();
    await waitUntil(() => list.articles(50).length === 0, 'page 50 is still there');
  });

  it('keeps the page in which text is selected', async function () {
    await scrollTo(list, 50);
    const article = list.articles(50)[2]!;
    getSelection()!.selectAllChildren(article);
    const [told] = getSelection()!.getComposedRanges?.({ shadowRoots: [list.shadowRoot!] }) ?? [];
    // A browser that does not tell what is selected inside a shadow root cannot be followed.
    if (!told || told.collapsed || told.startContainer.getRootNode() !== list.shadowRoot)
      this.skip();
    await scrollTo(list, 300);
    expect(list.articles(50)).to.have.length(perPage);
    expect(article.isConnected).to.equal(true);
    getSelection()!.removeAllRanges();
    await waitUntil(() => list.articles(50).length === 0, 'page 50 is still there');
  });

  const narrowings: [name: string, narrow: () => Promise<unknown>][] = [
    ['the window', () => executeServerCommand('plein:viewport', { width: 500, height: 600 })],
    ['a style of the page', async () => (list.style.width = '400px')],
  ];
  for (const [name, narrow] of narrowings) {
    it(`corrects the heights of emptied pages when ${name} changes the width, and stays at the post that is read`, async () => {
      for (const key of [20, 40, 60, 80]) await scrollTo(list, key);
      const tall = list.page(40).getBoundingClientRect().height;
      expect(list.articles(40)).to.have.length(0);
      const read = atTop(list);
      await narrow();
      await waitUntil(
        () => list.page(40).getBoundingClientRect().height > tall * 1.2,
        'heights were not corrected',
      );
      await settle();
      expect(read.isConnected).to.equal(true);
      const box = read.getBoundingClientRect();
      expect(box.bottom, 'what was read left the window').to.be.above(0);
      expect(box.top, 'what was read left the window').to.be.below(600);
      const guessed = list.page(40).getBoundingClientRect().height;
      await scrollTo(list, 40);
      expect(list.page(40).getBoundingClientRect().height / guessed, 'guess').to.be.within(
        0.85,
        1.15,
      );
    });
  }

  it('does not move what is read when a page is put above', async () => {
    await scrollTo(list, 30);
    const read = list.articles(30)[4]!;
    const top = read.getBoundingClientRect().top;
    list.keys = [1000, ...list.keys];
    list.requestUpdate();
    await settle();
    expect(list.page(1000).getBoundingClientRect().height).to.be.above(200);
    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  // Pictures of posts have their place reserved; this is for whatever else grows, and only browsers with scroll anchoring see it.
  const anchored = CSS.supports('overflow-anchor', 'auto') ? it : it.skip;
  anchored('does not move what is read when something above grows by itself', async () => {
    await scrollTo(list, 30);
    const read = list.articles(30)[10]!;
    const top = read.getBoundingClientRect().top;
    const late = document.createElement('div');
    late.style.height = '300px';
    list.articles(29)[0]!.append(late);
    await settle();
    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('lets go of everything when it leaves the page, and works again when it comes back', async () => {
    await scrollTo(list, 40);
    const parent = list.parentElement!;
    list.remove();
    parent.append(list);
    await scrollTo(list, 90);
    expect(list.articles(90)).to.have.length(perPage);
    await sendKeys({ press: 'Home' });
  });
});
