import type { Operation } from '@plein/schema';

/** Any operation of the manifest. */
export type AnyOperation = Operation<unknown, never>;

/** One GraphQL error, as far as clients may depend on it. */
export interface AnswerError {
  readonly code: unknown;
  readonly path: unknown;
  /** The input field it is about. */
  readonly inputPath: unknown;
}

/** What an endpoint said to one operation. */
export interface Answer<Result = unknown> {
  readonly status: number;
  readonly data: Result | null;
  readonly errors: readonly AnswerError[];
  /** Newest cursor of changes when the request arrived; undefined where the endpoint tells none. */
  readonly changesCursor: string | undefined;
}

/** An answer with its place in a scenario. */
export interface Said {
  readonly operation: string;
  /** Handle of the person who asked. */
  readonly as: string;
  readonly answer: Pick<Answer, 'status' | 'data' | 'errors'>;
}

/** The body of the request that carries an operation. */
export function bodyOf(operation: AnyOperation, variables: unknown): string {
  return JSON.stringify({ query: operation.text, operationName: operation.name, variables });
}

/**
 * Reads a response to an operation, or to a batch of them. A body that is no GraphQL becomes an error with the code NOT_GRAPHQL.
 */
export async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  const text = await response.text();
  const changesCursor = response.headers.get('plein-cursor') ?? undefined;
  const body = parse(text);
  if (body === undefined) {
    const error = { code: 'NOT_GRAPHQL', path: undefined, inputPath: undefined };
    return { status: response.status, data: null, errors: [error], changesCursor };
  }
  if (Array.isArray(body)) {
    const data = body.map((one: Body) => ({ data: one.data, errors: readErrors(one.errors) }));
    return { status: response.status, data: data as Result, errors: [], changesCursor };
  }
  return {
    status: response.status,
    data: (body.data ?? null) as Result | null,
    errors: readErrors(body.errors),
    changesCursor,
  };
}

/** The errors of a GraphQL response or of one result of a stream. */
export function readErrors(errors: unknown): AnswerError[] {
  if (!Array.isArray(errors)) return [];
  return errors.map((error: { path?: unknown; extensions?: Record<string, unknown> }) => ({
    code: error.extensions?.['code'],
    path: error.path,
    inputPath: error.extensions?.['inputPath'],
  }));
}

interface Body {
  data?: unknown;
  errors?: unknown;
}

function parse(text: string): Body | Body[] | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Body | Body[]) : undefined;
  } catch {
    return undefined;
  }
}
