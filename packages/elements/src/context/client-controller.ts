import { ContextEvent } from '@lit/context';
import { acquireClient, PleinError } from '@plein/client';
import type { Client } from '@plein/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clientContext } from './client-context.ts';
import type { ClientSource } from './client-context.ts';
import { metaEndpoint, watchMeta } from './meta-endpoint.ts';

export interface ClientControllerOptions {
  /** The endpoint that the widget itself names, if it does. */
  endpoint?: () => string | null | undefined;
  /** Somebody signed in, here or in another widget of the page: what was refused can be asked again. */
  signedIn?: () => void;
}

/**
 * Finds the client a widget talks to: its own `endpoint`, else the nearest provider's, else the page's
 * `<meta name="plein-endpoint">`. Follows changes of all three; acquires while connected, releases after.
 *
 * Add it before controllers that use it: they compare `client` in their `hostUpdate`.
 *
 * ```ts
 * #clients = new ClientController(this, { endpoint: () => this.endpoint });
 * // in another controller
 * hostUpdate() { if (this.#client !== this.#clients.client) this.#start(); }
 * ```
 */
export class ClientController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #ownEndpoint: () => string | null | undefined;
  #signedIn: (() => void) | undefined;
  #provided: ClientSource | undefined;
  #leaveProvider: (() => void) | undefined;
  #leaveMeta: (() => void) | undefined;
  #held: { client: Client; release(): void } | undefined;
  #leaveConnection: (() => void) | undefined;
  #heldFor: { endpoint: string; getToken: ClientSource['getToken'] } | undefined;
  #failure: PleinError | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    { endpoint = () => null, signedIn }: ClientControllerOptions = {},
  ) {
    this.#host = host;
    this.#ownEndpoint = endpoint;
    this.#signedIn = signedIn;
    host.addController(this);
  }

  /** Undefined until there is an endpoint, and while the host is not in a document. */
  get client(): Client | undefined {
    return this.#held?.client;
  }

  /** `waiting`: a provider may still wake up. `failed`: see `error`. */
  get status(): 'ready' | 'waiting' | 'failed' {
    if (this.#held) return 'ready';
    return this.#failure ? 'failed' : 'waiting';
  }

  /** Why there is no client: `NO_ENDPOINT`. */
  get error(): PleinError | undefined {
    return this.#failure;
  }

  /** Asks the page for a token, inside a click. False: there is none; the widget stays as it was. */
  async signIn(): Promise<boolean> {
    try {
      return (await this.client?.signIn()) ?? false;
    } catch {
      // The page's own window failed or was closed.
      return false;
    }
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#handleProvider);
    this.#leaveMeta = watchMeta(() => this.#host.requestUpdate());
    this.#askProvider();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#resolve();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#handleProvider);
    this.#leaveMeta?.();
    this.#leaveProvider?.();
    this.#leaveProvider = undefined;
    this.#provided = undefined;
    this.#release();
  }

  /** A provider that wakes up after its children never saw their requests: ask again. */
  #handleProvider = (event: Event): void => {
    if (!this.#provided && event.composedPath()[0] !== this.#host) this.#askProvider();
  };

  #askProvider(): void {
    this.#host.dispatchEvent(new ContextEvent(clientContext, this.#host, this.#handleSource, true));
  }

  #handleSource = (source: ClientSource, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#leaveProvider) this.#leaveProvider?.();
    this.#leaveProvider = unsubscribe;
    this.#provided = source;
    this.#host.requestUpdate();
  };

  #resolve(): void {
    const provided = this.#provided;
    const endpoint = this.#ownEndpoint() || provided?.endpoint || metaEndpoint();
    // A provider's token is for the provider's endpoint; one that names none means whatever is used below it.
    const getToken =
      !provided?.endpoint || provided.endpoint === endpoint ? provided?.getToken : undefined;
    if (!endpoint) {
      this.#release();
      this.#failure = providerMayCome(this.#host) ? undefined : noEndpoint(this.#host);
      return;
    }
    if (this.#heldFor?.endpoint === endpoint && this.#heldFor.getToken === getToken) return;
    const before = this.#held;
    try {
      // Taken before the old one is given back: where both are the same client, it stays alive.
      this.#held = acquireClient({ endpoint, getToken, locale: this.#locale });
      this.#heldFor = { endpoint, getToken };
      this.#failure = undefined;
      this.#watchConnection(this.#held.client);
    } catch (cause) {
      this.#held = this.#heldFor = undefined;
      this.#failure =
        cause instanceof PleinError
          ? cause
          : new PleinError('NO_ENDPOINT', { message: 'The endpoint is not a URL.', cause });
    }
    before?.release();
  }

  #watchConnection({ connection }: Client): void {
    this.#leaveConnection?.();
    let before = connection.peek();
    this.#leaveConnection = connection.subscribe((now) => {
      const wasOut = before === 'signed-out' || before === 'consent-refused';
      before = now;
      if (wasOut && now === 'online') queueMicrotask(() => this.#signedIn?.());
    });
  }

  #release(): void {
    this.#leaveConnection?.();
    this.#leaveConnection = undefined;
    this.#held?.release();
    this.#held = this.#heldFor = undefined;
  }

  #locale = (): string =>
    this.#provided?.locale ||
    closestLang(this.#host) ||
    document.documentElement.lang ||
    navigator.language;
}

/** Elements that are parsed before the script that defines their provider must not complain yet. */
function providerMayCome(host: Element): boolean {
  if (document.readyState === 'loading') return true;
  for (let at: Element | null = host; at; at = parentOf(at)) {
    if (at.matches('plein-provider:not(:defined)')) return true;
  }
  return false;
}

function closestLang(host: Element): string | undefined {
  for (let at: Element | null = host; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

let warned = false;

function noEndpoint(host: Element): PleinError {
  if (!warned) {
    warned = true;
    console.warn(
      `NO_ENDPOINT: <${host.localName}> has no GraphQL endpoint. Set its "endpoint" attribute, put it into a ` +
        '<plein-provider endpoint="…">, or add <meta name="plein-endpoint" content="…"> to the page.',
    );
  }
  return new PleinError('NO_ENDPOINT', { message: 'No endpoint is configured for this widget.' });
}
