import type { Client } from './client.ts';
import { inner } from './internals.ts';

/** Asks once per client and remembers the answer; a failure is forgotten, so that the next caller asks again. */
export function once<T>(client: Client, name: string, load: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const { once: answers, transport } = inner(client);
  let answer = answers.get(name) as Promise<T> | undefined;
  if (!answer) {
    answer = load();
    answers.set(name, answer);
    answer.catch(() => answers.delete(name));
  }
  return signal ? transport.untilAborted(answer, signal) : answer;
}
