import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PostKind } from '@plein/schema/views';
import { ClientController } from '../../context/client-controller.ts';
import { serverAnswer, viewerAnswer } from '../../controllers/answer.ts';
import type { CommunityController } from '../../controllers/community.ts';
import { FeedReturnController } from '../../controllers/feed-return.ts';
import { FeedController } from '../../controllers/feed.ts';
import type { FeedEntry, FeedSection } from '../../controllers/feed-pages.ts';
import { NearEndController } from '../../controllers/near-end.ts';
import { OwnPostsController } from '../../controllers/own-posts.ts';
import { PageWindowController } from '../../controllers/page-window-controller.ts';
import { PostsController } from '../../controllers/posts.ts';
import { PreferenceController } from '../../controllers/preference.ts';
import { markRead } from '../../controllers/read.ts';
import { ReactionsController } from '../../controllers/reactions.ts';
import { SeenController } from '../../controllers/seen.ts';
import { SignalController } from '../../controllers/signal-controller.ts';
import { PleinBeforeNavigateEvent } from '../../events/before-navigate.ts';
import { PleinFeedViewChangedEvent } from '../../events/feed-view-changed.ts';
import { PleinReactionChangedEvent } from '../../events/reaction-changed.ts';
import { Localize } from '../../i18n/localize.ts';
import { common, feed as feedWords, post as postWords, reactions as reactionWords } from '../../i18n/messages/en.ts';
import { LiveRegionController } from '../../ui/live-region.ts';
import { icon } from '../../ui/icon.ts';
import { notice } from '../../ui/notice.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { postHostStyles } from '../post/post-host.styles.ts';
import { postPart } from '../post/post-part.ts';
import type { PostPosition, PostSurroundings } from '../post/post-view.ts';
import { problem } from '../problem.ts';
import { feedStyles } from './feed.styles.ts';
import { walksArticles } from './keyboard.ts';
import type { ownWords } from './own-words.ts';
import { prompt } from './prompt.ts';
import { viewTabs } from './view-tabs.ts';
import { feedViews, isFeedView, offeredViews, type FeedViewName } from './views.ts';

/**
 * The stream of posts: news of the organisation, what the reader follows, what matters to the reader, one community, or what is
 * unread. New posts wait behind a pill; nothing that is being read moves.
 *
 * @event {PleinFeedViewChangedEvent} plein-feed-view-changed - The reader chose another view.
 * @event {PleinPostCreatedEvent} plein-post-created - The reader's post reached the endpoint.
 * @event {PleinPostDeletedEvent} plein-post-deleted - The reader deleted a post.
 * @event {PleinReactionChangedEvent} plein-reaction-changed - The reader gave or took back a reaction; again with the old state when it was refused.
 * @event {PleinContentReportedEvent} plein-content-reported - The reader reported a post.
 * @event {PleinBeforeNavigateEvent} plein-before-navigate - The reader follows a link; cancel it to go there by the page's own router.
 * @event {PleinBeforeSignInEvent} plein-before-sign-in - The reader asked to sign in; cancel it to do so in the page's own way.
 * @csspart views - The row of views.
 * @csspart post - One post.
 * @csspart pill - The button that shows new posts.
 */
export class PleinFeed extends LitElement {
  static override styles = [...postHostStyles, feedStyles];

  /** Which posts at first: `following`, `for-you`, `official`, `unread` or `community`. A reader's own choice is remembered and goes before it. */
  @property() view: FeedViewName | '' = '';

  /** Id or slug of a community: the feed shows its posts and nothing else. */
  @property() community = '';

  /** Only these kinds, separated by spaces: `news question`. All when left out. */
  @property() kinds = '';

  /** Posts per page, 1 to 50. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;

  /** Leaves out the place to write. */
  @property({ type: Boolean, attribute: 'no-composer' }) noComposer = false;

  /** Shows everything and takes nothing. */
  @property({ type: Boolean }) readonly = false;

  /** For the edit mode of a page: nothing is sent, marked as read or live. */
  @property({ type: Boolean }) preview = false;

  /** Where to ask, for this widget alone. Left out: the nearest provider's, else the page's. */
  @property() endpoint: string | null = null;

  /** A community that the reader chose in the feed. */
  @state() private visited: { id: string; slug: string; name: string } | null = null;

  /** The view that the reader chose, or that the page set after the first time. */
  @state() private chosen: FeedViewName | null = null;

  @state() private isWriting = false;

  @state() private ownWords: typeof ownWords | null = null;

  /** Follows the community of the feed; a feed of everything never needs it. */
  @state() private place: CommunityController | null = null;

