/** What a reader can do with a comment beside reading it. Loaded at the first act. */
import type { LockReason } from '@plein/schema/views';
import { html } from 'lit';
import type { ClientController } from '../../context/client-controller.ts';
import { ThreadActs } from '../../controllers/thread-acts.ts';
import type { ThreadController } from '../../controllers/thread.ts';
import type { ThreadNode } from '../../controllers/thread-tree.ts';
import { PleinCommentDeletedEvent } from '../../events/comment-deleted.ts';
import { PleinContentReportedEvent } from '../../events/content-reported.ts';
import { commentActs } from '../../i18n/messages/comment-acts.en.ts';
import { acting } from '../../i18n/messages/acting.en.ts';
import { ask } from '../../ui/ask.ts';
import { showDialog } from '../../ui/dialog.ts';
import { richText } from '../../ui/rich-text/rich-text.ts';
import { reportReasons } from '../report-reasons.ts';
import { focusComment } from './comment-view.ts';
import { nameOf } from './name-of.ts';
import type { CommentAct, CommentSurroundings, CommentWords } from './surroundings.ts';

const lockReasons: readonly LockReason[] = [
  'RESOLVED',
  'OFF_TOPIC',
  'TOO_HEATED',
  'OUTDATED',
  'OTHER',
];

/** The element in which the acts happen. */
export interface ActPlace {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly clients: ClientController;
  readonly thread: ThreadController;
  readonly localize: CommentWords;
  /** Says aloud what happened. */
  announce(text: string): void;
  /** Says beside the comment, and aloud, that it did not work. */
  failed(id: string | null, text: string): void;
}

const actsOf = ({ clients, thread }: ActPlace) => new ThreadActs(() => clients.client, thread);

/** Does one act on a comment: asks first where it cannot be undone, says what happened. */
export async function actOnComment(
  name: CommentAct,
  node: ThreadNode,
  place: ActPlace,
  around: Pick<CommentSurroundings, 'localize'>,
): Promise<void> {
  const localize = place.localize.with(commentActs).with(acting);
  const { announce, failed, host, root } = place;
  const acts = actsOf(place);
  const comment = node.comment.peek();
  if (!comment) return;
  const settle = async (act: Promise<{ message: string } | undefined>, done: string) => {
    const error = await act;
    if (error) failed(node.id, localize.term('actFailed'));
    else announce(done);
    return !error;
  };
  switch (name) {
    case 'copy-link':
      await navigator.clipboard.writeText(linkTo(node.id)).then(
        () => announce(localize.term('linkCopied')),
        () => (location.hash = `plein-${node.id}`),
      );
      return;
    case 'history':
      return showHistory(node, place);
    case 'accept-answer':
      await settle(acts.acceptAnswer(node.id), localize.term('answerAccepted'));
      return;
    case 'clear-answer':
      await settle(acts.clearAnswer(node.id), localize.term('answerCleared'));
      return;
    case 'approve':
    case 'reject':
      await settle(
        acts.decide(node.id, name === 'approve' ? 'APPROVE' : 'REJECT'),
        localize.term(name === 'approve' ? 'approve' : 'reject'),
      );
      return;
    case 'mute': {
      const { author } = comment;
      const said = localize.term('authorMuted', { name: nameOf(comment, around) });
      if (!author || !(await settle(acts.mute(author.id), said))) return;
      // What is on screen already is folded away; the reader can open it all the same.
      for (const written of place.thread.tree.writtenBy(author.id))
        place.thread.setCollapsed(written, true);
      focusComment(root, node.id);
      return;
    }
    case 'delete': {
      await localize.ready();
      const answer = await ask(root, {
        title: localize.term('deleteCommentTitle'),
        text: localize.term('deleteCommentText'),
        confirm: localize.term('delete'),
        cancel: localize.term('cancel'),
        danger: true,
      });
      if (answer && (await settle(acts.delete(node.id), localize.term('commentGone')))) {
        host.dispatchEvent(new PleinCommentDeletedEvent(node.id));
      }
      return;
    }
    case 'report': {
      await localize.ready();
      const answer = await ask(root, {
        title: localize.term('commentReportTitle'),
        text: localize.term('reportText'),
        choices: reportReasons.map((value) => ({
          value,
          label: localize.term('reportReason', { which: value }),
        })),
        note: { label: localize.term('reportNote') },
        confirm: localize.term('report'),
        cancel: localize.term('cancel'),
      });
      const reason = reportReasons.find((each) => each === answer?.choice);
      if (!answer || !reason) return;
      if (await settle(acts.report(node.id, reason, answer.note), localize.term('reportSent'))) {
        host.dispatchEvent(new PleinContentReportedEvent(node.id, reason));
      }
    }
  }
}

/** Closes a thread after asking why, or opens it again. */
export async function setLock(close: boolean, place: ActPlace): Promise<void> {
  const localize = place.localize.with(commentActs).with(acting);
  const { announce, failed, root } = place;
  const acts = actsOf(place);
  if (!close) {
    const error = await acts.unlock();
    if (error) failed(null, localize.term('actFailed'));
    else announce(localize.term('threadReopened'));
    return;
  }
  await localize.ready();
  const answer = await ask(root, {
    title: localize.term('closeThreadTitle'),
    text: localize.term('closeThreadText'),
    choices: lockReasons.map((value) => ({
      value,
      label: localize.term('lock', { which: value }),
    })),
    note: { label: localize.term('closeThreadNote') },
    confirm: localize.term('closeThread'),
    cancel: localize.term('cancel'),
  });
  const reason = lockReasons.find((each) => each === answer?.choice);
  if (!answer || !reason) return;
  const error = await acts.lock(reason, answer.note);
  if (error) failed(null, localize.term('actFailed'));
  else announce(localize.term('conversationClosed'));
}

/** The address of this page with the comment as its fragment. */
function linkTo(id: string): string {
  const url = new URL(location.href);
  url.hash = `plein-${id}`;
  return url.href;
}

async function showHistory(node: ThreadNode, place: ActPlace): Promise<void> {
  const { root, localize: words, failed } = place;
  const localize = words.with(commentActs).with(acting);
  const [found] = await Promise.all([actsOf(place).revisions(node.id), localize.ready()]);
  if ('code' in found) {
    failed(node.id, localize.term('actFailed'));
    return;
  }
  const present = node.comment.peek();
  const versions = [...(present ? [{ body: present.body, replacedAt: null }] : []), ...found];
  await showDialog(
    root,
    'history-title',
    (close) =>
      html`<div class="history-box">
        <h2 id="history-title">${localize.term('commentEditHistory')}</h2>
        ${found.length === 0 ? html`<p>${localize.term('historyEmpty')}</p>` : ''}
        <ol class="history-list">
          ${versions.map(
            ({ body, replacedAt }) =>
              html`<li>
                <h3>
                  ${replacedAt ? localize.term('versionUntil', { time: localize.date(replacedAt) }) : localize.term('currentVersion')}
                </h3>
                ${richText(body)}
              </li>`,
          )}
        </ol>
        <div class="ask-acts">
          <button type="button" class="button primary" @click=${close}>
            ${localize.term('close')}
          </button>
        </div>
      </div>`,
  );
}
