import type { ReactionOptionView } from '@plein/schema/views';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ReactionsController } from '../../controllers/reactions.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { common, reactions as words } from '../../i18n/messages/en.ts';
import { later } from '../../internal/later.ts';
import { roving } from '../../internal/roving.ts';
import { counter } from '../../ui/counter.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { opensPopover, popover } from '../../ui/popover.ts';

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
 * stays light. The host's styles include `reactionBarStyles`, `buttons` and `counterStyles`.
 */
export function reactionBar(options: ReactionBarOptions): TemplateResult {
  const { view, localize, readonly = false } = options;
  const denial = readonly ? undefined : denialOf(view, localize);
  const total = view.reactionGroups.reduce((sum, { count }) => sum + count, 0);
  const open = !readonly && !denial;
  // What nobody can read yet says so itself, and nothing was given where nothing can be.
  if (!open && total === 0 && (readonly || waits(view))) return html``;
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

const denied = ({ viewerState }: Reactable) =>
  viewerState.denials.find(({ action }) => action === 'REACT')?.reason;

const waits = (view: Reactable) => denied(view) === 'NOT_PUBLISHED';

/** Why the viewer cannot react, in words; undefined when the viewer can. */
function denialOf(view: Reactable, localize: ReactionBarOptions['localize']): string | undefined {
  if (view.viewerState.can.includes('REACT')) return undefined;
  return localize.term('denied', { which: denied(view) ?? 'READ_ONLY' });
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
  const label = reactions.label(option, localize.lang);
  const name = localize.term(mine ? 'reactionNameMine' : 'reactionName', {
    label,
    count,
  });
  return html`<button
    type="button"
    class="chip reaction"
    part="reaction"
    aria-pressed=${mine ? 'true' : 'false'}
    aria-disabled=${shut ? 'true' : nothing}
    aria-label=${denial ? `${name}. ${denial}` : name}
    title=${denial ? `${label}. ${denial}` : label}
    @click=${() => shut || reactions.toggle(view, option.key)}
  >
    <span class="reaction-sign" aria-hidden="true">${option.emoji}</span>${counter(count, text)}
  </button>`;
}

/** What one can give, and who gave: the insides of the two popovers. */
export const reactionPopovers = later(() => import('./reaction-popovers.ts'));

function opens(event: Event): void {
  const button = event.currentTarget as Element;
  // Where the code does not come the popover says so.
  reactionPopovers().then(
    ({ dress }) => dress(button),
    () => undefined,
  );
  void opensPopover(event);
}

function picker(options: ReactionBarOptions, first: boolean): TemplateResult {
  const { reactions, view, localize } = options;
  if (reactions.hasGivenAll(view)) return html``;
  const label = localize.term('pickReaction');
  return html`<button
      type="button"
      class="chip reaction-add"
      aria-label=${first ? nothing : label}
      title=${label}
      @click=${opens}
    >
      ${icon(icons.smile)}${first ? html`<span>${localize.term('react')}</span>` : nothing}</button
    >${popover({
      label,
      role: 'group',
      onToggle: (open) => open && void prepare(options, () => reactions.loadOffers(view.id)),
      content: () => reactionPopovers.here?.offers(options) ?? waiting(options),
    })}`;
}

function who(options: ReactionBarOptions, total: number): TemplateResult {
  const { reactions, view, localize } = options;
  const label = localize.term('whoReacted');
  return html`<button
      type="button"
      class="button icon reaction-who"
      aria-label=${label}
      title=${label}
      @click=${opens}
    >
      ${icon(icons.people)}</button
    >${popover({
      label: `${label}: ${localize.number(total)}`,
      onToggle: (open) => open && void prepare(options, () => reactions.loadReactors(view.id)),
      content: () => reactionPopovers.here?.reactors(options) ?? waiting(options),
    })}`;
}

/** Fetches what a popover shows, and the code that shows it. */
async function prepare(
  { reactions, view }: ReactionBarOptions,
  load: () => Promise<void>,
): Promise<void> {
  await Promise.all([reactionPopovers().catch(() => undefined), load()]);
  reactions.show(view.id);
}

function waiting({ localize }: ReactionBarOptions): TemplateResult {
  return html`<span class="quiet" role="status"
    >${localize.term(reactionPopovers.failed ? 'actFailed' : 'loading')}</span
  >`;
}
