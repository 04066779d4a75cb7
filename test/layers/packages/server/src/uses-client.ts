// Breaks server-knows-schema-only. A server that needs its client is not a server.
export { createClient } from '@plein/client';
