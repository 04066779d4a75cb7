const minute = 60_000;
const second = 1_000;

/** Time as the company knows it: what is built is a minute apart, acts of people a second. Never the same instant twice. */
export class Clock {
  #now: number;
  #isLive = false;

  /** @param start milliseconds since 1970 */
  constructor(start: number) {
    this.#now = start;
  }

  /** A fixed instant from which time goes on by acts alone, or the time of the machine. */
  set(time: Date | 'live'): void {
    this.#isLive = time === 'live';
    if (time !== 'live') this.#now = time.getTime();
  }

  get setting(): Date | 'live' {
    return this.#isLive ? 'live' : new Date(this.#now);
  }

  /** Milliseconds since 1970, without moving on. */
  get time(): number {
    return this.#isLive ? Math.max(Date.now(), this.#now) : this.#now;
  }

  /** The instant of something that is built. */
  build(): string {
    return this.#on(minute);
  }

  /** The instant of an act. */
  act(): string {
    return this.#on(second);
  }

  #on(by: number): string {
    this.#now = this.#isLive ? Math.max(Date.now(), this.#now + 1) : this.#now + by;
    return new Date(this.#now).toISOString();
  }
}
