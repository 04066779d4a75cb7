import { readPreference, writePreference } from '@plein/client';
import type { Client } from '@plein/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PreferenceControllerOptions {
  client: () => Client | undefined;
  /** Under which name the choice is kept, for this endpoint on this device. Empty: nothing is kept. */
  name: () => string;
}

/** A choice of the reader that outlives the page. */
export class PreferenceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: PreferenceControllerOptions;
  #client: Client | undefined;
  #name = '';
  #value: string | undefined;
  #isKnown = false;

  constructor(host: ReactiveControllerHost, options: PreferenceControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** What was chosen before; undefined when nothing was, or while that is not known. */
  get value(): string | undefined {
    return this.#value;
  }

  /** Whether it has been looked up. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  set(value: string): void {
    this.#value = value;
    if (this.#client && this.#name) void writePreference(this.#client, this.#name, value);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const client = this.#options.client();
    const name = this.#options.name();
    if (client === this.#client && name === this.#name) return;
    this.#client = client;
    this.#name = name;
    this.#isKnown = !name;
    if (client && name) void this.#read(client, name);
  }

  hostDisconnected(): void {
    this.#client = undefined;
  }

  async #read(client: Client, name: string): Promise<void> {
    const value = await readPreference<unknown>(client, name);
    if (client !== this.#client || name !== this.#name) return;
    this.#value = typeof value === 'string' ? value : undefined;
    this.#isKnown = true;
    this.#host.requestUpdate();
  }
}
