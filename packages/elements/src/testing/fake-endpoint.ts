import type { ErrorCode } from '@plein/schema';
import { execute, getOperationAST, parse, validate } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { FakeCompany } from './fake-company.ts';
import type { FakeChange } from './fake-company.ts';
import { resolvers, schema } from './fake-schema.ts';

/** How an operation goes wrong: unreachable, a page instead of an answer, a GraphQL error, or a refusal in the payload. */
export type Failure =
  | 'network'
  | 'html'
  | { code: ErrorCode; message?: string }
  | { userError: ErrorCode; message: string };

export interface SeenRequest {
  name: string;
  variables: Record<string, unknown>;
  token: string | null;
}

interface GraphQLRequest {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

let serial = 0;

/**
 * An endpoint at the edge of the network: `fetch` to `url` is answered by graphql-js over a `FakeCompany`, so that the real client
 * runs against the real contract. It can be told to fail, and to wait.
 *
 * ```ts
 * const endpoint = new FakeEndpoint();
 * const post = endpoint.company.addPost();
 * endpoint.fail('ReactionSet', 'network');
 * afterEach(() => endpoint.restore());
 * ```
 */
export class FakeEndpoint {
  readonly company = new FakeCompany();
  /** A new one each time, so that every endpoint gets a client of its own. */
  readonly url: string;
  /** Operations that arrived, first to last. */
  readonly requests: SeenRequest[] = [];
  /** How many streams of changes are open. */
  streams = 0;
  #failures = new Map<string, { how: Failure; left: number }>();
  #gates = new Map<string, Promise<void>>();
  #listeners = new Set<{ topics: string[]; send: (change: FakeChange) => void }>();
  #fetch = globalThis.fetch;
  #cursor = 0;

  constructor() {
    serial += 1;
    this.url = `/fake-endpoint-${serial}/graphql`;
    globalThis.fetch = (input, init) => this.#answer(input, init);
  }

  /** Puts the page's own `fetch` back. */
  restore(): void {
    globalThis.fetch = this.#fetch;
  }

  /** The named operation goes wrong the next `times` times; `*` means any. */
  fail(operation: string, how: Failure, times = 1): void {
    this.#failures.set(operation, { how, left: times });
  }

  /** The named operation goes well again. */
  heal(operation: string): void {
    this.#failures.delete(operation);
  }

  /** The named operation gets no answer until the returned function is called. */
  hold(operation: string): () => void {
    let release = () => {};
    this.#gates.set(operation, new Promise((resolve) => (release = resolve)));
    return () => {
      this.#gates.delete(operation);
      release();
    };
  }

  /** Operations of this name that arrived. */
  sent(operation: string): SeenRequest[] {
    return this.requests.filter(({ name }) => name === operation);
  }

  /** Tells everybody who listens to the change's topic. */
  emit(change: FakeChange): void {
    for (const { topics, send } of [...this.#listeners]) {
      if (topics.includes(change.topic)) send(change);
    }
  }

  async #answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (request.method === 'PUT' && pathname.includes('/uploads/'))
      return new Response(null, { status: 204 });
    if (pathname !== this.url) return this.#fetch(input, init);
    const token = request.headers.get('authorization');
    const asked = (await request.json()) as GraphQLRequest | GraphQLRequest[];
    if (request.headers.get('accept')?.includes('text/event-stream') && !Array.isArray(asked)) {
      return this.#stream(asked, request.signal);
    }
    const all = Array.isArray(asked) ? asked : [asked];
    const broken = this.#brokenTransport(all);
    for (const { query } of all) await this.#gates.get(nameOf(query));
    if (broken === 'network') throw new TypeError('Failed to fetch');
    if (broken === 'html') {
      return new Response('<!doctype html><title>Sign in</title>', {
        headers: { 'content-type': 'text/html' },
      });
    }
    const answers = await Promise.all(all.map((each) => this.#run(each, token)));
    return Response.json(Array.isArray(asked) ? answers : answers[0]);
  }

  #brokenTransport(all: GraphQLRequest[]): Failure | undefined {
    for (const { query, variables } of all) {
      const name = nameOf(query);
      const how = this.#peekFailure(name);
      if (how !== 'network' && how !== 'html') continue;
      this.requests.push({ name, variables: variables ?? {}, token: null });
      this.#useFailure(name);
      return how;
    }
    return undefined;
  }

  async #run(
    { query, variables = {} }: GraphQLRequest,
    token: string | null,
  ): Promise<ExecutionResult> {
    const document = parse(query);
    const problems = validate(schema, document);
    if (problems.length) return { errors: problems };
    const name = nameOf(query);
    this.requests.push({ name, variables, token });
    const how = this.#useFailure(name);
    if (how && typeof how === 'object' && 'code' in how) return graphQLError(how.code, how.message);
    const rootValue = how ? refuseAll(how) : resolvers(this.company);
    const result = await execute({ schema, document, variableValues: variables, rootValue });
    return JSON.parse(JSON.stringify(result)) as ExecutionResult;
  }

  #stream({ variables }: GraphQLRequest, signal: AbortSignal): Response {
    const topics = (variables?.topics ?? []) as string[];
    const encoder = new TextEncoder();
    let close = () => {};
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const send = (change: FakeChange) => {
          this.#cursor += 1;
          const changes = {
            cursor: `change:${this.#cursor}`,
            subjectId: null,
            parentId: null,
            byViewer: false,
            counts: null,
            ...change,
          };
          const data = JSON.stringify({ data: { changes } });
          controller.enqueue(encoder.encode(`event: next\ndata: ${data}\n\n`));
        };
        const entry = { topics, send };
        this.#listeners.add(entry);
        this.streams += 1;
        controller.enqueue(encoder.encode(':\n\n'));
        close = () => {
          if (!this.#listeners.delete(entry)) return;
          this.streams -= 1;
        };
        signal.addEventListener('abort', () => {
          close();
          controller.error(new DOMException('Aborted', 'AbortError'));
        });
      },
      cancel: () => close(),
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }

  #peekFailure(name: string): Failure | undefined {
    return (this.#failures.get(name) ?? this.#failures.get('*'))?.how;
  }

  #useFailure(name: string): Failure | undefined {
    const key = this.#failures.has(name) ? name : '*';
    const failure = this.#failures.get(key);
    if (!failure) return undefined;
    failure.left -= 1;
    if (failure.left <= 0) this.#failures.delete(key);
    return failure.how;
  }
}

const names = new Map<string, string>();

function nameOf(query: string): string {
  let name = names.get(query);
  if (name === undefined) {
    name = getOperationAST(parse(query))?.name?.value ?? '';
    names.set(query, name);
  }
  return name;
}

function graphQLError(code: ErrorCode, message = 'It did not work.'): ExecutionResult {
  // As it travels: plain data, not the class of graphql-js.
  return { data: null, errors: [{ message, extensions: { code } }] } as unknown as ExecutionResult;
}

/** Every act answers with the same refusal. */
function refuseAll(how: Failure): Record<string, () => unknown> {
  const { userError, message } = how as { userError: ErrorCode; message: string };
  const payload = { userErrors: [{ code: userError, message, path: null, retryAfter: null }] };
  return new Proxy({}, { get: () => () => payload, has: () => true });
}
