import type { LitElement, TemplateResult } from 'lit';
import { PleinBeforeSignInEvent } from '../events/before-sign-in.ts';
import { problems } from '../i18n/messages/problems.en.ts';
import { adopt } from '../internal/adopt.ts';
import { noticeStyles } from '../ui/notice.styles.ts';
import { notice, type NoticeOptions } from '../ui/notice.ts';
import type { ProblemOptions } from './problem.ts';

export { emptyFeeds } from '../i18n/messages/empty-feeds.en.ts';
export { refusalWords } from './refusal.ts';
export { problems } from '../i18n/messages/problems.en.ts';

/** A notice in a widget, with its look. */
export function noticeIn(host: LitElement, options: NoticeOptions): TemplateResult {
  adopt(host.renderRoot as ShadowRoot, noticeStyles);
  return notice(options);
}

/** Says in one sentence why a widget has no content, with the one thing that may help. */
export function problemNotice({
  host,
  error,
  localize: common,
  retry,
  signIn,
  refused = false,
  membersOnly = false,
  inline = false,
}: ProblemOptions): TemplateResult {
  const localize = common.with(problems);
  const say = (options: NoticeOptions) => noticeIn(host, { ...options, inline });
  const again = { label: localize.term('retry'), run: retry };
  if (refused) {
    return say({
      kind: 'consent',
      title: localize.term('consentTitle'),
      text: localize.term('consentText'),
      action: again,
    });
  }
  switch (error.code) {
    case 'NO_ENDPOINT':
      return say({
        kind: 'info',
        title: localize.term('noEndpointTitle'),
        text: localize.term('noEndpointText'),
      });
    case 'UNAUTHENTICATED':
      return say({
        kind: 'sign-in',
        title: localize.term('signInTitle'),
        text: localize.term('signInText'),
        action: signIn
          ? { label: localize.term('signIn'), run: (event) => beginSignIn(event, signIn) }
          : again,
      });
    case 'OFFLINE':
      return say({
        kind: 'offline',
        // The network may be fine and the endpoint away; "you are offline" would be untrue.
        title: localize.term(navigator.onLine ? 'unreachableTitle' : 'offlineTitle'),
        action: again,
      });
    case 'NOT_FOUND':
    case 'FORBIDDEN':
      return say({
        kind: 'info',
        title: localize.term(membersOnly ? 'membersOnlyTitle' : 'notFoundTitle'),
        text: localize.term(membersOnly ? 'membersOnlyText' : 'notFoundText'),
      });
    default:
      return say({
        kind: 'error',
        title: localize.term('errorTitle'),
        text: localize.term('errorText'),
        action: again,
      });
  }
}

/** The page may sign people in by itself. */
function beginSignIn(event: Event, signIn: () => void): void {
  if ((event.currentTarget as Element).dispatchEvent(new PleinBeforeSignInEvent())) signIn();
}
