import { GraphQLError } from 'graphql';
import { PleinError } from '@plein/schema';
import type { Plugin } from 'graphql-yoga';
import { answerRegistered } from '../../graph/feed-fast-path.ts';
import { errorExtensions } from '../errors.ts';
import { preparedOf } from '../session.ts';
import type { SessionContext } from '../session.ts';

/**
 * Gives Yoga the operations that were read, found and authorised before it, and resolvers the context that was made for them.
 * Nothing of the request is parsed a second time. Registered operations with a short way to their answer take it, in batches too.
 */
export function usePreparedOperations(): Plugin<object, SessionContext> {
  return {
    onRequestParse({ serverContext, setRequestParser }) {
      const { operations, isBatch } = serverContext.session;
      const all = [...operations.keys()];
      setRequestParser(() => (isBatch ? all : (all[0] ?? {})));
    },
    async onParams({ params, context, setResult }) {
      const prepared = context.session.operations.get(params);
      if (prepared === undefined)
        throw new Error('An operation reached Yoga without having been prepared.');
      if ('refused' in prepared) {
        const { refused } = prepared;
        setResult({
          errors: [new GraphQLError(refused.message, { extensions: errorExtensions(refused) })],
        });
        return;
      }
      // A single operation was offered the short way before Yoga was asked.
      const { registered, variables } = prepared.requested;
      if (registered?.kind !== 'query' || !context.session.isBatch) return;
      try {
        const bytes = await answerRegistered(registered, variables, prepared.context);
        if (bytes !== undefined)
          setResult(Object.assign({ data: null }, { stringify: () => bytes }));
      } catch (error) {
        setResult({
          errors: [new GraphQLError('', { originalError: error instanceof Error ? error : null })],
        });
      }
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const { prepared } = preparedOf(args.contextValue);
      if ('refused' in prepared) throw prepared.refused;
      // Envelop hands on the context it had before this hook, so a new one has to be put in behind it.
      setExecuteFn((given) => executeFn({ ...given, contextValue: prepared.context }) as unknown);
    },
    onSubscribe({ args }) {
      const { prepared, session } = preparedOf(args.contextValue);
      if ('refused' in prepared) throw prepared.refused;
      if (session.isBatch || !session.takesStream) {
        throw new PleinError('BAD_INPUT', {
          message: 'A subscription is streamed: send it alone, with `Accept: text/event-stream`.',
        });
      }
      args.contextValue = prepared.context as never;
    },
  };
}
