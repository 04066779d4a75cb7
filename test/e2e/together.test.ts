import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { addressOf, openBrowser, openPortal, openWindow, soon, unique } from './portal.ts';
import type { Portal } from './portal.ts';

const community = '/community.html?c=veilig-werken';
const news = '/nieuws.html';

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

const postWith = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text }).first();
const chip = (within: Locator, label: string) => within.getByRole('button', { name: new RegExp(`^${label},`) });

/** A window whose live stream is open: from then on nothing that happens may be missed. */
async function openLive(path: string, as: string): Promise<Page> {
  const page = await openWindow(browser, portal, '/pictures/logo.svg', as);
  const stream = page.waitForResponse(
    (response) => (response.headers()['content-type'] ?? '').startsWith('text/event-stream'),
  );
  await page.goto(addressOf(portal, path, as));
  await stream;
  return page;
}

async function writePost(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Deel iets met je collega’s' }).click();
  await page.getByRole('textbox', { name: 'Deel iets met je collega’s' }).fill(text);
  await page.getByRole('button', { name: 'Plaatsen' }).click();
}

async function writeComment(page: Page, text: string): Promise<void> {
  const thread = page.locator('plein-comments');
  await thread.getByRole('button', { name: 'Schrijf een reactie…' }).click();
  await thread.getByRole('textbox').first().fill(text);
  await thread.getByRole('button', { name: 'Versturen' }).click();
}

async function react(within: Locator, label: string): Promise<void> {
  const given = chip(within, label);
  if ((await given.count()) > 0) return given.first().click();
  await within.getByRole('button', { name: /^(Kies een reactie|Reageren)$/ }).first().click();
  await within.getByRole('button', { name: `Reageer met ${label}` }).click();
}

describe('two employees in two windows', () => {
  let sanne: Page;
  let tom: Page;
  const post = unique('De nieuwe ladders staan in het magazijn');

  before(async () => {
    sanne = await openLive(community, 'sanne.devries');
    tom = await openLive(community, 'tom.bakker');
  });

  it('see a post arrive without the page jumping', async () => {
    await writePost(sanne, post);
    await postWith(sanne, post).waitFor({ timeout: soon });
    const pill = tom.getByRole('button', { name: /1 nieuw bericht/ });
    await pill.waitFor({ timeout: soon });
    assert.equal(await postWith(tom, post).count(), 0, 'it is held back until asked for');
    await pill.click();
    await postWith(tom, post).waitFor({ timeout: soon });
  });

  it('see a reaction arrive and go', async () => {
    await react(postWith(tom, post), 'Bedankt');
    await postWith(sanne, post).getByRole('button', { name: /^Bedankt, 1/ }).waitFor({ timeout: soon });
    await chip(postWith(tom, post), 'Bedankt').click();
    await postWith(sanne, post).getByRole('button', { name: /^Bedankt, 1/ }).waitFor({ state: 'detached', timeout: soon });
  });

  it('see a comment arrive on any page of the portal', async () => {
    const words = unique('Wie neemt de thermoskan mee?');
    const [reader, writer] = [await openLive(news, 'sanne.devries'), await openLive(news, 'tom.bakker')];
    await writeComment(writer, words);
    await writer.locator('plein-comments').getByRole('article').filter({ hasText: words }).waitFor({ timeout: soon });
    const pill = reader.locator('plein-comments').getByRole('button', { name: /1 nieuwe reactie/ });
    await pill.waitFor({ timeout: soon });
    await pill.click();
    await reader.locator('plein-comments').getByRole('article').filter({ hasText: words }).waitFor({ timeout: soon });
    await Promise.all([reader.context().close(), writer.context().close()]);
  });

  it('see somebody join', async () => {
    const path = '/community.html?c=fietsers';
    const [reader, joiner] = [await openLive(path, 'sanne.devries'), await openLive(path, 'daan.visser')];
    const card = (page: Page) => page.locator('plein-community-card').first();
    const count = parseInt((await card(reader).getByText(/^\d+ leden$/).textContent()) ?? '', 10);
    await card(joiner).getByRole('button', { name: 'Lid worden' }).click();
    await card(joiner).getByRole('button', { name: 'Verlaten' }).waitFor({ timeout: soon });
    await card(reader).getByText(`${count + 1} leden`).waitFor({ timeout: soon });
    await Promise.all([reader.context().close(), joiner.context().close()]);
  });

  it('lose and double nothing when the server is killed in between', async () => {
    const words = unique('Geschreven terwijl de server weg was');
    await portal.kill();
    await react(postWith(tom, post), 'Leerzaam');
    await writePost(tom, words);
    await postWith(tom, words).waitFor({ timeout: soon });
    await portal.restart();

    // The reaction and the post go out by themselves; the other window sees both without a reload.
    await postWith(sanne, post).getByRole('button', { name: /^Leerzaam, 1/ }).waitFor({ timeout: 30_000 });
    const pill = sanne.getByRole('button', { name: /nieuw bericht/ });
    await pill.waitFor({ timeout: 30_000 });
    await pill.click();
    await postWith(sanne, words).waitFor({ timeout: soon });

    const fresh = await openWindow(browser, portal, community, 'daan.visser');
    await postWith(fresh, words).waitFor();
    assert.equal(await fresh.getByRole('article').filter({ hasText: words }).count(), 1);
    assert.equal(await fresh.getByRole('article').filter({ hasText: post }).count(), 1);
    await postWith(fresh, post).getByRole('button', { name: /^Leerzaam, 1/ }).waitFor();
    await fresh.context().close();
  });

  it('still see each other live after the restart', async () => {
    const words = unique('En weer verder');
    await writePost(sanne, words);
    const pill = tom.getByRole('button', { name: /nieuw bericht/ });
    await pill.waitFor({ timeout: soon });
    await pill.click();
    await postWith(tom, words).waitFor({ timeout: soon });
  });
});
