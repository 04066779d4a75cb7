import { makeExecutableSchema } from '@graphql-tools/schema';
import { typeDefs } from '@plein/schema/sdl';
import type { GraphQLSchema } from 'graphql';
import { changeResolvers } from '../nouns/change/resolvers.ts';
import { commentResolvers } from '../nouns/comment/resolvers.ts';
import { communityResolvers } from '../nouns/community/resolvers.ts';
import { feedResolvers } from '../nouns/feed/resolvers.ts';
import { uploadBegin } from '../nouns/image/upload.ts';
import { contentDecide } from '../nouns/moderation/decide.ts';
import { reportCreate } from '../nouns/moderation/report.ts';
import { nodeResolvers } from '../nouns/node/resolvers.ts';
import { personResolvers } from '../nouns/person/resolvers.ts';
import { postResolvers } from '../nouns/post/resolvers.ts';
import { reactionResolvers } from '../nouns/reaction/resolvers.ts';
import { serverResolvers } from '../nouns/server/resolvers.ts';
import { subjectResolvers } from '../nouns/subject/resolvers.ts';
import { threadResolvers } from '../nouns/thread/resolvers.ts';
import type { Context } from './context.ts';
import { scalarResolvers } from './scalars.ts';

/** Rows name their type. */
const byType = { __resolveType: ({ type }: { type: string }) => type };

const interfaces = {
  Node: byType,
  Reactable: byType,
  Commentable: byType,
  Lockable: byType,
  Pinnable: byType,
  Reportable: byType,
  Editable: byType,
};

/** The contract with its resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({
    typeDefs,
    resolvers: [
      scalarResolvers,
      interfaces,
      { Mutation: { ping: () => true, contentDecide, reportCreate, uploadBegin } },
      changeResolvers,
      commentResolvers,
      communityResolvers,
      feedResolvers,
      nodeResolvers,
      personResolvers,
      postResolvers,
      reactionResolvers,
      serverResolvers,
      subjectResolvers,
      threadResolvers,
    ],
  });
}
