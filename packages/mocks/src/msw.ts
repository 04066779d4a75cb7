/** msw handlers over a mock endpoint. */
import { http } from 'msw';
import type { RequestHandler } from 'msw';
import type { MockEndpoint } from './endpoint/endpoint.ts';

/**
 * Handlers for the endpoint, its stream of changes, and its pictures.
 *
 * ```ts
 * const endpoint = new MockEndpoint({ company: veldlicht(), url: 'https://social.example/graphql' });
 * const server = setupServer(...handlers(endpoint));
 * ```
 *
 * @throws {TypeError} where there is no page and the endpoint's `url` is a path: msw would never see a request for it
 */
export function handlers(endpoint: MockEndpoint): RequestHandler[] {
  if (!('location' in globalThis) && !URL.canParse(endpoint.url))
    throw new TypeError(
      `handlers: "${endpoint.url}" is a path, and there is no page that it could belong to. ` +
        "Give the endpoint an address: new MockEndpoint({ url: 'https://social.example/graphql' }).",
    );
  const answer = ({ request }: { request: Request }) => endpoint.handle(request);
  const folder = endpoint.url.replace(/[^/]*$/, '');
  return [
    http.post(endpoint.url, answer),
    http.put(`${folder}uploads/:image`, answer),
    http.get(`${folder}media/:image`, answer),
  ];
}
