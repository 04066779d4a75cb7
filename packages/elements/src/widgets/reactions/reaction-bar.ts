import type { ReactionOptionView } from '@plein/schema/views';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReactionsController, ReactorsView } from '../../controllers/reactions.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { common, reactions as words } from '../../i18n/messages/en.ts';
import { roving } from '../../internal/roving.ts';
import { avatar } from '../../ui/avatar.ts';
import { counter } from '../../ui/counter.ts';
import { icon } from '../../ui/icon.ts';
import { closePopover, opensPopover, popover } from '../../ui/popover.ts';

export interface ReactionBarOptions {
  reactions: ReactionsController;
  view: Reactable;
  localize: Localize<typeof common & typeof words>;
  /** Show, do not offer. */
  readonly?: boolean;
}

/** As much of a post, comment or page as its reaction bar needs. */
export interface Reactable {
  readonly id: string;
  readonly reactionGroups: readonly {
    readonly option: ReactionOptionView;
    readonly count: number;
  }[];
  readonly viewerState: {
    readonly reactions: readonly string[];
    readonly can: readonly string[];
    readonly denials: readonly { readonly action: string; readonly reason: string }[];
  };
}

/**
 * The reaction bar: what was given, what one can give, who gave. A template and no element of its own, so that a feed full of them
 * stays light. The host's styles include `reactionBarStyles`, `buttons`, `counterStyles`, `popoverStyles` and `avatarStyles`.
 */
export function reactionBar(options: ReactionBarOptions): TemplateResult {
  const { view, localize, readonly = false } = options;
  const denial = readonly ? undefined : denialOf(view, localize);
  const total = view.reactionGroups.reduce((sum, { count }) => sum + count, 0);
  const open = !readonly && !denial;
  return html`<div
    class="reactions"
    part="reactions"
    role="toolbar"
    aria-label=${localize.term('reactionBar')}
    ${roving()}
  >
    ${repeat(
      view.reactionGroups.filter(({ count }) => count > 0),
      ({ option }) => option.key,
      ({ option, count }) => chip(options, option, count, denial),
    )}
    ${open ? picker(options, total === 0) : nothing} ${total > 0 ? who(options, total) : nothing}
    ${denial && total === 0 ? html`<span class="quiet">${denial}</span>` : nothing}
  </div>`;
}

/** Why the viewer cannot react, in words; undefined when the viewer can. */
function denialOf(view: Reactable, localize: ReactionBarOptions['localize']): string | undefined {
  if (view.viewerState.can.includes('REACT')) return undefined;
  const reason =
    view.viewerState.denials.find(({ action }) => action === 'REACT')?.reason ?? 'READ_ONLY';
  return localize.term(`denied${reason}` as 'deniedREAD_ONLY');
}

function chip(
  options: ReactionBarOptions,
  option: ReactionOptionView,
  count: number,
  denial?: string,
): TemplateResult {
  const { reactions, view, localize, readonly = false } = options;
  const mine = view.viewerState.reactions.includes(option.key);
  const shut = readonly || denial !== undefined;
  const text = localize.number(count);
  const name = localize.term('reactionName', option.label, text, mine);
  return html`<button
    type="button"
    class="chip reaction"
    part="reaction"
    aria-pressed=${mine ? 'true' : 'false'}
    aria-disabled=${shut ? 'true' : nothing}
    aria-label=${denial ? `${name}. ${denial}` : name}
    title=${denial ? `${option.label}. ${denial}` : option.label}
    @click=${() => shut || reactions.toggle(view, option.key)}
  >
    <span class="reaction-sign" aria-hidden="true">${option.emoji}</span>${counter(count, text)}
  </button>`;
}

function picker({ reactions, view, localize }: ReactionBarOptions, first: boolean): TemplateResult {
  const given = new Set(
    view.reactionGroups.filter(({ count }) => count > 0).map(({ option }) => option.key),
  );
  const offers = reactions.offers?.filter(({ key }) => !given.has(key));
  if (offers?.length === 0) return html``;
  const label = localize.term('pickReaction');
  const pick = (event: Event, key: string) => {
    closePopover(event);
    void reactions.toggle(view, key);
  };
  return html`<button
      type="button"
      class="chip reaction-add"
      aria-label=${first ? nothing : label}
      title=${label}
      @click=${opensPopover}
    >
      ${icon('smile')}${first ? html`<span>${localize.term('react')}</span>` : nothing}</button
    >${popover({
      label,
      role: 'group',
      onToggle: (open) => open && void reactions.loadOffers(view.id),
      content: html`<div class="reaction-offers">
        ${
          offers
            ? offers.map(
                ({ key, label: name, emoji }) =>
                  html`<button
                    type="button"
                    class="button reaction-offer"
                    aria-label=${localize.term('giveReaction', name)}
                    @click=${(event: Event) => pick(event, key)}
                  >
                    <span class="reaction-sign" aria-hidden="true">${emoji}</span
                    ><span>${name}</span>
                  </button>`,
              )
            : html`<span class="quiet">${localize.term('loading')}</span>`
        }
      </div>`,
    })}`;
}

function who({ reactions, view, localize }: ReactionBarOptions, total: number): TemplateResult {
  const label = localize.term('whoReacted');
  return html`<button
      type="button"
      class="button icon reaction-who"
      aria-label=${label}
      title=${label}
      @click=${opensPopover}
    >
      ${icon('people')}</button
    >${popover({
      label: `${label}: ${localize.number(total)}`,
      onToggle: (open) => open && void reactions.loadReactors(view.id),
      content: html`<div class="reactors">
        ${whoContent(reactions.reactors(view.id), localize)}
      </div>`,
    })}`;
}

function whoContent(
  found: ReturnType<ReactionsController['reactors']>,
  localize: ReactionBarOptions['localize'],
): unknown {
  if (!found) return html`<span class="quiet">${localize.term('loading')}</span>`;
  if ('code' in found) return html`<span role="alert">${localize.term('reactorsFailed')}</span>`;
  return found.map((group) => reactorGroup(group, localize));
}

function reactorGroup(
  { label, emoji, count, people }: ReactorsView,
  localize: ReactionBarOptions['localize'],
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
      ${rest > 0 ? html`<div role="listitem" class="quiet">${localize.term('moreReactors', rest)}</div>` : nothing}
    </div>
  </section>`;
}
