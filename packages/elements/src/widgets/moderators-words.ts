import { html, nothing, type TemplateResult } from 'lit';

/** What a moderator wrote to the author, after why it stands there; in whatever language it was written. */
export function moderatorsWords(
  reason: string | null | undefined,
): TemplateResult | typeof nothing {
  return reason ? html`: <q dir="auto">${reason}</q>` : nothing;
}
