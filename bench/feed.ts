/** A feed of 10,000 posts in Chromium beside the same paged window in cloned plain DOM. Main-thread CPU through the DevTools protocol. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumArguments, ensureChromium } from '../scripts/lib/browsers.ts';
import { libraryConfig } from '../vite.config.ts';
import { postCount, startEndpoint } from './browser/endpoint.ts';
import { median } from './lib/measure.ts';
import { printTable } from './lib/table.ts';
import type { Row } from './lib/table.ts';

const rounds = 5;
const flingFrames = 400;
type Name = 'plein' | 'floor';

interface Figures {
  first: number;
  perFrame: number;
  lateShare: number;
  update: number;
}

/** Prints the table of the feed; answers how many ceilings were missed. */
export async function benchFeed(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'plein-bench-'));
  await buildPage(folder);
  const endpoint = await startEndpoint(folder);
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumArguments, '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const all: Record<Name, Figures[]> = { plein: [], floor: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of ['floor', 'plein'] as const) {
        const figures = await measure(browser, endpoint.url, name);
        if (round > 0) all[name].push(figures);
      }
    }
    const of = (name: Name, key: keyof Figures) => median(all[name].map((figures) => figures[key]));
    const click = await clickToPaint(browser, endpoint.url);
    const growth = await comeAndGo(browser, endpoint.url);
    const memory = await measureMemory(browser, endpoint.url);
    const ms = (value: number) => `${value.toFixed(2)} ms`;
    const rows: Row[] = [
      {
        what: 'first post, CPU: floor',
        value: ms(of('floor', 'first')),
        ratio: 1,
        beside: 'floor',
      },
      {
        what: 'first post, CPU: Plein',
        value: ms(of('plein', 'first')),
        ratio: of('plein', 'first') / of('floor', 'first'),
        beside: 'floor',
        ceiling: 1.3,
        aim: 1.1,
      },
      {
        what: 'fling, CPU per frame: floor',
        value: ms(of('floor', 'perFrame')),
        ratio: 1,
        beside: 'floor',
      },
      {
        what: 'fling, CPU per frame: Plein',
        value: ms(of('plein', 'perFrame')),
        ratio: of('plein', 'perFrame') / of('floor', 'perFrame'),
        beside: 'floor',
        ceiling: 1.5,
        aim: 1.2,
      },
      {
        what: 'fling, late frames: floor',
        value: `${(of('floor', 'lateShare') * 100).toFixed(1)} %`,
        ratio: null,
      },
      {
        what: 'fling, late frames: Plein',
        value: `${(of('plein', 'lateShare') * 100).toFixed(1)} %`,
        ratio: null,
      },
      {
        what: 'one reaction changes, CPU with its frame: floor',
        value: ms(of('floor', 'update')),
        ratio: null,
      },
      {
        what: 'one reaction changes, CPU with its frame: Plein',
        value: ms(of('plein', 'update')),
        ratio: of('plein', 'update') / 2.8,
        beside: '1/50 of a full list (2.8 ms)',
        ceiling: 1,
        aim: 1 / 2.8,
      },
      {
        what: 'click to paint, CPU throttled 4 ×, worst of 20',
        value: `${click} ms`,
        ratio: click / 80,
        beside: '80 ms',
        ceiling: 1,
        aim: 50 / 80,
      },
      {
        what: 'memory of 10,000 posts scrolled through, beside their data in the store',
        value: `${(memory.window / 1e6).toFixed(2)} MB`,
        ratio: memory.window / 1e6,
        beside: '1 MB',
        ceiling: 1,
        aim: 0.5,
      },
      {
        what: 'of it, what 9,000 posts cost after the first 1,000',
        value: `${(memory.beyond / 1e6).toFixed(2)} MB`,
        ratio: null,
      },
      {
        what: 'the same data in the store, beside the plain answers',
        value: `${(memory.store / 1e6).toFixed(2)} MB`,
        ratio: null,
      },
      {
        what: 'heap after 100 comings and goings, beside after 10',
        value: `${(growth / 1000).toFixed(0)} kB`,
        ratio: Math.max(0, growth) / 500_000,
        beside: '500 kB',
        ceiling: 1,
      },
    ];
    return printTable('Feed of 10,000 posts in Chromium', rows);
  } finally {
    await browser.close();
    endpoint.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildPage(folder: string): Promise<void> {
  const config = libraryConfig({ page: join(import.meta.dirname, 'browser/page.ts') });
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, outDir: folder, sourcemap: false },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Bench</title><script type="module" src="/page.js"></script>',
  );
}

