import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClientController } from '../../context/client-controller.ts';
import { serverAnswer, viewerAnswer } from '../../controllers/answer.ts';
import {
  FeedChoiceController,
  type FeedViewName,
  type VisitedCommunity,
} from '../../controllers/feed-choice.ts';
import { FeedController } from '../../controllers/feed.ts';
import { feedFurther } from '../../controllers/feed-later.ts';
import { NearEndController } from '../../controllers/near-end.ts';
import { PostsController } from '../../controllers/posts.ts';
import { SignalController } from '../../controllers/signal-controller.ts';
import { PleinBeforeNavigateEvent } from '../../events/before-navigate.ts';
import { PleinFeedViewChangedEvent } from '../../events/feed-view-changed.ts';
import { Localize } from '../../i18n/localize.ts';
import {
  common,
  feed as feedWords,
  post as postWords,
  reactions as reactionWords,
} from '../../i18n/messages/en.ts';
import { fetchAhead, whenIdle } from '../../internal/later.ts';
import { LiveRegionController } from '../../ui/live-region.ts';
import * as skeleton from '../../ui/skeleton.ts';
import { postHostStyles } from '../post/post-host.styles.ts';
import { fetchPostsAhead } from '../post/ahead.ts';
import { postPart } from '../post/post-part.ts';
import type { PostSurroundings } from '../post/post-view.ts';
import { problem } from '../problem.ts';
import { beyond } from './beyond-later.ts';
import { mayHavePlace } from './earlier-visit.ts';
import { absentPlace, emptyFeed, feedEnd } from './feed-ends.ts';
import { feedPages } from './feed-pages-view.ts';
import { feedStyles } from './feed.styles.ts';
import { MembersDoor } from './members-door.ts';
import { NewPosts } from './new-posts.ts';
import { prompt } from './prompt.ts';
import { reactionsInFeed } from './reactions-in-feed.ts';
import { PostsSurroundings } from './surroundings.ts';
import { viewTabs } from './view-tabs.ts';
import { feedViews } from './views.ts';

type Beyond = NonNullable<typeof beyond.here>;

