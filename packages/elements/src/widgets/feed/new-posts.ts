import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { FeedController } from '../../controllers/feed.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { common, feed as words } from '../../i18n/messages/en.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import type { LiveRegionController } from '../../ui/live-region.ts';

export interface NewPostsOptions {
  feed: FeedController;
  localize: Localize<typeof common & typeof words>;
  region: LiveRegionController;
}

/** What came in the meantime: it is announced, and waits behind a pill. */
export class NewPosts {
  readonly #host: LitElement;
  readonly #options: NewPostsOptions;
  #announced = 0;

  constructor(host: LitElement, options: NewPostsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Says how many there are when they became more. */
  announce(): void {
    const { feed, localize, region } = this.#options;
    const { newCount } = feed;
    if (newCount > this.#announced) region.announce(said(newCount, localize));
    this.#announced = newCount;
  }

  render(): TemplateResult | typeof nothing {
    const { feed, localize } = this.#options;
    const { newCount } = feed;
    if (newCount === 0) return nothing;
    return html`<div class="pill-rail no-print">
      <button type="button" class="pill" part="pill" @click=${this.#show}>
        ${icon(icons.arrowUp)}${said(newCount, localize)}
      </button>
    </div>`;
  }

  #show = async (): Promise<void> => {
    const newest = await this.#options.feed.showNew();
    await this.#host.updateComplete;
    const root = this.#host.shadowRoot;
    const first = newest && root?.querySelector<HTMLElement>(`[data-post="${CSS.escape(newest)}"]`);
    const target = first || root?.querySelector<HTMLElement>('article');
    target?.scrollIntoView({ block: 'center', behavior: 'instant' });
    target?.focus({ preventScroll: true });
  };
}

/** The server counts no further than this. */
const many = 99;

function said(count: number, localize: NewPostsOptions['localize']): string {
  return count >= many ? localize.term('manyNewPosts') : localize.term('newPosts', { count });
}
