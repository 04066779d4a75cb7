import { getOperationAST, Kind } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { PleinError } from '@plein/schema';
import type { Plugin } from 'graphql-yoga';
import type { RateLimit } from '../rate-limit.ts';
import { preparedOf } from '../session.ts';
import type { SessionContext } from '../session.ts';

/** Limits how much one person writes. Every mutation field counts, however many stand in one document or one batch. */
export function useWriteLimit(limit: RateLimit): Plugin<object, SessionContext> {
  return {
    onExecute({ args }) {
      const writes = countWrites(args.document, args.operationName ?? undefined);
      if (writes === 0) return;
      const { prepared } = preparedOf(args.contextValue);
      if ('refused' in prepared) return;
      const retryAfter = limit.take(prepared.context.viewer.id, writes);
      if (retryAfter > 0) {
        throw new PleinError('RATE_LIMITED', {
          message:
            'Too much was written in too short a time. Nothing of this request was carried out.',
          retryAfter,
        });
      }
    },
  };
}

/** Root fields of a mutation, fragments and aliases included; 0 for other operations. */
export function countWrites(document: DocumentNode, operationName: string | undefined): number {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'mutation') return 0;
  const count = (set: SelectionSetNode): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      const fragment = document.definitions.find(
        (definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION &&
          definition.name.value === selection.name.value,
      );
      return sum + (fragment?.kind === Kind.FRAGMENT_DEFINITION ? count(fragment.selectionSet) : 0);
    }, 0);
  return count(operation.selectionSet);
}
