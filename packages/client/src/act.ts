import { isErrorCode, PleinError } from '@plein/schema';
import type { Operation } from '@plein/schema';
import type { UserErrorView } from '@plein/schema/views';
import type { Client } from './client.ts';
import { inner } from './internals.ts';
import { newKey } from './key.ts';

type Payload = { userErrors: readonly UserErrorView[] };
type ActInput = { idempotencyKey: string };

/** The first reason why an act was not carried out, as an error; undefined when it was. */
export function refusal(payload: Payload): PleinError | undefined {
  const [first] = payload.userErrors;
  if (!first) return undefined;
  const code = isErrorCode(first.code) ? first.code : 'BAD_INPUT';
  return new PleinError(code, {
    message: first.message,
    ...(first.reason && { reason: first.reason }),
    ...(first.path && { path: first.path }),
    ...(first.retryAfter !== null && { retryAfter: first.retryAfter }),
  });
}

/**
 * Carries out one act under a fresh idempotency key, again and again for as long as a reader waits patiently. The payload is the only
 * field of the answer. Rejects with PleinError.
 */
export async function act<P extends Payload, I extends ActInput>(
  client: Client,
  operation: Operation<Record<string, P>, { input: I }>,
  input: Omit<I, 'idempotencyKey'>,
): Promise<P> {
  const payload = await attempt(client, operation, input);
  const error = refusal(payload);
  if (error) throw error;
  return payload;
}

/** The same, but a refusal is part of the payload. */
export async function attempt<P extends Payload, I extends ActInput>(
  client: Client,
  operation: Operation<Record<string, P>, { input: I }>,
  input: Omit<I, 'idempotencyKey'>,
): Promise<P> {
  const variables = { input: { ...input, idempotencyKey: newKey() } as unknown as I };
  const answer = await inner(client).mutate(operation, variables);
  return Object.values(answer)[0] as P;
}

/** An answer that reports neither a result nor a reason. */
export function unanswered(): PleinError {
  return new PleinError('INTERNAL', {
    message: 'The endpoint carried out the act but answered neither a node nor a reason.',
  });
}