/**
 * The stream of posts: news of the organisation, what the reader follows, what matters to the reader, one community, or what is
 * unread. New posts wait behind a pill; nothing that is being read moves.
 *
 * @event {PleinFeedViewChangedEvent} plein-feed-view-changed - The reader chose another view.
 * @event {PleinPostCreatedEvent} plein-post-created - The reader's post reached the endpoint.
 * @event {PleinPostDeletedEvent} plein-post-deleted - The reader deleted a post.
 * @event {PleinMembershipChangedEvent} plein-membership-changed - The reader joined a community whose posts are for its members, asked to, or withdrew that.
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

  @state() private isWriting = false;

  #client = () => this.#clients.client;
  #clients = new ClientController(this, {
    endpoint: () => this.endpoint,
    signedIn: () => this.#handleSignedIn(),
  });
  #signals = new SignalController(this);
  #localize = new Localize(this, { ...common, ...feedWords, ...postWords, ...reactionWords });
  #region = new LiveRegionController(this);
  #server = serverAnswer(this, this.#client);
  #viewer = viewerAnswer(this, this.#client);
  #choice = new FeedChoiceController(this, {
    client: this.#client,
    view: () => this.view,
    community: () => this.community,
    kinds: () => this.kinds,
  });
  #feed: FeedController = new FeedController(this, {
    client: this.#client,
    scope: () => (this.#mayBegin ? this.#choice.scope : undefined),
    pageSize: () => Math.min(50, Math.max(1, Math.trunc(this.pageSize) || 20)),
    live: () => !this.preview,
    linked: () => this.#companions?.return.linked ?? null,
    place: (scope) => this.#companions?.return.place(scope),
  });
  #companions: InstanceType<Beyond['FeedCompanions']> | undefined;
  #mayBegin = !mayHavePlace();
  protected readonly nearEnd = new NearEndController(this, {
    wanted: () => this.#feed.hasMore && !this.#feed.isLoadingMore && !this.#feed.moreError,
    reached: () => {
      void this.#goBeyond();
      void this.#feed.loadMore();
    },
  });
  #posts = new PostsController(this, {
    client: this.#client,
    onScreen: () => this.#feed.idsIn((key) => this.#companions?.window.isNear(key) ?? true),
    live: () => !this.preview,
    opened: () => this.#holdBusy(),
  });
  #reactions = reactionsInFeed(this, {
    clients: this.#clients,
    localize: this.#localize,
    region: this.#region,
    showOpen: () => this.#posts.showOpen(),
  });
  #surroundings = new PostsSurroundings();
  #door = new MembersDoor(this, this.#client, this.#choice, this.#feed);
  #newPosts = new NewPosts(this, {
    feed: this.#feed,
    localize: this.#localize,
    region: this.#region,
  });

  protected override firstUpdated(): void {
    if (this.#mayBegin) whenIdle(() => void this.#goBeyond());
    else void this.#goBeyond();
    fetchAhead(feedFurther);
    fetchPostsAhead({ writes: !this.readonly && !this.preview });
  }

  protected override willUpdate(): void {
    this.#door.enter();
    this.#newPosts.announce();
  }

  protected override render() {
    const tabbed = this.#choice.views.length > 1;
    return html`<div class="plein feed-widget">
      ${tabbed ? this.#renderViews() : nothing}
      <div
        id="panel"
        role=${tabbed ? 'tabpanel' : nothing}
        aria-labelledby=${tabbed ? `view-${this.#choice.view}` : nothing}
      >
        ${this.#renderComposer()} ${this.#renderContent()}
      </div>
      ${this.#region.render()}
    </div>`;
  }

  #renderViews() {
    return viewTabs({
      views: this.#choice.views.map((name) => ({ name, label: this.#labelOf(name) })),
      current: this.#choice.view,
      label: this.#localize.term('feedViews'),
      choose: (name) => this.#chooseView(name),
    });
  }

  #renderComposer() {
    if (this.noComposer || this.readonly || this.preview) return nothing;
    const community = this.#choice.view === 'community' ? this.#choice.place?.data : null;
    // Behind a shut door the notice below says it.
    if (community === undefined || this.#door.isShut) return nothing;
    return prompt({
      host: this,
      viewer: this.#viewer.data?.person,
      can: this.#viewer.data?.can ?? [],
      localize: this.#localize,
      isWriting: this.isWriting,
      community,
      kinds: this.kinds,
      endpoint: this.endpoint,
      write: (open) => this.#write(open),
    });
  }

  #renderContent() {
    const { client, error } = this.#clients;
    const failure = error ?? this.#feed.error ?? this.#choice.place?.error;
    if (failure && this.#feed.status !== 'ready') {
      return (
        this.#door.render(this.#localize, this.readonly || this.preview) ??
        problem({
          host: this,
          error: failure,
          localize: this.#localize,
          retry: this.#retry,
          signIn: () => void this.#clients.signIn(),
          refused: client ? this.#signals.read(client.connection) === 'consent-refused' : false,
          membersOnly: this.#door.isShut,
        })
      );
    }
    if (this.#choice.place?.status === 'absent' && this.#choice.view === 'community')
      return absentPlace(this, this.#localize);
    const ready = this.#feed.status === 'ready';
    return html`${this.#newPosts.render()} ${this.#renderOwn()}
    ${
      this.#feed.isEmpty
        ? emptyFeed({
            host: this,
            localize: this.#localize,
            view: this.#choice.view,
            hasOthers: this.#choice.views.length > 1,
            isFiltered: this.kinds.trim() !== '',
            isWritable: this.#isWritable,
            write: () => this.#write(true),
            showAll: () => this.#chooseView('following'),
          })
        : html`<div
              role="feed"
              aria-busy=${ready && !this.#feed.isLoadingMore ? 'false' : 'true'}
              aria-label=${this.#labelOf(this.#choice.view)}
              @toggle=${this.#posts.watchPopovers}
              @keydown=${(event: KeyboardEvent) => beyond.here?.walkArticles(event)}
            >
              ${ready ? this.#renderPosts() : [0, 1, 2].map(() => skeleton.post())}
            </div>
            ${ready ? feedEnd(this, this.#feed, this.#localize) : nothing}`
    }`;
  }

  #renderOwn() {
    const root = this.shadowRoot;
    const own = this.#companions?.own;
    if (!beyond.here || !root || !own?.pending.length) return nothing;
    return beyond.here.ownWords(root, own, this.#signals, this.#localize);
  }

  #renderPosts() {
    const { client } = this.#clients;
    if (!client) return nothing;
    const around = this.#surround();
    return feedPages(this.#feed, {
      window: this.#companions?.window,
      showReason: this.#choice.view === 'for-you',
      post: (id, position) => postPart(this.#posts.get(client, id), around, position),
    });
  }

  #labelOf(name: FeedViewName): string {
    const community = name === 'community' ? this.#choice.communityName : undefined;
    return community ?? this.#localize.term(feedViews[name].term);
  }

  #surround(): PostSurroundings {
    return this.#surroundings.for({
      host: this,
      localize: this.#localize,
      reactions: this.#reactions,
      endpoint: this.endpoint,
      readonly: this.readonly || this.preview,
      preview: this.preview,
      organization: this.#server.data?.organization ?? '',
      announce: (text) => this.#region.announce(text),
      showCommunity: (community) => this.#handleCommunity(community),
      within: this.#choice.view === 'community' ? this.#choice.place?.data?.id : undefined,
    });
  }

  get #isWritable(): boolean {
    const isClosed = this.noComposer || this.readonly || this.preview;
    return !isClosed && (this.#viewer.data?.can.includes('POST') ?? false);
  }

  #retry = (): void => {
    void this.#choice.place?.load();
    this.#viewer.again();
    void this.#feed.reload();
  };

  #chooseView(name: FeedViewName): void {
    if (name === this.#choice.view) return;
    this.#choice.choose(name);
    this.dispatchEvent(new PleinFeedViewChangedEvent(name));
  }

  #handleCommunity(community: VisitedCommunity): void {
    const url = new URL(`#${community.slug}`, location.href).href;
    if (
      !this.dispatchEvent(new PleinBeforeNavigateEvent({ to: 'community', id: community.id, url }))
    )
      return;
    if (this.community) return;
    this.#choice.visit(community);
    this.dispatchEvent(new PleinFeedViewChangedEvent('community'));
    this.shadowRoot?.querySelector('[role=tablist]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Where the code does not come the feed can be read all the same; the next page tries again. */
  async #goBeyond(): Promise<void> {
    const code = await beyond().catch(() => undefined);
    if (this.#companions && this.#mayBegin) return;
    if (code) this.#follow(code);
    this.#mayBegin = true;
    this.requestUpdate();
  }

  #follow(code: Beyond): void {
    this.#companions = new code.FeedCompanions(this, {
      client: this.#client,
      feed: this.#feed,
      returns: () => !this.preview,
      place: () =>
        this.#choice.view === 'community'
          ? `post:${this.#choice.place?.data?.id ?? ''}`
          : undefined,
      published: (postId) => this.#handlePublished(postId),
    });
    // What was opened in the meantime stays.
    this.#holdBusy();
  }

  #write(open: boolean): void {
    this.isWriting = open;
    // Shows what becomes of it.
    void this.#goBeyond();
  }

  #handleSignedIn(): void {
    if (this.#feed.status === 'ready') this.#viewer.again();
    else this.#retry();
  }

  #handlePublished(postId: string): void {
    this.#feed.addOwn(postId);
    this.#region.announce(this.#localize.term('postPublished'));
  }

  #holdBusy(): void {
    this.#companions?.window.hold(this.#feed.sectionsOf(new Set(this.#posts.busy)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plein-feed': PleinFeed;
  }
}
