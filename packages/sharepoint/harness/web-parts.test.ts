/**
 * The built package in a real browser, loaded as SharePoint loads it. Run by `npm run sharepoint -- --test`; a picture of what was seen
 * is left in `temp/`.
 */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { MockEndpoint, veldlicht } from '@plein/mocks';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../../../scripts/lib/browsers.ts';
import { waitFor } from '../../../scripts/lib/wait.ts';
import { startHost } from './page.ts';
import type { Host } from './page.ts';
import { readSppkg } from './sppkg.ts';
import type { WebPartManifest } from './sppkg.ts';

const folder = join(import.meta.dirname, '..');
const sppkg = readSppkg(join(folder, 'sharepoint/solution/plein.sppkg'));
const resource = 'api://plein';
const dark = {
  isInverted: true,
  palette: { themePrimary: '#4f6bed', white: '#1b1a19', neutralPrimary: '#ffffff' },
  semanticColors: { bodyBackground: '#1b1a19', bodyText: '#ffffff', link: '#a6c8ff' },
};
const light = {
  isInverted: false,
  semanticColors: { bodyBackground: '#faf9f8', bodyText: '#323130', link: '#8a2be2' },
};

interface SharePoint {
  entra: {
    token: string | undefined;
    failure: string;
    asked: { resource: string; cached: boolean }[];
    wantsRedirect: boolean;
    redirected: number;
  };
  paneOpened: number;
  mount(manifest: object, options: object): Promise<number>;
  setProperties(at: number, properties: object): void;
  reuse(at: number, path: string, properties: object): void;
  theme(at: number, theme: object): void;
  edit(at: number, isEdited: boolean): void;
  pane(at: number): { pages: { header: { description: string }; groups: Group[] }[] };
  dispose(at: number): void;
  drop(at: number): void;
  element(at: number): HTMLElement;
}
interface Group {
  groupName: string;
  groupFields: {
    field: string;
    property: string;
    settings: { label: string; options?: { key: string; text: string }[] };
  }[];
}
declare const sharePoint: SharePoint;

let browser: Browser;
let page: Page;
let host: Host;
let endpoint: MockEndpoint;
let wrong: string[];
let expected: RegExp | undefined;

before(async () => {
  browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumArguments, '--disable-gpu'],
  });
});
after(() => browser.close());

beforeEach(async () => {
  endpoint = new MockEndpoint({ company: veldlicht(), url: '/graphql' });
  host = await startHost(sppkg, endpoint);
  host.tenant.set('PleinEndpoint', '/graphql').set('PleinResource', resource);
  const context = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 900, height: 900 },
  });
  page = await context.newPage();
  wrong = [];
  expected = undefined;
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  await page.goto(`${host.origin}/sites/news/SitePages/Today.aspx?Mode=Read`);
});
afterEach(async () => {
  await page.context().close();
  await host.close();
  assert.deepEqual(
    wrong.filter((text) => !expected?.test(text)),
    [],
  );
});

function manifest(alias: string): WebPartManifest {
  const found = sppkg.manifests.find((each) => each.alias === `Plein${alias}WebPart`);
  if (!found) throw new Error(`The package has no ${alias}.`);
  return found;
}

function mount(alias: string, options: { properties?: object; [name: string]: unknown } = {}) {
  return page.evaluate(([part, how]) => sharePoint.mount(part, how), [
    manifest(alias),
    { properties: {}, ...options },
  ] as const);
}

const seen = (locator: Locator) => locator.first().waitFor({ state: 'visible', timeout: 20_000 });
const asksFor = (name: string) => waitFor(`the question ${name}`, () => endpoint.sent(name)[0]);

