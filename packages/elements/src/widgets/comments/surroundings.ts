import type { CommentSort } from '@plein/schema/views';
import type { ReactionsController } from '../../controllers/reactions.ts';
import type { ThreadController } from '../../controllers/thread.ts';
import type { ThreadNode } from '../../controllers/thread-tree.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { comments, common, reactions } from '../../i18n/messages/en.ts';

export type CommentWords = Localize<typeof common & typeof comments & typeof reactions>;

/** What the templates of a thread need to know of the element they stand in. */
export interface CommentSurroundings {
  readonly thread: ThreadController;
  readonly reactions: ReactionsController;
  readonly localize: CommentWords;
  /** Nothing can be written: `readonly`, `preview`, a closed thread, or not allowed. */
  readonly quiet: boolean;
  /** Reactions are not offered. */
  readonly shut: boolean;
  readonly answerId: string | null;
  /** The comment that a link led to. */
  readonly target: string | null;
  /** What is being written: ids of comments that are answered, and of those being changed. */
  readonly replying: ReadonlySet<string>;
  readonly editing: ReadonlySet<string>;
  /** What went wrong with the last act on a comment, in words. */
  readonly problems: ReadonlyMap<string, string>;
  /** The editor's element has been loaded. */
  readonly composerReady: boolean;
  readonly endpoint: string | null;
  setSort(sort: CommentSort): void;
  setLock(close: boolean): void;
  showNew(): void;
  showMore(): void;
  goTo(id: string): void;
  act(name: CommentAct, node: ThreadNode): void;
  /** Says that an act could not be begun. */
  failed(node: ThreadNode): void;
  toggleReply(node: ThreadNode, open: boolean): void;
  toggleEdit(node: ThreadNode, open: boolean): void;
  rephrase(key: string): void;
  retry(key: string): void;
  discard(key: string): void;
}

export type CommentAct =
  | 'copy-link'
  | 'delete'
  | 'report'
  | 'mute'
  | 'history'
  | 'accept-answer'
  | 'clear-answer'
  | 'approve'
  | 'reject';
