import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { waitFor } from '../../scripts/lib/wait.ts';
import { signIn } from './ask.ts';
import {
  addressOf,
  articleWith,
  openBrowser,
  openCommentEditor,
  openLive,
  openOwnBrowser,
  openPostEditor,
  openWindow,
  patience,
  react,
  reactionOf,
  soon,
  unique,
  writeComment,
  writePost,
} from './browser.ts';
import { openPortal } from './portal.ts';
import type { Portal } from './portal.ts';

const slug = 'veilig-werken';
const community = `/community.html?c=${slug}`;
const news = '/nieuws.html';
const newsPage = '/nieuws/winter';

let portal: Portal;
let browser: Browser;
before(async () => {
  portal = await openPortal();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await portal?.close();
});

const live = (path: string, as: string) => openLive(browser, portal.url, path, as);
const publish = (page: Page) => page.getByRole('button', { name: 'Plaatsen', exact: true });
const comments = (page: Page) => page.locator('plein-comments');
const leave = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

/** What one question to the server and a frame in the other window take on an idle machine, in milliseconds; mostly far less. */
const bareTrip = 150;

/**
 * The promise is two seconds. A machine that is busy with other things breaks any such promise, so the floor is measured at the same
 * moment: the bare way from one window through the server into a frame of the other. What the floor is too slow, everything may be.
 */
async function promised(from: Page, to: Page): Promise<number> {
  const start = performance.now();
  await from.evaluate(() =>
    fetch('/graphql', { method: 'POST', body: '{}' }).then((answer) => answer.text()),
  );
  await to.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return soon * Math.max(1, (performance.now() - start) / bareTrip);
}

/** One person acts, another must see it as soon as promised; the figure goes into the report. */
async function seenSoon(
  t: TestContext,
  from: Page,
  to: Page,
  act: () => Promise<unknown>,
  see: (timeout: number) => Promise<void>,
) {
  const timeout = await promised(from, to);
  const asked = performance.now();
  // Who needs more than one press says when the one was that counted.
  const pressed = await act();
  const start = typeof pressed === 'number' ? pressed : asked;
  await see(timeout);
  const took = performance.now() - start;
  t.diagnostic(`seen after ${Math.round(took)} ms, promised within ${Math.round(timeout)} ms`);
  assert.ok(took <= timeout, `seen after ${Math.round(took)} ms only`);
}

/** Two people in the same community, and all they do to each other. The same before and after the server was lost. */
function seeEachOther(windows: () => { sanne: Page; tom: Page }): void {
  const post = unique('De nieuwe ladders staan in het magazijn');

  it('see a post arrive without the page jumping', async (t) => {
    const { sanne, tom } = windows();
    const box = await openPostEditor(sanne);
    await box.fill(post);
    const pill = tom.getByRole('button', { name: /nieuwe? bericht/ });
    await seenSoon(
      t,
      sanne,
      tom,
      () => publish(sanne).click(),
      (timeout) => pill.waitFor({ timeout }),
    );
    assert.equal(await articleWith(tom, post).count(), 0, 'it is held back until asked for');
    await pill.click();
    await articleWith(tom, post).waitFor({ timeout: patience });
    await articleWith(sanne, post).waitFor({ timeout: patience });
  });

  it('see a reaction arrive and go', async (t) => {
    const { sanne, tom } = windows();
    const seen = reactionOf(articleWith(sanne, post), 'Bedankt').and(
      sanne.getByRole('button', { name: /^Bedankt, 1/ }),
    );
    await seenSoon(
      t,
      tom,
      sanne,
      () => react(articleWith(tom, post), 'Bedankt'),
      (timeout) => seen.waitFor({ timeout }),
    );
    await seenSoon(
      t,
      tom,
      sanne,
      () => react(articleWith(tom, post), 'Bedankt'),
      (timeout) => seen.waitFor({ state: 'detached', timeout }),
    );
  });

  it('see a comment arrive on any page of the portal', async (t) => {
    const words = unique('Wie neemt de thermoskan mee?');
    const [reader, writer] = [await live(news, 'sanne.devries'), await live(news, 'tom.bakker')];
    const box = await openCommentEditor(writer);
    await box.fill(words);
    const send = comments(writer).getByRole('button', { name: 'Versturen' });
    const pill = comments(reader).getByRole('button', { name: /nieuwe reactie/ });
    await seenSoon(
      t,
      writer,
      reader,
      () => send.click(),
      (timeout) => pill.waitFor({ timeout }),
    );
    await pill.click();
    await articleWith(comments(reader), words).waitFor({ timeout: patience });
    await articleWith(comments(writer), words).waitFor({ timeout: patience });
    await leave(reader, writer);
  });

  it('see somebody join and leave', async (t) => {
    const path = '/community.html?c=fietsers';
    const [reader, joiner] = [await live(path, 'sanne.devries'), await live(path, 'daan.visser')];
    const card = (page: Page) => page.locator('plein-community-card').first();
    const members = (count: number) => card(reader).getByText(`${count} leden`);
    const count = parseInt(
      (await card(reader)
        .getByText(/^\d+ leden$/)
        .textContent({ timeout: patience })) ?? '',
      10,
    );
    const join = card(joiner).getByRole('button', { name: 'Lid worden' });
    await join.waitFor({ timeout: patience });
    await seenSoon(
      t,
      joiner,
      reader,
      () => join.click(),
      (timeout) => members(count + 1).waitFor({ timeout }),
    );
    const { ask, leaveCommunity } = await memberOf('daan.visser', 'fietsers');
    assert.equal((await ask()).memberCount, count + 1, 'the database says the same');
    await seenSoon(t, joiner, reader, leaveCommunity, (timeout) =>
      members(count).waitFor({ timeout }),
    );
    await leave(reader, joiner);
  });
}

