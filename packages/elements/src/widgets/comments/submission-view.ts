import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { acting } from '../../i18n/messages/acting.en.ts';
import { commentActs } from '../../i18n/messages/comment-acts.en.ts';
import { actIcons } from '../../ui/act-icons.ts';
import { icon, type Drawing } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { richText } from '../../ui/rich-text/rich-text.ts';
import { ownReason, refusalWords, whyNot } from '../refusal.ts';
import type { CommentSurroundings } from './surroundings.ts';

type Pending = ReturnType<
  NonNullable<CommentSurroundings['thread']['submissions']>['below']
>[number];
type State = ReturnType<Pending['state']['peek']>;

/** What the reader wrote that nobody can read yet, where it will stand, with its state and what can be done. */
export function submissions(
  parentId: string | null,
  around: CommentSurroundings,
): TemplateResult | typeof nothing {
  const { submissions: own, tree } = around.thread;
  const all = own?.below(parentId, (id) => tree.get(id) !== undefined) ?? [];
  if (all.length === 0) return nothing;
  return html`<div class="submissions" role="list">
    ${repeat(
      all,
      ({ key }) => key,
      (each) =>
        html`<div class="submission ${each.state.peek().status}" part="submission" role="listitem">
          ${richText(each.body)}
          <p class="submission-state">${stateOf(each.state.peek(), around)}</p>
          ${actsOf(each, around)}
        </div>`,
    )}
  </div>`;
}

function stateOf(state: State, around: CommentSurroundings): TemplateResult {
  const localize = around.localize.with(commentActs).with(acting);
  const say = (sign: Drawing, text: string, why: unknown = nothing) =>
    html`${icon(sign)}<span>${text}${why}</span>`;
  switch (state.status) {
    case 'queued':
      return say(actIcons.cloudOff, localize.term('submissionQueued'));
    case 'held':
      return say(icons.clock, localize.term('submissionHeld'));
    case 'refused':
      return say(
        actIcons.warning,
        refusalWords(localize, { code: 'CONTENT_REFUSED' }),
        ownReason({ code: 'CONTENT_REFUSED', reason: state.reason }),
      );
    case 'failed':
      return say(
        actIcons.warning,
        `${localize.term('submissionFailed')}.`,
        whyNot(localize, state.error),
      );
    default:
      return say(actIcons.send, localize.term('sending'));
  }
}

function actsOf(
  { key, state }: Pending,
  around: CommentSurroundings,
): TemplateResult | typeof nothing {
  const { rephrase, retry, discard } = around;
  const localize = around.localize.with(commentActs).with(acting);
  const { status } = state.peek();
  const button = (label: string, run: (key: string) => void, classes = '') =>
    html`<button type="button" class="button ${classes}" @click=${() => run(key)}>
      ${label}
    </button>`;
  if (status === 'held')
    return html`<div class="cluster">${button(localize.term('dismiss'), discard)}</div>`;
  if (status !== 'refused' && status !== 'failed') return nothing;
  return html`<div class="cluster">
    ${status === 'failed' ? button(localize.term('retry'), retry, 'outline') : nothing}
    ${button(localize.term('rephrase'), rephrase, 'outline')}
    ${button(localize.term('discardWords'), discard)}
  </div>`;
}
