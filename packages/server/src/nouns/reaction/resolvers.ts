import { reactionRemove, reactionSet } from './set.ts';
import { reactors } from './reactors.ts';
import type { Context } from '../../graph/context.ts';

export const reactionResolvers = {
  Mutation: { reactionSet, reactionRemove },
  ReactionGroup: {
    reactors: (
      group: { targetId: string; option: { key: string } },
      page: { first: number; after?: string | null },
      context: Context,
    ) => reactors(context, group, page),
  },
};
