import { loadServer } from '@plein/client';
import type { PleinError, ReactableView } from '@plein/client';
import type { PersonView, ReactionOptionView, ServerQuery } from '@plein/schema/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientController } from '../context/client-controller.ts';
import { fetchAhead, later } from '../internal/later.ts';
import { asPleinError } from './as-plein-error.ts';

/** Who gave one kind of reaction. */
export interface ReactorsView {
  readonly key: string;
  readonly label: string;
  readonly emoji: string;
  readonly count: number;
  readonly people: readonly PersonView[];
}

export interface ReactionsControllerOptions {
  clients: ClientController;
  /** Called when a reaction was given or taken back, and again with the old state when the endpoint refused it. */
  changed?: (id: string, key: string, reacted: boolean) => void;
  /** Called before the host updates because of one of them. */
  touched?: (id: string) => void;
  /** Called with what went wrong, so that the host can say it. */
  failed?: (error: PleinError) => void;
  /** Called when the labels are here in every language; by default the host updates. */
  learned?: () => void;
}

/** Giving, taking back, and who gave. */
export const reactionActs = later(() => import('./reaction-acts.ts'));

/**
 * Reacting to any number of things that a host shows: gives and takes back, says who reacted, knows what is on offer.
 * What is shown comes from the store; this keeps only what one host is in the middle of.
 */
export class ReactionsController implements ReactiveController {
  #host: ReactiveControllerHost;
  #options: ReactionsControllerOptions;
  #offers: readonly ReactionOptionView[] | undefined;
  #labels: ServerQuery['server']['reactionSet'] | undefined;
  #asked = false;
  #reactors = new Map<string, readonly ReactorsView[] | PleinError>();
  #errors = new Map<string, PleinError>();
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, options: ReactionsControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The organisation's set, once `loadOffers` brought it. */
  get offers(): readonly ReactionOptionView[] | undefined {
    return this.#offers;
  }

  /** Another value once labels are here in every language. */
  get labels(): unknown {
    return this.#labels;
  }

  /** What a reaction means: in this language, in a wider one (`nl` for `nl-BE`), else as the endpoint chose. */
  label({ key, label }: ReactionOptionView, lang: string): string {
    this.#learn();
    const labels = this.#labels?.find((option) => option.key === key)?.labels;
    for (let tag = lang; labels && tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      const found = labels.find(({ locale }) => locale.toLowerCase() === tag.toLowerCase());
      if (found) return found.text;
    }
    return label;
  }

  /** Those that nobody gave to it yet; undefined before `loadOffers`. */
  offersFor({ reactionGroups }: ReactableView): readonly ReactionOptionView[] | undefined {
    const given = new Set(reactionGroups.map(({ option, count }) => count > 0 && option.key));
    return this.#offers?.filter(({ key }) => !given.has(key));
  }

  /** Nothing is left to be offered. */
  hasGivenAll(view: ReactableView): boolean {
    return this.#offers !== undefined && this.offersFor(view)?.length === 0;
  }

  /** Who reacted to it; undefined while that is loading. */
  reactors(id: string): readonly ReactorsView[] | PleinError | undefined {
    return this.#reactors.get(id);
  }

  /** Why the last act on it did not work. */
  error(id: string): PleinError | undefined {
    return this.#errors.get(id);
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    this.#asked = false;
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#reactors.clear();
    this.#errors.clear();
  }

  /** Gives the reaction, or takes it back. Shown at once; every press counts, the last one holds. */
  async toggle(view: ReactableView, key: string): Promise<void> {
    const { clients, changed, failed } = this.#options;
    if (!clients.client) return;
    const reacted = !view.viewerState.reactions.includes(key);
    this.#errors.delete(view.id);
    this.#reactors.delete(view.id);
    this.#update(view.id);
    let told = false;
    try {
      const { toggleReaction } = reactionActs.here ?? (await reactionActs());
      const acting = toggleReaction(clients.client, { id: view.id }, view.id, key);
      changed?.(view.id, key, reacted);
      told = true;
      await acting;
    } catch (cause) {
      const error = asPleinError(cause);
      if (error.code === 'ABORTED' || this.#abort.signal.aborted) return;
      this.#errors.set(view.id, error);
      if (told) changed?.(view.id, key, !reacted);
      failed?.(error);
      this.#update(view.id);
    }
  }

  /** Fetches what the organisation offers, once, for the picker of one of them. */
  async loadOffers(id: string): Promise<void> {
    const { client } = this.#options.clients;
    if (!client || this.#offers) return;
    try {
      this.#offers = (await loadServer(client, this.#abort.signal)).reactionSet;
    } catch (cause) {
      const error = asPleinError(cause);
      if (error.code !== 'ABORTED') this.#options.failed?.(error);
    }
    this.#update(id);
  }

  /** Fetches who reacted, anew each time. */
  async loadReactors(id: string): Promise<void> {
    const { client } = this.#options.clients;
    if (!client) return;
    this.#reactors.delete(id);
    this.#update(id);
    try {
      const { loadReactors } = await reactionActs();
      this.#reactors.set(id, await loadReactors(client, { id }, this.#abort.signal));
    } catch (cause) {
      const error = asPleinError(cause);
      if (error.code !== 'ABORTED') this.#reactors.set(id, error);
    }
    this.#update(id);
  }

  /** Fetches the labels in every language, once, while nobody waits: so that a change of language needs no network. */
  #learn(): void {
    const { clients, learned } = this.#options;
    const { client } = clients;
    if (!client || this.#asked) return;
    this.#asked = true;
    fetchAhead(async () => {
      this.#labels = (await loadServer(client, this.#abort.signal)).reactionSet;
      if (learned) learned();
      else this.#host.requestUpdate();
    });
  }

  /** Renders it anew. */
  show(id: string): void {
    this.#update(id);
  }

  #update(id: string): void {
    this.#options.touched?.(id);
    this.#host.requestUpdate();
  }
}
