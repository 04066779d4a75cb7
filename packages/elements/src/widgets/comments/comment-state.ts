import { html, nothing, type TemplateResult } from 'lit';
import type { CommentView } from '@plein/schema/views';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { moderatorsWords } from '../moderators-words.ts';
import type { CommentSurroundings } from './surroundings.ts';

/** What stands between a comment and its readers: that it waits for a moderator, or that one hid it and why. */
export function commentState(
  comment: CommentView,
  localize: CommentSurroundings['localize'],
): TemplateResult | typeof nothing {
  if (comment.state === 'PENDING')
    return html`<p class="comment-held">${icon(icons.clock)}${localize.term('commentHeld')}</p>`;
  if (comment.state !== 'HIDDEN') return nothing;
  return html`<p class="comment-held">
    ${icon(icons.mute)}<span
      >${localize.term('commentHidden')}${moderatorsWords(comment.viewerState.moderation?.reason)}</span
    >
  </p>`;
}
