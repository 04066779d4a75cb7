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
 */
export function handlers(endpoint: MockEndpoint): RequestHandler[] {
  const answer = ({ request }: { request: Request }) => endpoint.handle(request);
  const folder = endpoint.url.replace(/[^/]*$/, '');
  return [
    http.post(endpoint.url, answer),
    http.put(`${folder}uploads/:image`, answer),
    http.get(`${folder}media/:image`, answer),
  ];
}
