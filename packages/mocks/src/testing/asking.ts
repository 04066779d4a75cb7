import { manifest } from '@plein/schema/manifest';
import type { MockEndpoint } from '../endpoint/endpoint.ts';

export const origin = 'http://localhost';

export interface Answered {
  data?: Record<string, never> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** The text of an operation of the contract. */
export function textOf(name: string): string {
  const found = manifest.find((operation) => operation.name === name);
  if (!found) throw new Error(`The contract has no operation ${name}.`);
  return found.text;
}

export function post(
  { url }: MockEndpoint,
  body: unknown,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Request {
  return new Request(new URL(url, origin), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

/** Sends a body to the endpoint and reads what it answers. */
export async function send(
  endpoint: MockEndpoint,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ response: Response; answer: Answered }> {
  const response = await endpoint.handle(post(endpoint, body, headers));
  return { response, answer: (await response.json()) as Answered };
}

/** An act under a fresh idempotency key. */
export function act(name: string, input: Record<string, unknown>) {
  return {
    query: textOf(name),
    variables: { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  };
}

/** What came over a stream, message by message. */
export async function* messages(response: Response): AsyncGenerator<Record<string, unknown>> {
  const reader = response.body?.getReader();
  let text = '';
  const decoder = new TextDecoder();
  for (;;) {
    const step = await reader?.read();
    if (!step || step.done) return;
    text += decoder.decode(step.value, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data)
        yield (JSON.parse(data) as { data: { changes: Record<string, unknown> } }).data.changes;
    }
  }
}
