import type { ThreadPage } from '@plein/client';
import type { CommentSort } from '@plein/schema/views';
import type { ClientController } from '../context/client-controller.ts';
import type { SignalController } from './signal-controller.ts';

export interface ThreadControllerOptions {
  clients: ClientController;
  signals: SignalController;
  /** What the thread hangs on, as in the `for` attribute. */
  subject: () => string;
  /** The order that the page asks for; undefined: the reader's own, else `TOP`. */
  sort: () => CommentSort | undefined;
  /** Whether to follow what others say. */
  live: () => boolean;
  /** Something that the reader wrote was taken: now everybody can read it, or a moderator looks first. */
  created: (commentId: string, parentId: string | null, outcome: 'PUBLISHED' | 'HELD') => void;
  /** Comments of others are waiting to be shown. */
  news: (count: number) => void;
  /** The reader began a comment here on an earlier visit. */
  draftFound: () => void;
}

/** How far a thread is loaded. */
export interface ThreadPaging {
  readonly hasMore: boolean;
  readonly cursor: string | null;
  /** Comments at the top of the thread, loaded or not. */
  readonly total: number;
  /** How the last request for more went. */
  readonly state: 'idle' | 'loading' | 'failed';
}

export const noPages: ThreadPaging = { hasMore: false, cursor: null, total: 0, state: 'idle' };

export function pagingOf({ hasNextPage, endCursor, totalCount }: ThreadPage): ThreadPaging {
  return { hasMore: hasNextPage, cursor: endCursor, total: totalCount, state: 'idle' };
}
