import type { SubjectBy } from '@plein/schema/views';

/** The thread, and the comment in it, that is answered. */
export interface ComposerThread {
  readonly on: SubjectBy;
  /** The name of the thread for drafts. */
  readonly place: string;
  readonly parentId: string | null;
  /** Whom the reply is for, in words. */
  readonly replyTo: string | null;
  /** Id of the post or page, for mentions. */
  readonly subjectId: string | null;
}
