// Breaks ui-has-no-data. Even a type ties a primitive to the contract.
export type { PostView } from '@plein/schema/views';
