import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  addressOf,
  articleWith,
  openBrowser,
  openCommentEditor,
  openPostEditor,
  patience,
  react,
  reactionOf,
  unique,
  watchFailures,
  writePost,
} from './browser.ts';
import { openPortal } from './portal.ts';
import type { Portal } from './portal.ts';

const pages = { start: '/', news: '/nieuws.html', community: '/community.html?c=veilig-werken' };
/** On the start page one writes for everybody, which is for those who speak officially. */
const readerOf = (path: string) => (path === pages.start ? 'noor.elamrani' : 'sanne.devries');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

interface Watched {
  page: Page;
  context: BrowserContext;
  failures: string[];
  /** Every address that was asked for. */
  addresses: string[];
  /** What the policy of the page refused, and what Trusted Types did. */
  violations(): Promise<string[]>;
}

/** A window in which nothing that should not happen goes unseen. */
async function openWatched(path: string, as: string, width = 1280): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  await context.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, sample }) =>
        seen.push([violatedDirective, blockedURI, sourceFile, sample].join(' ')),
    );
  });
  const page = await context.newPage();
  const failures = watchFailures(page);
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  page.on('console', (message) => {
    if (/Content.Security.Policy|TrustedHTML|TrustedScript/i.test(message.text()))
      failures.push(message.text());
  });
  const answer = await page.goto(addressOf(portal.url, path, as));
  assert.match(
    answer?.headers()['content-security-policy'] ?? '',
    /script-src 'self'.*require-trusted-types-for 'script'/,
  );
  return {
    page,
    context,
    failures,
    addresses,
    violations: () =>
      page.evaluate(() => (window as unknown as { seenViolations: string[] }).seenViolations),
  };
}

/** The widgets of the page have something to show. */
async function loaded(page: Page): Promise<void> {
  await page.getByRole('article').first().waitFor({ timeout: patience });
  await page
    .locator('plein-community-card')
    .getByText(/^\d+ leden$/)
    .first()
    .waitFor({ timeout: patience });
  await page
    .locator('[aria-busy="true"]')
    .first()
    .waitFor({ state: 'detached', timeout: patience });
}

/** Where one can write on this page. */
const openEditor = (page: Page) =>
  page.url().includes('nieuws') ? openCommentEditor(page) : openPostEditor(page);

const menuButton = (page: Page) => page.getByRole('button', { name: /^Meer/ }).first();

describe('under the strict policy of the demo', () => {
  for (const [name, path] of Object.entries(pages)) {
    it(`the ${name} page is used without a violation and without another host`, async () => {
      const { page, context, failures, addresses, violations } = await openWatched(
        path,
        readerOf(path),
      );
      await loaded(page);
      const box = await openEditor(page);
      await box.fill(
        `**Vet**, _schuin_, [een link](https://example.org) en \`code\`\n\n- een\n- twee\n\n<img src=x onerror=alert(1)>`,
      );
      await page
        .getByRole('button', { name: 'Voorbeeld', exact: true })
        .or(page.getByRole('tab', { name: 'Voorbeeld' }))
        .first()
        .click();
      await page
        .locator('strong')
        .filter({ hasText: 'Vet' })
        .first()
        .waitFor({ timeout: patience });
      await page
        .getByRole('button', { name: 'Schrijven', exact: true })
        .or(page.getByRole('tab', { name: 'Schrijven' }))
        .first()
        .click();
      const words = unique('Met goede manieren');
      await box.fill(words);
      await page
        .getByRole('button', { name: name === 'news' ? 'Versturen' : 'Plaatsen', exact: true })
        .first()
        .click();
      await articleWith(page, words).waitFor({ timeout: patience });
      await react(articleWith(page, words), 'Bedankt');
      await reactionOf(articleWith(page, words), 'Bedankt').first().waitFor({ timeout: patience });
      await menuButton(page).click();
      await page.getByRole('menuitem').first().waitFor({ timeout: patience });
      await page.keyboard.press('Escape');
      await page.locator('#theme').click();
      await page.locator('#language').click();
      await page
        .getByText('Comments')
        .or(page.getByText('members'))
        .first()
        .waitFor({ timeout: patience });

      assert.deepEqual(await violations(), []);
      assert.deepEqual(failures, []);
      const hosts = new Set(
        addresses
          .filter((address) => /^(https?|wss?):/.test(address))
          .map((address) => new URL(address).host),
      );
      assert.deepEqual([...hosts], [new URL(portal.url).host]);
      assert.ok(addresses.length > 10, 'there were requests to look at');
      await context.close();
    });
  }
});

