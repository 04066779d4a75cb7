import { MockEndpoint } from '@plein/mocks';
import type { MockCompany } from '@plein/mocks';

/**
 * The endpoint of the elements' own tests: a `MockEndpoint` that answers the page's `fetch` from its creation on, and in whose company
 * one person asks who may post to everybody and change a comment for ever.
 *
 * ```ts
 * const endpoint = new FakeEndpoint();
 * const post = endpoint.company.addPost();
 * endpoint.fail('ReactionSet', 'network');
 * afterEach(() => endpoint.restore());
 * ```
 */
export class FakeEndpoint extends MockEndpoint {
  /** Puts the page's own `fetch` back. */
  readonly restore: () => void;

  constructor(options: { company?: MockCompany } = {}) {
    super(options);
    this.company.everybodyPosts = true;
    this.company.limits.commentEditSeconds = 0;
    this.restore = this.install();
  }
}
