import { isErrorCode, PleinError } from '@plein/schema';
import type { Operation } from '@plein/schema';
import type { UserErrorView } from '@plein/schema/views';
import type { Client } from './client.ts';
import { inner } from './internals.ts';

type Payload = { userErrors: readonly UserErrorView[] };
type ActInput = { idempotencyKey: string };

/** The first reason why an act was not carried out, as an error; undefined when it was. */
export function refusal(payload: Payload): PleinError | undefined {
  const [first] = payload.userErrors;
  if (!first) return undefined;
  const code = isErrorCode(first.code) ? first.code : 'BAD_INPUT';
  return new PleinError(code, {
    message: first.message,
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

/** A fresh UUID. `crypto.randomUUID` is missing on pages without TLS. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** An answer that reports neither a result nor a reason. */
export function unanswered(): PleinError {
  return new PleinError('INTERNAL', {
    message: 'The endpoint carried out the act but answered neither a node nor a reason.',
  });
}
