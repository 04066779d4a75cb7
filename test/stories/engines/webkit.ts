import { findBrowser } from '../../../scripts/lib/browsers.ts';
import { startWebKitDriver } from '../../../scripts/lib/webkit.ts';
import { foreign, patience, windowHeight } from './engine.ts';
import type { Engine, Tab } from './engine.ts';

/** One command of the WebDriver protocol (https://www.w3.org/TR/webdriver2/#endpoints). */
type Command = <T = null>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<T>;

interface Rect {
  width: number;
  height: number;
}

/**
 * WebKitGTK over classic WebDriver, its only protocol. That one has no way to listen to a page, so complaints are read from the recorder
 * that `serve.ts` puts into each page, and from the list of what the page has loaded.
 */
export async function startWebKit(): Promise<Engine> {
  const base = `http://127.0.0.1:${await startWebKitDriver()}/session`;
  const { sessionId } = await send<{ sessionId: string }>('POST', base, {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: findBrowser('webkit'), args: ['--automation'] },
      },
    },
  });
  const command: Command = (method, path, body) =>
    send(method, `${base}/${sessionId}${path}`, body);
  await command('POST', '/timeouts', { script: patience, pageLoad: patience });
  return {
    name: 'webkit',
    openTab: async () => tabOf(command),
    async close() {
      await command('DELETE', '');
    },
  };
}

async function send<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, {
    method,
    ...(body
      ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      : {}),
  });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebKit: ${value.error ?? ''} ${value.message ?? ''}`);
  return value;
}

function tabOf(command: Command): Tab {
  let width = 0;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await command<{ value?: T; problem?: string }>('POST', '/execute/async', {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${expression}))
          .then((value) => done({ value }), (error) => done({ problem: String(error && error.stack || error) }));`,
      args: [],
    });
    if (answer.problem) throw new Error(answer.problem);
    return answer.value as T;
  };
  const resize = async (wanted: number) => {
    if (wanted === width) return;
    // A window's size includes its frame and bars, so those are measured and added.
    const outer = await command<Rect>('GET', '/window/rect');
    const inner = await evaluate<Rect>('({ width: innerWidth, height: innerHeight })');
    await command('POST', '/window/rect', {
      width: wanted + outer.width - inner.width,
      height: windowHeight + outer.height - inner.height,
    });
    width = wanted;
  };
  return {
    async open(url, wanted) {
      await resize(wanted);
      await command('POST', '/url', { url });
    },
    resize,
    evaluate,
    screenshot: async () => Buffer.from(await command<string>('GET', '/screenshot'), 'base64'),
    async complaints() {
      const heard = await evaluate<{ page: string; said: string[]; asked: string[] }>(
        `({ page: location.href, said: globalThis.heardByRecorder,
            asked: performance.getEntriesByType('resource').map(({ name }) => name) })`,
      );
      const elsewhere = heard.asked.filter((address) => foreign(address, heard.page));
      return [...heard.said, ...elsewhere.map((address) => `asks another host: ${address}`)];
    },
    close: async () => undefined,
  };
}
