import type { Action, ContentState, Denial, DenialReason, PostKind } from '@plein/schema/types';
import type { Viewer } from './viewer.ts';
import { isMember, moderatesPages, moderatesSource } from './reading.ts';
import type { SourceFacts } from './reading.ts';

/** What a viewer may do with a node, and why the doors a reader may knock on are closed. */
export interface Doors {
  can: Action[];
  denials: Denial[];
}

export interface ThreadFacts {
  lockReason: string | null;
}

export interface PostFacts extends SourceFacts, ThreadFacts {
  type: 'Post';
  kind: PostKind;
  state: ContentState;
  authorId: string | null;
}

export interface SubjectFacts extends ThreadFacts {
  type: 'Subject';
}

export interface CommentFacts {
  state: ContentState;
  authorId: string | null;
  createdAt: string;
}

export function moderatesThread(viewer: Viewer, thread: PostFacts | SubjectFacts): boolean {
  return thread.type === 'Post' ? moderatesSource(viewer, thread) : moderatesPages(viewer);
}

export function postDoors(viewer: Viewer, post: PostFacts): Doors {
  const isAuthor = post.authorId === viewer.id;
  const moderates = moderatesSource(viewer, post);
  const archived = post.communityStatus === 'ARCHIVED';
  const doors = new DoorList();
  doors.add('COMMENT', commentDenial(post));
  doors.add('REACT', reactDenial(post));
  doors.add('EDIT', isAuthor ? (archived ? 'ARCHIVED' : undefined) : 'AUTHOR_ONLY');
  if (isAuthor || moderates) doors.add('DELETE', archived && !moderates ? 'ARCHIVED' : undefined);
  if (!isAuthor) {
    doors.add('REPORT');
    if (post.authorId !== null) doors.add('MUTE');
  }
  if (moderates && !archived) {
    if (post.state === 'PENDING') doors.add('APPROVE');
    if (post.state === 'PUBLISHED') doors.add('PIN');
    doors.add('LOCK');
  }
  if (post.kind === 'QUESTION' && (isAuthor || moderates) && !archived) doors.add('ACCEPT_ANSWER');
  return doors;
}

export function subjectDoors(viewer: Viewer, subject: SubjectFacts): Doors {
  const doors = new DoorList();
  doors.add('COMMENT', commentDenial(subject));
  doors.add('REACT');
  if (moderatesPages(viewer)) doors.add('LOCK');
  return doors;
}

/** `now` in milliseconds since 1970; `editSeconds` after `server.limits.commentEditSeconds`. */
export function commentDoors(
  viewer: Viewer,
  thread: PostFacts | SubjectFacts,
  comment: CommentFacts,
  { now, editSeconds }: { now: number; editSeconds: number },
): Doors {
  const doors = new DoorList();
  if (comment.state === 'REMOVED') {
    doors.add('COMMENT', 'REMOVED');
    doors.add('REACT', 'REMOVED');
    return doors;
  }
  const isAuthor = comment.authorId === viewer.id;
  const moderates = moderatesThread(viewer, thread);
  const published = comment.state === 'PUBLISHED';
  const archived = thread.type === 'Post' && thread.communityStatus === 'ARCHIVED';
  doors.add('COMMENT', published ? commentDenial(thread) : 'NOT_PUBLISHED');
  doors.add(
    'REACT',
    !published ? 'NOT_PUBLISHED' : thread.type === 'Post' ? reactDenial(thread) : undefined,
  );
  doors.add('EDIT', editDenial(isAuthor, archived, comment, now, editSeconds));
  if (isAuthor || moderates) doors.add('DELETE', archived && !moderates ? 'ARCHIVED' : undefined);
  if (!isAuthor) {
    doors.add('REPORT');
    if (comment.authorId !== null) doors.add('MUTE');
  }
  if (moderates && comment.state === 'PENDING') doors.add('APPROVE');
  const isQuestion = thread.type === 'Post' && thread.kind === 'QUESTION';
  if (isQuestion && published && !archived && (moderates || thread.authorId === viewer.id))
    doors.add('ACCEPT_ANSWER');
  return doors;
}

/** Until when the viewer may edit; null when not at all, or without end. */
export function editableUntil(
  viewer: Viewer,
  comment: CommentFacts,
  { now, editSeconds }: { now: number; editSeconds: number },
): string | null {
  if (editSeconds === 0 || comment.authorId !== viewer.id || comment.state === 'REMOVED')
    return null;
  const end = Date.parse(comment.createdAt) + editSeconds * 1000;
  return end > now ? new Date(end).toISOString() : null;
}

function editDenial(
  isAuthor: boolean,
  archived: boolean,
  { createdAt }: CommentFacts,
  now: number,
  editSeconds: number,
): DenialReason | undefined {
  if (!isAuthor) return 'AUTHOR_ONLY';
  if (archived) return 'ARCHIVED';
  return editSeconds > 0 && Date.parse(createdAt) + editSeconds * 1000 <= now
    ? 'EDIT_WINDOW_CLOSED'
    : undefined;
}

function commentDenial(thread: PostFacts | SubjectFacts): DenialReason | undefined {
  if (thread.type === 'Post') {
    if (thread.state !== 'PUBLISHED') return 'NOT_PUBLISHED';
    if (thread.communityStatus === 'ARCHIVED') return 'ARCHIVED';
    if (thread.sourceKind === 'COMMUNITY' && !isMember(thread)) return 'MEMBERS_ONLY';
  }
  return thread.lockReason === null ? undefined : 'LOCKED';
}

function reactDenial(post: PostFacts): DenialReason | undefined {
  if (post.state !== 'PUBLISHED') return 'NOT_PUBLISHED';
  return post.communityStatus === 'ARCHIVED' ? 'ARCHIVED' : undefined;
}

class DoorList implements Doors {
  readonly can: Action[] = [];
  readonly denials: Denial[] = [];

  add(action: Action, denial?: DenialReason): void {
    if (denial === undefined) this.can.push(action);
    else this.denials.push({ action, reason: denial });
  }
}
