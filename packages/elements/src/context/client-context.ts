import { createContext } from '@lit/context';
import type { GetToken } from '@plein/client';

/** What a `plein-provider` hands to the widgets below it: where to ask, and on whose behalf. */
export interface ClientSource {
  /** Absolute, or relative to the page. Null when this provider leaves the endpoint to the one above. */
  readonly endpoint: string | null;
  readonly getToken: GetToken | undefined;
  /** A language tag for the endpoint's messages; null: the page's. */
  readonly locale: string | null;
}

/** The key is registered, so that a provider of one bundle serves the widgets of another. */
export const clientContext = createContext<ClientSource>(Symbol.for('plein.context.client.v1'));
