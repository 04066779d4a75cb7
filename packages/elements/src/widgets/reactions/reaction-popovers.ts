import { html, nothing, type TemplateResult } from 'lit';
import type { ReactorsView, ReactionsController } from '../../controllers/reactions.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { common } from '../../i18n/messages/en.ts';
import { reactionPopovers as words } from '../../i18n/messages/reaction-popovers.en.ts';
import { adoptAround } from '../../internal/adopt.ts';
import { avatarStyles } from '../../ui/avatar.styles.ts';
import { avatar } from '../../ui/avatar.ts';
import { closePopover } from '../../ui/popover.ts';
import type { ReactionBarOptions } from './reaction-bar.ts';
import { reactionPopoversStyles } from './reaction-popovers.styles.ts';

type Words = Pick<Localize<typeof words & typeof common>, 'term' | 'number' | 'lang'>;

/** Brings the look of the popovers to where a bar stands. */
export function dress(bar: Element): void {
  adoptAround(bar, avatarStyles, reactionPopoversStyles);
}

/** What the organisation offers and nobody gave yet. */
export function offers(options: ReactionBarOptions): TemplateResult {
  const { reactions, view } = options;
  const localize = options.localize.with(words);
  const open = reactions.offersFor(view);
  const pick = (event: Event, key: string) => {
    closePopover(event);
    void reactions.toggle(view, key);
  };
  return html`<div class="reaction-offers">
    ${
      open
        ? open.map((option) => {
            const { key, emoji } = option;
            const name = reactions.label(option, localize.lang);
            return html`<button
              type="button"
              class="button reaction-offer"
              aria-label=${localize.term('giveReaction', { label: name })}
              @click=${(event: Event) => pick(event, key)}
            >
              <span class="reaction-sign" aria-hidden="true">${emoji}</span><span>${name}</span>
            </button>`;
          })
        : html`<span class="quiet">${localize.term('loading')}</span>`
    }
  </div>`;
}

/** Who gave, by reaction. */
export function reactors({ reactions, view, localize }: ReactionBarOptions): TemplateResult {
  return html`<div class="reactors">${whoContent(reactions, view.id, localize.with(words))}</div>`;
}

function whoContent(reactions: ReactionsController, id: string, localize: Words): unknown {
  const found = reactions.reactors(id);
  if (!found) return html`<span class="quiet">${localize.term('loading')}</span>`;
  if ('code' in found) return html`<span role="alert">${localize.term('reactorsFailed')}</span>`;
  return found.map((group) => reactorGroup(group, reactions.label(group, localize.lang), localize));
}

function reactorGroup(
  { emoji, count, people }: ReactorsView,
  label: string,
  localize: Words,
): TemplateResult {
  const rest = count - people.length;
  return html`<section>
    <h3 class="reactors-title">
      <span class="reaction-sign" aria-hidden="true">${emoji}</span>${label}<span
        class="quiet numbers"
        >${localize.number(count)}</span
      >
    </h3>
    <div role="list" class="reactors-people">
      ${people.map(
        ({ displayName, avatar: picture, isActive }) =>
          html`<div role="listitem">
            ${avatar({ name: displayName, src: picture?.url, size: 'small', gone: !isActive })}<bdi
              >${displayName}</bdi
            >
          </div>`,
      )}
      ${rest > 0 ? html`<div role="listitem" class="quiet">${localize.term('moreReactors', { count: rest })}</div>` : nothing}
    </div>
  </section>`;
}
