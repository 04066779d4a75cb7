import type { SubjectBy } from '@plein/schema/types';
import type { Context } from '../../graph/context.ts';
import { refusal } from '../../graph/refusal.ts';
import { threadLock, threadUnlock } from './lock.ts';
import { askedTarget, visibleTarget } from './target.ts';

/** Things asked for at once. */
const batchLimit = 50;

export const threadResolvers = {
  Query: {
    subject: async (_: unknown, { by }: { by: SubjectBy }, context: Context) => {
      const target = askedTarget(by);
      return target?.type === 'comment' ? null : visibleTarget(context, target);
    },
    reactables: (_: unknown, { by }: { by: SubjectBy[] }, context: Context) =>
      // One that cannot be there is an error in its own place of the list; the others are answered.
      limited(by).map(async (one) => visibleTarget(context, askedTarget(one))),
    subjects: async (_: unknown, { by }: { by: SubjectBy[] }, context: Context) => {
      const rows = await Promise.all(
        limited(by).map(async (one) => {
          const target = askedTarget(one);
          return target?.type === 'subject' ? visibleTarget(context, target) : null;
        }),
      );
      return rows.filter((row) => row !== null);
    },
  },
  Mutation: { threadLock, threadUnlock },
};

function limited(by: SubjectBy[]): SubjectBy[] {
  if (by.length > batchLimit) throw refusal('BAD_INPUT', `At most ${batchLimit} at once.`, ['by']);
  return by;
}
