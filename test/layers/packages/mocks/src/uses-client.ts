// Breaks mocks-know-schema-only. What the client thinks of the contract is what a test wants to find out.
export { createClient } from '@plein/client';
