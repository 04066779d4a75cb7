import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ClientController } from '../../context/client-controller.ts';
import { ReactableController } from '../../controllers/reactable.ts';
import { writing } from '../../controllers/ahead.ts';
import { reactionActs, ReactionsController } from '../../controllers/reactions.ts';
import { SignalController } from '../../controllers/signal-controller.ts';
import { PleinReactionChangedEvent } from '../../events/reaction-changed.ts';
import { Localize } from '../../i18n/localize.ts';
import { common, reactions } from '../../i18n/messages/en.ts';
import { base } from '../../styles/base.styles.ts';
import { buttons } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { counterStyles } from '../../ui/counter.styles.ts';
import { fetchAhead } from '../../internal/later.ts';
import { LiveRegionController } from '../../ui/live-region.ts';
import { popoverCode } from '../../ui/popover.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';
import * as skeleton from '../../ui/skeleton.ts';
import { noticeCode, problem } from '../problem.ts';
import { reactionBarStyles } from './reaction-bar.styles.ts';
import { reactionBar, reactionPopovers } from './reaction-bar.ts';
import { reactionsStyles } from './reactions.styles.ts';

/**
 * Reaction bar for a post, a comment or any page of the portal: what was given, a choice to give, and who gave. One tab stop;
 * arrow keys, Home and End go from one reaction to the next.
 *
 * @event {PleinReactionChangedEvent} plein-reaction-changed - The reader gave or took back a reaction; again with the old state when it was refused.
 * @event {PleinBeforeSignInEvent} plein-before-sign-in - The reader asked to sign in; cancel it to do so in the page's own way.
 * @csspart reactions - The row of reactions.
 * @csspart reaction - One reaction with its number.
 */
export class PleinReactions extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    counterStyles,
    skeletonStyles,
    reactionBarStyles,
    reactionsStyles,
  ];

  /** What is reacted to: an id, a URL or path of the portal, or a key. Empty: the page itself. */
  @property() for = '';

  /** Where to ask, for this widget alone. Left out: the nearest provider's, else the page's. */
  @property() endpoint: string | null = null;

  /** Shows reactions and offers none. */
  @property({ type: Boolean }) readonly = false;

  /** For the edit mode of a page: nothing is sent and nothing arrives live. */
  @property({ type: Boolean }) preview = false;

  #clients = new ClientController(this, {
    endpoint: () => this.endpoint,
    signedIn: () => void this.#reactable.load(),
  });
  #signals = new SignalController(this);
  #localize = new Localize(this, { ...common, ...reactions });
  #region = new LiveRegionController(this);
  #reactable = new ReactableController(this, {
    clients: this.#clients,
    signals: this.#signals,
    subject: () => this.for,
    live: () => !this.preview,
  });
  #reactions = new ReactionsController(this, {
    clients: this.#clients,
    changed: (_id, reaction, reacted) =>
      this.dispatchEvent(new PleinReactionChangedEvent({ subject: this.for, reaction, reacted })),
    failed: () => this.#region.announce(this.#localize.term('reactionFailed'), { assertive: true }),
  });

  protected override firstUpdated(): void {
    fetchAhead(noticeCode, popoverCode, reactionPopovers);
    if (!this.readonly && !this.preview) fetchAhead(reactionActs, writing);
  }

  protected override render() {
    return html`<div class="plein">${this.#renderContent()}${this.#region.render()}</div>`;
  }

  #renderContent() {
    const { client, error } = this.#clients;
    const view = this.#reactable.data;
    if (view) return this.#renderBar(view);
    const failure = error ?? this.#reactable.error;
    if (failure) {
      return problem({
        host: this,
        error: failure,
        localize: this.#localize,
        retry: () => void this.#reactable.load(),
        signIn: () => void this.#clients.signIn(),
        refused: client ? this.#signals.read(client.connection) === 'consent-refused' : false,
        inline: true,
      });
    }
    if (this.#reactable.status === 'absent') {
      return html`<span class="quiet">${this.#localize.term('notFoundTitle')}</span>`;
    }
    return html`<div aria-busy="true" aria-label=${this.#localize.term('loading')} role="status">
      ${skeleton.reactions()}
    </div>`;
  }

  #renderBar(view: NonNullable<ReactableController['data']>) {
    const error = this.#reactions.error(view.id);
    return html`${reactionBar({
      reactions: this.#reactions,
      view,
      localize: this.#localize,
      readonly: this.readonly || this.preview,
    })}
    ${error ? html`<p class="reaction-error">${this.#localize.term('reactionFailed')}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plein-reactions': PleinReactions;
  }
}
