import { loadComments, loadThread, viewComment } from '@plein/client';
import type { ChangeMessage, Client, CommentBranch } from '@plein/client';

export interface ThreadNewsOptions {
  /** When the thread was loaded, as an ISO instant: what was said later is new. */
  since: string;
  isShown: (commentId: string) => boolean;
  /** The reader said something in another window. */
  own: (commentId: string) => void;
  /** The number of waiting comments changed. */
  changed: () => void;
}

/** What others say in a thread while it is being read. New comments wait until they are asked for; changed ones change in place. */
export class ThreadNews {
  #client: Client;
  #subjectId: string;
  #options: ThreadNewsOptions;
  #waiting = new Set<string>();
  #abort = new AbortController();

  constructor(client: Client, subjectId: string, options: ThreadNewsOptions) {
    this.#client = client;
    this.#subjectId = subjectId;
    this.#options = options;
  }

  get count(): number {
    return this.#waiting.size;
  }

  /** Ids of the waiting comments; they wait no longer. At most 50 at once, the oldest first. */
  take(): string[] {
    const ids = [...this.#waiting].slice(0, 50);
    for (const id of ids) this.#waiting.delete(id);
    return ids;
  }

  clear(): void {
    this.#waiting.clear();
  }

  stop(): void {
    this.#abort.abort();
  }

  /** Takes in what the stream says about the thread. */
  handle({ kind, id, subjectId, byViewer }: ChangeMessage): void {
    const { isShown, own, changed } = this.#options;
    if (kind === 'RESYNC' || kind === 'THREAD_CHANGED') return void this.#refresh();
    if (subjectId !== this.#subjectId) return;
    if (kind === 'COMMENT_CREATED' && !isShown(id)) {
      if (byViewer) return own(id);
      this.#waiting.add(id);
      changed();
    } else if (kind === 'COMMENT_REMOVED' && this.#waiting.delete(id)) changed();
    else if (kind.startsWith('COMMENT_') && isShown(id)) {
      // Its words are asked for again; the store tells whoever shows them.
      void loadComments(this.#client, [id]).catch(() => {});
    }
  }

  /** Asks again for what stands above the thread and, after a gap in the stream, for what was said meanwhile. */
  async #refresh(): Promise<void> {
    const { signal } = this.#abort;
    try {
      const by = { id: this.#subjectId };
      const page = await loadThread(this.#client, by, { first: 20, sort: 'NEWEST' }, signal);
      for (const id of idsOf(page?.comments ?? [])) {
        const createdAt = viewComment(this.#client, id).peek()?.createdAt ?? '';
        if (createdAt > this.#options.since && !this.#options.isShown(id)) this.#waiting.add(id);
      }
      this.#options.changed();
    } catch {
      // Offline again, or gone: the stream tells when it is back.
    }
  }
}

function idsOf(branches: readonly CommentBranch[]): string[] {
  return branches.flatMap(({ id, replies }) => [id, ...idsOf(replies)]);
}
