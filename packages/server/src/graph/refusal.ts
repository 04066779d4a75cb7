import type { ErrorCode } from '@plein/schema';
import { GraphQLError } from 'graphql';

/** A GraphQL error that the client may see, with a code of the contract. The message is for developers and holds no user text. */
export function refusal(code: ErrorCode, message: string, path?: readonly string[]): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...(path === undefined ? {} : { path }) },
  });
}
