/* eslint-disable import-x/no-relative-packages -- the real server's own test tools are no part of its package */
import { randomUUID } from 'node:crypto';
import { createClient } from '../src/index.ts';
import type { Client, ClientOptions } from '../src/index.ts';
import {
  addPerson,
  openTestDatabase,
  signToken,
  startTestServer,
} from '../../server/src/testing/http.ts';
import type { PleinServer } from '../../server/src/plein-server.ts';
import type { Database } from '../../server/src/database/open.ts';
import { seed } from '../../server/src/seed/seed.ts';
import { openFaultProxy } from './fault-proxy.ts';
import type { FaultProxy } from './fault-proxy.ts';

export { signToken };

/** A real server on a database of its own, behind a network that can be told to fail. */
export interface Company {
  db: Database;
  proxy: FaultProxy;
  readonly server: PleinServer;
  /** A client as this employee; unknown ones are hired. Ends with the company. */
  client(handle: string, options?: Partial<ClientOptions>): Promise<Client>;
  /** Starts another server on the same database; the one before is stopped first. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** @param seeded with people, communities and posts; without, there are only reactions and whoever is hired */
export async function openCompany({ seeded = false } = {}): Promise<Company> {
  const { db, drop } = await openTestDatabase();
  let server = await startTestServer({}, { db });
  try {
    if (seeded) await seed(db, { preset: 'small' });
    else await db.query(reactionsSql);
  } catch (error) {
    await server.stop();
    await drop();
    throw error;
  }
  const proxy = await openFaultProxy(server.url);
  const clients: Client[] = [];
  const people = new Map<string, Promise<string>>();
  const hire = async (handle: string) => {
    const [known] = await db.query<{ id: string }>('select id from person where handle = $1', [
      handle,
    ]);
    return known?.id ?? addPerson(db, handle);
  };
  return {
    db,
    proxy,
    get server() {
      return server;
    },
    async client(handle, options = {}) {
      if (!people.has(handle)) people.set(handle, hire(handle));
      await people.get(handle);
      const client = createClient({
        endpoint: `${proxy.url}/graphql`,
        getToken: () => signToken(handle),
        ...options,
      });
      clients.push(client);
      return client;
    },
    async restart() {
      await server.stop();
      server = await startTestServer({}, { db });
      proxy.aim(server.url);
    },
    async close() {
      for (const client of clients) client.dispose();
      await proxy.close();
      await server.stop();
      await drop();
    },
  };
}

/** A page of the portal that no other test talks about. */
export function freshPage(): { url: string } {
  return { url: `/test/${randomUUID()}` };
}

const reactionsSql = `insert into reaction_option (key, emoji, labels, position) values
  ('thanks', '🙏', '{"en": "Thank you", "nl": "Bedankt"}', 1), ('agree', '👍', '{"en": "I agree", "nl": "Eens"}', 2)`;
