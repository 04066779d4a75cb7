import { loadServer, loadViewer } from '@plein/client';
import type { Client, ServerInfo } from '@plein/client';
import type { ViewerQuery } from '@plein/schema/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type ClientOf = () => Client | undefined;

/** One question asked once per client. Without an answer a widget simply knows less, so a failure is no state. */
export class AnswerController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client: ClientOf;
  readonly #load: (client: Client) => Promise<T>;
  #asked: Client | undefined;
  data: T | undefined;

  constructor(
    host: ReactiveControllerHost,
    client: ClientOf,
    load: (client: Client) => Promise<T>,
  ) {
    this.#host = host;
    this.#client = client;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate(): void {
    const client = this.#client();
    if (client !== this.#asked) this.#ask(client);
  }

  hostDisconnected(): void {
    this.#asked = undefined;
  }

  /** Asks again, such as after a sign-in. */
  again(): void {
    this.#ask(this.#client());
  }

  #ask(client: Client | undefined): void {
    this.#asked = client;
    if (!client) return;
    this.#load(client).then(
      (data) => {
        if (this.#asked !== client) return;
        this.data = data;
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }
}

/** What the endpoint is and offers. */
export function serverAnswer(
  host: ReactiveControllerHost,
  client: ClientOf,
): AnswerController<ServerInfo> {
  return new AnswerController(host, client, (from) => loadServer(from));
}

/** Who is asking. */
export function viewerAnswer(
  host: ReactiveControllerHost,
  client: ClientOf,
): AnswerController<ViewerQuery['viewer']> {
  return new AnswerController(host, client, (from) => loadViewer(from));
}
