import type { ChangeMessage, Context } from '../../graph/context.ts';

export const changeResolvers = {
  Subscription: {
    changes: {
      subscribe: (
        _: unknown,
        { topics, after }: { topics: string[]; after?: string | null },
        context: Context,
      ) => context.changes.subscribe(topics, after),
      resolve: (change: ChangeMessage) => change,
    },
  },
};
