export { errorCodes, isErrorCode } from './errors.ts';
export type { ErrorCode } from './errors.ts';
export { PleinError } from './plein-error.ts';
export type { PleinErrorOptions } from './plein-error.ts';
export type { Operation, ResultOf, VariablesOf } from './operation.ts';
