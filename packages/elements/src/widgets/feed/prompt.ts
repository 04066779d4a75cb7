import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CommunityView, PersonView } from '@plein/schema/views';
import type { Localize } from '../../i18n/localize.ts';
import type { common, feed as words } from '../../i18n/messages/en.ts';
import { keepFocus } from '../../internal/keep-focus.ts';
import { avatar } from '../../ui/avatar.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { laterPart } from '../../ui/later-part.ts';
import { composerCode, laterWords } from '../later-widgets.ts';

export interface PromptOptions {
  host: LitElement;
  viewer: PersonView | undefined;
  /** What the reader may do besides. */
  can: readonly string[];
  localize: Localize<typeof common & typeof words>;
  isWriting: boolean;
  /** The community that is shown, with what the reader may do there; null: the writer chooses. */
  community: CommunityView | null;
  /** Kinds on offer, as the feed's attribute has them. */
  kinds: string;
  endpoint: string | null;
  /** Opens or closes the editor. */
  write: (open: boolean) => void;
}

/** An invitation to write; the editor comes with the first press. A closed door says why. */
export function prompt({
  host,
  viewer,
  can,
  localize,
  isWriting,
  community,
  kinds,
  endpoint,
  write,
}: PromptOptions): TemplateResult | typeof nothing {
  if (!viewer) return nothing;
  if (!(community?.viewerState.can ?? can).includes('POST')) {
    const reason = community?.viewerState.denials.find(({ action }) => action === 'POST')?.reason;
    return reason
      ? html`<p class="feed-closed">
          ${icon(icons.lock)}<span>${localize.term('denied', { which: reason })}</span>
        </p>`
      : nothing;
  }
  if (isWriting) {
    return html`<div class="feed-composer no-print">
      ${laterPart({
        part: composerCode,
        host,
        words: laterWords(localize),
        content: () =>
          html`<plein-composer
            grab-focus
            .community=${community?.id ?? null}
            .kinds=${kinds.toLowerCase() || null}
            .endpoint=${endpoint}
            @plein-composer-closed=${() => {
              write(false);
              void keepFocus(host, '.feed-prompt');
            }}
          ></plein-composer>`,
      })}
    </div>`;
  }
  return html`<button type="button" class="feed-prompt no-print" @click=${() => write(true)}>
    ${avatar({ name: viewer.displayName, src: viewer.avatar?.url })}<span
      >${localize.term('writePrompt')}</span
    >
  </button>`;
}
