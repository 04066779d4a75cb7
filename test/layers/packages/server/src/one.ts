// Breaks no-cycles. It needs the other, which needs it.
export { two as one } from './two.ts';
