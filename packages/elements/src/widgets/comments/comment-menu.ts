import type { Action, CommentView } from '@plein/schema/views';
import type { ThreadNode } from '../../controllers/thread-tree.ts';
import { actIcons } from '../../ui/act-icons.ts';
import type { Drawing, IconName } from '../../ui/icon.ts';
import type { MenuItem } from '../../ui/menu.ts';
import type { CommentAct, CommentSurroundings } from './surroundings.ts';

/** What the reader can do with a comment. Asked when the menu opens, so that the edit window is judged then. */
export function commentMenu(node: ThreadNode, around: CommentSurroundings): MenuItem[] {
  const comment = node.comment.peek();
  if (!comment) return [];
  const { localize, quiet, answerId } = around;
  const can = (action: Action) => !quiet && comment.viewerState.can.includes(action);
  const act = (
    name: CommentAct,
    label: string,
    icon: IconName | Drawing,
    danger = false,
  ): MenuItem => ({
    label,
    icon,
    danger,
    run: () => around.act(name, node),
  });
  const items = [act('copy-link', localize.term('copyLink'), actIcons.link)];
  if (comment.editedAt) items.push(act('history', localize.term('commentEditHistory'), 'history'));
  if (can('ACCEPT_ANSWER')) {
    items.push(
      answerId === node.id
        ? act('clear-answer', localize.term('clearAnswer'), actIcons.close)
        : act('accept-answer', localize.term('acceptAnswer'), 'check'),
    );
  }
  const edit = editItem(comment, around, node);
  if (edit) items.push(edit);
  if (can('APPROVE') && comment.state === 'PENDING') {
    items.push(
      act('approve', localize.term('approveComment'), 'check'),
      act('reject', localize.term('rejectComment'), actIcons.close, true),
    );
  }
  if (can('DELETE'))
    items.push(act('delete', localize.term('deleteComment'), actIcons.trash, true));
  if (can('REPORT')) items.push(act('report', localize.term('reportComment'), actIcons.flag));
  if (can('MUTE') && comment.author) {
    items.push(act('mute', localize.term('muteCommenter', comment.author.displayName), 'mute'));
  }
  return items;
}

function editItem(
  comment: CommentView,
  around: CommentSurroundings,
  node: ThreadNode,
): MenuItem | undefined {
  const { localize, quiet, toggleEdit } = around;
  const { can, denials, editableUntil } = comment.viewerState;
  const denial = denials.find(({ action }) => action === 'EDIT')?.reason;
  if (quiet || (!can.includes('EDIT') && denial !== 'EDIT_WINDOW_CLOSED')) return undefined;
  const closed =
    !can.includes('EDIT') || (editableUntil !== null && Date.parse(editableUntil) <= Date.now());
  return {
    label: localize.term('editComment'),
    icon: actIcons.edit,
    disabled: closed,
    hint: closed ? localize.term('deniedEDIT_WINDOW_CLOSED') : undefined,
    run: () => toggleEdit(node, true),
  };
}