test('every web part is in one bundle with everything it needs', () => {
  assert.deepEqual(
    sppkg.manifests.map(({ alias }) => alias).sort(),
    ['Comments', 'Community', 'Composer', 'Feed', 'Post', 'Reactions'].map(
      (name) => `Plein${name}WebPart`,
    ),
  );
  const bundles = new Set(sppkg.manifests.map(({ loaderConfig }) => loaderConfig.entryModuleId));
  assert.deepEqual([...bundles], ['plein-web-parts']);
  for (const { loaderConfig, supportedHosts, supportsThemeVariants } of sppkg.manifests) {
    assert.deepEqual(loaderConfig.internalModuleBaseUrls, ['HTTPS://SPCLIENTSIDEASSETLIBRARY/']);
    assert.ok(supportsThemeVariants);
    assert.ok(supportedHosts.includes('TeamsTab') && supportedHosts.includes('TeamsPersonalApp'));
  }
  assert.match(sppkg.text('AppManifest.xml'), /ResourceId="Plein" Scope="access_as_user"/);
  const scripts = sppkg.names.filter((name) => name.endsWith('.js'));
  assert.ok(scripts.length > 5);
  for (const name of scripts) {
    const code = sppkg.text(name);
    assert.doesNotMatch(code, /\breact-dom\b|React\.createElement|\bnew Function\(/, name);
  }
});

test('each widget renders what the endpoint knows, with a token for its resource', async () => {
  const { posts, communities } = endpoint.company;
  const parts: [alias: string, properties: object, see: string][] = [
    ['Feed', {}, 'plein-feed article'],
    ['Comments', {}, 'plein-comments textarea, plein-comments button'],
    ['Reactions', {}, 'plein-reactions button'],
    ['Community', { community: 'fietsen' }, 'plein-community-card h2, plein-community-card h3'],
    ['Post', { post: [...posts.keys()][0] }, 'plein-post article'],
    ['Composer', {}, 'plein-composer textarea'],
  ];
  assert.ok(communities.size > 1);
  for (const [alias, properties, see] of parts) {
    await mount(alias, { properties });
    await seen(page.locator(see));
  }
  assert.equal(endpoint.sent('Feed')[0]?.token, 'Bearer member');
  const { asked, redirected } = await page.evaluate(() => ({ ...sharePoint.entra, listeners: 0 }));
  assert.ok(asked.length > 0 && asked.every((each) => each.resource === resource));
  assert.equal(redirected, 0);
  mkdirSync(join(folder, 'temp'), { recursive: true });
  await page.screenshot({ path: join(folder, 'temp/web-parts.png'), fullPage: true });
});

test('words are those of the language of SharePoint', async () => {
  for (const [locale, words] of [
    ['nl-NL', 'Weergave bij het openen'],
    ['de-DE', 'Ansicht beim Öffnen'],
    ['fr-FR', 'Vue à l’ouverture'],
    ['ar-SA', 'العرض عند الفتح'],
    ['en-US', 'View at first'],
    ['fi-FI', 'View at first'],
  ]) {
    const other = await page.context().newPage();
    await other.goto(`${host.origin}/sites/news/SitePages/Today.aspx`);
    const [pane, lang] = await other.evaluate(
      async ([part, where]) => {
        const at = await sharePoint.mount(part, { properties: {}, locale: where });
        const { groups } = sharePoint.pane(at).pages[0]!;
        return [groups, document.querySelector('plein-provider')?.getAttribute('locale')] as const;
      },
      [manifest('Feed'), locale] as const,
    );
    assert.equal(pane[0]?.groupFields[0]?.settings.label, words);
    await other.close();
    assert.ok(lang === locale || lang === undefined);
  }
});

test('the property pane has a field for each setting, of its kind', async () => {
  const at = await mount('Feed');
  const { pages } = await page.evaluate((at) => sharePoint.pane(at), at);
  const fields = pages[0]!.groups.map(({ groupFields }) =>
    groupFields.map(({ field, property }) => `${property} ${field.replace('PropertyPane', '')}`),
  );
  assert.deepEqual(fields, [
    [
      'view Dropdown',
      'community TextField',
      'kinds TextField',
      'pageSize Slider',
      'noComposer Toggle',
      'readonly Toggle',
    ],
    ['endpoint TextField', 'resource TextField'],
  ]);
});

test('a property that an editor changes shows without a new widget', async () => {
  const at = await mount('Community', { properties: { community: 'fietsen' } });
  const card = page.locator('plein-community-card');
  await seen(card.getByText('Fietsen').first());
  await card.evaluate((element) => (element.dataset['same'] = 'yes'));
  await page.evaluate((at) => sharePoint.setProperties(at, { community: 'prikbord' }), at);
  await seen(card.getByText(/prikbord/i).first());
  assert.equal(await card.getAttribute('data-same'), 'yes');
});

test('a section’s colours come, and change, without a new question', async () => {
  const at = await mount('Feed', { theme: light });
  await seen(page.locator('plein-feed article'));
  const asked = endpoint.sent('Feed').length;
  const look = () =>
    page.evaluate((at) => {
      const feed = sharePoint.element(at).querySelector('plein-feed')!;
      const style = getComputedStyle(feed);
      return [
        style.colorScheme,
        style.getPropertyValue('--plein-ground'),
        style.getPropertyValue('--plein-text'),
      ];
    }, at);
  assert.deepEqual(await look(), ['light', '#faf9f8', '#323130']);
  await page.evaluate(([at, theme]) => sharePoint.theme(at, theme), [at, dark] as const);
  assert.deepEqual(await look(), ['dark', '#1b1a19', '#ffffff']);
  const words = await page
    .locator('plein-feed article')
    .first()
    .evaluate((article) => getComputedStyle(article).color);
  const [red = 0] = words.match(/[\d.]+/g)?.map(Number) ?? [];
  assert.ok(red > 200 || words.includes('oklch') || words.includes('color('), words);
  assert.equal(endpoint.sent('Feed').length, asked);
  await page.screenshot({ path: join(folder, 'temp/dark-section.png') });
});

test('two web parts and two of one kind stand on one page, each with its own settings', async () => {
  await page.evaluate(() => {
    for (const name of ['one', 'two', 'three'])
      document
        .querySelector('main')
        ?.append(Object.assign(document.createElement('section'), { id: name }));
  });
  await mount('Community', { properties: { community: 'fietsen' }, into: '#one' });
  await mount('Community', { properties: { community: 'prikbord' }, into: '#two', theme: dark });
  await mount('Feed', { into: '#three' });
  await seen(page.locator('#one plein-community-card').getByText('Fietsen').first());
  await seen(
    page
      .locator('#two plein-community-card')
      .getByText(/prikbord/i)
      .first(),
  );
  await seen(page.locator('#three plein-feed article'));
  const schemes = await page.evaluate(() =>
    ['#one', '#two'].map(
      (id) => document.querySelector<HTMLElement>(`${id} > div > div`)?.style.colorScheme,
    ),
  );
  assert.deepEqual(schemes, ['', 'dark']);
  const outside = await page.evaluate(() =>
    [...document.body.children].map(({ localName }) => localName),
  );
  assert.deepEqual(outside, ['main']);
});

test('edit mode shows and sends nothing', async () => {
  const at = await mount('Feed');
  await seen(page.locator('plein-feed article'));
  await waitFor('a stream', () => endpoint.streams > 0);
  await page.evaluate((at) => sharePoint.edit(at, true), at);
  await page.locator('plein-feed[preview]').waitFor();
  await waitFor('the stream to end', () => endpoint.streams === 0);
  await page.evaluate((at) => sharePoint.edit(at, false), at);
  await page.locator('plein-feed:not([preview])').waitFor();
  await waitFor('a stream', () => endpoint.streams > 0);
});

test('comments without a subject are about the page by its path, also after another page came without onInit', async () => {
  const at = await mount('Comments');
  const comments = page.locator('plein-comments');
  assert.equal(
    await waitFor('a subject', () => comments.getAttribute('for')),
    '/sites/news/SitePages/Today.aspx',
  );
  await page.evaluate(
    (at) => sharePoint.reuse(at, '/sites/news/SitePages/Tomorrow.aspx?Mode=Edit', {}),
    at,
  );
  assert.equal(await comments.getAttribute('for'), '/sites/news/SitePages/Tomorrow.aspx');
  // SharePoint may not even draw again.
  await page.evaluate(() => history.pushState(null, '', '/sites/news/SitePages/Later.aspx'));
  await page.locator('plein-comments[for="/sites/news/SitePages/Later.aspx"]').waitFor();
});

test('in Teams they are about the channel', async () => {
  await mount('Comments', { teams: { channelId: '19:abc@thread.tacv2', entityId: 'tab' } });
  await page.locator('plein-comments[for="teams:19:abc@thread.tacv2"]').waitFor();
});

test('disposal leaves nothing, and so does a page that goes without telling', async () => {
  const [told, untold] = [await mount('Feed'), await mount('Comments')];
  await seen(page.locator('plein-feed article'));
  await asksFor('Feed');
  await waitFor('a stream', () => endpoint.streams > 0);
  await page.evaluate((at) => sharePoint.dispose(at), told);
  assert.equal(await page.evaluate((at) => sharePoint.element(at).childNodes.length, told), 0);
  await page.evaluate((at) => sharePoint.drop(at), untold);
  await waitFor('the stream to end', () => endpoint.streams === 0);
  // What listens to the address finds that it is gone, and does not draw again.
  await page.evaluate(() => history.pushState(null, '', '/sites/news/SitePages/Later.aspx'));
  const subject = await page.evaluate(
    (at) => sharePoint.element(at).querySelector('plein-comments')?.getAttribute('for'),
    untold,
  );
  assert.equal(subject, '/sites/news/SitePages/Today.aspx');
});

test('without an endpoint it says what to do, and an editor gets there with one click', async () => {
  host.tenant.delete('PleinEndpoint');
  const at = await mount('Feed');
  await seen(page.getByText('Plein is nog niet verbonden'));
  assert.equal(await page.getByRole('button').count(), 0);
  await page.evaluate((at) => sharePoint.edit(at, true), at);
  await page.getByRole('button', { name: 'Instellingen openen' }).click();
  assert.equal(await page.evaluate(() => sharePoint.paneOpened), 1);
  await page.evaluate((at) => sharePoint.setProperties(at, { endpoint: '/graphql' }), at);
  await seen(page.locator('plein-feed article'));
  // The organisation's token is not for an address that an editor typed.
  assert.equal(endpoint.sent('Feed')[0]?.token, null);
});

test('refused consent shows that approval is awaited, sends nobody away, and ends with the approval', async () => {
  expected = /SHAREPOINT_TOKEN|AADSTS65001/;
  await page.evaluate(() => {
    sharePoint.entra.token = undefined;
    sharePoint.entra.failure =
      'AADSTS65001: The user or administrator has not consented to use the application.';
  });
  await mount('Feed');
  await seen(page.getByText('Wacht op goedkeuring'));
  assert.equal(await page.evaluate(() => sharePoint.entra.redirected), 0);
  await page.screenshot({ path: join(folder, 'temp/approval.png') });
  await page.evaluate(() => (sharePoint.entra.token = 'member'));
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await seen(page.locator('plein-feed article'));
});

test('nobody is sent away without a click', async () => {
  expected = /SHAREPOINT_TOKEN|interaction_required/;
  await page.evaluate(() => (sharePoint.entra.wantsRedirect = true));
  await mount('Feed');
  const signIn = page.locator('plein-feed').getByRole('button', { name: 'Inloggen' });
  await seen(signIn);
  assert.equal(await page.evaluate(() => sharePoint.entra.redirected), 0);
  await signIn.click();
  await waitFor('the way to the sign-in page', () =>
    page.evaluate(() => sharePoint.entra.redirected === 1),
  );
});
