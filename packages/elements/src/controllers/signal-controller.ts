import type { ReadonlySignal } from '@preact/signals-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lets an element show signals: what it reads in one update is watched until an update no longer reads it.
 *
 * ```ts
 * #signals = new SignalController(this);
 * render() { return html`${this.#signals.read(client.connection)}`; }
 * ```
 */
export class SignalController implements ReactiveController {
  #host: ReactiveControllerHost;
  #watched = new Map<ReadonlySignal<unknown>, () => void>();
  #read = new Set<ReadonlySignal<unknown>>();
  #connected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The present value; the host updates when it changes. */
  read<T>(signal: ReadonlySignal<T>): T {
    this.#read.add(signal);
    if (this.#connected && !this.#watched.has(signal)) {
      // `subscribe` calls once at once; that value is being read right now.
      let first = true;
      const stop = signal.subscribe(() => {
        if (!first) this.#host.requestUpdate();
      });
      first = false;
      this.#watched.set(signal, stop);
    }
    return signal.peek();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    for (const [signal, stop] of this.#watched) {
      if (this.#read.has(signal)) continue;
      stop();
      this.#watched.delete(signal);
    }
    this.#read.clear();
  }

  hostDisconnected(): void {
    this.#connected = false;
    for (const stop of this.#watched.values()) stop();
    this.#watched.clear();
    this.#read.clear();
  }
}
