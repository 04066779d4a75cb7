import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { CommunityView } from '@plein/schema/views';
import { ClientController } from '../../context/client-controller.ts';
import { CommunityController } from '../../controllers/community.ts';
import { MembershipController } from '../../controllers/membership.ts';
import { SignalController } from '../../controllers/signal-controller.ts';
import { PleinMembershipChangedEvent } from '../../events/membership-changed.ts';
import { Localize } from '../../i18n/localize.ts';
import { common, communityCard as words } from '../../i18n/messages/en.ts';
import { base } from '../../styles/base.styles.ts';
import { buttons } from '../../styles/button.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { askStyles } from '../../ui/ask.styles.ts';
import { avatarStyles } from '../../ui/avatar.styles.ts';
import { counterStyles } from '../../ui/counter.styles.ts';
import { LiveRegionController } from '../../ui/live-region.ts';
import { personLineStyles } from '../../ui/person-line.styles.ts';
import { skeletonStyles } from '../../ui/skeleton.styles.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { laterNotice, problem } from '../problem.ts';
import { communityCardStyles } from './community-card.styles.ts';
import { head, life, membersRow, moderators, rules } from './community-facts.ts';
import { membershipActs } from './membership-acts.ts';
import { requests } from './requests.ts';

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
    askStyles,
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
  #clients = new ClientController(this, { endpoint: () => this.endpoint });
  #signals = new SignalController(this);
  #localize = new Localize(this, { ...common, ...words });
  #region = new LiveRegionController(this);
  #community = new CommunityController(this, {
    client: this.#client,
    community: () => this.community,
    live: () => !this.preview,
    changed: () => void this.#membership.loadRequests(),
  });
  #membership: MembershipController = new MembershipController(this, {
    client: this.#client,
    community: () => this.#community.data,
  });

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
        signIn: () => void client?.signIn().then(again),
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
      <p class="card-purpose" dir="auto">${community.purpose}</p>
      ${membersRow(community, localize)} ${life(community, localize)}
      ${membershipActs({
        host: this,
        community,
        membership: this.#membership,
        localize,
        readonly: this.readonly || this.preview,
        done: (act) => this.#handleDone(community, act),
      })}
      ${requests({
        membership: this.#membership,
        localize,
        readonly: this.readonly || this.preview,
        announce: (text) => this.#region.announce(text),
      })}
      ${rules(community, localize)} ${moderators(community, localize)}
    </section>`;
  }

  #handleDone(community: CommunityView, act: PleinMembershipChangedEvent['act']): void {
    const said = {
      joined: this.#localize.term('nowMember', community.name),
      requested: this.#localize.term('nowRequested'),
      withdrew: this.#localize.term('nowWithdrawn'),
      left: this.#localize.term('nowLeft', community.name),
    };
    this.#region.announce(said[act]);
    this.dispatchEvent(new PleinMembershipChangedEvent(community.id, act));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plein-community-card': PleinCommunityCard;
  }
}
