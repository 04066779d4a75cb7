// Breaks mocks-run-on-graphql-and-msw-alone. A browser has no files.
export { readFileSync } from 'node:fs';
