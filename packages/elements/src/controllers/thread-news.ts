import { loadComments, watchChanges } from '@plein/client';
import type { ChangeMessage, Client } from '@plein/client';

export interface ThreadNewsOptions {
  isShown: (commentId: string) => boolean;
  /** The reader said something in another window. */
  own: (commentId: string) => void;
  /** The number of waiting comments changed. */
  changed: () => void;
  /** Lock or answer changed. */
  headChanged: () => void;
  /** Too much was missed: load again. */
  resync: () => void;
}

/** What others say in a thread while it is being read. New comments wait until they are asked for; changed ones change in place. */
export class ThreadNews {
  #client: Client;
  #subjectId: string;
  #options: ThreadNewsOptions;
  #waiting = new Set<string>();
  #stop: () => void;

  constructor(client: Client, subjectId: string, options: ThreadNewsOptions) {
    this.#client = client;
    this.#subjectId = subjectId;
    this.#options = options;
    this.#stop = watchChanges(client, [subjectId], (change) => this.#handle(change));
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
    this.#stop();
  }

  #handle({ kind, id, subjectId, byViewer }: ChangeMessage): void {
    const { isShown, own, changed, headChanged, resync } = this.#options;
    if (kind === 'RESYNC') return resync();
    if (kind === 'THREAD_CHANGED') return headChanged();
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
}
