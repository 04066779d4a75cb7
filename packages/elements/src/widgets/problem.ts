import type { PleinError } from '@plein/schema';
import { html, type TemplateResult } from 'lit';
import { PleinBeforeSignInEvent } from '../events/before-sign-in.ts';
import type { common } from '../i18n/messages/en.ts';
import type { Localize } from '../i18n/localize.ts';
import { notice } from '../ui/notice.ts';

export interface ProblemOptions {
  error: PleinError;
  localize: Localize<typeof common>;
  /** Tries again. */
  retry: () => void;
  /** Asks the host for a token, inside the click. Left out: no sign-in button. */
  signIn?: () => void;
  /** The organisation has not consented; an administrator must. */
  refused?: boolean;
  inline?: boolean;
}

/** Says in one sentence why a widget has no content, with the one thing that may help. */
export function problem({
  error,
  localize,
  retry,
  signIn,
  refused = false,
  inline = false,
}: ProblemOptions): TemplateResult {
  const again = { label: localize.term('retry'), run: retry };
  if (refused) {
    return notice({
      kind: 'consent',
      title: localize.term('consentTitle'),
      text: localize.term('consentText'),
      action: again,
      inline,
    });
  }
  switch (error.code) {
    case 'NO_ENDPOINT':
      return notice({
        kind: 'info',
        title: localize.term('noEndpointTitle'),
        text: localize.term('noEndpointText'),
        inline,
      });
    case 'UNAUTHENTICATED':
      return notice({
        kind: 'sign-in',
        title: localize.term('signInTitle'),
        text: localize.term('signInText'),
        action: signIn
          ? { label: localize.term('signIn'), run: (event) => beginSignIn(event, signIn) }
          : again,
        inline,
      });
    case 'OFFLINE':
      return notice({
        kind: 'offline',
        title: localize.term('offlineTitle'),
        action: again,
        inline,
      });
    case 'NOT_FOUND':
    case 'FORBIDDEN':
      return notice({
        kind: 'info',
        title: localize.term('notFoundTitle'),
        text: localize.term('notFoundText'),
        inline,
      });
    default:
      return html`${notice({ kind: 'error', title: localize.term('errorTitle'), text: localize.term('errorText'), action: again, inline })}`;
  }
}

/** The page may sign people in by itself. */
function beginSignIn(event: Event, signIn: () => void): void {
  if ((event.currentTarget as Element).dispatchEvent(new PleinBeforeSignInEvent())) signIn();
}
