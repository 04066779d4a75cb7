import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ClientController } from '../../context/client-controller.ts';
import { PostsController } from '../../controllers/posts.ts';
import { ReactionsController } from '../../controllers/reactions.ts';
import { serverAnswer } from '../../controllers/answer.ts';
import { SignalController } from '../../controllers/signal-controller.ts';
import { SinglePostController } from '../../controllers/single-post.ts';
import { PleinReactionChangedEvent } from '../../events/reaction-changed.ts';
import { Localize } from '../../i18n/localize.ts';
import { common, post as postWords, reactions as reactionWords } from '../../i18n/messages/en.ts';
import { LiveRegionController } from '../../ui/live-region.ts';
import * as skeleton from '../../ui/skeleton.ts';
import { laterNotice, problem } from '../problem.ts';
import { fetchPostsAhead } from './ahead.ts';
import { postPart } from './post-part.ts';
import type { PostSurroundings } from './post-view.ts';
import { postHostStyles } from './post-host.styles.ts';

/**
 * One post by its id: who said what, the reactions, and the conversation below it on request.
 *
 * @event {PleinReactionChangedEvent} plein-reaction-changed - The reader gave or took back a reaction; again with the old state when it was refused.
 * @event {PleinPostDeletedEvent} plein-post-deleted - The reader deleted the post.
 * @event {PleinContentReportedEvent} plein-content-reported - The reader reported the post.
 * @event {PleinBeforeNavigateEvent} plein-before-navigate - The reader follows a link; cancel it to go there by the page's own router.
 * @event {PleinBeforeSignInEvent} plein-before-sign-in - The reader asked to sign in; cancel it to do so in the page's own way.
 * @csspart post - The post.
 */
export class PleinPost extends LitElement {
  static override styles = postHostStyles;

  /** Id of the post. */
  @property() post = '';

  /** Where to ask, for this widget alone. Left out: the nearest provider's, else the page's. */
  @property() endpoint: string | null = null;

  /** Shows everything and takes nothing. */
  @property({ type: Boolean }) readonly = false;

  /** For the edit mode of a page: nothing is sent and nothing arrives live. */
  @property({ type: Boolean }) preview = false;

  #clients = new ClientController(this, {
    endpoint: () => this.endpoint,
    signedIn: () => void this.#single.load(),
  });
  #signals = new SignalController(this);
  #localize = new Localize(this, { ...common, ...postWords, ...reactionWords });
  #region = new LiveRegionController(this);
  #server = serverAnswer(this, () => this.#clients.client);
  #single = new SinglePostController(this, {
    client: () => this.#clients.client,
    postId: () => this.post,
  });
  #posts = new PostsController(this, {
    client: () => this.#clients.client,
    onScreen: () => (this.#single.status === 'ready' ? [this.post] : []),
    live: () => !this.preview,
  });
  #reactions = new ReactionsController(this, {
    clients: this.#clients,
    changed: (id, reaction, reacted) =>
      this.dispatchEvent(new PleinReactionChangedEvent({ subject: id, reaction, reacted })),
    failed: () => this.#region.announce(this.#localize.term('reactionFailed'), { assertive: true }),
  });
  #around: PostSurroundings | undefined;

  protected override willUpdate(): void {
    // A new object each time: whatever made the host update may show in the post.
    this.#around = {
      host: this,
      localize: this.#localize,
      reactions: this.#reactions,
      endpoint: this.endpoint,
      readonly: this.readonly,
      preview: this.preview,
      organization: this.#server.data?.organization ?? '',
      announce: (text) => this.#region.announce(text),
    };
  }

  protected override firstUpdated(): void {
    fetchPostsAhead({ writes: !this.readonly && !this.preview });
  }

  protected override render() {
    return html`<div class="plein">${this.#renderContent()}${this.#region.render()}</div>`;
  }

  #renderContent() {
    const { client, error } = this.#clients;
    const { status } = this.#single;
    const failure = error ?? this.#single.error;
    if (failure) {
      return problem({
        host: this,
        error: failure,
        localize: this.#localize,
        retry: () => void this.#single.load(),
        signIn: () => void this.#clients.signIn(),
        refused: client ? this.#signals.read(client.connection) === 'consent-refused' : false,
      });
    }
    if (status === 'ready' && client && this.#around)
      return postPart(this.#posts.get(client, this.post), this.#around, null);
    if (status === 'absent')
      return laterNotice({
        host: this,
        localize: this.#localize,
        says: ({ problems }) => ({
          kind: 'info',
          title: this.#localize.term('notFoundTitle'),
          text: this.#localize.with(problems).term('notFoundText'),
        }),
      });
    if (!this.post) return nothing;
    return html`<div role="status" aria-busy="true" aria-label=${this.#localize.term('loading')}>
      ${skeleton.post()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plein-post': PleinPost;
  }
}
