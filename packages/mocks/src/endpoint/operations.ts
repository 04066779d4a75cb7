import type { ErrorCode } from '@plein/schema';
import { manifest } from '@plein/schema/manifest';
import { getOperationAST, GraphQLError, parse, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { schema } from '../graph/schema.ts';

/** One operation as asked for, with its document found. */
export interface FoundOperation {
  name: string;
  kind: 'query' | 'mutation' | 'subscription';
  document: DocumentNode;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

/** Why there is none: a sentence that names the operation and says what to do. */
export interface NoOperation {
  name: string;
  code: ErrorCode;
  message: string;
  variables: Record<string, unknown>;
}

type Prepared = Pick<FoundOperation, 'name' | 'kind' | 'document'> | Omit<NoOperation, 'variables'>;

const byId = new Map(manifest.map(({ id, text }) => [id, text]));
const registeredNames = manifest.map(({ name }) => name);

/** Whether the contract registers an operation of this name. */
export function isRegistered(name: string): boolean {
  return registeredNames.includes(name);
}

/** What to say of an order for an operation that the contract does not register: a slip, or a page's own operation. */
export function unregistered(order: string, name: string): string {
  const like = registeredNames.filter((known) => known.toLowerCase().includes(name.toLowerCase()));
  const known = name !== '' && like.length > 0 ? like : registeredNames;
  return (
    `${order}("${name}"): no operation of the contract is called so; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}. ` +
    'Correct the name, unless your page sends an operation of its own that is called like this.'
  );
}

/** Documents are parsed and held against the contract once for all endpoints: they do not change. */
const prepared = new Map<string, Prepared>();
const mostPrepared = 500;

/** The operation that a request asks for: by its text, or by its id in the manifest of the contract. */
export function findOperation(request: unknown): FoundOperation | NoOperation {
  if (!isRecord(request))
    return broken('An operation is an object with `query` or `documentId`; this is none.');
  const variables = isRecord(request.variables) ? request.variables : {};
  const operationName =
    typeof request.operationName === 'string' && request.operationName
      ? request.operationName
      : undefined;
  if (request.variables !== undefined && request.variables !== null && !isRecord(request.variables))
    return broken('`variables` is not an object. Send one member for each variable.');
  const id = idOf(request);
  const registered = byId.get(id ?? '');
  if (registered !== undefined && typeof request.query === 'string' && request.query !== registered)
    return broken('The id of the operation is not the SHA-256 of its text. Send one of the two.');
  const text = typeof request.query === 'string' ? request.query : registered;
  if (text === undefined)
    return { ...(id === undefined ? broken(nothing) : unknownId(id)), variables };
  return { ...prepare(text, operationName), variables, operationName };
}

const nothing = 'The operation has neither `query` nor `documentId`. Send one of them.';

function idOf({ documentId, extensions }: Record<string, unknown>): string | undefined {
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
  const given = documentId ?? (isRecord(persisted) ? persisted.sha256Hash : undefined);
  return typeof given === 'string' ? given.replace(/^sha256:/, '').toLowerCase() : undefined;
}

function prepare(text: string, operationName: string | undefined): Prepared {
  const key = `${operationName ?? ''}\n${text}`;
  const known = prepared.get(key);
  if (known) return known;
  const made = read(text, operationName);
  if (prepared.size >= mostPrepared) prepared.clear();
  prepared.set(key, made);
  return made;
}

function read(text: string, operationName: string | undefined): Prepared {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    const why = error instanceof GraphQLError ? error.message : String(error);
    return {
      name: operationName ?? '',
      code: 'BAD_OPERATION',
      message: `The mocks cannot read an operation: ${why} Correct the document.`,
    };
  }
  const operation = getOperationAST(document, operationName);
  const name = operation?.name?.value ?? operationName ?? '';
  const [problem] = validate(schema, document);
  if (problem || !operation) {
    return {
      name,
      code: 'BAD_OPERATION',
      message:
        `The mocks do not know the operation "${name || 'without a name'}": ` +
        `${problem?.message ?? 'the document does not contain it.'} ` +
        'They answer what the contract of the installed @plein/schema describes. ' +
        'Correct the document, or install @plein/mocks and @plein/elements in the same version.',
    };
  }
  return { name, kind: operation.operation, document };
}

function unknownId(id: string): Omit<NoOperation, 'variables'> {
  return {
    name: id,
    code: 'UNKNOWN_OPERATION',
    message:
      `The mocks do not know the registered operation "${id}". They know the ids in the manifest of the installed @plein/schema. ` +
      'Send the text of the operation as `query`, or install @plein/mocks and @plein/elements in the same version.',
  };
}

function broken(message: string): NoOperation {
  return { name: '', code: 'BAD_INPUT', message, variables: {} };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
