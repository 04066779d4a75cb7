import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isAsyncIterable } from 'graphql-yoga';
import { toGraphQLError } from '../errors.ts';
import type { SessionContext } from '../session.ts';

/** Lets no error out but in the contract's codes: what Yoga, armor and graphql-js refuse in their own words is translated here. */
export function useCodedErrors(): Plugin<object, SessionContext> {
  return {
    onExecutionResult({ result, setResult, context }) {
      const { report } = context['session'] as SessionContext['session'];
      if (result === undefined || isAsyncIterable(result)) return;
      const single = result as ExecutionResult;
      if (single.errors === undefined || single.errors.length === 0) return;
      setResult({ ...single, errors: single.errors.map((error) => toGraphQLError(error, report)) });
    },
  };
}
