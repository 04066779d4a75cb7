import type { Signal } from '@preact/signals-core';
import type { KeyValueStore } from '../storage.ts';

/** Storage that never fails a caller: what it does not take is kept for as long as the page, and the signal says so. */
export class Keeper {
  readonly #storage: KeyValueStore;
  readonly #kept: Signal<'device' | 'page'>;
  readonly #memory = new Map<string, unknown>();

  constructor(storage: KeyValueStore, kept: Signal<'device' | 'page'>) {
    this.#storage = storage;
    this.#kept = kept;
  }

  async get(key: string): Promise<unknown> {
    if (this.#memory.has(key)) return this.#memory.get(key);
    return this.#storage.get(key).catch(() => undefined);
  }

  /** False: only in memory. */
  async keep(key: string, value: unknown): Promise<boolean> {
    try {
      await this.#storage.set(key, value);
      this.#memory.delete(key);
      this.#kept.value = 'device';
      return true;
    } catch {
      this.#memory.set(key, value);
      this.#kept.value = 'page';
      return false;
    }
  }

  async forget(key: string): Promise<void> {
    this.#memory.delete(key);
    await this.#storage.delete(key).catch(() => undefined);
  }

  /** In order. */
  async keys(prefix: string): Promise<string[]> {
    const stored = await this.#storage.keys(prefix).catch(() => []);
    const inMemory = [...this.#memory.keys()].filter((key) => key.startsWith(prefix));
    return [...new Set([...stored, ...inMemory])].sort();
  }
}
