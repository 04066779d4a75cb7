import { html, nothing, type TemplateResult } from 'lit';
import { actIcons } from './act-icons.ts';
import { icon, type Drawing } from './icon.ts';
import * as icons from './icons.ts';

/** What a notice is about; it chooses the sign. */
export type NoticeKind = 'empty' | 'error' | 'offline' | 'sign-in' | 'consent' | 'info' | 'held';

/** What a notice says: one sentence, perhaps a second one, and one act. */
export interface NoticeOptions {
  kind: NoticeKind;
  title: string;
  text?: string | TemplateResult;
  action?: { label: string; run: (event: Event) => void };
  /** One line inside a list instead of a block in place of the content. */
  inline?: boolean;
}

const signs: Record<NoticeKind, Drawing> = {
  empty: icons.comment,
  error: actIcons.warning,
  offline: actIcons.cloudOff,
  'sign-in': icons.lock,
  consent: icons.lock,
  info: icons.info,
  held: icons.clock,
};

/** Says in place of the content what is the matter and what to do. Errors are announced at once. */
export function notice({
  kind,
  title,
  text,
  action,
  inline = false,
}: NoticeOptions): TemplateResult {
  return html`<div
    class="notice ${kind}${inline ? ' inline' : ''}"
    role=${kind === 'error' ? 'alert' : nothing}
  >
    <span class="notice-sign">${icon(signs[kind])}</span>
    <div class="notice-words">
      <p class="notice-title">${title}</p>
      ${text ? html`<p class="notice-text">${text}</p>` : nothing}
    </div>
    ${action ? html`<button type="button" class="button outline" @click=${action.run}>${action.label}</button>` : nothing}
  </div>`;
}
