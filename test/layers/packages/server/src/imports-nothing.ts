// Breaks everything-resolves. There is no such file.
export { nothing } from './nothing-there.ts';