/** Somebody's membership, asked and ended without a window. */
async function memberOf(handle: string, of: string) {
  const person = await signIn(portal.url, handle);
  const ask = async () => {
    const community = await person.community(of);
    assert.ok(community);
    return community;
  };
  return { ask, leaveCommunity: async () => void (await person.leave((await ask()).id)) };
}

describe('two employees in two windows', () => {
  let sanne: Page;
  let tom: Page;
  before(async () => {
    sanne = await live(community, 'sanne.devries');
    tom = await live(community, 'tom.bakker');
  });
  seeEachOther(() => ({ sanne, tom }));
});

describe('when the server is killed', () => {
  /** Written while there was no server. */
  const words = {
    post: unique('Geschreven terwijl de server weg was'),
    comment: unique('Hoorde iemand dat ook?'),
  };
  /** Posted before, reacted to by two people while there was none. */
  const earlier = unique('Blijft dit staan?');
  let sanne: Page;
  let tom: Page;
  let reader: Page;
  let writer: Page;
  before(async () => {
    sanne = await live(community, 'sanne.devries');
    tom = await live(community, 'tom.bakker');
    reader = await live(news, 'sanne.devries');
    writer = await live(news, 'tom.bakker');
    await writePost(sanne, earlier);
    await articleWith(sanne, earlier).waitFor({ timeout: patience });
    await tom.getByRole('button', { name: /nieuwe? bericht/ }).click({ timeout: patience });
    await articleWith(tom, earlier).waitFor({ timeout: patience });
    // All have written and reacted here before.
    await react(articleWith(tom, earlier), 'Bedankt');
    await reactionOf(articleWith(sanne, earlier), 'Bedankt').first().waitFor({ timeout: patience });
    await openPostEditor(tom);
    await openCommentEditor(writer);
  });
  after(() => leave(sanne, tom, reader, writer));

  it('what is written stays in sight', async () => {
    await portal.kill();
    await assert.rejects(fetch(portal.url), 'the server is gone');
    await react(articleWith(tom, earlier), 'Leerzaam');
    await react(articleWith(sanne, earlier), 'Bedankt');
    await writePost(tom, words.post);
    await comments(writer).getByRole('textbox').first().fill(words.comment);
    await comments(writer).getByRole('button', { name: 'Versturen' }).click();
    await tom.getByText(words.post).first().waitFor({ timeout: patience });
    await writer.getByText(words.comment).first().waitFor({ timeout: patience });
    await reactionOf(articleWith(tom, earlier), 'Leerzaam').first().waitFor({ timeout: patience });
    await articleWith(sanne, earlier)
      .getByRole('button', { name: /^Bedankt, 2/ })
      .waitFor({ timeout: patience });
  });

  it('it goes out by itself when the server is back, and the others see it without a reload', async () => {
    await portal.restart();
    const ofTom = articleWith(sanne, earlier).getByRole('button', { name: /^Leerzaam, 1/ });
    const ofBoth = articleWith(tom, earlier).getByRole('button', { name: /^Bedankt, 2/ });
    await ofTom.waitFor({ timeout: 60_000 });
    await ofBoth.waitFor({ timeout: 60_000 });
    await sanne.getByRole('button', { name: /nieuwe? bericht/ }).click({ timeout: 60_000 });
    await articleWith(sanne, words.post).waitFor({ timeout: patience });
    await comments(reader)
      .getByRole('button', { name: /nieuwe reactie/ })
      .click({ timeout: 60_000 });
    await articleWith(comments(reader), words.comment).waitFor({ timeout: patience });
  });

  it('nothing is lost and nothing is doubled, in any window and in the database', async () => {
    await onceEverywhere();
    for (const [page, text] of [
      [sanne, words.post],
      [tom, words.post],
      [sanne, earlier],
      [tom, earlier],
    ] as const) {
      await waitFor(
        `one "${text}"`,
        async () => (await page.getByRole('article').filter({ hasText: text }).count()) === 1,
      );
    }
    for (const page of [reader, writer]) {
      await waitFor(
        `one "${words.comment}"`,
        async () =>
          (await comments(page).getByRole('article').filter({ hasText: words.comment }).count()) ===
          1,
      );
    }
  });

  describe('two employees in two windows that were open all the time', () => {
    seeEachOther(() => ({ sanne, tom }));
  });

  it('a second start on the same data shows all of it', async () => {
    await portal.running.end('SIGTERM');
    await portal.restart();
    await onceEverywhere();
    const fresh = await openWindow(browser, portal.url, community, 'daan.visser');
    await articleWith(fresh, words.post).waitFor({ timeout: patience });
    await articleWith(fresh, earlier)
      .getByRole('button', { name: /^Bedankt, 2/ })
      .waitFor({ timeout: patience });
    await fresh.goto(new URL(news, portal.url).href);
    await articleWith(comments(fresh), words.comment).waitFor({ timeout: patience });
    await leave(fresh);
  });

  /** What the database holds, by somebody who had no part in it. */
  async function onceEverywhere(): Promise<void> {
    const daan = await signIn(portal.url, 'daan.visser');
    const posts = await daan.posts(slug);
    assert.equal(posts.filter(({ body }) => body === words.post).length, 1);
    const reacted = posts.filter(({ body }) => body === earlier);
    assert.equal(reacted.length, 1);
    assert.ok(reacted[0]);
    const groups = await daan.reactors(reacted[0].id);
    assert.deepEqual(
      groups.map(({ option, count, reactors }) => [
        option.key,
        count,
        reactors.edges.map(({ node }) => node.handle).sort(),
      ]),
      [
        ['thanks', 2, ['sanne.devries', 'tom.bakker']],
        ['insightful', 1, ['tom.bakker']],
      ],
    );
    const thread = await daan.comments(newsPage);
    assert.equal(thread.filter(({ body }) => body === words.comment).length, 1);
  }
});