  #client = () => this.#clients.client;
  #clients = new ClientController(this, { endpoint: () => this.endpoint });
  #signals = new SignalController(this);
  #localize = new Localize(this, { ...common, ...feedWords, ...postWords, ...reactionWords });
  #region = new LiveRegionController(this);
  #server = serverAnswer(this, this.#client);
  #viewer = viewerAnswer(this, this.#client);
  #preference = new PreferenceController(this, { client: this.#client, name: () => (this.community ? '' : 'feed.view') });
  #feed: FeedController = new FeedController(this, {
    client: this.#client,
    scope: () => this.#scope(),
    pageSize: () => Math.min(50, Math.max(1, Math.trunc(this.pageSize) || 20)),
    live: () => !this.preview,
    place: (scope) => this.#return.place(scope),
  });
  #window = new PageWindowController(this, {
    pages: () => this.#feed.sections.map(({ key }) => key),
    onNear: (key) => {
      void this.#feed.fill(key);
      this.requestUpdate();
    },
  });
  #return: FeedReturnController = new FeedReturnController(this, { feed: () => this.#feed, window: () => this.#window, enabled: () => !this.preview });
  protected readonly nearEnd = new NearEndController(this, {
    wanted: () => this.#feed.hasMore && !this.#feed.isLoadingMore && !this.#feed.moreError,
    reached: () => void this.#feed.loadMore(),
  });
  #posts = new PostsController(this, {
    client: this.#client,
    onScreen: () => [...this.#feed.pinnedIds, ...this.#near().flatMap(({ entries }) => entries?.map(({ postId }) => postId) ?? [])],
    live: () => !this.preview,
    opened: () => this.#holdBusy(),
  });
  #own = new OwnPostsController(this, {
    client: this.#client,
    place: () => (this.#view === 'community' ? `post:${this.place?.data?.id ?? ''}` : undefined),
    published: (postId) => this.#handlePublished(postId),
  });
  protected readonly seen = new SeenController(this, { onSeen: (ids) => markRead(this.#clients.client, ids) });
  #reactions = new ReactionsController(
    {
      addController: (controller) => this.addController(controller),
      removeController: (controller) => this.removeController(controller),
      // What it knows shows in popovers of posts, and posts render by themselves: only those with an open one are touched.
      requestUpdate: () => this.#refreshOpen(),
      updateComplete: Promise.resolve(true),
    },
    {
      clients: this.#clients,
      changed: (id, reaction, reacted) => this.dispatchEvent(new PleinReactionChangedEvent({ subject: id, reaction, reacted })),
      failed: () => this.#region.announce(this.#localize.term('reactionFailed'), { assertive: true }),
    },
  );
  #around: PostSurroundings | undefined;
  #aroundOf: readonly unknown[] = [];
  #announced = 0;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('view') && this.hasUpdated) this.chosen = isFeedView(this.view) ? this.view : null;
    if (changed.has('community')) this.visited = null;
    if (!this.place && (this.visited || this.community)) void this.#follow();
    this.#surround();
    this.#announceNew();
  }

  protected override render() {
    const tabbed = this.#views.length > 1;
    return html`<div class="plein feed-widget">
      ${tabbed ? this.#renderViews() : nothing}
      <div id="panel" role=${tabbed ? 'tabpanel' : nothing} aria-labelledby=${tabbed ? `view-${this.#view}` : nothing}>
        ${this.#renderComposer()} ${this.#renderContent()}
      </div>
      ${this.#region.render()}
    </div>`;
  }

  #renderViews() {
    return viewTabs({
      views: this.#views.map((name) => ({ name, label: this.#labelOf(name) })),
      current: this.#view,
      label: this.#localize.term('feedViews'),
      choose: (name) => this.#chooseView(name),
    });
  }

  #renderComposer() {
    const viewer = this.#viewer.data;
    const community = this.place?.data;
    const inCommunity = this.#view === 'community';
    if (this.noComposer || this.readonly || this.preview || !viewer) return nothing;
    if (inCommunity ? !community?.viewerState.can.includes('POST') : !viewer.can.includes('POST')) {
      const reason = inCommunity ? community?.viewerState.denials.find(({ action }) => action === 'POST')?.reason : undefined;
      return reason ? html`<p class="feed-closed">${icon('lock')}<span>${this.#localize.term(`denied${reason}`)}</span></p>` : nothing;
    }
    return prompt({
      viewer: viewer.person,
      localize: this.#localize,
      isWriting: this.isWriting,
      community: inCommunity ? (community?.id ?? null) : null,
      kinds: this.kinds,
      endpoint: this.endpoint,
      open: () => (this.isWriting = true),
      close: () => (this.isWriting = false),
    });
  }

  #renderContent() {
    const { error } = this.#clients;
    const failure = error ?? this.#feed.error ?? this.place?.error;
    if (failure && this.#feed.status !== 'ready') return this.#renderProblem(failure);
    if (this.place?.status === 'absent' && this.#view === 'community') {
      return notice({ kind: 'info', title: this.#localize.term('notFoundTitle'), text: this.#localize.term('notFoundText') });
    }
    const ready = this.#feed.status === 'ready';
    return html`${this.#renderPill()} ${this.#renderOwn()}
      ${this.#feed.isEmpty
        ? this.#renderEmpty()
        : html`<div
              role="feed"
              aria-busy=${ready && !this.#feed.isLoadingMore ? 'false' : 'true'}
              aria-label=${this.#labelOf(this.#view)}
              @toggle=${{ handleEvent: () => this.#refreshOpen(), capture: true }}
              ${walksArticles()}
            >
              ${ready ? this.#renderPosts() : [0, 1, 2].map(() => skeleton.post())}
            </div>
            ${ready ? this.#renderEnd() : nothing}`}`;
  }

  #renderProblem(error: Parameters<typeof problem>[0]['error']) {
    const { client } = this.#clients;
    const again = () => {
      void this.place?.load();
      this.#viewer.again();
      void this.#feed.reload();
    };
    return problem({
      error,
      localize: this.#localize,
      retry: again,
      signIn: () => void client?.signIn().then(again),
      refused: client ? this.#signals.read(client.connection) === 'consent-refused' : false,
    });
  }

  /** What shows posts on their way is loaded with the first of them. */
  #renderOwn() {
    if (this.#own.pending.length === 0) return nothing;
    if (this.ownWords) return this.ownWords(this.shadowRoot!, this.#own, this.#signals, this.#localize);
    void import('./own-words.ts').then((loaded) => (this.ownWords = loaded.ownWords));
    return nothing;
  }

  #renderPill() {
    const { newCount } = this.#feed;
    if (newCount === 0) return nothing;
    return html`<div class="pill-rail no-print">
      <button type="button" class="pill" part="pill" @click=${this.#handlePill}>
        ${icon('arrowUp')}${this.#localize.term('newPosts', newCount)}
      </button>
    </div>`;
  }

  #renderPosts() {
    const { client } = this.#clients;
    const around = this.#around;
    if (!client || !around) return nothing;
    const { pinnedIds, sections, positions } = this.#feed;
    const showReason = this.#view === 'for-you';
    const part = ({ postId, reason }: FeedEntry, index: number) =>
      postPart(this.#posts.get(client, postId), around, { index, total: positions.total, reason, showReason } satisfies PostPosition);
    const pinned = pinnedIds.map((postId, index) => part({ postId, cursor: null, reason: null }, index + 1));
    return html`${pinned.length > 0 ? html`<div class="feed-pinned">${pinned}</div>` : nothing}
    ${repeat(
      sections,
      ({ key }) => key,
      ({ key, entries }) => {
        const start = pinnedIds.length + (positions.starts.get(key) ?? 0) + 1;
        return html`<div class=${this.#window.isKept(key) ? 'feed-page kept' : 'feed-page'} data-page=${key}>
          ${!this.#window.isLive(key)
            ? nothing
            : entries
              ? repeat(entries, ({ postId }) => postId, (entry, index) => part(entry, start + index))
              : skeleton.post()}
        </div>`;
      },
    )}`;
  }

  #renderEmpty() {
    const localize = this.#localize;
    const name = feedViews[this.#view].empty;
    const filtered = this.kinds.trim() !== '';
    const writable = !this.noComposer && !this.readonly && !this.preview && (this.#viewer.data?.can.includes('POST') ?? false);
    const action =
      this.#views.length > 1 && (this.#view === 'unread' || this.#view === 'official')
        ? { label: localize.term('showFollowing'), run: () => this.#chooseView('following') }
        : writable && this.#view !== 'official'
          ? { label: localize.term('writeFirst'), run: () => (this.isWriting = true) }
          : undefined;
    return notice({
      kind: 'empty',
      title: localize.term(filtered ? 'emptyKindsTitle' : `empty${name}Title`),
      text: filtered ? undefined : localize.term(`empty${name}Text`),
      action,
    });
  }

  #renderEnd() {
    const { hasMore, isLoadingMore, moreError } = this.#feed;
    const localize = this.#localize;
    if (moreError) {
      return html`<div class="feed-end">
        ${notice({ kind: 'error', title: localize.term('moreFailed'), action: { label: localize.term('retry'), run: () => void this.#feed.loadMore() }, inline: true })}
      </div>`;
    }
    if (!hasMore) return html`<p class="feed-end" tabindex="-1">${icon('check')}${localize.term('endOfFeed')}</p>`;
    return html`<div class="feed-end no-print" data-end>
      ${isLoadingMore ? skeleton.post() : nothing}
      <button type="button" class="button outline" aria-disabled=${isLoadingMore ? 'true' : nothing} @click=${() => void this.#feed.loadMore()}>
        ${localize.term(isLoadingMore ? 'loadingMore' : 'morePosts')}
      </button>
    </div>`;
  }

  /** The view on screen. */
  get #view(): FeedViewName {
    const offered = this.#views;
    const wishes = [this.chosen, this.#preference.value, this.view, offered[0]];
    return wishes.find((name): name is FeedViewName => isFeedView(name ?? undefined) && offered.includes(name as FeedViewName)) ?? 'following';
  }

  get #views(): FeedViewName[] {
    return offeredViews(this.visited?.id ?? this.community, this.community !== '');
  }

  #scope() {
    // Whoever chose a view before should not see another one first.
    if (!this.#preference.isKnown) return undefined;
    const kinds = this.kinds.toUpperCase().split(/\s+/).filter(Boolean) as PostKind[];
    const filter = kinds.length > 0 ? { kinds } : {};
    if (this.#view !== 'community') return { view: feedViews[this.#view].view, ...filter };
    const communityId = this.place?.data?.id;
    return communityId ? { view: 'COMMUNITY' as const, communityId, ...filter } : undefined;
  }

  #labelOf(name: FeedViewName): string {
    const place = name === 'community' ? (this.visited?.name ?? this.place?.data?.name) : undefined;
    return place ?? this.#localize.term(feedViews[name].term);
  }

  #near(): FeedSection[] {
    return this.#feed.sections.filter(({ key }) => this.#window.isNear(key));
  }

  async #follow(): Promise<void> {
    const { CommunityController: Controller } = await import('../../controllers/community.ts');
    this.place ??= new Controller(this, { client: this.#client, community: () => this.visited?.id ?? this.community, live: () => false });
  }

  /** One object for all posts, and another one only when something in it changed: posts render for that alone. */
  #surround(): void {
    const organization = this.#server.data?.organization ?? '';
    const of = [this.#localize.version, this.#localize.lang, this.readonly, this.preview, this.endpoint, organization];
    if (this.#around && of.every((value, index) => value === this.#aroundOf[index])) return;
    this.#aroundOf = of;
    this.#around = {
      host: this,
      localize: this.#localize,
      reactions: this.#reactions,
      endpoint: this.endpoint,
      readonly: this.readonly || this.preview,
      preview: this.preview,
      organization,
      announce: (text) => this.#region.announce(text),
      showCommunity: (community) => this.#handleCommunity(community),
    };
  }

  #refreshOpen(): void {
    for (const open of this.shadowRoot?.querySelectorAll('article :popover-open') ?? []) {
      const id = open.closest<HTMLElement>('article')?.dataset['post'];
      if (id) this.#posts.show(id);
    }
  }

  #announceNew(): void {
    const { newCount } = this.#feed;
    if (newCount > this.#announced) this.#region.announce(this.#localize.term('newPosts', newCount));
    this.#announced = newCount;
  }

  #chooseView(name: FeedViewName): void {
    if (name === this.#view) return;
    this.chosen = name;
    if (name !== 'community') this.#preference.set(name);
    this.dispatchEvent(new PleinFeedViewChangedEvent(name));
  }

  #handleCommunity(community: { id: string; slug: string; name: string }): void {
    const url = new URL(`#${community.slug}`, location.href).href;
    if (!this.dispatchEvent(new PleinBeforeNavigateEvent({ to: 'community', id: community.id, url }))) return;
    if (this.community) return;
    this.visited = community;
    this.#chooseView('community');
    this.shadowRoot?.querySelector('[role=tablist]')?.scrollIntoView({ block: 'nearest' });
  }

  #handlePill = async (): Promise<void> => {
    const newest = await this.#feed.showNew();
    await this.updateComplete;
    const first = newest && this.shadowRoot?.querySelector<HTMLElement>(`[data-post="${CSS.escape(newest)}"]`);
    const target = first || this.shadowRoot?.querySelector<HTMLElement>('article');
    target?.scrollIntoView({ block: 'center', behavior: 'instant' });
    target?.focus({ preventScroll: true });
  };

  #handlePublished(postId: string): void {
    void this.#window.anchored(() => this.#feed.addOwn(postId));
    this.#region.announce(this.#localize.term('postPublished'));
  }

  #holdBusy(): void {
    const busy = new Set(this.#posts.busy);
    const holding = busy.size > 0 ? this.#feed.sections.filter(({ entries }) => entries?.some(({ postId }) => busy.has(postId))) : [];
    this.#window.hold(holding.map(({ key }) => key));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plein-feed': PleinFeed;
  }
}
