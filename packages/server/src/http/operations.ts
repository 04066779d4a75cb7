import { createHash } from 'node:crypto';
import { PleinError } from '@plein/schema';
import type { Operation } from '@plein/schema';

/** One operation as asked for, with its document found. */
export interface RequestedOperation {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
  /** Set when the document is one of the manifest. */
  registered?: Operation<unknown, unknown>;
}

/** Finds the document of a request. */
export interface OperationRegistry {
  /** @throws {PleinError} BAD_INPUT, BAD_OPERATION or UNKNOWN_OPERATION. */
  resolve(params: unknown): RequestedOperation;
}

/** No operation of the manifest comes near; a longer one would only cost parsing and cache. In UTF-16 code units. */
const longestDocument = 16_384;

/**
 * Knows the operations of the manifest by their SHA-256, as `documentId` (GraphQL over HTTP draft, appendix on persisted documents;
 * with or without the `sha256:` prefix) or as `extensions.persistedQuery.sha256Hash`, and by their exact text.
 * With `locked` everything else is UNKNOWN_OPERATION.
 */
export function createOperationRegistry(
  manifest: readonly Operation<unknown, unknown>[],
  { locked }: { locked: boolean },
): OperationRegistry {
  const byId = new Map(manifest.map((operation) => [operation.id, operation]));
  const byText = new Map(manifest.map((operation) => [operation.text, operation]));
  return {
    resolve(params) {
      if (!isRecord(params))
        throw badInput('An operation is an object with `query` or `documentId`.');
      const { query, variables, operationName, documentId, extensions } = params;
      for (const key of Object.keys(params)) {
        if (!['query', 'variables', 'operationName', 'documentId', 'extensions'].includes(key))
          throw badInput('The operation has a member that GraphQL over HTTP does not know.');
      }
      if (query !== undefined && query !== null && typeof query !== 'string')
        throw badInput('`query` is not text.');
      if (variables !== undefined && variables !== null && !isRecord(variables))
        throw badInput('`variables` is not an object.');
      if (extensions !== undefined && extensions !== null && !isRecord(extensions))
        throw badInput('`extensions` is not an object.');
      if (
        operationName !== undefined &&
        operationName !== null &&
        typeof operationName !== 'string'
      )
        throw badInput('`operationName` is not text.');
      const rest = {
        variables: variables ?? {},
        ...(typeof operationName === 'string' && operationName !== '' ? { operationName } : {}),
      };

      const id = readId(documentId, extensions ?? {});
      const text = typeof query === 'string' ? query : undefined;
      if (id === undefined && text === undefined)
        throw badInput('The operation has neither `query` nor `documentId`.');
      const registered = id !== undefined ? byId.get(id) : byText.get(text ?? '');
      if (registered !== undefined && (text === undefined || text === registered.text)) {
        return { query: registered.text, registered, ...rest };
      }
      // A known id with another text, or an unknown id: in neither case is it clear what was meant.
      if (locked || text === undefined) throw unknownOperation();
      if (id !== undefined && createHash('sha256').update(text).digest('hex') !== id) {
        throw badInput('The id of the operation is not the SHA-256 of its text.');
      }
      if (text.length > longestDocument) {
        throw new PleinError('TOO_EXPENSIVE', {
          message: `The document is longer than ${longestDocument} characters.`,
        });
      }
      return { query: text, ...rest };
    },
  };
}

function readId(documentId: unknown, extensions: Record<string, unknown>): string | undefined {
  const persisted = extensions['persistedQuery'];
  const given = documentId ?? (isRecord(persisted) ? persisted['sha256Hash'] : undefined);
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'string') throw badInput('The id of the operation is not text.');
  return given.replace(/^sha256:/, '').toLowerCase();
}

function unknownOperation(): PleinError {
  return new PleinError('UNKNOWN_OPERATION', {
    message:
      'This operation is not registered here. Send an operation of the manifest, or its text where the endpoint takes any operation.',
  });
}

function badInput(message: string): PleinError {
  return new PleinError('BAD_INPUT', { message });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