describe('a window in which nobody has written yet', () => {
  it('can be written in when the server is gone already', async () => {
    const [post, comment] = [unique('Nog nooit hier geschreven'), unique('Ik ook niet')];
    const [tom, writer] = [await live(community, 'tom.bakker'), await live(news, 'tom.bakker')];
    // What is needed later comes by itself when the page has nothing else to do.
    await portal.kill();
    await writePost(tom, post);
    await writeComment(writer, comment);
    await portal.restart();
    const daan = await signIn(portal.url, 'daan.visser');
    await waitFor(
      'the post',
      async () => (await daan.posts(slug)).some(({ body }) => body === post),
      { timeout: 60_000 },
    );
    await waitFor(
      'the comment',
      async () => (await daan.comments(newsPage)).some(({ body }) => body === comment),
      { timeout: 60_000 },
    );
    await leave(tom, writer);
  });
});

describe('a draft', () => {
  const kept = (page: Page) => page.getByText('Concept bewaard').first();
  const words = { post: unique('Half af'), comment: unique('Bijna klaar') };

  it('is there again after a reload', async () => {
    const page = await openWindow(browser, portal.url, community, 'tom.bakker');
    await (await openPostEditor(page)).fill(words.post);
    await kept(page).waitFor({ timeout: patience });
    await page.reload();
    assert.equal(await (await openPostEditor(page)).inputValue(), words.post);
    await leave(page);
  });

  it('is there again after the browser was killed', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'plein-e2e-browser-'));
    t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    const first = await openOwnBrowser(folder);
    await first.page.goto(addressOf(portal.url, news, 'tom.bakker'));
    await (await openCommentEditor(first.page)).fill(words.comment);
    await kept(first.page).waitFor({ timeout: patience });
    await first.kill();

    const second = await openOwnBrowser(folder);
    t.after(() => second.kill());
    await second.page.goto(addressOf(portal.url, news, 'tom.bakker'));
    // A thread in which somebody was writing opens the editor by itself.
    const box = comments(second.page).getByRole('textbox').first();
    await box.waitFor({ timeout: patience });
    await waitFor('the words', async () => (await box.inputValue()) === words.comment);
  });
});
