import type { LitElement } from 'lit';
import * as acts from '../../controllers/post-acts.ts';
import type { PostController } from '../../controllers/post.ts';
import { PleinContentReportedEvent } from '../../events/content-reported.ts';
import { PleinPostDeletedEvent } from '../../events/post-deleted.ts';
import { postActs } from '../../i18n/messages/post-acts.en.ts';
import { acting } from '../../i18n/messages/acting.en.ts';
import { ask, type Answer, type Question } from '../../ui/ask.ts';
import { reportReasons } from '../report-reasons.ts';
import type { PostSurroundings } from './post-view.ts';

type Words = PostSurroundings['localize'];
type Announce = PostSurroundings['announce'];

/** Asks in a dialog. */
function question(host: LitElement, asked: Question): Promise<Answer | null> {
  return ask(host.shadowRoot ?? host, asked);
}

/** Says it to everybody: on screen and aloud. */
function tell(post: PostController, text: string, announce: Announce): void {
  post.tell(text);
  announce(text);
}

/** The address of this page with the post's id as its fragment; a feed or post on it shows the post. */
export async function copyLink(
  post: PostController,
  localize: Words,
  announce: Announce,
): Promise<void> {
  const url = new URL(location.href);
  url.hash = `plein-${post.id}`;
  try {
    await navigator.clipboard.writeText(url.href);
    tell(post, localize.term('linkCopied'), announce);
  } catch {
    // Without permission to the clipboard the address is at least where it can be copied from.
    location.hash = `plein-${post.id}`;
  }
}

export async function pin(
  post: PostController,
  localize: Words,
  announce: Announce,
): Promise<void> {
  const words = localize.with(postActs).with(acting);
  if (await acts.pin(post)) announce(words.term('postPinned'));
}

export async function unpin(
  post: PostController,
  localize: Words,
  announce: Announce,
): Promise<void> {
  const words = localize.with(postActs).with(acting);
  if (await acts.unpin(post)) announce(words.term('postUnpinned'));
}

export async function mute(
  post: PostController,
  name: string,
  localize: Words,
  announce: Announce,
): Promise<void> {
  const words = localize.with(postActs).with(acting);
  if (await acts.muteAuthor(post)) tell(post, words.term('personMuted', { name }), announce);
}

export async function approve(
  post: PostController,
  localize: Words,
  announce: Announce,
): Promise<void> {
  const words = localize.with(postActs).with(acting);
  if (await acts.decide(post, 'APPROVE')) announce(words.term('approved'));
}

export async function reject(
  host: LitElement,
  post: PostController,
  localize: Words,
  announce: Announce,
): Promise<void> {
  const words = localize.with(postActs).with(acting);
  await localize.ready();
  const answer = await question(host, {
    title: words.term('rejectTitle'),
    note: { label: words.term('rejectReason'), required: true },
    confirm: words.term('reject'),
    cancel: localize.term('cancel'),
    danger: true,
  });
  if (!answer || !(await acts.decide(post, 'REJECT', answer.note))) return;
  announce(words.term('rejected'));
  await focusGap(host, post);
}

export async function report(
  host: LitElement,
  post: PostController,
  localize: Words,
  announce: Announce,
): Promise<void> {
  const words = localize.with(postActs).with(acting);
  await localize.ready();
  const answer = await question(host, {
    title: words.term('reportTitle'),
    text: words.term('reportText'),
    choices: reportReasons.map((value) => ({
      value,
      label: words.term('reportReason', { which: value }),
    })),
    note: { label: words.term('reportNote') },
    confirm: words.term('report'),
    cancel: localize.term('cancel'),
  });
  const reason = reportReasons.find((each) => each === answer?.choice);
  if (!answer || !reason || !(await acts.report(post, reason, answer.note))) return;
  tell(post, words.term('reportSent'), announce);
  host.dispatchEvent(new PleinContentReportedEvent(post.id, reason));
}

export async function remove(
  host: LitElement,
  post: PostController,
  localize: Words,
  announce: Announce,
): Promise<void> {
  const words = localize.with(postActs).with(acting);
  await localize.ready();
  const answer = await question(host, {
    title: words.term('deletePostTitle'),
    text: words.term('deletePostText'),
    confirm: words.term('delete'),
    cancel: localize.term('cancel'),
    danger: true,
  });
  if (!answer || !(await acts.deletePost(post))) return;
  announce(words.term('postDeleted'));
  host.dispatchEvent(new PleinPostDeletedEvent(post.id));
  await focusGap(host, post);
}

/** The button that had the focus went with the post; what is left in its place takes it. */
async function focusGap(host: LitElement, post: PostController): Promise<void> {
  await host.updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>(`[data-post="${CSS.escape(post.id)}"]`)?.focus();
}
