export { errorCodes, isErrorCode, PleinError } from './errors.ts';
export type { ErrorCode, PleinErrorOptions } from './errors.ts';
export type { Operation, ResultOf, VariablesOf } from './operation.ts';
