/** The request itself, which `graphql-request` has inside and does not export; the build of the elements knows where. */
declare module 'graphql-request/run-request' {
  export function runRequest(input: {
    url: string;
    request:
      | { _tag: 'Single'; document: { expression: string }; variables: unknown }
      | { _tag: 'Batch'; query: readonly string[]; variables: readonly unknown[] };
    headers: Record<string, string>;
    fetch: typeof fetch;
    fetchOptions: Record<string, unknown>;
  }): Promise<Error | { data?: unknown }>;
}