async function openPage(
  browser: Browser,
  url: string,
  name: Name,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  page.on('pageerror', (error) => console.error(`The page of ${name} threw: ${error.message}`));
  await page.goto(`${url}/index.html`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate((which) => window.bench.prepare(which), name);
  return { page, session };
}

/** Milliseconds of main-thread CPU since the page began. */
async function cpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

async function measure(browser: Browser, url: string, name: Name): Promise<Figures> {
  const { page, session } = await openPage(browser, url, name);
  const start = await cpu(session);
  await page.evaluate(() => window.bench.first());
  const first = (await cpu(session)) - start;
  const beforeUpdates = await cpu(session);
  await page.evaluate(() => window.bench.updates('post_1', 60));
  const update = ((await cpu(session)) - beforeUpdates) / 60;
  const beforeFling = await cpu(session);
  const { frames, late } = await page.evaluate(
    (limit) => window.bench.fling(1200, limit),
    flingFrames,
  );
  const perFrame = ((await cpu(session)) - beforeFling) / frames;
  await page.close();
  return { first, perFrame, lateShare: late / frames, update };
}

/** The longest of twenty clicks on a reaction, from input to the next paint, with the CPU throttled four times. */
async function clickToPaint(browser: Browser, url: string): Promise<number> {
  const { page, session } = await openPage(browser, url, 'plein');
  await page.evaluate(() => window.bench.first());
  await page.evaluate(() => window.bench.fling(1200, 100));
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'click') times.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const chips = page.locator('plein-feed article button[aria-pressed]');
  const visible = await chips.evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const { top, bottom, left, width } = button.getBoundingClientRect();
      return top > 0 && bottom < innerHeight
        ? [{ x: left + width / 2, y: (top + bottom) / 2 }]
        : [];
    }),
  );
  if (visible.length === 0) throw new Error('No reaction is in view: nothing can be clicked.');
  for (let turn = 0; turn < 20; turn += 1) {
    // By bare input events: a locator's click runs code of its own in the page while it is being measured.
    const { x, y } = visible[turn % visible.length] ?? { x: 0, y: 0 };
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForTimeout(150);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  await page.close();
  // The Event Timing API reports nothing faster than 16 ms.
  return Math.max(8, ...times);
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

interface Memory {
  /** A feed that was scrolled to its end, beside the client's store holding the same posts. */
  window: number;
  /** As much of it as the last nine tenths of the posts cost: the newest 200 stay in the DOM whatever is scrolled. */
  beyond: number;
  /** The client's store, beside the answers kept as they came. */
  store: number;
}

/** Bytes of heap that the posts cost in three shapes. */
async function measureMemory(browser: Browser, url: string): Promise<Memory> {
  const cost = async (use: (page: Page) => Promise<void>): Promise<number> => {
    const { page, session } = await openPage(browser, url, 'plein');
    const before = await heapOf(session);
    await use(page);
    const used = (await heapOf(session)) - before;
    await page.close();
    return used;
  };
  const answers = await cost((page) =>
    page.evaluate((posts) => window.bench.answersOnly(posts), postCount),
  );
  const storeOf = (count: number) =>
    cost((page) => page.evaluate((posts) => window.bench.dataOnly(posts), count));
  const feedOf = (count: number) =>
    cost(async (page) => {
      await page.evaluate(() => window.bench.first());
      await page.evaluate((posts) => window.bench.through(posts, 5000), count);
    });
  const store = await storeOf(postCount);
  const whole = (await feedOf(postCount)) - store;
  const start = (await feedOf(postCount / 10)) - (await storeOf(postCount / 10));
  return { window: whole, beyond: whole - start, store: store - answers };
}

/** Bytes of heap that ninety more comings and goings of the widget cost. */
async function comeAndGo(browser: Browser, url: string): Promise<number> {
  const { page, session } = await openPage(browser, url, 'plein');
  await page.evaluate(() => window.bench.comeAndGo(10));
  const before = await heapOf(session);
  await page.evaluate(() => window.bench.comeAndGo(90));
  const after = await heapOf(session);
  await page.close();
  return after - before;
}

if (import.meta.main) process.exitCode = (await benchFeed()) > 0 ? 1 : 0;
