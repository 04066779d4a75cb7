/** Longest time that something written is only in memory, in milliseconds. */
const KEEP_AFTER = 600;

/** Calls `save` soon after something changed, and at once when the page goes away. */
export class Autosave {
  #save: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(save: () => Promise<void>) {
    this.#save = save;
  }

  connect(): void {
    addEventListener('pagehide', this.#handleLeave);
    document.addEventListener('visibilitychange', this.#handleLeave);
  }

  disconnect(): void {
    removeEventListener('pagehide', this.#handleLeave);
    document.removeEventListener('visibilitychange', this.#handleLeave);
    this.forget();
  }

  /** Something changed. */
  touch(): void {
    this.#timer ??= setTimeout(() => this.flush(), KEEP_AFTER);
  }

  /** Saves now what was not saved yet. */
  flush(): void {
    if (this.#timer === undefined) return;
    this.forget();
    void this.#save();
  }

  /** There is nothing to save any more. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #handleLeave = (): void => this.flush();
}
