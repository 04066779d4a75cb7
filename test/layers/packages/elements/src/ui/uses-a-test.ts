// Breaks no-test-code-in-the-product. Tests lean on the product, never the other way.
export { tested } from './asks-client.test.ts';
