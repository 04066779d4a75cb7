import { makeExecutableSchema } from '@graphql-tools/schema';
import { typeDefs } from '@plein/schema/sdl';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';

/** The contract with its resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({ typeDefs, resolvers: { Mutation: { ping: () => true } } });
}
