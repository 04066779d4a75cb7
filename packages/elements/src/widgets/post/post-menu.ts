import type { PostView } from '@plein/schema/views';
import type { PostController } from '../../controllers/post.ts';
import { acting } from '../../i18n/messages/acting.en.ts';
import { postActs } from '../../i18n/messages/post-acts.en.ts';
import { actIcons } from '../../ui/act-icons.ts';
import type { MenuItem } from '../../ui/menu.ts';
import { copyLink, mute, pin, remove, report, unpin } from './post-acts.ts';
import type { PostSurroundings } from './post-view.ts';
import * as icons from '../../ui/icons.ts';

/** Closed doors that are worth a word; the others are doors that were never this reader's. */
const tellable = new Set([
  'ARCHIVED',
  'EDIT_WINDOW_CLOSED',
  'LOCKED',
  'MEMBERS_ONLY',
  'NOT_PUBLISHED',
  'READ_ONLY',
]);

/** What this reader can do with the post, and why not what was possible before. Asked when the menu opens. */
export function postMenu(
  post: PostController,
  data: PostView,
  around: PostSurroundings,
): MenuItem[] {
  const { host, readonly, announce } = around;
  const localize = around.localize.with(postActs).with(acting);
  const items: MenuItem[] = [
    {
      label: localize.term('copyLink'),
      icon: actIcons.link,
      run: () => void copyLink(post, localize, announce),
    },
    { label: localize.term('whyThis'), icon: icons.info, run: () => post.toggleWhy() },
  ];
  if (readonly) return items;
  const door = (action: PostView['viewerState']['can'][number], item: MenuItem) => {
    const reason = post.denial(action);
    if (post.can(action)) items.push(item);
    else if (reason && tellable.has(reason))
      items.push({ ...item, disabled: true, hint: localize.term('denied', { which: reason }) });
  };
  door('EDIT', {
    label: localize.term('edit'),
    icon: actIcons.edit,
    run: () => post.edit(true),
  });
  if (data.pin)
    door('PIN', {
      label: localize.term('unpin'),
      icon: icons.pin,
      run: () => void unpin(post, localize, announce),
    });
  else
    door('PIN', {
      label: localize.term('pin'),
      icon: icons.pin,
      run: () => void pin(post, localize, announce),
    });
  if (data.author && !data.author.viewerState.isViewer) {
    const name = data.author.displayName;
    door('MUTE', {
      label: localize.term('mutePerson', { name }),
      icon: icons.mute,
      run: () => void mute(post, name, localize, announce),
    });
  }
  door('REPORT', {
    label: localize.term('report'),
    icon: actIcons.flag,
    run: () => void report(host, post, localize, announce),
  });
  door('DELETE', {
    label: localize.term('delete'),
    icon: actIcons.trash,
    danger: true,
    run: () => void remove(host, post, localize, announce),
  });
  return items;
}
