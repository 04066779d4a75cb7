import type { Operation } from '@plein/schema';
import type { ExecutionResult } from 'graphql';
import { ChangeLog } from '../changes/log.ts';
import { MockCompany } from '../company/company.ts';
import type { MockChange, MockPerson } from '../company/records.ts';
import { answer, statusOfAnswer } from './answer.ts';
import type { Answering } from './answer.ts';
import { errorResponse, failureFor, Failures, graphQLError, withoutData } from './failures.ts';
import type { Failure } from './failures.ts';
import { unauthenticated, whoAsks } from './identity.ts';
import { install } from './install.ts';
import { findOperation, isRegistered, unregistered } from './operations.ts';
import type { FoundOperation, NoOperation } from './operations.ts';
import { receiveUpload, servePicture } from './pictures.ts';
import { createSettings, slowness } from './settings.ts';
import type { MockSettings } from './settings.ts';
import { refusedResponse, refusedStream, streamChanges } from './stream.ts';
import { never, pause } from './waiting.ts';

/** An operation that arrived. */
export interface SeenRequest {
  /** Its name; the id for one that is registered nowhere. */
  name: string;
  variables: Record<string, unknown>;
  /** The whole `Authorization` header. */
  token: string | null;
}

export interface MockEndpointOptions {
  /** Default: a `MockCompany` of one person. */
  company?: MockCompany;
  /** Absolute, or a path of the page. Default: one that no other endpoint has, so that each gets a client of its own. */
  url?: string;
  settings?: Partial<MockSettings>;
}

/** Operations in one request. */
const largestBatch = 10;

let serial = 0;

/**
 * An endpoint without a server: answers the whole contract over a company in memory. It takes a `Request` and gives a `Response`, so it
 * can stand behind a patched `fetch` (`install`), behind msw (`@plein/mocks/msw`) or behind any server.
 *
 * ```ts
 * const endpoint = new MockEndpoint({ company: veldlicht(), url: '/graphql' });
 * const uninstall = endpoint.install();
 * endpoint.settings.latency = 400;
 * endpoint.fail('ReactionSet', 'network');
 * ```
 */
export class MockEndpoint {
  readonly company: MockCompany;
  readonly url: string;
  /** Operations that arrived, first to last. */
  readonly requests: SeenRequest[] = [];
  /** How many streams of changes are open. */
  streams = 0;
  readonly #settings: MockSettings;
  readonly #log = new ChangeLog();
  readonly #failures = new Failures();
  readonly #gates = new Map<string, Promise<void>>();
  readonly #breakOffs = new Set<() => void>();
  readonly #warned = new Set<string>();

  constructor({ company = new MockCompany(), url, settings = {} }: MockEndpointOptions = {}) {
    serial += 1;
    this.company = company;
    this.url = url ?? `/plein-mock-${serial}/graphql`;
    // A stream belongs to the person who opened it; one that is cut comes back by itself, with what is so then.
    this.#settings = createSettings(settings, company.clock, () => this.#cutStreams());
  }

  /** How the endpoint behaves; assigning an object changes what it names. */
  get settings(): MockSettings {
    return this.#settings;
  }

