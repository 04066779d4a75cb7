import type { CommentSort, CommentView } from '@plein/schema/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { ThreadController } from '../../controllers/thread.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { menuButton } from '../../ui/menu.ts';
import { gist } from '../../ui/rich-text/gist.ts';
import { beyond } from './beyond-later.ts';
import type { DeskController } from './desk.ts';
import { nameOf } from './name-of.ts';
import type { CommentSurroundings } from './surroundings.ts';

type Head = NonNullable<ThreadController['head']>;
type Part = TemplateResult | typeof nothing;

/** The orders on offer, as the `sort` attribute spells them. */
export const sorts = {
  newest: 'NEWEST',
  oldest: 'OLDEST',
  top: 'TOP',
  replies: 'REPLIES',
} as const satisfies Record<string, CommentSort>;
const sortLabels = {
  NEWEST: 'sortNewest',
  OLDEST: 'sortOldest',
  TOP: 'sortTop',
  REPLIES: 'sortReplied',
} as const;

/** How many, in which order, and what a moderator can do. */
export function threadHead(
  head: Head,
  { thread, localize, quiet, setSort, setLock }: CommentSurroundings,
): TemplateResult {
  const { sort } = thread;
  const choices = () =>
    Object.values(sorts).map((value) => ({
      label: localize.term(sortLabels[value]),
      checked: value === sort,
      run: () => setSort(value),
    }));
  const lock = () => [
    {
      label: localize.term(head.lock ? 'reopenThread' : 'closeThread'),
      icon: icons.lock,
      run: () => setLock(!head.lock),
    },
  ];
  return html`<header class="thread-head">
    <h2 class="thread-title">
      <bdi>${localize.term('commentCount', { count: head.commentCount })}</bdi>
    </h2>
    ${
      head.commentCount > 1
        ? menuButton({
            label: localize.term('sortBy'),
            text: html`<span class="visually-hidden">${localize.term('sortBy')}: </span
              >${localize.term(sortLabels[sort])}`,
            items: choices,
          })
        : nothing
    }
    ${head.can.includes('LOCK') && !quiet ? menuButton({ label: localize.term('threadActions'), items: lock }) : nothing}
  </header>`;
}

/** Why nobody can add to it. */
export function threadLock({ lock }: Head, { localize }: CommentSurroundings): Part {
  if (!lock) return nothing;
  const { reason, note, by } = lock;
  return html`<div class="thread-lock" role="note">
    ${icon(icons.lock)}
    <div>
      <strong>${localize.term('threadLocked')}.</strong>
      ${note ?? localize.term('lock', { which: reason })}
      ${by ? html`<span class="quiet">${localize.term('lockedBy', { name: by.displayName })}</span>` : nothing}
    </div>
  </div>`;
}

/** The accepted answer stands first, wherever it was given. */
export function threadAnswer(around: CommentSurroundings, answer: CommentView | undefined): Part {
  if (!answer) return nothing;
  const { localize, goTo } = around;
  const { id, body } = answer;
  return html`<aside class="thread-answer" aria-label=${localize.term('acceptedAnswer')}>
    <p class="comment-answer">
      ${icon(icons.check)}${localize.term('acceptedAnswer')} · <bdi>${nameOf(answer, around)}</bdi>
    </p>
    <p class="thread-answer-words">${gist(body)}</p>
    <button type="button" class="button outline" @click=${() => goTo(id)}>
      ${localize.term('showInThread')}
    </button>
  </aside>`;
}

/** What others said meanwhile, held back until asked for: nothing that is being read may move. */
export function threadNews({ thread: { newCount }, localize, showNew }: CommentSurroundings): Part {
  if (newCount === 0) return nothing;
  return html`<div class="thread-news">
    <button type="button" class="button primary" @click=${showNew}>
      ${icon(icons.arrowUp)}${localize.term('showNewComments', { count: newCount })}
    </button>
  </div>`;
}

/** The way to the next page, or the news that a linked comment is not on any. */
export function threadMore(
  { thread, localize, showMore }: CommentSurroundings,
  targetGone: boolean,
): Part {
  const { hasMore, state } = thread.paging;
  if (targetGone && !hasMore)
    return html`<p class="quiet" role="status">${localize.term('linkedCommentGone')}</p>`;
  if (!hasMore) return nothing;
  const label = { loading: 'loading', failed: 'retry', idle: 'moreComments' } as const;
  return html`<div class="thread-more">
    ${state === 'failed' ? html`<p role="alert">${localize.term('moreFailedComments')}</p>` : nothing}
    <button
      type="button"
      class="button outline"
      aria-busy=${state === 'loading' ? 'true' : 'false'}
      @click=${showMore}
    >
      ${localize.term(label[state])}
    </button>
  </div>`;
}

/** Where one writes, or why not here and now. */
export function threadWrite(
  head: Head,
  { localize, endpoint, thread }: CommentSurroundings,
  options: { desk: DeskController; preview: boolean; signedOut: boolean; signIn: () => void },
): Part {
  const { desk, preview, signedOut, signIn } = options;
  if (preview) return html`<p class="quiet thread-closed">${localize.term('previewOnly')}</p>`;
  if (signedOut) {
    return html`<button type="button" class="button outline" @click=${signIn}>
      ${localize.term('signInTitle')}
    </button>`;
  }
  const isOpen = desk.writing && desk.composerReady;
  // Who is writing while the door closes keeps the words, and hears the reason when sending them.
  if (!isOpen && !head.can.includes('COMMENT')) {
    const reason = head.denials.find(({ action }) => action === 'COMMENT')?.reason;
    if (head.lock || !reason) return nothing;
    const why = localize.term('denied', { which: reason });
    return html`<p class="quiet thread-closed">${icon(icons.lock)}${why}</p>`;
  }
  if (!isOpen) {
    return html`<button
      type="button"
      class="thread-write"
      aria-busy=${desk.writing ? 'true' : 'false'}
      @click=${() => desk.write()}
    >
      <bdi>${localize.term('writeHere')}</bdi>
    </button>`;
  }
  return beyond.here?.topEditor(head, { thread, endpoint }, desk) ?? nothing;
}
