import {
  decideRequest,
  joinCommunity,
  leaveCommunity,
  loadRequests,
  withdrawRequest,
} from '@plein/client';
import type { Client, PleinError } from '@plein/client';
import type { CommunityView, Decision, LeaveReason, PersonView } from '@plein/schema/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asPleinError } from './as-plein-error.ts';

/** Somebody who asked to be let in. */
export interface MembershipRequest {
  readonly person: PersonView;
  readonly since: string;
  readonly message: string | null;
}

export interface MembershipControllerOptions {
  client: () => Client | undefined;
  community: () => CommunityView | undefined;
}

type Acts = 'joined' | 'requested' | 'withdrew' | 'left';

/** Joining and leaving, shown at once and taken back when the endpoint refuses; for moderators, letting people in. */
export class MembershipController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: MembershipControllerOptions;
  #requestsOf: string | undefined;
  #decided = new Set<string>();
  #abort = new AbortController();

  /** An act is on its way. */
  isPending = false;
  error: PleinError | undefined;
  /** People who wait to be let in; undefined until they are known. */
  requests: readonly MembershipRequest[] | undefined;

  constructor(host: ReactiveControllerHost, options: MembershipControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#abort = new AbortController();
  }

  hostUpdated(): void {
    const community = this.#options.community();
    const decides = community?.viewerState.can.includes('DECIDE_REQUESTS')
      ? community.id
      : undefined;
    if (decides === this.#requestsOf) return;
    this.#requestsOf = decides;
    this.requests = undefined;
    this.#decided.clear();
    if (decides) void this.loadRequests();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#requestsOf = undefined;
  }

  /** Joins, asks to join, or accepts an invitation. Resolves with what it came to, or null. */
  async join(message?: string): Promise<Acts | null> {
    const community = this.#options.community();
    if (!community) return null;
    // An invitation is the moderators' yes already.
    const invited = community.viewerState.membership?.status === 'INVITED';
    const asks = community.joinPolicy === 'REQUEST' && !invited;
    const membership = {
      __typename: 'Membership',
      role: 'MEMBER',
      status: asks ? 'REQUESTED' : 'ACTIVE',
      since: new Date().toISOString(),
    };
    const done = await this.#act(
      (client) => joinCommunity(client, community.id, message || undefined),
      membership,
      asks ? 0 : 1,
    );
    return done ? (asks ? 'requested' : 'joined') : null;
  }

  async leave(reason?: LeaveReason): Promise<Acts | null> {
    const community = this.#options.community();
    if (!community) return null;
    return (await this.#act((client) => leaveCommunity(client, community.id, reason), null, -1))
      ? 'left'
      : null;
  }

  async withdraw(): Promise<Acts | null> {
    const community = this.#options.community();
    if (!community) return null;
    return (await this.#act((client) => withdrawRequest(client, community.id), null, 0))
      ? 'withdrew'
      : null;
  }

  /** Lets somebody in, or not. The row goes at once and comes back with an error. */
  async decide(personId: string, decision: Decision): Promise<boolean> {
    const client = this.#options.client();
    const community = this.#options.community();
    const before = this.requests;
    if (!client || !community || !before) return false;
    this.error = undefined;
    this.#decided.add(personId);
    this.requests = before.filter(({ person }) => person.id !== personId);
    this.#host.requestUpdate();
    try {
      await decideRequest(client, community.id, personId, decision);
      return true;
    } catch (cause) {
      this.error = asPleinError(cause);
      this.#decided.delete(personId);
      this.requests = before.filter(({ person }) => !this.#decided.has(person.id));
      return false;
    } finally {
      this.#host.requestUpdate();
    }
  }

  /** Asks who waits to be let in. */
  async loadRequests(): Promise<void> {
    const client = this.#options.client();
    const id = this.#requestsOf;
    if (!client || !id) return;
    try {
      const requests = await loadRequests(client, id, this.#abort.signal);
      if (id !== this.#requestsOf) return;
      this.requests = requests.filter(({ person }) => !this.#decided.has(person.id));
    } catch (cause) {
      const error = asPleinError(cause);
      if (error.code === 'ABORTED' || this.#abort.signal.aborted) return;
      this.error = error;
    }
    this.#host.requestUpdate();
  }

  async #act(
    act: (client: Client) => Promise<void>,
    membership: object | null,
    members: number,
  ): Promise<boolean> {
    const client = this.#options.client();
    const community = this.#options.community();
    if (!client || !community || this.isPending) return false;
    this.isPending = true;
    this.error = undefined;
    // Shown at once; the answer replaces it, a refusal takes it back.
    const shown = client.store.overlay(community.id, (displayed) => ({
      ...displayed,
      memberCount: (displayed['memberCount'] as number) + members,
      viewerState: { ...(displayed['viewerState'] as object), membership },
    }));
    this.#host.requestUpdate();
    try {
      await act(client);
      return true;
    } catch (cause) {
      this.error = asPleinError(cause);
      return false;
    } finally {
      shown.drop();
      this.isPending = false;
      this.#host.requestUpdate();
    }
  }
}