  set settings(settings: Partial<MockSettings>) {
    Object.assign(this.#settings, settings);
  }

  /** The named operation goes wrong the next `times` times; `*` means any. */
  fail(operation: string, how: Failure, times = 1): void {
    this.#noteName('fail', operation);
    this.#failures.order(operation, how, times);
  }

  /** The named operation goes well again. */
  heal(operation: string): void {
    this.#failures.heal(operation);
  }

  /** The named operation gets no answer until the returned function is called; `*` means any. */
  hold(operation: string): () => void {
    this.#noteName('hold', operation);
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    this.#gates.set(operation, gate);
    return () => {
      // A later hold of the same operation stays.
      if (this.#gates.get(operation) === gate) this.#gates.delete(operation);
      release();
    };
  }

  /** Operations of this name that arrived. */
  sent(operation: string): SeenRequest[] {
    return this.requests.filter(({ name }) => name === operation);
  }

  /** Tells everybody who listens to the change's topic, whether it happened or not. */
  emit(change: MockChange): void {
    this.#log.emit(change);
  }

  /**
   * Asks in somebody's name, past network and settings: what colleagues do while a page is open. Changes reach open streams.
   *
   * @param as a part, a handle or an id of a person
   */
  async ask<Result = Record<string, unknown>>(
    operation: string | Operation<Result, never> | Operation<Result, unknown>,
    variables: unknown = {},
    as: string = this.#settings.identity,
  ): Promise<{ data?: Result | null; errors?: ExecutionResult['errors'] }> {
    const query = typeof operation === 'string' ? operation : operation.text;
    const person = whoAsks(this.company, `Bearer ${as}`, 'anonymous');
    if (!person) {
      throw new Error(
        `ask: nobody here is "${as}". Name a part (reader, member, moderator, communications), a handle or an id.`,
      );
    }
    const found = findOperation({ query, variables });
    if (!('document' in found)) throw new Error(found.message);
    return (await answer(found, this.#answering(person, ''))) as { data?: Result | null };
  }

  /** Answers requests to this endpoint's `fetch` address from now on; the returned function puts the page's own `fetch` back. */
  install(): () => void {
    return install(this);
  }

  /** What the endpoint answers; `Response.error()` stands for a broken connection. */
  async handle(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const place = /\/(uploads|media)\/([^/]+)$/.exec(pathname);
    const { network, latency } = this.#settings;
    if (network === 'offline') return Response.error();
    const wait = latency + (network === 'slow' ? slowness : 0);
    if (wait > 0) await pause(wait, request.signal);
    if (this.#settings.network === 'offline') return Response.error();
    if (place?.[1] === 'media')
      return servePicture(this.company, decodeURIComponent(place[2] ?? ''));

    const cursor = this.#log.cursor;
    const person = whoAsks(
      this.company,
      request.headers.get('authorization'),
      this.#settings.identity,
    );
    const response = await (place
      ? receiveUpload(this.company, person, decodeURIComponent(place[2] ?? ''), request)
      : this.#takeOperations(request, person));
    if (response.type !== 'error') response.headers.set('Plein-Cursor', cursor);
    return response;
  }

  async #takeOperations(request: Request, person: MockPerson | null): Promise<Response> {
    if (request.method !== 'POST')
      return errorResponse('BAD_INPUT', 'Operations are sent by POST.', 405);
    const asked: unknown = await request.json().catch(() => undefined);
    if (asked === undefined) return errorResponse('BAD_INPUT', 'The body is not JSON in UTF-8.');
    const token = request.headers.get('authorization');
    const isBatch = Array.isArray(asked);
    if (isBatch && asked.length === 0) return errorResponse('BAD_INPUT', 'The batch is empty.');
    if (isBatch && asked.length > largestBatch)
      return errorResponse('TOO_EXPENSIVE', `A batch holds at most ${largestBatch} operations.`);
    const found = (isBatch ? (asked as unknown[]) : [asked]).map((one) => findOperation(one));

    const ruined = this.#ruin(found);
    for (const { name, variables } of found) this.requests.push({ name, variables, token });
    await Promise.race([
      Promise.all(found.map(async ({ name }) => this.#gates.get(name) ?? this.#gates.get('*'))),
      never(request.signal),
    ]);
    if (ruined === 'silence') return never(request.signal);
    if (ruined === 'network') return Response.error();
    if (ruined === 'html')
      return new Response('<!doctype html><title>Sign in</title>', {
        headers: { 'Content-Type': 'text/html' },
      });
    if (!person) return unauthenticated();

    const [only] = found;
    const wantsEvents = request.headers.get('accept')?.includes('text/event-stream') ?? false;
    if (!isBatch && wantsEvents && only && 'document' in only && only.kind === 'subscription')
      return this.#stream(only, person, request.signal);

    const accepted = request.headers.get('accept-language') ?? '';
    const answers: ExecutionResult[] = [];
    // One after the other, as the acts of one person happen.
    for (const one of found) answers.push(await this.#answerOne(one, person, accepted));
    const status = isBatch ? 200 : statusOfAnswer(answers[0]);
    return Response.json(isBatch ? answers : answers[0], { status });
  }

  /** What becomes of the whole request before anything is answered. */
  #ruin(
    found: readonly (FoundOperation | NoOperation)[],
  ): 'network' | 'html' | 'silence' | undefined {
    for (const one of found) {
      const how = this.#failures.peek(one.name) ?? this.#failureOf(one);
      if (how !== 'network' && how !== 'html' && how !== 'silence') continue;
      this.#failures.take(one.name);
      return how;
    }
    return undefined;
  }

  #failureOf(one: FoundOperation | NoOperation) {
    const { network, failure = 'INTERNAL' } = this.#settings;
    if (network !== 'failing') return undefined;
    return failureFor(failure, 'kind' in one && one.kind === 'mutation');
  }

  async #answerOne(
    one: FoundOperation | NoOperation,
    person: MockPerson,
    locale: string,
  ): Promise<ExecutionResult> {
    if (!('document' in one)) {
      this.#warn(one.message);
      // Nothing was executed, so there is no `data` at all.
      return withoutData(one.code, one.message);
    }
    const how = this.#failures.take(one.name) ?? this.#failureOf(one);
    if (typeof how === 'object' && 'code' in how) return graphQLError(how.code, how.message);
    const refusal = typeof how === 'object' ? how : undefined;
    return answer(one, this.#answering(person, locale), refusal);
  }

  #answering(person: MockPerson, locale: string): Answering {
    return {
      company: this.company,
      person,
      locale,
      readOnly: this.#settings.readOnly,
      announce: (changes) => this.#log.append(this.company, changes),
    };
  }

  #stream({ name, variables }: FoundOperation, person: MockPerson, signal: AbortSignal): Response {
    const how = this.#failures.take(name);
    if (typeof how === 'object') {
      const code = 'code' in how ? how.code : how.userError;
      return errorResponse(code, how.message ?? 'It did not work.');
    }
    const refused = refusedStream(this.#log, variables);
    if (refused) return refusedResponse(refused);
    return streamChanges({
      company: this.company,
      log: this.#log,
      person,
      variables,
      signal,
      opened: (breakOff) => {
        this.streams += 1;
        this.#breakOffs.add(breakOff);
        return () => {
          this.streams -= 1;
          this.#breakOffs.delete(breakOff);
        };
      },
    });
  }

  #cutStreams(): void {
    for (const breakOff of [...this.#breakOffs]) breakOff();
  }

  /** An order for an operation that never comes would do nothing and say nothing. */
  #noteName(order: string, operation: string): void {
    if (operation !== '*' && !isRegistered(operation)) this.#warn(unregistered(order, operation));
  }

  /** Once for each: a page asks again and again. */
  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`[@plein/mocks] ${message}`);
  }
}
