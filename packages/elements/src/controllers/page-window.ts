/** Why a page may not be emptied although it is far away. */
export type PinReason = 'focus' | 'selection' | 'busy';

/** One height that a browser measured. */
export interface PageMeasurement {
  readonly key: number;
  /** Block size in CSS pixels. */
  readonly height: number;
}

/**
 * Which pages of a long list stand in the DOM, and how tall the others are. Pure bookkeeping: no DOM, no time.
 *
 * A page is *live* when it is among the newest `keep`, near the viewport, or pinned. All others keep nothing but their height, so that
 * ten thousand posts cost as much as a few dozen. The newest pages stay in the DOM because a browser's find in page, a screen
 * reader's list of headings and printing can only see what is there.
 */
export class PageWindow {
  readonly #keep: number;
  #order: readonly number[] = [];
  #kept: ReadonlySet<number> = new Set();
  readonly #near = new Set<number>();
  readonly #pins = new Map<PinReason, ReadonlySet<number>>();
  readonly #heights = new Map<number, number>();
  readonly #guesses = new Map<number, number>();
  #live: ReadonlySet<number> = new Set();
  #width = 0;

  /** @param keep How many of the first pages are never emptied. */
  constructor(keep = 10) {
    this.#keep = keep;
  }

  /** The pages in reading order. Pages that are gone are forgotten. */
  setOrder(keys: readonly number[]): void {
    const present = new Set(keys);
    for (const known of [this.#heights, this.#guesses])
      for (const key of known.keys()) if (!present.has(key)) known.delete(key);
    for (const key of this.#near) if (!present.has(key)) this.#near.delete(key);
    this.#order = keys;
    this.#kept = new Set(keys.slice(0, this.#keep));
    this.#decide();
  }

  /** Says whether a page is near the viewport. Returns whether the set of live pages changed. */
  setNear(changes: Iterable<readonly [key: number, near: boolean]>): boolean {
    for (const [key, near] of changes) {
      if (near) this.#near.add(key);
      else this.#near.delete(key);
    }
    return this.#decide();
  }

  /** Holds pages in the DOM for one reason; an empty list lets them go. Returns whether the set of live pages changed. */
  pin(reason: PinReason, keys: readonly number[]): boolean {
    this.#pins.set(reason, new Set(keys));
    return this.#decide();
  }

  isLive(key: number): boolean {
    return this.#live.has(key);
  }

  isNear(key: number): boolean {
    return this.#near.has(key);
  }

  /** Whether a page is kept only because it is one of the newest: it can be left unpainted while it is off screen. */
  isKept(key: number): boolean {
    return this.#kept.has(key);
  }

  /**
   * Height of a page in CSS pixels: as measured, else a guess by the mean of those measured so far, else undefined. A guess stays what it
   * is until the page is measured: one that followed the mean would move everything at each measurement.
   */
  heightOf(key: number): number | undefined {
    const known = this.#heights.get(key) ?? this.#guesses.get(key);
    if (known !== undefined || this.#heights.size === 0) return known;
    let sum = 0;
    for (const height of this.#heights.values()) sum += height;
    const guess = Math.round(sum / this.#heights.size);
    this.#guesses.set(key, guess);
    return guess;
  }

  /** Gives a page a height it had before, such as on the way back to this page of the portal. */
  remember(key: number, height: number): void {
    this.#heights.set(key, height);
  }

  /**
   * Takes what was measured at one width. When the width is another than before, the heights of all pages that could not be measured
   * are corrected by how much the measured ones grew or shrank: text that wraps earlier makes every page taller by about the same
   * factor. Returns whether heights of unmeasured pages changed.
   */
  measure(batch: readonly PageMeasurement[], width: number): boolean {
    let before = 0;
    let after = 0;
    const measured = new Set<number>();
    for (const { key, height } of batch) {
      if (height <= 0) continue;
      const old = this.#heights.get(key);
      if (old !== undefined) {
        before += old;
        after += height;
      }
      this.#heights.set(key, height);
      measured.add(key);
    }
    if (measured.size === 0) return false;
    const turned = this.#width !== 0 && Math.abs(width - this.#width) >= 1;
    this.#width = width;
    if (!turned || before === 0) return false;
    const factor = after / before;
    for (const known of [this.#heights, this.#guesses]) {
      for (const [key, height] of known) if (!measured.has(key)) known.set(key, height * factor);
    }
    return true;
  }

  #decide(): boolean {
    const live = new Set<number>([...this.#kept, ...this.#near]);
    for (const [index, key] of this.#order.entries()) {
      // Somebody who reads with a screen reader walks from article to article: both neighbours of the focused page must be there.
      if (this.#pins.get('focus')?.has(key)) {
        for (const beside of [this.#order[index - 1], key, this.#order[index + 1]])
          if (beside !== undefined) live.add(beside);
      }
      if (this.#pins.get('selection')?.has(key) || this.#pins.get('busy')?.has(key)) live.add(key);
    }
    const same = live.size === this.#live.size && [...live].every((key) => this.#live.has(key));
    if (!same) this.#live = live;
    return !same;
  }
}
