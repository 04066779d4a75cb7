import type { PleinError } from '@plein/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../i18n/localize.ts';
import { refusals } from '../i18n/messages/refusals.en.ts';

/** As much of a PleinError as its words need. */
export type Refusal = Pick<PleinError, 'code'> & Partial<Pick<PleinError, 'reason' | 'retryAfter'>>;

/** Codes that say no more than that it did not work. */
const general: readonly string[] = ['BAD_INPUT', 'INTERNAL'];

/**
 * Why an act was not carried out, in the reader's language: by its code, never by what the endpoint wrote about it, which is in the
 * language of the request. The organisation's own reason stands beside it, see `ownReason`.
 */
export function refusalWords(common: Localize, { code, retryAfter }: Refusal): string {
  const localize = common.with(refusals);
  if (code === 'RATE_LIMITED' && retryAfter)
    return localize.term('refusedUntil', { time: duration(localize.lang, retryAfter) });
  return localize.term('refused', { which: code });
}

/** The organisation's own reason, as somebody wrote it, in whatever language that was. */
export function ownReason({ reason }: Refusal): TemplateResult | typeof nothing {
  return reason ? html` <q dir="auto">${reason}</q>` : nothing;
}

/** Both, after a sentence that says what was not done; nothing where there is no more to say. */
export function whyNot(localize: Localize, refusal: Refusal): TemplateResult | typeof nothing {
  const known = Object.hasOwn(refusals.refused, refusal.code) && !general.includes(refusal.code);
  return html`${known ? ` ${refusalWords(localize, refusal)}` : nothing}${ownReason(refusal)}`;
}

function duration(lang: string, seconds: number): string {
  const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
