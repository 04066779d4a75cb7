// Stands in for the package `graphql` in browser bundles. `graphql-request` imports these three names, to read and print documents;
// ours are prepared texts that it passes through untouched, so none of them is ever called.

export const Kind = { OPERATION_DEFINITION: 'OperationDefinition' } as const;

export function parse(): never {
  throw new Error('No GraphQL parser on this page: use a prepared operation of @plein/schema.');
}

export function print(): never {
  throw new Error('No GraphQL printer on this page: use a prepared operation of @plein/schema.');
}
