import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createSchema, createYoga } from 'graphql-yoga';
import { SignJWT } from 'jose';
import type { Browser, Page } from 'playwright-core';
import type { VariablesOf } from '@plein/schema';
import {
  CommentCreateOperation,
  CommentDeleteOperation,
  CommentsOperation,
  FeedOperation,
  ThreadLockOperation,
} from '@plein/schema/operations';
import { freePort } from '../../scripts/lib/ports.ts';
import { waitFor } from '../../scripts/lib/wait.ts';
import { send, signIn } from './ask.ts';
import type { Answer } from './ask.ts';
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
  writeComment,
  writePost,
} from './browser.ts';
import { openFaultProxy, openHost } from './host.ts';
import type { FaultProxy, Host, HostOptions } from './host.ts';
import { openPortal } from './portal.ts';
import type { Portal } from './portal.ts';

const slug = 'veilig-werken';
const newsPage = '/nieuws/winter';
const tags = ['plein-feed', 'plein-comments', 'plein-reactions', 'plein-community-card'];

let portal: Portal;
let proxy: FaultProxy;
let browser: Browser;
before(async () => {
  portal = await openPortal();
  proxy = await openFaultProxy(portal.url);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await proxy?.close();
  await portal?.close();
});

/** Opens a host's page, looks, and makes sure that the page around the widgets is what it was and that nothing went uncaught. */
async function onHost(options: HostOptions, look: (host: Host) => Promise<void>): Promise<void> {
  const host = await openHost(browser, proxy, options);
  try {
    await look(host);
    assert.deepEqual(host.failures, []);
    assert.deepEqual(await host.changes(), []);
  } finally {
    await host.close();
  }
}

/** Every widget says the same, with this button or with none. */
async function allSay(page: Page, words: string, button: string | undefined): Promise<void> {
  for (const tag of tags) {
    const widget = page.locator(tag);
    await widget.getByText(words).first().waitFor({ timeout: patience });
    assert.deepEqual(
      await widget.getByRole('button').allTextContents().then(trimmed),
      button ? [button] : [],
      tag,
    );
  }
}

/** Every widget shows what it is for. */
async function allWork(page: Page): Promise<void> {
  await page.locator('plein-feed').getByRole('article').first().waitFor({ timeout: patience });
  await page.locator('plein-comments').getByRole('article').first().waitFor({ timeout: patience });
  await page
    .locator('plein-reactions')
    .getByRole('button', { name: /^Bedankt, \d+/ })
    .waitFor({ timeout: patience });
  await page
    .locator('plein-community-card')
    .getByText(/^\d+ leden$/)
    .waitFor({ timeout: patience });
}

const trimmed = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());
const always = (path: string, fault: Parameters<FaultProxy['fail']>[0]) =>
  proxy.fail(fault, { times: Infinity, when: (request) => request.path === path });

describe('a page with working widgets', () => {
  it('is the same page as before', () =>
    onHost({ getToken: `return tokenOf('tom.bakker')` }, async ({ page }) => {
      await allWork(page);
      await react(page.locator('plein-reactions'), 'Leerzaam');
      await openPostEditor(page);
      await openCommentEditor(page);
      await page
        .locator('plein-feed')
        .getByRole('button', { name: 'Meer', exact: true })
        .first()
        .click();
      await page.locator('plein-feed').getByRole('menuitem').first().waitFor({ timeout: patience });
    }));
});

