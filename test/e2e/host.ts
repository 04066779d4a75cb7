/* eslint-disable import-x/no-relative-packages -- the client's tests and these share one misbehaving network */
/** A portal page of somebody else, with our widgets in it, between a browser and a network that misbehaves when told to. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openFaultProxy } from '../../packages/client/test/fault-proxy.ts';
import type { FaultProxy } from '../../packages/client/test/fault-proxy.ts';
import { watchFailures } from './browser.ts';

export { openFaultProxy };
export type { FaultProxy };

/** Strict as a careful portal is; requests may go anywhere, since wrong endpoints are anywhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src *; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

export interface HostOptions {
  /** Attributes of the provider, such as `endpoint="/graphql"`. */
  provider?: string;
  /** Body of the page's `getToken({ interactive, expired })`, as source; `tokenOf(handle)` asks the demo's issuer. None: no token source. */
  getToken?: string;
  widgets?: string;
  /** Runs before everything else in the page. */
  first?: () => void;
}

export const allWidgets = `
      <plein-feed view="community" community="veilig-werken"></plein-feed>
      <plein-comments for="/nieuws/winter"></plein-comments>
      <plein-reactions for="/nieuws/winter"></plein-reactions>
      <plein-community-card community="veilig-werken"></plein-community-card>`;

/** One window on such a page. */
export interface Host {
  page: Page;
  context: BrowserContext;
  /** Exceptions and rejections that nobody caught. */
  failures: string[];
  /** What the widgets changed about the page around them; nothing is empty. */
  changes(): Promise<string[]>;
  close(): Promise<void>;
}

let count = 0;

export async function openHost(
  browser: Browser,
  proxy: FaultProxy,
  { provider = 'endpoint="/graphql"', getToken, widgets = allWidgets, first }: HostOptions = {},
): Promise<Host> {
  count += 1;
  const path = `/host/${count}/`;
  const serve = (name: string, type: string, body: string) =>
    proxy.fail(
      {
        kind: 'answer',
        status: 200,
        body,
        headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy },
      },
      { times: Infinity, when: (request) => request.path === path + name },
    );
  serve('', 'text/html', hostHtml(provider, widgets, getToken));
  serve('before.js', 'text/javascript', beforeJs);
  serve('token.js', 'text/javascript', tokenJs(getToken ?? ''));

  const context = await browser.newContext({
    viewport: { width: 1000, height: 900 },
    locale: 'nl-NL',
  });
  if (first) await context.addInitScript(first);
  const page = await context.newPage();
  const failures = watchFailures(page);
  await page.goto(proxy.url + path);
  return {
    page,
    context,
    failures,
    changes: () => page.evaluate(compareWithBefore),
    close: () => context.close(),
  };
}

/** Nothing follows the last script, so that what it sees is the whole page before any widget wakes up. */
const hostHtml = (provider: string, widgets: string, getToken: string | undefined) =>
  `<!doctype html><html lang="nl"><head>
  <meta charset="utf-8"><title>Portaal</title><link rel="icon" href="data:,">
  <script type="module" src="/plein/plein.js"></script>${getToken === undefined ? '' : '\n  <script type="module" src="token.js"></script>'}
</head><body>
  <header id="top"><h1>Portaal van iemand anders</h1><nav><a href="#main">Start</a></nav></header>
  <main id="main">
    <article><h2>Zomaar een artikel</h2><p>Met <em>eigen</em> woorden.</p></article>
    <plein-provider ${provider}>${widgets}
    </plein-provider>
  </main>
  <footer>Onderaan</footer>
<script src="before.js"></script></body></html>`;

/** A classic script runs before the modules do. */
const beforeJs = `{
  const html = document.documentElement.outerHTML;
  window.hostBefore = undefined;
  window.hostBefore = { html, keys: new Set(Reflect.ownKeys(window)), styles: document.adoptedStyleSheets.length };
}`;

const tokenJs = (getToken: string) => `
const tokenOf = async (handle) => {
  const answer = await fetch('/demo/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ handle }) });
  return (await answer.json()).token;
};
const calls = [];
document.querySelector('plein-provider').getToken = async ({ interactive, expired }) => {
  calls.push({ interactive, expired });
  ${getToken}
};`;

/** Runs in the page. */
function compareWithBefore(): string[] {
  const { hostBefore } = window as unknown as {
    hostBefore: { html: string; keys: Set<string | symbol>; styles: number };
  };
  const changes: string[] = [];
  const html = document.documentElement.outerHTML;
  if (html !== hostBefore.html) {
    let at = 0;
    while (html[at] === hostBefore.html[at]) at += 1;
    changes.push(
      `light DOM at ${at}: "${hostBefore.html.slice(at - 40, at + 60)}" became "${html.slice(at - 40, at + 60)}"`,
    );
  }
  // The one slot of ours, and the registers in which Lit itself notes its versions.
  const allowed: (string | symbol)[] = [
    Symbol.for('plein.clients.v1'),
    'litPropertyMetadata',
    'reactiveElementVersions',
    'litHtmlVersions',
    'litElementVersions',
  ];
  for (const key of Reflect.ownKeys(window))
    if (!hostBefore.keys.has(key) && !allowed.includes(key)) changes.push(`global ${String(key)}`);
  if (document.adoptedStyleSheets.length !== hostBefore.styles)
    changes.push('style sheets of the document');
  return changes;
}
