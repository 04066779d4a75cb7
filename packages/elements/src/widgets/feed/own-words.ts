import { html, nothing, type TemplateResult } from 'lit';
import type { OwnPostsController } from '../../controllers/own-posts.ts';
import type { SignalController } from '../../controllers/signal-controller.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { common, feed as words } from '../../i18n/messages/en.ts';
import { icon, type IconName } from '../../ui/icon.ts';
import { richText } from '../../ui/rich-text/rich-text.ts';

type Words = Localize<typeof common & typeof words>;
type Own = OwnPostsController['pending'][number];

const signs = { sending: 'send', queued: 'cloudOff', refused: 'warning', failed: 'warning', published: 'check', held: 'clock' } satisfies Record<string, IconName>;

/** The reader's own posts that are on their way, above the others: what becomes of each is always on screen. */
export function ownWords(own: OwnPostsController, signals: SignalController, localize: Words): TemplateResult | typeof nothing {
  if (own.pending.length === 0) return nothing;
  return html`<section class="own" aria-label=${localize.term('ownWords')}>
    ${own.pending.toReversed().map((submission) => row(submission, own, signals, localize))}
  </section>`;
}

function row(submission: Own, own: OwnPostsController, signals: SignalController, localize: Words): TemplateResult {
  const state = signals.read(submission.state);
  const over = state.status === 'refused' || state.status === 'failed';
  return html`<div class="own-post ${state.status}">
    ${submission.title ? html`<p class="post-title" dir="auto">${submission.title}</p>` : nothing} ${richText(submission.body)}
    <p class="own-state" role="status">${icon(signs[state.status])}<span>${said(state, localize)}</span></p>
    ${over
      ? html`<div class="cluster">
          <button type="button" class="button outline" @click=${() => own.retry(submission.key)}>${localize.term('retry')}</button>
          <button type="button" class="button" @click=${() => own.discard(submission.key)}>${localize.term('discardPost')}</button>
        </div>`
      : nothing}
  </div>`;
}

function said(state: ReturnType<Own['state']['peek']>, localize: Words): string {
  switch (state.status) {
    case 'sending':
      return localize.term('postSending');
    case 'queued':
      return localize.term('postQueued');
    case 'refused':
      return `${localize.term('postRefused')}: ${state.message}`;
    case 'failed':
      return localize.term('postFailed');
    case 'held':
      return localize.term('postHeld');
    default:
      return localize.term('postPublished');
  }
}
