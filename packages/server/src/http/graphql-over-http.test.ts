import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditServer } from 'graphql-http';
import type { Config } from '../config.ts';
import { addPerson, signToken, startTestServer } from '../testing/http.ts';

/** What an endpoint of ours answers otherwise on purpose, by the id of the audit. */
const noGet = 'GET is not taken: an address is written to logs, and a foreign page can send one.';
const open: Readonly<Record<string, string>> = { '5A70': noGet, D6D5: noGet, '6A70': noGet };
const noIntrospection = 'The audit asks for __type, and in production nobody may look around.';
const production = { ...open, '2EA1': noIntrospection, '28B9': noIntrospection };

/**
 * The public suite for the GraphQL over HTTP specification. Only an endpoint that takes any operation can be asked it: its documents
 * are its own, and one that is locked to registered operations knows none of them.
 */
describe('the audits of GraphQL over HTTP', () => {
  const profiles: readonly [string, Partial<Config>, Readonly<Record<string, string>>][] = [
    ['while developing', {}, open],
    ['in production', { production: true }, production],
  ];
  for (const [name, settings, exceptions] of profiles) {
    test(`all pass ${name}, but for those we mean to answer otherwise`, async () => {
      const server = await startTestServer(settings);
      try {
        await addPerson(server.db, 'anna');
        const authorization = `Bearer ${await signToken('anna')}`;
        const results = await auditServer({
          url: `${server.url}/graphql`,
          fetchFn: (url: string, init?: RequestInit) => {
            const headers = new Headers(init?.headers);
            headers.set('authorization', authorization);
            return fetch(url, { ...init, headers });
          },
        });
        const complaints = results.filter(({ status }) => status !== 'ok');
        assert.ok(results.length >= 61, 'the whole suite ran');
        assert.deepEqual(
          complaints.map(({ id }) => id).sort(),
          Object.keys(exceptions).sort(),
          JSON.stringify(complaints.map(({ id, name: what, status }) => [id, status, what])),
        );
      } finally {
        await server.stop();
      }
    });
  }
});
