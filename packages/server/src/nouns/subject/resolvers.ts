import type { Context } from '../../graph/context.ts';
import { encodeId } from '../../graph/ids.ts';
import { subjectDoors } from '../../policy/doors.ts';
import { lockView } from '../post/view.ts';
import { inOrder, reactionGroups } from '../reaction/groups.ts';
import { commentsOf } from '../thread/comments.ts';
import type { SubjectRow } from './row.ts';

export const subjectResolvers = {
  Subject: {
    id: ({ id }: SubjectRow) => encodeId('subject', id),
    reactionGroups: (subject: SubjectRow, _: unknown, context: Context) =>
      reactionGroups(subject, context),
    comments: commentsOf,
    lock: (subject: SubjectRow, _: unknown, context: Context) => lockView(subject, context),
    viewerState: (subject: SubjectRow, _: unknown, context: Context) => ({
      reactions: inOrder(subject.viewerReactions, context),
      ...subjectDoors(context.viewer, subject),
    }),
  },
};
