// Breaks conformance-knows-schema-only. It asks an endpoint over its address.
export { createPleinServer } from '@plein/server';
