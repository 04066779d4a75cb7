import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { tenantSettings } from './tenant.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  if (path.startsWith('/broken')) response.writeHead(500).end('<html>');
  else if (path.includes('PleinEndpoint'))
    response.end(JSON.stringify({ Value: ' https://plein.example/graphql ' }));
  else response.end(JSON.stringify({ 'odata.null': true }));
});
let origin = '';
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

test('the organisation’s settings are read once for a site; what is not set is empty', async () => {
  const site = `${origin}/sites/a/`;
  const [one, other] = await Promise.all([tenantSettings(site), tenantSettings(site)]);
  assert.deepEqual(one, { endpoint: 'https://plein.example/graphql', resource: '' });
  assert.equal(one, other);
  assert.deepEqual(asked.sort(), [
    "/sites/a/_api/web/GetStorageEntity('PleinEndpoint')",
    "/sites/a/_api/web/GetStorageEntity('PleinResource')",
  ]);
});

test('a site that does not answer leaves everything empty', async () => {
  assert.deepEqual(await tenantSettings(`${origin}/broken`), { endpoint: '', resource: '' });
});
