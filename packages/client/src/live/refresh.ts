import { CommentsOperation } from '@plein/schema/operations';
import type { Client } from '../client.ts';
import { loadComments } from '../comment.ts';
import { loadCommunity } from '../community.ts';
import { inner } from '../internals.ts';
import { loadPost } from '../post.ts';
import { loadReactable } from '../reaction.ts';
import type { WireChange } from './message.ts';

/** Most milliseconds until something that changed is asked for again: everybody who looks hears of it in the same moment. */
const spread = 600;
const resyncSpread = 2_500;

/** Asks again for what changed elsewhere and is shown here; changes of one moment travel together. */
export class Refresh {
  readonly #client: Client;
  readonly #nodes = new Set<string>();
  readonly #reactables = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Client) {
    this.#client = client;
    inner(client).end.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** @param counted the message brought all that a count shows */
  note({ kind, id, subjectId, parentId, topic }: WireChange, counted: boolean): void {
    const { store } = inner(this.#client);
    if (kind === 'RESYNC') {
      const all =
        topic === 'feed'
          ? store.watched('post_')
          : topic === 'viewer'
            ? store.watched('community_')
            : [topic];
      for (const node of all) this.#want(node);
      for (const comment of store.watched('comment_')) {
        if (store.peek<{ subjectId?: string }>(comment)?.subjectId === topic) this.#want(comment);
      }
      this.#schedule(resyncSpread);
      return;
    }
    if (kind === 'REACTIONS_CHANGED') {
      if (!counted && store.isWatched(id) && !store.isOverlaid(id)) this.#reactables.add(id);
    } else {
      this.#want(id);
      if (parentId !== null) this.#want(parentId);
      // A post shows its newest comments.
      if (subjectId?.startsWith('post_')) this.#want(subjectId);
    }
    this.#schedule(spread);
  }

  #want(id: string): void {
    if (inner(this.#client).store.isWatched(id)) this.#nodes.add(id);
  }

  #schedule(most: number): void {
    if (this.#timer !== undefined || this.#nodes.size + this.#reactables.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#load();
    }, Math.random() * most);
  }

  /** Failures are left to the next change: what is on screen is older, not wrong. */
  async #load(): Promise<void> {
    const client = this.#client;
    const nodes = [...this.#nodes];
    const reactables = [...this.#reactables].filter((id) => !this.#nodes.has(id));
    this.#nodes.clear();
    this.#reactables.clear();
    const of = (prefix: string) => nodes.filter((id) => id.startsWith(prefix));
    await Promise.allSettled([
      ...of('post_').map(async (id) => (await loadPost(client, id)) ?? this.#gone(id)),
      ...of('comment_').map(async (id) => (await loadComments(client, [id]))[0] ?? this.#gone(id)),
      ...of('community_').map((id) => loadCommunity(client, { id })),
      ...of('subject_').map((id) =>
        client.query(CommentsOperation, { by: { id }, first: 1, after: null, sort: 'NEWEST' }),
      ),
      ...[...reactables, ...of('subject_')].map((id) => loadReactable(client, { id })),
    ]);
  }

  /** Absent now, or hidden: its words must not stay on screen. */
  #gone(id: string): void {
    this.#client.store.write({
      id,
      state: 'REMOVED',
      title: null,
      body: '',
      author: null,
      images: [],
    });
  }
}
