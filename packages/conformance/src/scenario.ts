import type { Operation } from '@plein/schema';
import { ChangesOperation } from '@plein/schema/operations';
import { bodyOf, readAnswer } from './answer.ts';
import type { Answer, AnyOperation, Said } from './answer.ts';
import { handles } from './company/names.ts';
import type { Handle } from './company/names.ts';
import { listen } from './stream.ts';
import type { Change } from './stream.ts';
import type { Target } from './target.ts';

/** A story in operations: who asks what, one after the other, with what earlier answers said. */
export interface Scenario {
  /** One phrase, such as `a held comment is published by a moderator`. */
  readonly name: string;
  /** Whether it changes nothing, so that it can be run against an endpoint in use. */
  readonly readOnly: boolean;
  play(cast: Cast): Promise<void>;
}

/** The people of the company, and what the scenario needs beside them. */
export type Cast = Readonly<Record<Handle, Person>> & {
  /** The same UUID for the same number, for idempotency keys that are used twice. */
  readonly key: (number: number) => string;
  /** When the company was loaded, in milliseconds since 1970. */
  readonly now: number;
};

type WithKey = { input: { idempotencyKey: string } };
type WithoutKey<Variables> = Variables extends { input: infer Input }
  ? Omit<Input, 'idempotencyKey'> & { idempotencyKey?: string }
  : never;

/** Somebody who sends operations. Every answer becomes part of what is compared. */
export interface Person {
  /** Sends an operation. */
  ask<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
  ): Promise<Result | undefined>;
  /** Sends a mutation under an idempotency key of its own, unless the input has one. */
  act<Result, Variables extends WithKey>(
    operation: Operation<Result, Variables>,
    input: WithoutKey<Variables>,
  ): Promise<Result | undefined>;
  /** Sends an operation with variables that may not fit it. */
  askOddly(operation: AnyOperation, variables: unknown): Promise<void>;
  /** Sends a body of one's own making by POST, as JSON unless another type is named. */
  post(body: unknown, headers?: Record<string, string>): Promise<void>;
  /** The same person with another language. */
  speaking(language: string): Person;
  /** Listens to changes from now on, or from a cursor. */
  listen(topics: string[], after?: string): Promise<Ear>;
  /** Newest cursor of changes in the last answer. */
  readonly changesCursor: string | undefined;
}

export interface Ear {
  /** Hears messages up to the first that fits and makes all of them part of what is compared. */
  hear(fits: (change: Change) => boolean): Promise<Change[]>;
  /** The first message that fits. What came before it depends on when one began to listen, and is not compared. */
  await(fits: (change: Change) => boolean): Promise<Change | undefined>;
}

/** An answer that a scenario cannot go on without was missing. */
class CannotGoOnError extends Error {
  override readonly name = 'CannotGoOnError';
}

/** What an earlier answer must have said for the scenario to go on. */
export function need<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new CannotGoOnError(`There is no ${what}.`);
  return value;
}

export function scenario(name: string, play: Scenario['play']): Scenario {
  return { name, readOnly: false, play };
}

/** A scenario that only reads. */
export function reading(name: string, play: Scenario['play']): Scenario {
  return { name, readOnly: true, play };
}

/** Plays a scenario against a target and answers everything that was said, first to last. */
export async function play(scenario: Scenario, target: Target, now: number): Promise<Said[]> {
  const said: Said[] = [];
  const endings: (() => Promise<void>)[] = [];
  let keys = 1000;

  const person = (as: Handle, language = 'en'): Person => {
    let changesCursor: string | undefined;
    const tell = (operation: string, { status, data, errors }: Answer) =>
      said.push({ operation, as, answer: { status, data, errors } });
    const request = async <Result>(
      operation: string,
      body: string,
      headers: Record<string, string> = {},
    ): Promise<Answer<Result>> => {
      const response = await target.fetch(
        new Request(target.url, {
          method: 'POST',
          headers: {
            authorization: await target.authorization(as),
            'accept-language': language,
            accept: 'application/graphql-response+json, application/json',
            'content-type': 'application/json',
            ...headers,
          },
          body,
        }),
      );
      const answer = await readAnswer<Result>(response);
      changesCursor = answer.changesCursor ?? changesCursor;
      tell(operation, answer);
      return answer;
    };
    const send = <Result>(operation: Operation<Result, never>, variables: unknown) =>
      request<Result>(operation.name, bodyOf(operation, variables));
    return {
      get changesCursor() {
        return changesCursor;
      },
      ask: async (operation, variables) => (await send(operation, variables)).data ?? undefined,
      act: async (operation, input) =>
        (
          await send(operation, {
            input: { idempotencyKey: keyOf((keys += 1)), ...input },
          })
        ).data ?? undefined,
      async askOddly(operation, variables) {
        await send(operation, variables);
      },
      async post(body, headers) {
        await request('POST', typeof body === 'string' ? body : JSON.stringify(body), headers);
      },
      speaking: (other) => person(as, other),
      async listen(topics, after) {
        const ear = await listen(target, await target.authorization(as), { topics, after });
        endings.push(() => ear.close());
        if (ear.refused !== undefined) tell(ChangesOperation.name, ear.refused);
        return {
          hear: async (fits) => {
            if (ear.refused !== undefined) return [];
            const { changes, errors } = await ear.until(fits);
            const status = 200;
            tell(ChangesOperation.name, {
              status,
              data: changes,
              errors,
              changesCursor: undefined,
            });
            return changes;
          },
          await: async (fits) => (await ear.until(fits)).changes.at(-1),
        };
      },
    };
  };

  const people = Object.fromEntries(handles.map((handle) => [handle, person(handle)]));
  try {
    await scenario.play({ ...(people as Record<Handle, Person>), key: keyOf, now });
  } catch (error) {
    // A story that broke off is told as far as it went; the end says why, and differs when it breaks off on one side only.
    if (!(error instanceof CannotGoOnError)) throw error;
    const answer = { status: 0, data: error.message, errors: [] };
    said.push({ operation: 'cannot go on', as: '', answer });
  } finally {
    for (const end of endings) await end();
  }
  return said;
}

function keyOf(number: number): string {
  return `5e1f0000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
