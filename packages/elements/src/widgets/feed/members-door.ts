import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { FeedChoiceController } from '../../controllers/feed-choice.ts';
import type { FeedController } from '../../controllers/feed.ts';
import type { MembershipControllerOptions } from '../../controllers/membership.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { common } from '../../i18n/messages/en.ts';
import { later, whenHere } from '../../internal/later.ts';

/** Most readers never stand before a shut door. */
const notice = later(() => import('./members-notice.ts'));

/** The door of a community whose posts are for its members. */
export class MembersDoor {
  readonly #host: LitElement;
  readonly #client: MembershipControllerOptions['client'];
  readonly #choice: FeedChoiceController;
  readonly #feed: FeedController;
  #membership: InstanceType<NonNullable<typeof notice.here>['MembershipController']> | undefined;
  #isMember = false;

  constructor(
    host: LitElement,
    client: MembershipControllerOptions['client'],
    choice: FeedChoiceController,
    feed: FeedController,
  ) {
    this.#host = host;
    this.#client = client;
    this.#choice = choice;
    this.#feed = feed;
  }

  /** The community is there, as the card beside the feed may show, and its posts are not for this reader. */
  get isShut(): boolean {
    const code = this.#feed.error?.code;
    return this.#choice.place?.data !== undefined && (code === 'NOT_FOUND' || code === 'FORBIDDEN');
  }

  /** Who was let in while the feed said that it is for members sees what is behind the door. */
  enter(): void {
    // Shown at once, but the posts are there when the endpoint has opened the door.
    const isMember =
      this.#choice.place?.data?.viewerState.membership?.status === 'ACTIVE' &&
      !this.#membership?.isPending;
    if (isMember && !this.#isMember && this.#feed.error) void this.#feed.reload();
    this.#isMember = isMember;
  }

  /** What the community is for and the way in; undefined for an open door, and where its code does not come. */
  render(
    localize: Localize<typeof common>,
    readonly: boolean,
  ): TemplateResult | typeof nothing | undefined {
    const community = this.#choice.place?.data;
    const host = this.#host;
    if (!this.isShut || !community) return undefined;
    const code = whenHere(notice, host);
    if (!code) return notice.failed ? undefined : nothing;
    this.#membership ??= new code.MembershipController(host, {
      client: this.#client,
      community: () => this.#choice.place?.data,
    });
    return code.membersNotice({
      host,
      community,
      membership: this.#membership,
      localize,
      readonly,
    });
  }
}
