import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startChromium } from '../engines/chromium.ts';
import type { ChromiumEngine } from '../engines/chromium.ts';
import { prepare } from '../page-script.ts';
import { compare } from './compare.ts';
import type { Difference } from './compare.ts';
import { decode, encode, scale, shrink } from './picture.ts';
import type { Picture } from './picture.ts';
import { takePicture } from './take.ts';

/** A post as widgets draw it; `rules` come last and change something. */
const page = (rules: string, words = 'Who brings cake on Friday? 🎂 ❤️') => `<!doctype html>
<html lang="en"><meta charset="utf-8"><style>
  body { margin: 16px; font: 16px/1.5 sans-serif; color: #1c1e22; background: white; }
  header { display: flex; gap: 8px; align-items: center; }
  .avatar { width: 32px; height: 32px; border-radius: 50%; background: #d7e5ff; color: #123a7c; display: grid; place-items: center; font-size: 12px; }
  .quiet { color: #656a73; font-size: 13px; }
  button { font: inherit; padding: 4px 12px; border: 1px solid #d0d4da; border-radius: 8px; background: none; color: inherit; }
  button.primary { border-color: #2458c5; background: #2458c5; color: white; font-weight: 600; }
  a { color: #2458c5; }
  ${rules}
</style><article>
  <header><span class="avatar">SV</span><b>Sanne de Vries</b><span class="quiet">3 hours ago</span></header>
  <p class="words">${words} <a href="#x">The list</a> is open until Thursday, and whoever bakes twice gets a crown.</p>
  <button class="primary">Reply</button> <button class="share">Share</button>
</article></html>`;

async function draw(engine: ChromiumEngine, html: string): Promise<Picture> {
  const tab = await engine.openTab({ viewport: { width: 640, height: 300 } });
  await tab.page.setContent(html);
  await prepare(tab);
  const picture = decode(encode(shrink(decode(await takePicture(tab)))));
  await tab.close();
  return picture;
}

/** In few words, since a failed assertion prints what it got. */
const areaOf = (difference: Difference | undefined): string | undefined =>
  difference && JSON.stringify(difference.area);

describe('comparing pictures', () => {
  let engine: ChromiumEngine;
  let usual: Picture;
  before(async () => {
    engine = await startChromium();
    usual = await draw(engine, page(''));
  });
  after(() => engine?.close());

  it('finds no difference where there is none', async () => {
    assert.equal(compare(usual, await draw(engine, page('')), scale), undefined);
  });

  for (const flags of [
    ['--font-render-hinting=full', '--disable-lcd-text'],
    ['--font-render-hinting=slight', '--enable-font-antialiasing=0'],
    ['--disable-skia-runtime-opts', '--force-color-profile=srgb'],
  ]) {
    it(`finds none under ${flags.join(' ')}`, async () => {
      const other = await startChromium(flags);
      try {
        assert.equal(areaOf(compare(usual, await draw(other, page('')), scale)), undefined);
      } finally {
        await other.close();
      }
    });
  }

  const same: [what: string, rules: string][] = [
    ['another family of fonts', 'body { font-family: serif; }'],
    ['a narrower family of fonts', "body { font-family: 'DejaVu Sans Condensed', monospace; }"],
    ['words a pixel lower', '.words { position: relative; top: 1px; }'],
    ['a colour a shade away', 'button.primary { background: #2659c8; border-color: #2659c8; }'],
  ];
  for (const [what, rules] of same) {
    it(`finds none with ${what}`, async () => {
      assert.equal(areaOf(compare(usual, await draw(engine, page(rules)), scale)), undefined);
    });
  }

  const other: [what: string, rules: string, words?: string][] = [
    ['a button that moved by 8 px', '.share { position: relative; left: 8px; }'],
    ['a missing avatar', '.avatar { visibility: hidden; }'],
    ['another accent', 'button.primary { background: #7a3fc4; border-color: #7a3fc4; }'],
    ['a link in another colour', 'a { color: #a11d1d; }'],
    ['strong words that are no longer strong', 'b { font-weight: 400; }'],
    ['a button without its line', '.share { border-color: transparent; }'],
    ['a square avatar', '.avatar { border-radius: 0; }'],
    ['a dark ground', 'body { background: #16181c; }'],
    ['more room', '.words { margin-block: 24px; }'],
    ['words that are gone', '', ' '],
  ];
  for (const [what, rules, words] of other) {
    it(`finds ${what}`, async () => {
      const found = compare(usual, await draw(engine, page(rules, words)), scale);
      assert.ok(found, 'a difference');
      assert.ok(found.area.width > 0 && found.area.height > 0 && found.share > 0);
    });
  }
});
