// Stands in for the class of `graphql-request` in browser bundles: its two calls that are in use, over its own request.
import { runRequest } from 'graphql-request/run-request';

interface Options {
  fetch: typeof fetch;
  excludeOperationName: true;
  [option: string]: unknown;
}
interface Call {
  requestHeaders: Record<string, string>;
  signal: AbortSignal;
}

export class GraphQLClient {
  readonly #url: string;
  readonly #options: Options;

  constructor(url: string, options: Options) {
    this.#url = url;
    this.#options = options;
  }

  rawRequest({
    query,
    variables,
    ...call
  }: Call & { query: string; variables: unknown }): Promise<unknown> {
    return this.#run({ _tag: 'Single', document: { expression: query }, variables }, call);
  }

  async batchRequests({
    documents,
    ...call
  }: Call & { documents: { document: string; variables: unknown }[] }): Promise<unknown> {
    const request = {
      _tag: 'Batch',
      query: documents.map(({ document }) => document),
      variables: documents.map(({ variables }) => variables),
    } as const;
    return (await this.#run(request, call)).data;
  }

  /** An answer with a status of failure is thrown, as by the class that this stands in for. */
  async #run(
    request: Parameters<typeof runRequest>[0]['request'],
    { requestHeaders, signal }: Call,
  ): Promise<{ data?: unknown }> {
    const { fetch, excludeOperationName: _, ...fetchOptions } = this.#options;
    const answer = await runRequest({
      url: this.#url,
      request,
      headers: requestHeaders,
      fetch,
      fetchOptions: { ...fetchOptions, signal },
    });
    if (answer instanceof Error) throw answer;
    return answer;
  }
}
