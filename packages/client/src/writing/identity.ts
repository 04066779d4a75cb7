import { ViewerOperation } from '@plein/schema/operations';
import type { Client } from '../client.ts';
import { inner } from '../internals.ts';

/** A token and whose it is. */
export interface Identity {
  token: { value: string | undefined };
  viewerId: string;
}

/** Finds out who would send now, so that nothing written by one person leaves under the name of another. */
export class Identities {
  readonly #client: Client;
  #last: Identity | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Asks the endpoint only when the token is another one than last time. `expired`: the endpoint has just refused it. */
  async now(expired = false): Promise<Identity> {
    const { transport } = inner(this.#client);
    const value = await transport.tokens.get(expired);
    if (this.#last?.token.value === value && this.#last && !expired) return this.#last;
    const { viewer } = await transport.post(ViewerOperation, {}, { token: { value } });
    return (this.#last = { token: { value }, viewerId: viewer.person.id });
  }
}
