// The other half of one.ts.
export { one as two } from './one.ts';
