// Breaks client-knows-schema-only. A client has no business with one implementation.
export { createSchema } from '@plein/server';
