import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { PleinError } from '@plein/schema';
import type { Localize } from '../i18n/localize.ts';
import type { common } from '../i18n/messages/en.ts';
import { later, whenHere } from '../internal/later.ts';
import type { NoticeOptions } from '../ui/notice.ts';

/** Words, signs and look of what stands in place of content. Most readers never see one. */
export const noticeCode = later(() => import('./problem-notices.ts'));

export interface ProblemOptions {
  host: LitElement;
  error: PleinError;
  localize: Localize<typeof common>;
  /** Tries again. */
  retry: () => void;
  /** Asks the host for a token, inside the click. Left out: no sign-in button. */
  signIn?: () => void;
  /** The organisation has not consented; an administrator must. */
  refused?: boolean;
  /** What is asked for is there, and is for members only. */
  membersOnly?: boolean;
  inline?: boolean;
}

/** Says in one sentence why a widget has no content, with the one thing that may help. */
export function problem(options: ProblemOptions): TemplateResult {
  const code = whenHere(noticeCode, options.host);
  return code ? code.problemNotice(options) : bare(options.localize, options.retry);
}

export interface LaterNoticeOptions {
  host: LitElement;
  localize: Localize<typeof common>;
  /** What it says; asked when its code is here. */
  says: (code: NonNullable<typeof noticeCode.here>) => NoticeOptions;
  /** What to do when not even the notice can be fetched. */
  retry?: () => void;
}

/** Any other notice in place of content. */
export function laterNotice({ host, localize, says, retry }: LaterNoticeOptions): TemplateResult {
  const code = whenHere(noticeCode, host);
  return code
    ? code.noticeIn(host, says(code))
    : bare(localize, retry ?? (() => host.requestUpdate()));
}

/** Without the code of notices: a word only when that failed to come, too. */
function bare(localize: Localize<typeof common>, retry: () => void): TemplateResult {
  if (!noticeCode.failed) return html`${nothing}`;
  const again = () => {
    noticeCode().catch(() => undefined);
    retry();
  };
  return html`<div class="cluster" role="alert">
    <span>${localize.term('errorTitle')}</span>
    <button type="button" class="button outline" @click=${again}>${localize.term('retry')}</button>
  </div>`;
}
