import type { PostView } from '@plein/schema/views';
import type { PostController } from '../../controllers/post.ts';
import type { MenuItem } from '../../ui/menu.ts';
import type * as PostActs from './post-acts.ts';
import type { PostSurroundings } from './post-view.ts';

type Acts = typeof PostActs;

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
  const { host, localize, readonly, announce } = around;
  // The acts ask and answer in dialogs that most readers never open.
  const act = (run: (acts: Acts) => unknown) => () => void import('./post-acts.ts').then(run);
  const items: MenuItem[] = [
    {
      label: localize.term('copyLink'),
      icon: 'link',
      run: act(({ copyLink }) => copyLink(post, localize, announce)),
    },
    { label: localize.term('whyThis'), icon: 'info', run: () => post.toggleWhy() },
  ];
  if (readonly) return items;
  const door = (action: PostView['viewerState']['can'][number], item: MenuItem) => {
    const reason = post.denial(action);
    if (post.can(action)) items.push(item);
    else if (reason && tellable.has(reason))
      items.push({ ...item, disabled: true, hint: localize.term(`denied${reason}`) });
  };
  door('EDIT', { label: localize.term('editPost'), icon: 'edit', run: () => post.edit(true) });
  if (data.pin)
    door('PIN', {
      label: localize.term('unpin'),
      icon: 'pin',
      run: act(({ unpin }) => unpin(post, localize, announce)),
    });
  else
    door('PIN', {
      label: localize.term('pin'),
      icon: 'pin',
      run: act(({ pin }) => pin(post, localize, announce)),
    });
  if (data.author && !data.author.viewerState.isViewer) {
    const name = data.author.displayName;
    door('MUTE', {
      label: localize.term('mutePerson', name),
      icon: 'mute',
      run: act(({ mute }) => mute(post, name, localize, announce)),
    });
  }
  door('REPORT', {
    label: localize.term('report'),
    icon: 'flag',
    run: act(({ report }) => report(host, post, localize, announce)),
  });
  door('DELETE', {
    label: localize.term('deletePost'),
    icon: 'trash',
    danger: true,
    run: act(({ remove }) => remove(host, post, localize, announce)),
  });
  return items;
}
