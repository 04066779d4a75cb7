import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { FeedChoiceController } from '../../controllers/feed-choice.ts';
import type { FeedController } from '../../controllers/feed.ts';
import type { MembershipControllerOptions } from '../../controllers/membership.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { common } from '../../i18n/messages/en.ts';
import { later, whenHere } from '../../internal/later.ts';

/** Most readers never stand before a shut door. */
const notice = later(() => import('./members-notice.ts'));

export interface MembersDoorOptions {
  client: MembershipControllerOptions['client'];
  choice: FeedChoiceController;
  feed: FeedController;
}

/** The door of a community whose posts are for its members. */
export class MembersDoor {
  readonly #host: LitElement;
  readonly #options: MembersDoorOptions;
  #membership: InstanceType<NonNullable<typeof notice.here>['MembershipController']> | undefined;
  #isMember = false;

  constructor(host: LitElement, options: MembersDoorOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The community is there, as the card beside the feed may show, and its posts are not for this reader. */
  get isShut(): boolean {
    const { choice, feed } = this.#options;
    const code = feed.error?.code;
    return choice.place?.data !== undefined && (code === 'NOT_FOUND' || code === 'FORBIDDEN');
  }

  /** Who was let in while the feed said that it is for members sees what is behind the door. */
  enter(): void {
    const { choice, feed } = this.#options;
    // Shown at once, but the posts are there when the endpoint has opened the door.
    const isMember =
      choice.place?.data?.viewerState.membership?.status === 'ACTIVE' &&
      !this.#membership?.isPending;
    if (isMember && !this.#isMember && feed.error) void feed.reload();
    this.#isMember = isMember;
  }

  /** What the community is for and the way in; undefined for an open door, and where its code does not come. */
  render(
    localize: Localize<typeof common>,
    readonly: boolean,
  ): TemplateResult | typeof nothing | undefined {
    const { choice, client } = this.#options;
    const community = choice.place?.data;
    const host = this.#host;
    if (!this.isShut || !community) return undefined;
    const code = whenHere(notice, host);
    if (!code) return notice.failed ? undefined : nothing;
    this.#membership ??= new code.MembershipController(host, {
      client,
      community: () => choice.place?.data,
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
