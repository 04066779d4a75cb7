/** Collects messages and lets a test wait for one. */
export class Inbox {
  readonly messages: string[] = [];
  readonly #waiting = new Set<() => void>();

  readonly push = (message: string): void => {
    this.messages.push(message);
    for (const check of this.#waiting) check();
  };

  /** Resolves with the first message that fits, at once when it is there already. */
  first(fits: (message: string) => boolean): Promise<string> {
    return new Promise((resolve) => {
      const check = (): void => {
        const found = this.messages.find(fits);
        if (found === undefined) return;
        this.#waiting.delete(check);
        resolve(found);
      };
      this.#waiting.add(check);
      check();
    });
  }
}
