import { PleinError } from '@plein/schema';
import type { GetToken } from '../client.ts';

/** Milliseconds that the host has to answer with a token while nobody has to click. */
const patience = 10_000;

/** Asks the host for its bearer token. Keeps none: every request asks again, those of one moment together. */
export class TokenSource {
  readonly #getToken: GetToken | undefined;
  readonly #patience: number;
  #pending: Promise<string | undefined> | undefined;

  constructor(getToken: GetToken | undefined, wait: number = patience) {
    this.#getToken = getToken;
    this.#patience = wait;
  }

  /** A token; undefined where the host has none to give because it needs none. Rejects with UNAUTHENTICATED or TIMEOUT. */
  get(expired = false): Promise<string | undefined> {
    const getToken = this.#getToken;
    if (!getToken) return Promise.resolve(undefined);
    if (this.#pending && !expired) return this.#pending;
    const pending = this.#ask(getToken, expired).finally(() => {
      if (this.#pending === pending) this.#pending = undefined;
    });
    return (this.#pending = pending);
  }

  /** Asks with a window if need be, for as long as the person takes. Null: the person declined or closed it. */
  async interactive(): Promise<string | null | undefined> {
    if (!this.#getToken) return undefined;
    try {
      return await this.#getToken({ interactive: true });
    } catch {
      return null;
    }
  }

  async #ask(getToken: GetToken, expired: boolean): Promise<string | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new PleinError('TIMEOUT', { message: 'getToken did not answer in time.' })),
        this.#patience,
      );
    });
    try {
      const token = await Promise.race([
        getToken({ interactive: false, ...(expired && { expired }) }),
        late,
      ]);
      if (token === null || token === '')
        throw new PleinError('UNAUTHENTICATED', {
          message: 'Nobody is signed in: getToken answered null.',
        });
      return token;
    } catch (error) {
      if (error instanceof PleinError) throw error;
      throw new PleinError('UNAUTHENTICATED', {
        message: 'getToken failed; its error is the cause.',
        cause: error,
      });
    } finally {
      clearTimeout(timer);
    }
  }
}
