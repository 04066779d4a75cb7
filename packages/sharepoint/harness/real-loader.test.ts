/**
 * The same package with Microsoft's own loader, base class and page context, taken from the installed framework. It uses ways into
 * SharePoint Framework 1.23.2 that nobody has documented: extra evidence, beside the test with stubs.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../../../scripts/lib/browsers.ts';
import { loadWithMicrosoft } from './real-page.ts';
import { readSppkg } from './sppkg.ts';

const folder = join(import.meta.dirname, '..');
const microsoft = join(folder, 'node_modules/@microsoft');
const ids = {
  application: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb',
  propertyPane: 'f9e737b7-f0df-4597-ba8c-3060f82380db',
  webPartBase: '974a7777-0990-4136-8fa6-95d80114c2e0',
  pageContext: '1c4541f7-5c31-41aa-9fa8-fbc9dc14c0a8',
};

interface Component {
  id: string;
  version: string;
  alias?: string;
  loaderConfig: {
    internalModuleBaseUrls: string[];
    scriptResources?: Record<string, { type: string; id?: string; version?: string }>;
  };
}

/** Ours, those that npm has of Microsoft's, and for whatever these need beyond it a component that answers everything. */
function componentsAt(origin: string, ours: Component[]): Component[] {
  const all = new Map<string, Component>();
  const at = (component: Component, path: string) => {
    const loaderConfig = {
      ...component.loaderConfig,
      internalModuleBaseUrls: [`${origin}/${path}/`],
    };
    all.set(component.id, { ...component, loaderConfig });
  };
  for (const component of ours) at(component, 'ClientSideAssets');
  for (const name of readdirSync(microsoft)) {
    const dist = join(microsoft, name, 'dist');
    if (!existsSync(dist)) continue;
    for (const file of readdirSync(dist).filter((each) => each.endsWith('.manifest.json'))) {
      const component = JSON.parse(readFileSync(join(dist, file), 'utf8')) as Component;
      if (component.alias?.includes('Assembly') || component.id === ids.propertyPane) continue;
      at({ ...component, isInternal: true } as Component, `microsoft/${name}`);
    }
  }
  const stub = (id: string, version: string) => {
    if (all.has(id)) return;
    const stubbed = {
      id,
      version,
      alias: `Stub${id.slice(0, 8)}`,
      componentType: 'Library',
      manifestVersion: 2,
      isInternal: true,
      loaderConfig: {
        internalModuleBaseUrls: [],
        entryModuleId: 'stub',
        scriptResources: { stub: { type: 'path', path: `${id}_${version}.js` } },
      },
    };
    at(stubbed, 'stub');
  };
  stub(ids.application, '1.0.0');
  for (const { loaderConfig } of [...all.values()]) {
    for (const { type, id, version } of Object.values(loaderConfig.scriptResources ?? {}))
      if (type === 'component' && id && version) stub(id, version);
  }
  return [...all.values()];
}

test('Microsoft’s loader loads every web part, and each puts its widget on the page', async (t) => {
  const sppkg = readSppkg(join(folder, 'sharepoint/solution/plein.sppkg'));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const [, kind, name = '', file = ''] = path.split('/');
    const script = (text: string | Buffer) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(text);
    const fromMicrosoft = join(microsoft, name, 'dist', file);
    const asset = kind === 'ClientSideAssets' && sppkg.asset(name);
    if (path === '/')
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          '<!doctype html><html lang="nl"><title>SharePoint</title><script src="/loader.js"></script><body></body></html>',
        );
    else if (path === '/loader.js')
      script(readFileSync(join(microsoft, 'sp-loader/dist/sp-loader-assembly_en-us.js')));
    else if (kind === 'microsoft' && existsSync(fromMicrosoft)) script(readFileSync(fromMicrosoft));
    else if (kind === 'stub')
      script(
        `define(${JSON.stringify(name.replace(/\.js$/, ''))}, [], () => window.pleinStub(${JSON.stringify(name)}));`,
      );
    else if (asset) script(asset);
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumArguments, '--disable-gpu'],
  });
  t.after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  const page = await browser.newPage({ locale: 'nl-NL' });
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(`${origin}/`);
  const components = componentsAt(origin, sppkg.manifests as unknown as Component[]);
  const ours = sppkg.manifests.map(({ id }) => id);
  const seen = await page.evaluate(loadWithMicrosoft, { components, ours, ids });
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    seen
      .map(({ alias, error, isReal, user, widget }) => [alias, error, isReal, user, widget])
      .sort(),
    [
      ['PleinCommentsWebPart', undefined, true, 'Test', 'plein-comments'],
      ['PleinCommunityWebPart', undefined, true, 'Test', 'plein-community-card'],
      ['PleinComposerWebPart', undefined, true, 'Test', 'plein-composer'],
      ['PleinFeedWebPart', undefined, true, 'Test', 'plein-feed'],
      ['PleinPostWebPart', undefined, true, 'Test', 'plein-post'],
      ['PleinReactionsWebPart', undefined, true, 'Test', 'plein-reactions'],
    ],
  );
});
