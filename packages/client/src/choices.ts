import type { Client } from './client.ts';
import { inner } from './internals.ts';

/**
 * A small choice that was remembered on this device for this endpoint, or undefined. Read at once, since what is asked first may depend
 * on it: that is why choices are in `localStorage` and nothing else is.
 */
export function readChoice(client: Client, name: string): string | undefined {
  const key = choiceKey(client, name);
  const { choices } = inner(client);
  try {
    return choices.get(key) ?? localStorage.getItem(key) ?? undefined;
  } catch {
    // Not in a browser, or not in this one.
    return choices.get(key);
  }
}

/** Remembers a choice. Where nothing can be kept it lasts as long as the page. */
export function keepChoice(client: Client, name: string, value: string): void {
  const key = choiceKey(client, name);
  const { choices } = inner(client);
  try {
    localStorage.setItem(key, value);
    choices.delete(key);
  } catch {
    choices.set(key, value);
  }
}

function choiceKey(client: Client, name: string): string {
  return `plein.choice ${client.endpoint} ${name}`;
}
