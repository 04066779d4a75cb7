import { html, nothing, type TemplateResult } from 'lit';
import type { PostView } from '@plein/schema/views';
import type { PostController } from '../../controllers/post.ts';
import { acting } from '../../i18n/messages/acting.en.ts';
import { postActs } from '../../i18n/messages/post-acts.en.ts';
import { postStates } from '../../i18n/messages/post-states.en.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { moderatorsWords } from '../moderators-words.ts';
import { noticeIn } from '../problem-notices.ts';
import { refusalWords } from '../refusal.ts';
import { approve, reject } from './post-acts.ts';
import type { PostSurroundings } from './post-view.ts';

export { postMenu } from './post-menu.ts';

/** What stands between the post and its readers, and what the last act came to. */
export function postState(
  post: PostController,
  data: PostView,
  around: PostSurroundings,
): TemplateResult {
  const { host, readonly, announce } = around;
  const localize = around.localize.with(postActs).with(acting).with(postStates);
  const decides = !readonly && post.can('APPROVE') && data.state === 'PENDING';
  const own = data.author?.viewerState.isViewer ?? false;
  const decide = (decision: 'APPROVE' | 'REJECT') =>
    decision === 'APPROVE'
      ? approve(post, localize, announce)
      : reject(host, post, localize, announce);
  return html`${
    data.state === 'PENDING'
      ? html`<div class="post-state">
          ${icon(icons.clock)}<span
            >${localize.term(own ? 'postPending' : 'postPendingReview')}</span
          >
          ${
            decides
              ? html`<span class="post-decide">
                  <button
                    type="button"
                    class="button primary"
                    ?disabled=${post.isPending}
                    @click=${() => decide('APPROVE')}
                  >
                    ${localize.term('approve')}
                  </button>
                  <button
                    type="button"
                    class="button outline"
                    ?disabled=${post.isPending}
                    @click=${() => decide('REJECT')}
                  >
                    ${localize.term('reject')}
                  </button>
                </span>`
              : nothing
          }
        </div>`
      : nothing
  }
  ${data.state === 'HIDDEN' ? html`<div class="post-state">${icon(icons.mute)}<span>${localize.term('postHidden')}${moderatorsWords(data.viewerState.moderation?.reason)}</span></div>` : nothing}
  ${
    // The open conversation says it itself.
    data.lock && !post.isThreadOpen
      ? html`<div class="post-state">
          ${icon(icons.lock)}<span
            >${localize.term('threadClosed')}.
            ${localize.term('lockedBecause', { which: data.lock.reason })}
            ${data.lock.note ?? nothing}</span
          >
        </div>`
      : nothing
  }
  ${post.note ? html`<div class="post-state">${icon(icons.check)}<span>${post.note}</span></div>` : nothing}
  ${
    post.error
      ? noticeIn(host, {
          kind: 'error',
          title: refusalWords(localize, post.error),
          text: post.error.reason,
          inline: true,
        })
      : nothing
  }`;
}
