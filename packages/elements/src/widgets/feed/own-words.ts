import { html, nothing, type TemplateResult } from 'lit';
import type { OwnPostsController } from '../../controllers/own-posts.ts';
import type { SignalController } from '../../controllers/signal-controller.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { common, feed } from '../../i18n/messages/en.ts';
import { acting } from '../../i18n/messages/acting.en.ts';
import { ownWords as words } from '../../i18n/messages/post-acts.en.ts';
import { adopt } from '../../internal/adopt.ts';
import { actIcons } from '../../ui/act-icons.ts';
import { icon, type Drawing } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { richText } from '../../ui/rich-text/rich-text.ts';
import { ownWordsStyles } from './own-words.styles.ts';
import { ownReason, refusalWords, whyNot } from '../refusal.ts';

type HostWords = Localize<typeof common & typeof feed>;
type Words = ReturnType<typeof withOwn>;
type Own = OwnPostsController['pending'][number];

const signs = {
  sending: actIcons.send,
  queued: actIcons.cloudOff,
  refused: actIcons.warning,
  failed: actIcons.warning,
  published: icons.check,
  held: icons.clock,
} satisfies Record<string, Drawing>;

/** The reader's own posts that are on their way, above the others: what becomes of each is always on screen. */
export function ownWords(
  root: ShadowRoot,
  own: OwnPostsController,
  signals: SignalController,
  hostWords: HostWords,
): TemplateResult {
  adopt(root, ownWordsStyles);
  const localize = withOwn(hostWords);
  return html`<section class="own" aria-label=${localize.term('ownWords')}>
    ${own.pending.toReversed().map((submission) => row(submission, own, signals, localize))}
  </section>`;
}

function withOwn(localize: HostWords) {
  return localize.with(words).with(acting);
}

function row(
  submission: Own,
  own: OwnPostsController,
  signals: SignalController,
  localize: Words,
): TemplateResult {
  const state = signals.read(submission.state);
  const over = state.status === 'refused' || state.status === 'failed';
  return html`<div class="own-post ${state.status}">
    ${submission.title ? html`<p class="post-title" dir="auto">${submission.title}</p>` : nothing}
    ${richText(submission.body)}
    <p class="own-state" role="status">
      ${icon(signs[state.status])}<span>${said(state, localize)}</span>
    </p>
    ${
      over
        ? html`<div class="cluster">
            <button type="button" class="button outline" @click=${() => own.retry(submission.key)}>
              ${localize.term('retry')}
            </button>
            <button type="button" class="button" @click=${() => own.discard(submission.key)}>
              ${localize.term('discardWords')}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

function said(state: ReturnType<Own['state']['peek']>, localize: Words): unknown {
  switch (state.status) {
    case 'sending':
      return localize.term('sending');
    case 'queued':
      return localize.term('postQueued');
    case 'refused':
      return html`${refusalWords(localize, { code: 'CONTENT_REFUSED' })}${ownReason({ code: 'CONTENT_REFUSED', reason: state.reason })}`;
    case 'failed':
      return html`${localize.term('postFailed')}${whyNot(localize, state.error)}`;
    case 'held':
      return localize.term('postHeld');
    default:
      return localize.term('postPublished');
  }
}
