import type { ReadonlySignal } from '@preact/signals-core';
import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

class WatchDirective extends AsyncDirective {
  #signal: ReadonlySignal<unknown> | undefined;
  #template: (value: unknown) => unknown = () => noChange;
  #stop: (() => void) | undefined;

  render(signal: ReadonlySignal<unknown>, template: (value: unknown) => unknown): unknown {
    this.#template = template;
    if (signal !== this.#signal) {
      this.#stop?.();
      this.#signal = signal;
      this.#stop = this.isConnected ? this.#watch(signal) : undefined;
    }
    return template(signal.peek());
  }

  override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  override reconnected(): void {
    if (!this.#signal) return;
    this.#stop = this.#watch(this.#signal);
    this.setValue(this.#template(this.#signal.peek()));
  }

  #watch(signal: ReadonlySignal<unknown>): () => void {
    // `subscribe` calls once at once; that value is being rendered right now.
    let first = true;
    const stop = signal.subscribe((value) => {
      if (!first) this.setValue(this.#template(value));
    });
    first = false;
    return stop;
  }
}

const part = directive(WatchDirective);

/**
 * Renders a template from a signal and, when the signal changes, renders only that part again: one changed comment of ten thousand
 * costs one template, not ten thousand.
 */
export function watch<T>(signal: ReadonlySignal<T>, template: (value: T) => unknown): unknown {
  return part(signal, template as (value: unknown) => unknown);
}
