/** A place for small values that outlives the page. A method may reject; whoever uses it goes on in memory and tells. */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /** All keys that begin with `prefix`, in order. */
  keys(prefix: string): Promise<string[]>;
}
