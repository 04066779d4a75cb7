import type { ChangeMessage } from '../changes.ts';
import type { Client } from '../client.ts';
import { inner } from '../internals.ts';
import { loadViewer } from '../person.ts';
import { endlessBackoff, waitAfter } from '../transport/backoff.ts';
import { Waking } from '../waking.ts';
import { writeCounts } from './counts.ts';
import type { WireChange } from './message.ts';
import { Refresh } from './refresh.ts';
import { Tabs } from './tabs.ts';

type Listener = (change: ChangeMessage) => void;

/** Hands changes to those who watch a topic. */
export interface ChangeWatcher {
  watch(topics: readonly string[], listener: Listener): () => void;
}

export async function openWatcher(client: Client): Promise<ChangeWatcher> {
  return new TopicWatcher(client);
}

class TopicWatcher implements ChangeWatcher {
  readonly #client: Client;
  readonly #refresh: Refresh;
  /** Several widgets may watch one topic with the same listener, so each watch has a record of its own. */
  readonly #watches = new Map<string, Set<{ listener: Listener }>>();
  #tabs: Tabs | undefined;

  constructor(client: Client) {
    this.#client = client;
    this.#refresh = new Refresh(client);
    void this.#open();
  }

  watch(topics: readonly string[], listener: Listener): () => void {
    const watch = { listener };
    for (const topic of topics) {
      const watches = this.#watches.get(topic);
      if (watches) watches.add(watch);
      else this.#watches.set(topic, new Set([watch]));
    }
    this.#changed();
    return () => {
      for (const topic of topics) {
        const watches = this.#watches.get(topic);
        if (watches?.delete(watch) && watches.size === 0) this.#watches.delete(topic);
      }
      this.#changed();
    };
  }

  /** The stream is shared only among pages of one person, so it has to be known who that is. */
  async #open(): Promise<void> {
    const { end } = inner(this.#client);
    const waking = new Waking(this.#client);
    for (let failures = 1; !end.aborted; failures += 1) {
      const viewer = await loadViewer(this.#client).catch(() => undefined);
      if (viewer) {
        this.#tabs = new Tabs(this.#client, viewer.person.id, (change) => this.#receive(change));
        return this.#changed();
      }
      await waking.sleep(waitAfter(failures, endlessBackoff), 'connection');
    }
  }

  #changed(): void {
    this.#tabs?.listenTo([...this.#watches.keys()]);
  }

  #receive(change: WireChange): void {
    const watches = this.#watches.get(change.topic);
    if (!watches) return;
    const counted = writeCounts(this.#client, change);
    this.#refresh.note(change, counted);
    const { topic, kind, id, subjectId, parentId, byViewer } = change;
    for (const { listener } of [...watches]) {
      try {
        listener({ topic, kind, id, subjectId, parentId, byViewer });
      } catch (error) {
        // One widget's mistake must not keep the news from the others.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
