import { html, nothing, type TemplateResult } from 'lit';
import type { ThreadController } from '../../controllers/thread.ts';
import type { ThreadNode } from '../../controllers/thread-tree.ts';
import type { DeskController } from './desk.ts';
import { nameOf } from './name-of.ts';
import type { CommentSurroundings } from './surroundings.ts';

/** Where one writes at the top of the thread. */
export function topEditor(
  { id }: NonNullable<ThreadController['head']>,
  { thread: { by, place }, endpoint }: Pick<CommentSurroundings, 'thread' | 'endpoint'>,
  desk: DeskController,
): TemplateResult {
  return html`<plein-composer
    class="thread-composer"
    endpoint=${endpoint ?? nothing}
    ?grab-focus=${desk.takesFocus}
    .thread=${{ on: by, place, parentId: null, replyTo: null, subjectId: id }}
    @plein-composer-closed=${() => desk.stopWriting()}
  ></plein-composer>`;
}

/** Where one answers a comment. */
export function replyEditor(node: ThreadNode, around: CommentSurroundings): TemplateResult {
  const { thread, endpoint, toggleReply } = around;
  const comment = node.comment.peek();
  return html`<plein-composer
    endpoint=${endpoint ?? nothing}
    grab-focus
    .thread=${{
      on: thread.by,
      place: thread.place,
      parentId: node.id,
      replyTo: comment ? nameOf(comment, around) : null,
      subjectId: comment?.subjectId ?? null,
    }}
    @plein-composer-closed=${() => toggleReply(node, false)}
  ></plein-composer>`;
}

/** Where one changes the words of a comment. */
export function wordsEditor(
  node: ThreadNode,
  { endpoint, toggleEdit }: CommentSurroundings,
): TemplateResult {
  return html`<plein-composer
    endpoint=${endpoint ?? nothing}
    grab-focus
    .edit=${node.id}
    @plein-composer-closed=${() => toggleEdit(node, false)}
  ></plein-composer>`;
}
