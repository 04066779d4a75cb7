import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isAsyncIterable } from 'graphql-yoga';
import type { SessionContext } from '../session.ts';

/**
 * Takes what is to be streamed out of Yoga's hands: the endpoint writes server-sent events itself, so that it sees which reader has
 * stopped reading, and so that a thousand open streams cost one timer and no web streams.
 */
export function useLiveStream(): Plugin<object, SessionContext> {
  return {
    onResultProcess({ result, serverContext, setResultProcessor }) {
      const { session } = serverContext;
      if (
        Array.isArray(result) ||
        !(isAsyncIterable(result) || (session.takesStream && !session.takesJson))
      )
        return;
      setResultProcessor((streamed, fetchAPI) => {
        session.stream = streamed as AsyncIterable<ExecutionResult> | ExecutionResult;
        return new fetchAPI.Response(null);
      }, 'text/event-stream');
    },
  };
}
