import type { ErrorCode } from '@plein/schema';
import { GraphQLError } from 'graphql';

/** A GraphQL error with a code of the contract, such as the endpoint of a company would answer it. */
export function refusal(code: ErrorCode, message: string, path?: readonly string[]): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...(path === undefined ? {} : { inputPath: path }) },
  });
}
