import { writing } from '../../controllers/ahead.ts';
import { reactionActs } from '../../controllers/reactions.ts';
import { fetchAhead } from '../../internal/later.ts';
import { menuPopup } from '../../ui/menu.ts';
import { popoverCode } from '../../ui/popover.ts';
import { commentsCode, composerCode } from '../later-widgets.ts';
import { noticeCode } from '../problem.ts';
import { reactionPopovers } from '../reactions/reaction-bar.ts';
import { postActing } from './post-view.ts';

/** Fetches what somebody needs who does more with posts than read them, once the page is idle. */
export function fetchPostsAhead({ writes }: { writes: boolean }): void {
  fetchAhead(noticeCode, popoverCode, menuPopup, postActing, reactionPopovers, commentsCode);
  if (writes) fetchAhead(reactionActs, writing, composerCode);
}
