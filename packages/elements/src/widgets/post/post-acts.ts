import type { LitElement } from 'lit';
import type { ReportReason } from '@plein/schema/views';
import type { PostController } from '../../controllers/post.ts';
import { PleinContentReportedEvent } from '../../events/content-reported.ts';
import { PleinPostDeletedEvent } from '../../events/post-deleted.ts';
import { ask } from '../../ui/ask.ts';
import type { PostSurroundings } from './post-view.ts';

type Words = PostSurroundings['localize'];
type Announce = PostSurroundings['announce'];

const reportReasons: readonly ReportReason[] = ['OFFENSIVE', 'HARASSMENT', 'CONFIDENTIAL', 'PERSONAL_DATA', 'SPAM', 'OFF_TOPIC', 'OTHER'];

/** Says it to everybody: on screen and aloud. */
function tell(post: PostController, text: string, announce: Announce): void {
  post.tell(text);
  announce(text);
}

/** The address of this page with the post's id as its fragment; a feed or post on it shows the post. */
export async function copyLink(post: PostController, localize: Words, announce: Announce): Promise<void> {
  const url = new URL(location.href);
  url.hash = post.id;
  try {
    await navigator.clipboard.writeText(url.href);
    tell(post, localize.term('linkCopied'), announce);
  } catch {
    // Without permission to the clipboard the address is at least where it can be copied from.
    location.hash = post.id;
  }
}

export async function pin(post: PostController, localize: Words, announce: Announce): Promise<void> {
  if (await post.pin()) announce(localize.term('postPinned'));
}

export async function unpin(post: PostController, localize: Words, announce: Announce): Promise<void> {
  if (await post.unpin()) announce(localize.term('postUnpinned'));
}

export async function mute(post: PostController, name: string, localize: Words, announce: Announce): Promise<void> {
  if (await post.mute()) tell(post, localize.term('personMuted', name), announce);
}

export async function approve(post: PostController, localize: Words, announce: Announce): Promise<void> {
  if (await post.decide('APPROVE')) announce(localize.term('approved'));
}

export async function reject(host: LitElement, post: PostController, localize: Words, announce: Announce): Promise<void> {
  const answer = await ask(host.shadowRoot!, {
    title: localize.term('rejectTitle'),
    note: { label: localize.term('rejectReason'), required: true },
    confirm: localize.term('reject'),
    cancel: localize.term('cancel'),
    danger: true,
  });
  if (!answer || !(await post.decide('REJECT', answer.note))) return;
  announce(localize.term('rejected'));
  await focusGap(host, post);
}

export async function report(host: LitElement, post: PostController, localize: Words, announce: Announce): Promise<void> {
  const answer = await ask(host.shadowRoot!, {
    title: localize.term('reportTitle'),
    text: localize.term('reportText'),
    choices: reportReasons.map((value) => ({ value, label: localize.term('reportReason', value) })),
    note: { label: localize.term('reportNote') },
    confirm: localize.term('report'),
    cancel: localize.term('cancel'),
  });
  const reason = reportReasons.find((each) => each === answer?.choice);
  if (!answer || !reason || !(await post.report(reason, answer.note))) return;
  tell(post, localize.term('reportSent'), announce);
  host.dispatchEvent(new PleinContentReportedEvent(post.id, reason));
}

export async function remove(host: LitElement, post: PostController, localize: Words, announce: Announce): Promise<void> {
  const answer = await ask(host.shadowRoot!, {
    title: localize.term('deletePostTitle'),
    text: localize.term('deletePostText'),
    confirm: localize.term('deletePost'),
    cancel: localize.term('cancel'),
    danger: true,
  });
  if (!answer || !(await post.delete())) return;
  announce(localize.term('postDeleted'));
  host.dispatchEvent(new PleinPostDeletedEvent(post.id));
  await focusGap(host, post);
}

/** The button that had the focus went with the post; what is left in its place takes it. */
async function focusGap(host: LitElement, post: PostController): Promise<void> {
  await host.updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>(`[data-post="${CSS.escape(post.id)}"]`)?.focus();
}
