// Breaks client-by-its-public-entry. Not exported by name.
export { createClient } from '../../../../../../packages/client/src/client.ts';
