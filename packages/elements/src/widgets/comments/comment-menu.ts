import type { Action, CommentView } from '@plein/schema/views';
import type { ThreadNode } from '../../controllers/thread-tree.ts';
import { acting } from '../../i18n/messages/acting.en.ts';
import { commentActs } from '../../i18n/messages/comment-acts.en.ts';
import { actIcons } from '../../ui/act-icons.ts';
import type { Drawing } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import type { MenuItem } from '../../ui/menu.ts';
import type { CommentAct, CommentSurroundings } from './surroundings.ts';

/** What the reader can do with a comment. Asked when the menu opens, so that the edit window is judged then. */
export function commentMenu(node: ThreadNode, around: CommentSurroundings): MenuItem[] {
  const comment = node.comment.peek();
  if (!comment) return [];
  const { quiet, answerId } = around;
  const localize = around.localize.with(commentActs).with(acting);
  const can = (action: Action) => !quiet && comment.viewerState.can.includes(action);
  const act = (name: CommentAct, label: string, icon: Drawing, danger = false): MenuItem => ({
    label,
    icon,
    danger,
    run: () => around.act(name, node),
  });
  const items = [act('copy-link', localize.term('copyLink'), actIcons.link)];
  if (comment.editedAt)
    items.push(act('history', localize.term('commentEditHistory'), icons.history));
  if (can('ACCEPT_ANSWER')) {
    items.push(
      answerId === node.id
        ? act('clear-answer', localize.term('clearAnswer'), actIcons.close)
        : act('accept-answer', localize.term('acceptAnswer'), icons.check),
    );
  }
  const edit = editItem(comment, around, node);
  if (edit) items.push(edit);
  if (can('APPROVE') && comment.state === 'PENDING') {
    items.push(
      act('approve', localize.term('approve'), icons.check),
      act('reject', localize.term('reject'), actIcons.close, true),
    );
  }
  if (can('DELETE')) items.push(act('delete', localize.term('delete'), actIcons.trash, true));
  if (can('REPORT')) items.push(act('report', localize.term('report'), actIcons.flag));
  if (can('MUTE') && comment.author) {
    items.push(
      act('mute', localize.term('mutePerson', { name: comment.author.displayName }), icons.mute),
    );
  }
  return items;
}

function editItem(
  comment: CommentView,
  around: CommentSurroundings,
  node: ThreadNode,
): MenuItem | undefined {
  const { quiet, toggleEdit } = around;
  const localize = around.localize.with(commentActs).with(acting);
  const { can, denials, editableUntil } = comment.viewerState;
  const denial = denials.find(({ action }) => action === 'EDIT')?.reason;
  if (quiet || (!can.includes('EDIT') && denial !== 'EDIT_WINDOW_CLOSED')) return undefined;
  const closed =
    !can.includes('EDIT') || (editableUntil !== null && Date.parse(editableUntil) <= Date.now());
  return {
    label: localize.term('edit'),
    icon: actIcons.edit,
    disabled: closed,
    hint: closed ? localize.term('denied', { which: 'EDIT_WINDOW_CLOSED' }) : undefined,
    run: () => toggleEdit(node, true),
  };
}
