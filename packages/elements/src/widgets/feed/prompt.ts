import { html, type TemplateResult } from 'lit';
import type { PersonView } from '@plein/schema/views';
import type { Localize } from '../../i18n/localize.ts';
import type { feed as words } from '../../i18n/messages/en.ts';
import { avatar } from '../../ui/avatar.ts';

export interface PromptOptions {
  viewer: PersonView;
  localize: Localize<typeof words>;
  isWriting: boolean;
  /** Id of the community to post in; null: the writer chooses. */
  community: string | null;
  /** Kinds on offer, as the feed's attribute has them. */
  kinds: string;
  endpoint: string | null;
  open: () => void;
  close: () => void;
}

/** An invitation to write; the editor comes with the first press. */
export function prompt({ viewer, localize, isWriting, community, kinds, endpoint, open, close }: PromptOptions): TemplateResult {
  if (isWriting) {
    void import('../composer/define.ts');
    return html`<div class="feed-composer no-print">
      <plein-composer grab-focus .community=${community} .kinds=${kinds.toLowerCase() || null} .endpoint=${endpoint} @plein-composer-closed=${close}></plein-composer>
    </div>`;
  }
  return html`<button type="button" class="feed-prompt no-print" @click=${open}>
    ${avatar({ name: viewer.displayName, src: viewer.avatar?.url })}<span>${localize.term('writePrompt')}</span>
  </button>`;
}
