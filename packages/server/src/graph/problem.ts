import type { ErrorCode } from '@plein/schema';
import type { Locale } from './locale.ts';
import { messages } from './messages.ts';
import type { MessageKey } from './messages.ts';

/** Why an act was not carried out, for the person who tried; becomes a `UserError` of the payload. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ErrorCode;
  readonly key: MessageKey;
  readonly path: readonly string[] | null;
  readonly detail: string;

  /** `detail` fills the place in a message, such as a limit. */
  constructor(
    code: ErrorCode,
    key: MessageKey,
    path: readonly string[] | null = null,
    detail: string | number = '',
  ) {
    super(code);
    this.code = code;
    this.key = key;
    this.path = path;
    this.detail = String(detail);
  }

  toUserError(locale: Locale) {
    return {
      code: this.code,
      message: messages[locale][this.key].replace('{}', this.detail),
      reason: this.key === 'refusedWord' ? this.detail : null,
      path: this.path,
      retryAfter: null,
    };
  }
}

export type UserErrorView = ReturnType<Problem['toUserError']>;
