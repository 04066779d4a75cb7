import { computed } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';
import { CommentsOperation } from '@plein/schema/operations';
import type { CommentSort, CommentThreadView, LockView, SubjectBy } from '@plein/schema/views';
import type { Client } from './client.ts';
import { inner } from './internals.ts';
import { subjectKey } from './subject.ts';

/** What stands above a thread. */
export interface ThreadHead {
  id: string;
  commentCount: number;
  lock: LockView | null;
  isQuestion: boolean;
  answerId: string | null;
  can: readonly string[];
  denials: readonly { action: string; reason: string }[];
}

/** One comment of a loaded tree with the part of its replies that was loaded. Its words are in the store: `viewComment(client, id)`. */
export interface CommentBranch {
  id: string;
  replies: CommentBranch[];
  /** How many more replies there are directly below, and where the loaded part ends. */
  moreReplies: { count: number; after: string | null } | null;
}

export interface ThreadPage {
  head: ThreadHead;
  comments: CommentBranch[];
  /** Comments at the top level. */
  totalCount: number;
  hasNextPage: boolean;
  endCursor: string | null;
}

/** A page of a thread with the first replies inside, or null when there is no such subject for the viewer. `first` is 1 to 50. */
export async function loadThread(
  client: Client,
  by: SubjectBy,
  page: { first: number; after?: string | null; sort: CommentSort },
  signal?: AbortSignal,
): Promise<ThreadPage | null> {
  const { subject } = await client.query(
    CommentsOperation,
    { by, first: page.first, after: page.after ?? null, sort: page.sort },
    signal,
  );
  if (!subject) return null;
  const head = toHead(subject);
  inner(client).subjects.set(subjectKey(by), subject.id);
  return {
    head,
    comments: toBranches(subject.comments),
    totalCount: subject.comments.totalCount,
    ...subject.comments.pageInfo,
  };
}

const headFields = ['id', 'commentCount', 'lock', 'kind', 'answer', 'viewerState'] as const;
type HeadFields = Parameters<typeof toHead>[0];

/** What stands above a thread, as it is displayed now; undefined until the thread is known. */
export function viewThreadHead(client: Client, id: string): ReadonlySignal<ThreadHead | undefined> {
  const fields = inner(client).store.viewFields<HeadFields>(id, headFields);
  return computed(() => {
    const known = fields.value;
    return known?.commentCount === undefined || known.viewerState === undefined
      ? undefined
      : toHead(known);
  });
}

function toHead(subject: {
  id: string;
  commentCount: number;
  lock: LockView | null;
  kind?: string;
  answer?: { id: string } | null;
  viewerState: Pick<ThreadHead, 'can' | 'denials'>;
}): ThreadHead {
  const { id, commentCount, lock, kind, answer, viewerState } = subject;
  const { can, denials } = viewerState;
  return {
    id,
    commentCount,
    lock: lock ?? null,
    isQuestion: kind === 'QUESTION',
    answerId: answer?.id ?? null,
    can,
    denials,
  };
}

interface LoadedReplies {
  totalCount: number;
  pageInfo: CommentThreadView['pageInfo'];
  edges: readonly { node: { id: string; replyCount: number; replies?: LoadedReplies } }[];
}

/** The loaded part of a thread as a tree of ids. */
export function toBranches({ edges }: LoadedReplies): CommentBranch[] {
  return edges.map(({ node }) => {
    const loaded = node.replies;
    if (!loaded)
      return {
        id: node.id,
        replies: [],
        moreReplies: node.replyCount > 0 ? { count: node.replyCount, after: null } : null,
      };
    const { hasNextPage, endCursor } = loaded.pageInfo;
    const rest = Math.max(1, loaded.totalCount - loaded.edges.length);
    return {
      id: node.id,
      replies: toBranches(loaded),
      moreReplies: hasNextPage ? { count: rest, after: endCursor } : null,
    };
  });
}
