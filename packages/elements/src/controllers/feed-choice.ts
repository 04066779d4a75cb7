import { keepChoice, readChoice } from '@plein/client';
import type { Client, FeedScope } from '@plein/client';
import type { FeedView, PostKind } from '@plein/schema/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommunityController } from './community.ts';

/** The views as the `view` attribute spells them. */
export const feedViewNames = {
  following: 'FOLLOWING',
  'for-you': 'FOR_YOU',
  official: 'OFFICIAL',
  unread: 'UNREAD',
  community: 'COMMUNITY',
} as const satisfies Record<string, FeedView>;

export type FeedViewName = keyof typeof feedViewNames;

/** A community that the reader went to inside the feed. */
export interface VisitedCommunity {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

export interface FeedChoiceOptions {
  client: () => Client | undefined;
  /** The view the page asks for. */
  view: () => string;
  /** The one community that the page made this feed for; id or slug. */
  community: () => string;
  kinds: () => string;
}

/** Which posts a feed shows: what the page asks for, what the reader chose before, and where the reader went since. */
export class FeedChoiceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FeedChoiceOptions;
  #client: Client | undefined;
  #remembered: string | undefined;
  #chosen: FeedViewName | null = null;
  #visited: VisitedCommunity | null = null;
  #asked: string | undefined;
  #isFollowing = false;

  /** The community on screen; its code is loaded with the first one. */
  place: CommunityController | undefined;

  constructor(host: ReactiveControllerHost, options: FeedChoiceOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The views on offer. */
  get views(): readonly FeedViewName[] {
    if (this.#options.community()) return ['community'];
    return [
      'following',
      'for-you',
      'official',
      'unread',
      ...(this.#visited ? (['community'] as const) : []),
    ];
  }

  /** The view on screen: what the reader chose just now, chose before, or what the page asks for. */
  get view(): FeedViewName {
    const offered = this.views;
    const wishes = [this.#chosen, this.#remembered, this.#options.view()];
    return (
      offered.find(
        (name) => name === wishes.find((wish) => offered.includes(wish as FeedViewName)),
      ) ??
      offered[0] ??
      'following'
    );
  }

  /** What to ask for; undefined while that is being found out. */
  get scope(): FeedScope | undefined {
    const kinds = this.#options.kinds().toUpperCase().split(/\s+/).filter(Boolean) as PostKind[];
    const filter = kinds.length > 0 ? { kinds } : {};
    if (this.view !== 'community') return { view: feedViewNames[this.view], ...filter };
    const communityId = this.place?.data?.id;
    return communityId ? { view: 'COMMUNITY', communityId, ...filter } : undefined;
  }

  /** Name of the community on screen, where it is known. */
  get communityName(): string | undefined {
    return this.#visited?.name ?? this.place?.data?.name;
  }

  choose(name: FeedViewName): void {
    this.#chosen = name;
    if (name !== 'community' && this.#client) keepChoice(this.#client, 'feed.view', name);
    this.#host.requestUpdate();
  }

  visit(community: VisitedCommunity): void {
    this.#visited = community;
    this.choose('community');
  }

  hostUpdate(): void {
    const client = this.#options.client();
    if (client !== this.#client) this.#remembered = client && readChoice(client, 'feed.view');
    this.#client = client;
    const view = this.#options.view();
    // A page that sets another view later means it; the first one is only where to begin.
    if (this.#asked !== undefined && view !== this.#asked)
      this.#chosen = view in feedViewNames ? (view as FeedViewName) : null;
    this.#asked = view;
    if (!this.#isFollowing && (this.#visited || this.#options.community())) void this.#follow();
  }

  async #follow(): Promise<void> {
    this.#isFollowing = true;
    const { CommunityController: Controller } = await import('./community.ts');
    this.place = new Controller(this.#host, {
      client: this.#options.client,
      community: () => this.#visited?.id ?? this.#options.community(),
      live: () => false,
    });
    this.#host.requestUpdate();
  }
}
