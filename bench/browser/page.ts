/** The page of the bench. The driver in `feed.ts` calls what stands on `window.bench`. */
import { acquireClient, loadFeedPage } from '../../packages/client/src/index.ts';
import { createFloor } from './floor.ts';
import { plein } from './plein.ts';

export interface Contestant {
  /** Adds the feed to the page. */
  start(): HTMLElement;
  /** Sets the count of the first reaction of a post that is drawn. */
  update(id: string, count: number): void;
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const articles = (host: HTMLElement) => host.shadowRoot?.querySelectorAll('article') ?? [];
let contestant: Contestant = plein;
let host: HTMLElement | undefined;

async function firstPost(): Promise<void> {
  while (!host || articles(host).length === 0) await frame();
  await frame();
}

const bench = {
  /** Chooses the floor. Its pattern is one post that the product draws first; the module graph is warm for both. */
  async prepare(name: 'plein' | 'floor'): Promise<void> {
    host = plein.start();
    await firstPost();
    await frame();
    if (name === 'floor') {
      const article = articles(host)[0];
      if (!article || !host.shadowRoot) throw new Error('There is no post to take as the pattern.');
      contestant = createFloor({
        article: article.cloneNode(true) as Element,
        sheets: [...host.shadowRoot.adoptedStyleSheets],
      });
    }
    host.remove();
    host = undefined;
    await frame();
  },
  async first(): Promise<void> {
    host = contestant.start();
    await firstPost();
  },
  /** Scrolls on until the end or `limit` frames; answers the frames, how many came late and how many posts passed. */
  async fling(
    pixels: number,
    limit: number,
  ): Promise<{ frames: number; late: number; height: number }> {
    let frames = 0;
    let late = 0;
    let last = await frame();
    while (frames < limit) {
      scrollBy(0, pixels);
      const now = await frame();
      if (now - last > 25) late += 1;
      last = now;
      frames += 1;
    }
    return { frames, late, height: document.documentElement.scrollHeight };
  },
  /** Scrolls until all posts have been drawn once. */
  async through(posts: number, pixels: number): Promise<void> {
    const seen = () =>
      Number([...(host ? articles(host) : [])].at(-1)?.getAttribute('aria-posinset') ?? 0);
    for (let frames = 0; seen() < posts; frames += 1) {
      if (frames > 20_000) throw new Error(`Only ${seen()} of ${posts} posts were reached.`);
      scrollBy(0, pixels);
      await frame();
    }
  },
  /** Has the client load every page, without a widget: what the data weigh in its store. */
  async dataOnly(posts: number): Promise<void> {
    const { client } = acquireClient({ endpoint: new URL('/graphql', location.href).href });
    for (let after: string | null = null, count = 0; count < posts; count += 20) {
      const page = await loadFeedPage(client, { view: 'FOLLOWING' }, { first: 20, after });
      after = page.endCursor;
    }
  },
  /** Keeps the answers of the endpoint as they came. */
  async answersOnly(posts: number): Promise<void> {
    const kept: unknown[] = [];
    for (let after: string | null = null, count = 0; count < posts; count += 20) {
      const response = await fetch('/graphql', {
        method: 'POST',
        body: JSON.stringify({ operationName: 'Feed', variables: { first: 20, after } }),
      });
      const answer = (await response.json()) as {
        data: { feed: { pageInfo: { endCursor: string } } };
      };
      after = answer.data.feed.pageInfo.endCursor;
      kept.push(answer);
    }
    Object.assign(window, { kept });
  },
  /** Changes one reaction of a drawn post `times` times, a frame each. */
  async updates(id: string, times: number): Promise<void> {
    for (let count = 1; count <= times; count += 1) {
      contestant.update(id, count);
      await frame();
    }
  },
  async comeAndGo(times: number): Promise<void> {
    for (let turn = 0; turn < times; turn += 1) {
      host?.remove();
      host = contestant.start();
      await firstPost();
    }
    host?.remove();
    host = undefined;
    await frame();
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
