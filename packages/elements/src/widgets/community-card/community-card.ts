import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { CommunityView } from '@plein/schema/views';
import { ClientController } from '../../context/client-controller.ts';
import { CommunityController } from '../../controllers/community.ts';
import { SignalController } from '../../controllers/signal-controller.ts';
import { PleinMembershipChangedEvent } from '../../events/membership-changed.ts';
import { Localize } from '../../i18n/localize.ts';
import { common, communityCard as words } from '../../i18n/messages/en.ts';
import { base } from '../../styles/base.styles.ts';
import { buttons } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { avatarStyles } from '../../ui/avatar.styles.ts';
import { counterStyles } from '../../ui/counter.styles.ts';
import { keepFocus } from '../../internal/keep-focus.ts';
import { fetchAhead, later } from '../../internal/later.ts';
import { LiveRegionController } from '../../ui/live-region.ts';
import { personLineStyles } from '../../ui/person-line.styles.ts';
import { popoverCode } from '../../ui/popover.ts';
import { fullSkeletonStyles, skeletonStyles } from '../../ui/skeleton.styles.ts';
import * as skeleton from '../../ui/skeleton.ts';
import { laterNotice, noticeCode, problem } from '../problem.ts';
import { communityCardStyles } from './community-card.styles.ts';
import { head, life, membersRow, moderators, rules } from './community-facts.ts';

/** The way in and out, and for moderators who waits to be let in: fetched as soon as the card is there. */
const joining = later(() => import('./joining.ts'));

type Joining = NonNullable<typeof joining.here>;

/**
 * A community at a glance: what it is for, who is in it, whether it lives, and the way in or out.
 *
 * @event {PleinMembershipChangedEvent} plein-membership-changed - The reader joined, asked to join, withdrew that, or left.
 * @event {PleinBeforeNavigateEvent} plein-before-navigate - The reader follows a link to a person; cancel it to go there by the page's own router.
 * @event {PleinBeforeSignInEvent} plein-before-sign-in - The reader asked to sign in; cancel it to do so in the page's own way.
 * @csspart card - The card.
 * @csspart name - Name of the community.
 */
export class PleinCommunityCard extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    avatarStyles,
    counterStyles,
    personLineStyles,
    skeletonStyles,
    fullSkeletonStyles,
    communityCardStyles,
  ];

  /** Id or slug of the community. */
  @property() community = '';

  /** Where to ask, for this widget alone. Left out: the nearest provider's, else the page's. */
  @property() endpoint: string | null = null;

  /** Shows everything and takes nothing. */
  @property({ type: Boolean }) readonly = false;

  /** For the edit mode of a page: nothing is sent and nothing arrives live. */
  @property({ type: Boolean }) preview = false;

  #client = () => this.#clients.client;
  #clients = new ClientController(this, {
    endpoint: () => this.endpoint,
    signedIn: () => void this.#community.load(),
  });
  #signals = new SignalController(this);
  #localize = new Localize(this, { ...common, ...words });
  #region = new LiveRegionController(this);
  #community = new CommunityController(this, {
    client: this.#client,
    community: () => this.community,
    live: () => !this.preview,
    changed: () => void this.#membership?.loadRequests(),
  });
  #membership: InstanceType<Joining['MembershipController']> | undefined;

  protected override firstUpdated(): void {
    void this.#openDoor();
    fetchAhead(noticeCode, popoverCode);
  }

  protected override render() {
    return html`<div class="plein">${this.#renderContent()}${this.#region.render()}</div>`;
  }

  #renderContent() {
    const { client, error } = this.#clients;
    const { data, status } = this.#community;
    if (data) return this.#renderCard(data);
    const failure = error ?? this.#community.error;
    if (failure && failure.code !== 'NOT_FOUND' && failure.code !== 'FORBIDDEN') {
      const again = () => void this.#community.load();
      return problem({
        host: this,
        error: failure,
        localize: this.#localize,
        retry: again,
        signIn: () => void this.#clients.signIn(),
        refused: client ? this.#signals.read(client.connection) === 'consent-refused' : false,
      });
    }
    // Absent and hidden are the same words: a card must not tell what only members may know.
    if (status === 'absent' || failure) {
      return laterNotice({
        host: this,
        localize: this.#localize,
        says: ({ problems }) => ({
          kind: 'info',
          title: this.#localize.term('notFoundTitle'),
          text: this.#localize.with(problems).term('notFoundText'),
        }),
      });
    }
    if (!this.community) return nothing;
    return html`<div role="status" aria-busy="true" aria-label=${this.#localize.term('loading')}>
      ${skeleton.card()}
    </div>`;
  }

  #renderCard(community: CommunityView) {
    const localize = this.#localize;
    return html`<section class="card" part="card" aria-labelledby="name">
      ${head(community, localize)}
      <p class="card-purpose"><bdi>${community.purpose}</bdi></p>
      ${membersRow(community, localize)} ${life(community, localize)} ${this.#renderDoor(community)}
      ${rules(community, localize)} ${moderators(community, localize)}
    </section>`;
  }

  #renderDoor(community: CommunityView) {
    const code = joining.here;
    const membership = this.#membership;
    if (!code || !membership) return this.#renderClosedDoor();
    const options = {
      host: this,
      community,
      membership,
      localize: this.#localize,
      readonly: this.readonly || this.preview,
      done: (act: PleinMembershipChangedEvent['act']) => this.#handleDone(community, act),
      announce: (text: string) => this.#region.announce(text),
    };
    return html`${code.membershipActs(options)} ${code.requests(options)}`;
  }

  /** Takes the place of the acts until their code is here, or a way to fetch it again. */
  #renderClosedDoor() {
    if (!joining.failed) return html`<div class="card-acts waiting"></div>`;
    return html`<div class="card-acts" role="alert">
      <span>${this.#localize.term('actFailed')}</span>
      <button type="button" class="button outline" @click=${() => void this.#openDoor()}>
        ${this.#localize.term('retry')}
      </button>
    </div>`;
  }

  async #openDoor(): Promise<void> {
    const code = await joining().catch(() => undefined);
    if (code) {
      this.#membership ??= new code.MembershipController(this, {
        client: this.#client,
        community: () => this.#community.data,
      });
      fetchAhead(code.dialog);
    }
    this.requestUpdate();
  }

  #handleDone(community: CommunityView, act: PleinMembershipChangedEvent['act']): void {
    const said = {
      joined: this.#localize.term('nowMember', { name: community.name }),
      requested: this.#localize.term('nowRequested'),
      withdrew: this.#localize.term('nowWithdrawn'),
      left: this.#localize.term('nowLeft', { name: community.name }),
    };
    this.#region.announce(said[act]);
    this.dispatchEvent(new PleinMembershipChangedEvent(community.id, act));
    // The pressed button went with the state it was for.
    void keepFocus(this, '.card-acts button');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plein-community-card': PleinCommunityCard;
  }
}
