import { html } from 'lit';
import type { PostView } from '@plein/schema/views';
import type { PostSurroundings } from './post-view.ts';

/** Where it was said, or to whom. */
export function place(
  { community, audience }: PostView,
  { localize, showCommunity, within }: PostSurroundings,
) {
  if (community && community.id === within) return undefined;
  if (!community)
    return audience.kind === 'EVERYBODY'
      ? undefined
      : html`<bdi>${localize.term('forAudience', { label: audience.label })}</bdi>`;
  const text = localize.term('inCommunity', { name: community.name });
  if (!showCommunity) return html`<bdi>${text}</bdi>`;
  return html`<button
    type="button"
    class="link post-community"
    @click=${() => showCommunity(community)}
  >
    <bdi>${text}</bdi>
  </button>`;
}
