import { GraphQLClient } from 'graphql-request';
import type { Operation } from '@plein/schema';
import { PleinError } from '@plein/schema';
import { aborted, cutOff, offline } from './errors.ts';
import type * as Failures from './failures.ts';

/** What a request needs to know of its client. */
export interface Wire {
  endpoint: string;
  fetch: typeof fetch;
  getToken?: unknown;
  locale?: () => string;
  operations?: 'text' | 'id';
  end: AbortSignal;
}

export interface Entry {
  operation: Operation<unknown, never> | Operation<unknown, unknown>;
  variables: unknown;
}

export type Outcome =
  { error?: undefined; data: unknown } | { error: PleinError; data?: undefined };

/** Milliseconds that one attempt may take. */
const readTimeout = 8_000;
const writeTimeout = 20_000;

interface Answer {
  data?: unknown;
  errors?: unknown;
}

/**
 * One HTTP request with one operation, or with a list of them. Never rejects; answers "no lists" where an endpoint refuses a list as
 * such.
 */
export async function exchange(
  wire: Wire,
  entries: readonly Entry[],
  token: string | undefined,
  signal?: AbortSignal,
): Promise<Outcome[] | 'no lists'> {
  const late = AbortSignal.timeout(
    entries.every(({ operation }) => operation.kind === 'query') ? readTimeout : writeTimeout,
  );
  const stop = AbortSignal.any([late, wire.end, ...(signal ? [signal] : [])]);
  const all = (error: PleinError): Outcome[] => entries.map(() => ({ error }));
  try {
    const headers = requestHeaders(wire, token);
    const client = graphqlClient(wire);
    const documents = entries.map(({ operation, variables }) => ({
      document: wire.operations === 'id' ? operation.id : operation.text,
      variables: variables as Record<string, unknown>,
    }));
    const [only, ...others] = documents;
    if (only && others.length === 0) {
      const { document, variables } = only;
      const answer = await client.rawRequest({
        query: document,
        variables,
        requestHeaders: headers,
        signal: stop,
      });
      return [await toOutcome(answer)];
    }
    const answers: unknown = await client.batchRequests({
      documents,
      requestHeaders: headers,
      signal: stop,
    });
    return Array.isArray(answers) && answers.length === entries.length
      ? await Promise.all((answers as Answer[]).map(toOutcome))
      : 'no lists';
  } catch (error) {
    if (signal?.aborted || wire.end.aborted) return all(aborted());
    if (late.aborted)
      return all(new PleinError('TIMEOUT', { message: 'The endpoint did not answer in time.' }));
    let split = false;
    const problem = await explain(({ fromStatus, fromThrown, responseOf }) => {
      const response = responseOf(error);
      if (!response) return fromThrown(error);
      const { status, headers, errors } = response;
      split = entries.length > 1 && [400, 404, 405, 413, 415, 422, 501].includes(status);
      return fromStatus(status, headers, errors);
    });
    return split ? 'no lists' : all(problem);
  }
}

/** What is wrong with an answer is told by code that comes when it is needed. Where not even that comes, there is no connection. */
async function explain(tell: (failures: typeof Failures) => PleinError): Promise<PleinError> {
  const failures = await import('./failures.ts').catch(() => undefined);
  return failures ? tell(failures) : offline();
}

export function requestHeaders(
  { locale }: Wire,
  token: string | undefined,
): Record<string, string> {
  return {
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    ...(locale && { 'Accept-Language': locale() }),
  };
}

function graphqlClient({ endpoint, fetch: fetchFunction, operations }: Wire): GraphQLClient {
  return new GraphQLClient(endpoint, {
    fetch: fetchFunction,
    // Where operations are named by graphql-request it parses the document first; the server reads the name from the text.
    excludeOperationName: true,
    errorPolicy: 'all',
    // A redirect would carry the token to whatever is there.
    redirect: 'manual',
    jsonSerializer: {
      parse: (text: string): unknown => {
        try {
          return JSON.parse(text);
        } catch {
          throw cutOff();
        }
      },
      stringify: (body: unknown) => JSON.stringify(operations === 'id' ? withIds(body) : body),
    },
  });
}

/** In place of a document graphql-request was handed its id, which it passes on untouched. */
function withIds(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withIds);
  const { query, variables } = body as { query: string; variables: unknown };
  return { documentId: query, variables };
}

async function toOutcome({ data, errors }: Answer): Promise<Outcome> {
  const failed = Array.isArray(errors) && errors.length > 0;
  if (!failed && typeof data === 'object' && data !== null) return { data };
  return { error: await explain(({ fromAnswer }) => fromAnswer(errors)) };
}
