import type { Client } from './client.ts';
import { inner } from './internals.ts';

/** A choice that was remembered on this device for this endpoint, or undefined. Never rejects. */
export async function readPreference<T>(client: Client, name: string): Promise<T | undefined> {
  const storage = await inner(client)
    .storage()
    .catch(() => undefined);
  return (await storage?.get(preferenceKey(client, name))) as T | undefined;
}

/** Remembers a choice. Where nothing can be kept it lasts as long as the page. Never rejects. */
export async function writePreference(client: Client, name: string, value: unknown): Promise<void> {
  const storage = await inner(client)
    .storage()
    .catch(() => undefined);
  await storage?.keep(preferenceKey(client, name), value);
}

function preferenceKey(client: Client, name: string): string {
  return `preference:${client.endpoint}:${name}`;
}
