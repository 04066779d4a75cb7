import { watchChanges } from '@plein/client';
import type { ChangeMessage, Client } from '@plein/client';
import { threadFurther } from './thread-later.ts';
import type { ThreadNews, ThreadNewsOptions } from './thread-news.ts';

/** Listens to a thread from its first page on; what to make of what it hears is code that comes a moment later. */
export class ThreadFollowing {
  #start: (code: { ThreadNews: typeof ThreadNews }) => ThreadNews;
  #news: ThreadNews | undefined;
  #stopped = false;
  #unwatch: () => void;

  constructor(client: Client, subjectId: string, options: Omit<ThreadNewsOptions, 'since'>) {
    const since = new Date().toISOString();
    this.#start = (code) => new code.ThreadNews(client, subjectId, { ...options, since });
    this.#unwatch = watchChanges(client, [subjectId], (change) => void this.#hear(change));
  }

  /** How many comments wait to be shown. */
  get count(): number {
    return this.#news?.count ?? 0;
  }

  /** Ids of the waiting comments; they wait no longer. */
  take(): string[] {
    return this.#news?.take() ?? [];
  }

  clear(): void {
    this.#news?.clear();
  }

  stop(): void {
    this.#stopped = true;
    this.#unwatch();
    this.#news?.stop();
  }

  async #hear(change: ChangeMessage): Promise<void> {
    // Without the code the thread stays as it was loaded; the next change tries again.
    const code = await threadFurther().catch(() => undefined);
    if (!code || this.#stopped) return;
    this.#news ??= this.#start(code);
    this.#news.handle(change);
  }
}