describe('axe finds nothing', () => {
  const looks = {
    light: (page: Page) =>
      page.evaluate(() => void (document.documentElement.dataset['theme'] = 'light')),
    dark: (page: Page) =>
      page.evaluate(() => void (document.documentElement.dataset['theme'] = 'dark')),
    'right to left': (page: Page) =>
      page.evaluate(() => void (document.documentElement.dir = 'rtl')),
  };

  for (const [name, path] of Object.entries(pages)) {
    for (const [look, dress] of Object.entries(looks)) {
      it(`on the ${name} page, ${look}, with editor, menu and dialog open`, async () => {
        const { page, context } = await openWatched(path, readerOf(path));
        await loaded(page);
        await dress(page);
        await page.evaluate(axe);
        await clean(page, 'as it opens');
        await openEditor(page);
        await clean(page, 'with an editor');
        await menuButton(page).click();
        await page.getByRole('menuitem').first().waitFor({ timeout: patience });
        await clean(page, 'with a menu');
        await page.keyboard.press('Escape');
        await openDialog(page);
        await clean(page, 'with a dialog');
        await context.close();
      });
    }
  }

  /** Whichever act of the page asks before it is done. */
  async function openDialog(page: Page): Promise<void> {
    const menus = page.getByRole('button', { name: /^Meer/ });
    for (let index = 0; index < (await menus.count()); index++) {
      await menus.nth(index).click();
      await page.getByRole('menuitem').first().waitFor({ timeout: patience });
      const asks = page
        .getByRole('menuitem', { name: /^(Melden|Verwijderen|Sluit het gesprek)$/ })
        .first();
      if ((await asks.count()) > 0) {
        await asks.click();
        await page
          .getByRole('dialog')
          .or(page.locator('dialog[open]'))
          .first()
          .waitFor({ timeout: patience });
        return;
      }
      await page.keyboard.press('Escape');
    }
    assert.fail('no act of the page asks anything');
  }

  async function clean(page: Page, when: string): Promise<void> {
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: Violation[]; passes: unknown[] }> };
      };
      // Colours on their way from one theme to the other belong to neither; what inherits them follows a little later.
      const moving = () =>
        document
          .getAnimations()
          .filter(
            ({ effect, playState }) =>
              playState !== 'finished' && Number(effect?.getComputedTiming().endTime) < Infinity,
          );
      for (let still = 0; still < 3; still += 1) {
        while (moving().length > 0) {
          await Promise.allSettled(moving().map(({ finished }) => finished));
          still = 0;
        }
        await new Promise(requestAnimationFrame);
      }
      const { violations, passes } = await axe.run({ resultTypes: ['violations'] });
      return {
        looked: passes.length,
        violations: violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ target, any }) => `${target.flat().join(' ')} (${any[0]?.message ?? ''})`)
              .slice(0, 3)
              .join('; ')}`,
        ),
      };
    });
    assert.deepEqual(found.violations, [], when);
    assert.ok(found.looked > 10, 'axe looked at something');
  }
});

interface Violation {
  id: string;
  nodes: { target: (string | string[])[]; any: { message: string }[] }[];
}

describe('the page never scrolls sideways', () => {
  for (const width of [280, 320, 1280]) {
    it(`at ${width} pixels, also with an editor and a thread open`, async () => {
      for (const path of Object.values(pages)) {
        const { page, context } = await openWatched(path, readerOf(path), width);
        await loaded(page);
        await fits(page, path);
        await openEditor(page);
        await fits(page, `${path} with an editor`);
        const thread = page
          .locator('plein-feed')
          .getByRole('button', { name: /^(\d+ reacties?|Reageren)$/ })
          .first();
        if ((await thread.count()) > 0) {
          await thread.click();
          await page.locator('plein-feed plein-comments').first().waitFor({ timeout: patience });
          await fits(page, `${path} with a thread`);
        }
        await context.close();
      }
    });
  }

  async function fits(page: Page, what: string): Promise<void> {
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(wider <= 0, `${what} is ${wider} pixels too wide`);
  }
});

describe('by keyboard alone', () => {
  it('one reaches the feed, goes from post to post, reacts, opens a thread, writes and sends', async () => {
    const { page, context, failures } = await openWatched(pages.community, 'sanne.devries');
    await loaded(page);
    const words = unique('Zonder muis');
    await writePost(page, words);
    await articleWith(page, words).waitFor({ timeout: patience });
    await page.reload();
    await loaded(page);

    await tabTo(page, () =>
      focused(
        page,
        (element) => element.localName === 'article' || element.closest('article') !== null,
      ),
    );
    // Wherever in the first post that is, Page Down leads to the next one, and Page Up back.
    const first = await articleInFocus(page);
    await page.keyboard.press('PageDown');
    const second = await articleInFocus(page);
    assert.notEqual(second, first);
    await page.keyboard.press('PageUp');
    assert.equal(await articleInFocus(page), first);
    for (let tries = 0; tries < 10 && !(await articleText(page)).includes(words); tries++)
      await page.keyboard.press('PageDown');
    assert.ok((await articleText(page)).includes(words), 'Page Down comes to the post');

    await tabTo(page, () => focusedName(page, /^(Waarderen|Kies een reactie)$/));
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: 'Reageer met Bedankt' })
      .first()
      .waitFor({ timeout: patience });
    await tabTo(page, () => focusedName(page, /^Reageer met Bedankt$/));
    await page.keyboard.press('Enter');
    await reactionOf(articleWith(page, words), 'Bedankt').first().waitFor({ timeout: patience });

    await tabTo(page, () =>
      focused(
        page,
        (element) =>
          element.matches('button[aria-expanded]') &&
          /^(\d+ reacties?|Reageren)$/.test((element.textContent ?? '').trim()) &&
          element.closest('.reactions') === null,
      ),
    );
    await page.keyboard.press('Enter');
    await articleWith(page, words)
      .locator('plein-comments')
      .getByRole('button', { name: 'Schrijf een reactie…' })
      .or(articleWith(page, words).locator('plein-comments').getByRole('textbox'))
      .first()
      .waitFor({ timeout: patience });
    await tabTo(page, () =>
      focused(
        page,
        (element) =>
          element.localName === 'textarea' || /Schrijf een reactie/.test(element.textContent ?? ''),
      ),
    );
    if (!(await focused(page, (element) => element.localName === 'textarea'))) {
      await page.keyboard.press('Enter');
      await articleWith(page, words)
        .locator('plein-comments')
        .getByRole('textbox')
        .first()
        .waitFor({ timeout: patience });
      if (!(await focused(page, (element) => element.localName === 'textarea')))
        await tabTo(page, () => focused(page, (element) => element.localName === 'textarea'));
    }
    const comment = unique('Ook zonder muis');
    await page.keyboard.type(comment);
    await tabTo(page, () => focusedName(page, /^Versturen$/));
    await page.keyboard.press('Enter');
    await articleWith(page.locator('plein-comments'), comment).waitFor({ timeout: patience });
    assert.deepEqual(failures, []);
    await context.close();
  });

  /** Presses Tab until it is there; never more often than a person would. */
  async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    assert.fail('Tab does not lead there');
  }

  /** Asks the element in focus, in whichever shadow root it is. */
  async function ofFocused<T>(page: Page, ask: (element: Element) => T): Promise<T> {
    const handle = await page.evaluateHandle(() => {
      let element = document.activeElement ?? document.body;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    });
    return handle.evaluate(ask);
  }

  const focused = (page: Page, isIt: (element: Element) => boolean) => ofFocused(page, isIt);

  const focusedName = async (page: Page, name: RegExp) =>
    name.test(
      await ofFocused(page, (element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    );

  const articleInFocus = (page: Page) =>
    ofFocused(page, (element) => element.closest('article')?.getAttribute('data-post') ?? null);

  const articleText = (page: Page) =>
    ofFocused(page, (element) => element.closest('article')?.textContent ?? '');
});