describe('an endpoint that is none', () => {
  const failed = 'Dit kon niet worden geladen';
  const retry = 'Opnieuw proberen';
  let elsewhere: { url: string; close(): void };
  let closed: number;
  before(async () => {
    always('/sso', {
      kind: 'answer',
      status: 200,
      body: '<!doctype html><title>Inloggen</title>',
      headers: { 'content-type': 'text/html' },
    });
    always('/moved', { kind: 'answer', status: 302, headers: { location: '/sso' } });
    always('/proxy', {
      kind: 'answer',
      status: 502,
      body: '<h1>Bad gateway</h1>',
      headers: { 'content-type': 'text/html' },
    });
    always('/json', {
      kind: 'answer',
      status: 200,
      body: '{"hello":"world"}',
      headers: { 'content-type': 'application/json' },
    });
    // Somebody else's GraphQL, which takes requests from everywhere.
    const yoga = createYoga({
      schema: createSchema({ typeDefs: 'type Query { viewer: String, feed: [String!]! }' }),
      logging: false,
    });
    const server = createServer((request, response) => void yoga(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    elsewhere = {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
      close: () => {
        server.closeAllConnections();
        server.close();
      },
    };
    closed = await freePort();
  });
  after(() => elsewhere?.close());

  const rows: [what: string, endpoint: () => string, says: string, button: string | undefined][] = [
    [
      'nobody listens there',
      () => `http://127.0.0.1:${closed}/graphql`,
      'Even geen verbinding',
      retry,
    ],
    [
      'its CORS rules exclude the page',
      () => `${portal.url}/graphql`,
      'Even geen verbinding',
      retry,
    ],
    ['an address of the server that leads nowhere', () => '/nowhere', failed, retry],
    ['a sign-in page', () => '/sso', failed, retry],
    ['a redirect to a sign-in page', () => '/moved', failed, retry],
    ["a proxy's error page", () => '/proxy', failed, retry],
    ['JSON that is no GraphQL', () => '/json', failed, retry],
    ['GraphQL of another schema', () => elsewhere.url, failed, retry],
    ['no URL at all', () => 'http://[', 'Nog niet verbonden', undefined],
  ];
  for (const [what, endpoint, says, button] of rows) {
    it(`${what}: every widget says so`, () =>
      onHost({ provider: `endpoint="${endpoint()}"` }, ({ page }) => allSay(page, says, button)));
  }

  it('none is configured: every widget says so, and the console names the three ways to do it', () =>
    onHost({ provider: '' }, async ({ page }) => {
      const warned = page.waitForEvent('console', {
        predicate: (message) => message.text().startsWith('NO_ENDPOINT'),
      });
      await page.reload();
      assert.match((await warned).text(), /"endpoint" attribute.*plein-provider.*plein-endpoint/);
      await allSay(page, 'Nog niet verbonden', undefined);
    }));

  it('one that is corrected: every widget works, without a reload', () =>
    onHost(
      { provider: 'endpoint="/sso"', getToken: `return tokenOf('tom.bakker')` },
      async (host) => {
        await allSay(host.page, failed, retry);
        await host.page
          .locator('plein-provider')
          .evaluate((provider) => provider.setAttribute('endpoint', '/graphql'));
        await allWork(host.page);
        await host.page
          .locator('plein-provider')
          .evaluate((provider) => provider.setAttribute('endpoint', '/sso'));
      },
    ));
});

describe('a token that does not do', () => {
  const signInWords = 'Log in om mee te doen';
  const rows: [what: string, getToken: string][] = [
    ['there is none', 'return null;'],
    ['getToken throws', `throw new Error('no identity provider');`],
    ['it is of another issuer', `return '${foreignToken()}';`],
    ['it is nonsense', `return 'nonsense';`],
  ];
  for (const [what, getToken] of rows) {
    it(`${what}: every widget asks to sign in, and works after that`, () =>
      onHost(
        {
          getToken: `if (interactive || calls.some((call) => call.interactive)) return tokenOf('tom.bakker'); ${getToken}`,
        },
        async ({ page }) => {
          await allSay(page, signInWords, 'Inloggen');
          await page.locator('plein-feed').getByRole('button', { name: 'Inloggen' }).click();
          await allWork(page);
        },
      ));
  }

  it('getToken never answers: every widget says that it failed, and tries again when asked', () =>
    onHost(
      {
        getToken: `if (!window.hostBefore.answers) await new Promise(() => {}); return tokenOf('tom.bakker');`,
      },
      async ({ page }) => {
        await allSay(page, 'Dit kon niet worden geladen', 'Opnieuw proberen');
        await page.evaluate(() =>
          Object.assign((window as unknown as { hostBefore: object }).hostBefore, {
            answers: true,
          }),
        );
        for (const tag of tags)
          await page.locator(tag).getByRole('button', { name: 'Opnieuw proberen' }).click();
        await allWork(page);
      },
    ));

  it('it has expired: the page is asked for another, nobody notices', async () => {
    const expired = await expiredToken('tom.bakker');
    const before = proxy.passed.length;
    await onHost(
      {
        getToken: `return expired ? (window.fresh = await tokenOf('tom.bakker')) : window.fresh ?? '${expired}';`,
        first: () => void Object.assign(window, { fresh: undefined }),
      },
      async ({ page }) => {
        await allWork(page);
        assert.equal(await page.getByText(signInWords).count(), 0);
        const words = unique('Met een nieuw token');
        await writePost(page, words);
        await articleWith(page.locator('plein-feed'), words).waitFor({ timeout: patience });
      },
    );
    const asked = proxy.passed.slice(before).map(({ headers }) => headers.authorization);
    assert.ok(asked.includes(`Bearer ${expired}`), 'the old one was tried');
  });

  /** Signed by a key that nobody here knows. */
  function foreignToken(): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'HS256' })}.${part({ sub: 'tom.bakker', iss: 'https://elsewhere.example', exp: 4_000_000_000 })}.${'a'.repeat(43)}`;
  }

  /** A real token of the demo's issuer, but of an hour ago. */
  async function expiredToken(handle: string): Promise<string> {
    const { token } = await signIn(portal.url, handle);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      iss: string;
      aud: string;
      sub: string;
    };
    const key = readFileSync(join(portal.data, 'demo-issuer.key'), 'utf8').trim();
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(claims.sub)
      .setIssuer(claims.iss)
      .setAudience(claims.aud)
      .setIssuedAt(now - 7200)
      .setExpirationTime(now - 3600)
      .sign(new TextEncoder().encode(key));
  }
});

describe('a server that is away for ten seconds', () => {
  it('what is written meanwhile arrives once, what is read comes back', async () => {
    const [post, comment] = [unique('Tijdens een storing'), unique('Storing?')];
    const earlier = unique('Vlak voor de storing');
    await onHost({ getToken: `return tokenOf('tom.bakker')` }, async ({ page }) => {
      const feed = page.locator('plein-feed');
      await writePost(page, earlier);
      await articleWith(feed, earlier).waitFor({ timeout: patience });
      await page.waitForLoadState('networkidle').catch(() => undefined);
      const away = outage(10_000);
      await writePost(page, post);
      await writeComment(page, comment);
      await react(articleWith(feed, earlier), 'Bedankt');
      await page.getByText(post).first().waitFor({ timeout: patience });
      await page.getByText(comment).first().waitFor({ timeout: patience });
      // Somebody who arrives in the middle of it sees a state and a button, and no broken page.
      await onHost({ getToken: `return tokenOf('sanne.devries')` }, async (late) => {
        await waitFor('the outage to be over', () => away.isOver(), { timeout: 60_000 });
        for (const tag of tags) {
          const widget = late.page.locator(tag);
          const works =
            tag === 'plein-reactions' || tag === 'plein-community-card'
              ? widget.getByRole('button').first()
              : widget.getByRole('article').first();
          const again = widget.getByRole('button', { name: 'Opnieuw proberen' });
          await works.or(again).first().waitFor({ timeout: patience });
          if ((await again.count()) > 0) await again.first().click();
        }
        await allWork(late.page);
      });
      assert.ok(away.refused > 0, 'somebody met the outage');

      await articleWith(feed, post).waitFor({ timeout: patience });
      await articleWith(page.locator('plein-comments'), comment).waitFor({ timeout: patience });
      const sanne = await signIn(portal.url, 'sanne.devries');
      await waitFor('the reaction', async () => {
        const found = (await sanne.posts(slug)).find(({ body }) => body === earlier);
        return found?.reactionGroups.some(
          ({ option, count }) => option.key === 'thanks' && count === 1,
        );
      });
      assert.equal((await sanne.posts(slug)).filter(({ body }) => body === post).length, 1);
      assert.equal(
        (await sanne.comments(newsPage)).filter(({ body }) => body === comment).length,
        1,
      );
      assert.equal(await page.getByRole('article').filter({ hasText: post }).count(), 1);
    });
  });

  /** The endpoint answers 503 from now on, for so long. */
  function outage(milliseconds: number): { refused: number; isOver(): boolean } {
    const end = Date.now() + milliseconds;
    const seen = { refused: 0, isOver: () => Date.now() > end };
    proxy.fail(
      {
        kind: 'answer',
        status: 503,
        body: '<h1>Service unavailable</h1>',
        headers: { 'content-type': 'text/html' },
      },
      {
        times: Infinity,
        when: ({ path }) => {
          const refuses = path === '/graphql' && Date.now() < end;
          if (refuses) seen.refused += 1;
          return refuses;
        },
      },
    );
    return seen;
  }
});

describe('storage that keeps nothing', () => {
  const warning =
    'Het concept kan op dit apparaat niet worden bewaard. Laat de pagina open tot het verstuurd is.';
  const rows: [what: string, first: () => void][] = [
    [
      'it is refused',
      () => {
        const refuse = () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(window, name, { get: refuse, configurable: true });
      },
    ],
    [
      'it is full',
      () => {
        const full = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
        Storage.prototype.setItem = full;
        // The real thing fails when the transaction ends.
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...values) {
          const request = put.apply(this, values);
          this.transaction.abort();
          return request;
        };
      },
    ],
  ];
  for (const [what, first] of rows) {
    it(`${what}: the writer is told, and can write all the same`, () =>
      onHost({ getToken: `return tokenOf('tom.bakker')`, first }, async ({ page }) => {
        await allWork(page);
        const words = unique('Zonder opslag');
        const box = await openPostEditor(page);
        await box.fill(words);
        await page.getByText(warning).first().waitFor({ timeout: patience });
        assert.equal(await box.inputValue(), words);
        await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
        await articleWith(page.locator('plein-feed'), words).waitFor({ timeout: patience });
        await react(articleWith(page.locator('plein-feed'), words), 'Bedankt');
        await reactionOf(articleWith(page.locator('plein-feed'), words), 'Bedankt').waitFor({
          timeout: patience,
        });
      }));
  }
});

describe('what one may not see', () => {
  it('a hidden community looks like one that does not exist', async () => {
    const shown: string[] = [];
    for (const community of ['leidinggevenden', 'bestaat-niet']) {
      await onHost(
        {
          getToken: `return tokenOf('tom.bakker')`,
          widgets: `<plein-feed view="community" community="${community}"></plein-feed><plein-community-card community="${community}"></plein-community-card>`,
        },
        async ({ page }) => {
          for (const tag of ['plein-feed', 'plein-community-card'])
            for (const words of ['Dit staat hier niet meer', 'niet voor jou bedoeld'])
              await page.locator(tag).getByText(words).waitFor({ timeout: patience });
          shown.push(await page.evaluate(visibleText));
        },
      );
    }
    assert.equal(shown[0], shown[1]);
    assert.match(shown[0] ?? '', /niet voor jou bedoeld/);
  });
});

/** Runs in the page: all words of all widgets. */
function visibleText(): string {
  const read = (node: Node): string =>
    node instanceof HTMLSlotElement
      ? node.assignedNodes().map(read).join(' ')
      : node instanceof Element && node.shadowRoot
        ? read(node.shadowRoot)
        : node.nodeType === Node.TEXT_NODE
          ? (node.textContent ?? '')
          : node.nodeName === 'STYLE'
            ? ''
            : [...node.childNodes].map(read).join(' ');
  return read(document.body).replace(/\s+/g, ' ').trim();
}

describe('what changes while somebody writes', () => {
  it('the comment that is answered is deleted: the words stay, with the reason', async () => {
    const sanne = await signIn(portal.url, 'sanne.devries');
    const parent = unique('Dit haal ik zo weg');
    const made = await sanne.ask(CommentCreateOperation, {
      input: { idempotencyKey: randomUUID(), on: { url: newsPage }, body: parent },
    });
    const id = made.data?.commentCreate.comment?.id ?? assert.fail(made.text);
    await onHost(
      {
        getToken: `return tokenOf('tom.bakker')`,
        widgets: `<plein-comments for="${newsPage}" sort="newest"></plein-comments>`,
      },
      async ({ page }) => {
        const thread = page.locator('plein-comments');
        await articleWith(thread, parent)
          .getByRole('button', { name: /^(Antwoorden|Sanne de Vries antwoorden)$/ })
          .first()
          .click({ timeout: patience });
        const words = unique('Te laat');
        const box = thread.getByRole('textbox').first();
        await box.fill(words, { timeout: patience });
        await sanne.ask(CommentDeleteOperation, { input: { idempotencyKey: randomUUID(), id } });
        await thread.getByText('Deze reactie is verwijderd').first().waitFor({ timeout: patience });
        assert.equal(
          await box.inputValue(),
          words,
          'the words are still there after the parent went',
        );
        await thread.getByRole('button', { name: 'Versturen' }).click();
        await thread
          .getByText(/^Niet (verstuurd|geaccepteerd)/)
          .first()
          .waitFor({ timeout: patience });
        await stillThere(page, words);
        assert.equal(
          (await sanne.comments(newsPage)).filter(({ body }) => body === words).length,
          0,
        );
      },
    );
  });

  it('the thread is closed: the words stay, with the reason', async () => {
    const sanne = await signIn(portal.url, 'sanne.devries');
    const [post] = await sanne
      .posts(slug, 5)
      .then((posts) => posts.filter(({ lock, kind }) => !lock && kind === 'UPDATE'));
    assert.ok(post);
    await onHost(
      {
        getToken: `return tokenOf('tom.bakker')`,
        widgets: `<plein-comments for="${post.id}"></plein-comments>`,
      },
      async ({ page }) => {
        const words = unique('Net te laat');
        const box = await openCommentEditor(page);
        await box.fill(words);
        const locked = await sanne.ask(ThreadLockOperation, {
          input: { idempotencyKey: randomUUID(), on: { id: post.id }, reason: 'TOO_HEATED' },
        });
        assert.deepEqual(locked.data?.threadLock.userErrors, []);
        await page
          .locator('plein-comments')
          .getByText('Dit gesprek is gesloten')
          .first()
          .waitFor({ timeout: patience });
        await stillThere(page, words);
        const send = page.locator('plein-comments').getByRole('button', { name: 'Versturen' });
        if ((await send.count()) > 0) {
          await send.click();
          await page
            .locator('plein-comments')
            .getByText(/^Niet (verstuurd|geaccepteerd)/)
            .first()
            .waitFor({ timeout: patience });
          await stillThere(page, words);
        }
      },
    );
  });

  /** In a field, or readable beside it. */
  async function stillThere(page: Page, words: string): Promise<void> {
    const inField = async () => {
      for (const box of await page.getByRole('textbox').all())
        if ((await box.inputValue()) === words) return true;
      return false;
    };
    assert.ok(
      (await inField()) || (await page.getByText(words).count()) > 0,
      'what was written is gone',
    );
  }
});

describe('requests that nobody of ours sends', () => {
  const codes = (errors: Answer['errors']) => errors?.map(({ extensions }) => extensions?.code);

  it('an unknown reaction is a coded error', async () => {
    const tom = await signIn(portal.url, 'tom.bakker');
    const [post] = await tom.posts(slug, 1);
    assert.ok(post);
    const { data } = await tom.react(post.id, 'made-up');
    assert.deepEqual(
      data?.reactionSet.userErrors.map(({ code }) => code),
      ['UNKNOWN_REACTION'],
    );
  });

  it('a cursor somebody made up is a coded error, in every list', async () => {
    const tom = await signIn(portal.url, 'tom.bakker');
    const [post] = await tom.posts(slug, 1);
    assert.ok(post?.community);
    const input: VariablesOf<typeof FeedOperation>['input'] = {
      view: 'COMMUNITY',
      communityId: post.community.id,
    };
    for (const cursor of [
      'made-up',
      '🙂',
      Buffer.from('[1,2,3]').toString('base64url'),
      `' or 1=1 --`,
    ]) {
      const feed = await tom.ask(FeedOperation, { input, first: 5, after: cursor });
      assert.deepEqual(codes(feed.errors), ['BAD_CURSOR'], cursor);
      const thread = await tom.ask(CommentsOperation, {
        by: { url: newsPage },
        first: 5,
        sort: 'NEWEST',
        after: cursor,
      });
      assert.deepEqual(codes(thread.errors), ['BAD_CURSOR'], cursor);
    }
  });

  it('a body of 10 MB is refused without being read to the end, and others are served', async () => {
    const tom = await signIn(portal.url, 'tom.bakker');
    const answer = await tom.send({
      query: '{ __typename }',
      variables: { filler: 'x'.repeat(10_000_000) },
    });
    assert.equal(answer.status, 413);
    assert.equal(answer.errors?.[0]?.extensions?.code, 'TOO_LARGE');
    assert.equal((await tom.send({ query: '{ __typename }' })).status, 200);
  });

  it('no JSON, no GraphQL and no operation are coded errors', async () => {
    const { token } = await signIn(portal.url, 'tom.bakker');
    for (const body of [
      '',
      '{',
      'null',
      '[]',
      '42',
      '{"query":1}',
      '{"query":"{"}',
      '{"query":"{ nothing }"}',
      '{"documentId":"made-up"}',
    ]) {
      const answer = await send(portal.url, body, token);
      assert.ok(!answer.data, body);
      assert.match(
        String(answer.errors?.[0]?.extensions?.code),
        /^(BAD_INPUT|BAD_OPERATION|UNKNOWN_OPERATION)$/,
        body,
      );
    }
  });
});

describe('the demo', () => {
  it('meets an outage without an uncaught error on any of its pages', async () => {
    const context = await browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    const failures = watchFailures(page);
    for (const path of ['/', '/nieuws.html', `/community.html?c=${slug}`]) {
      proxy.fail({ kind: 'cut' }, { times: 3, when: (request) => request.path === '/graphql' });
      await page.goto(addressOf(proxy.url, path, 'tom.bakker'));
      const working = page
        .getByRole('article')
        .first()
        .or(page.getByRole('button', { name: 'Opnieuw proberen' }).first());
      await working.first().waitFor({ timeout: patience });
    }
    assert.deepEqual(failures, []);
    await context.close();
  });
});
