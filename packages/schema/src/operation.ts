/**
 * One prepared GraphQL document: what the elements send. Generated from `operations/*.graphql`, so that no parser has to reach
 * the browser and a server can be locked to the operations it knows.
 */
export interface Operation<Result, Variables> {
  /** SHA-256 of `text` in lower-case hexadecimal; the id under which the operation stands in `manifest.json`. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The document with all its fragments, without ignorable characters. */
  readonly text: string;
  /** Never set; carries the types of result and variables from the document to the caller. */
  readonly types?: (variables: Variables) => Result;
}

/** The result type of an operation. */
export type ResultOf<O> = O extends Operation<infer Result, infer _> ? Result : never;

/** The variables type of an operation. */
export type VariablesOf<O> = O extends Operation<infer _, infer Variables> ? Variables : never;
