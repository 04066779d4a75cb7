import { readPreference, writePreference } from '@plein/client';
import type { Client } from '@plein/client';
import type { ThreadTree } from './thread-tree.ts';

/** As many folded branches of a thread are remembered; the oldest are forgotten first. */
const FOLDED = 200;

/** What a reader's last visit to a thread leaves behind: when it was, and which branches were folded away. */
export class ThreadMemory {
  #client: Client;
  #place: string;
  #folded = new Set<string>();
  #lastVisit: string | undefined;

  /** What was kept has been read. Never rejects: a thread without memory is simply open and read. */
  readonly recalled: Promise<void>;

  /** With `visits` a new visit begins. */
  constructor(client: Client, place: string, { visits }: { visits: boolean }) {
    this.#client = client;
    this.#place = place;
    this.recalled = this.#recall(visits);
  }

  async #recall(visits: boolean): Promise<void> {
    const [folded, visit] = await Promise.all([
      readPreference<string[]>(this.#client, `comments.folded:${this.#place}`),
      readPreference<string>(this.#client, `comments.visit:${this.#place}`),
    ]);
    this.#folded = new Set(folded);
    this.#lastVisit = visit;
    if (!visits) return;
    const now = new Date().toISOString();
    void writePreference(this.#client, `comments.visit:${this.#place}`, now);
  }

  /** Whether something of this instant was not there at the last visit. Nothing is new at the first one. */
  isNew(createdAt: string): boolean {
    return this.#lastVisit !== undefined && createdAt > this.#lastVisit;
  }

  /** Folds what was folded before. */
  restore(tree: ThreadTree): void {
    for (const id of this.#folded) {
      const node = tree.get(id);
      if (!node || node.collapsed) continue;
      node.collapsed = true;
      tree.touch(node);
    }
  }

  remember(id: string, folded: boolean): void {
    this.#folded.delete(id);
    if (folded) this.#folded.add(id);
    const kept = [...this.#folded].slice(-FOLDED);
    void writePreference(this.#client, `comments.folded:${this.#place}`, kept);
  }
}
