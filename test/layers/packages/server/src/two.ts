// Breaks no-cycles. It needs the other, which needs it.
export { one as two } from './one.ts';
