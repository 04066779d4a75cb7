import type { PostKind } from '@plein/schema/views';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ComposerController } from '../../controllers/composer.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { acting } from '../../i18n/messages/acting.en.ts';
import type { composer } from '../../i18n/messages/composer.en.ts';
import type { common } from '../../i18n/messages/en.ts';
import { avatar } from '../../ui/avatar.ts';
import { actIcons } from '../../ui/act-icons.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { richText } from '../../ui/rich-text/rich-text.ts';
import { ownReason, refusalWords, whyNot } from '../refusal.ts';
import type { MentionsController } from './mentions.ts';

type Words = Localize<typeof common & typeof acting & typeof composer>;
type Part = TemplateResult | typeof nothing;

const postKinds: readonly PostKind[] = ['UPDATE', 'QUESTION', 'NEWS'];

/** The kinds on offer: those of the `kinds` attribute, or all; news only for those who speak officially. */
export function offerKinds(
  writing: ComposerController,
  attribute: string | null,
): readonly PostKind[] {
  const wanted =
    attribute
      ?.toUpperCase()
      .split(/[\s,]+/)
      .filter(Boolean) ?? [];
  const offered = postKinds.filter(
    (kind) =>
      (wanted.length === 0 || wanted.includes(kind)) && (kind !== 'NEWS' || writing.isOfficial),
  );
  // Where a page offers questions alone, it is a question.
  if (offered[0] && !offered.includes(writing.kind)) writing.kind = offered[0];
  return offered;
}

/** What kind of post, for whom, under which title. */
export function settingsView(
  writing: ComposerController,
  localize: Words,
  { kinds, chooses }: { kinds: readonly PostKind[]; chooses: boolean },
): TemplateResult {
  const { kind, communities, isOfficial } = writing;
  return html`<div class="composer-settings">
      ${kinds.length > 1 ? kindsView(writing, localize, kinds) : nothing}
      ${chooses && (communities.length > 1 || isOfficial) ? audienceView(writing, localize) : nothing}
    </div>
    ${kind === 'UPDATE' ? nothing : titleView(writing, localize)}`;
}

function kindsView(
  writing: ComposerController,
  localize: Words,
  kinds: readonly PostKind[],
): TemplateResult {
  return html`<fieldset class="composer-kinds">
    <legend class="visually-hidden">${localize.term('kindLabel')}</legend>
    ${kinds.map(
      (kind) =>
        html`<label class="chip composer-kind"
          ><input
            type="radio"
            name="kind"
            class="visually-hidden"
            .checked=${live(kind === writing.kind)}
            @change=${() => writing.change({ kind })}
          />${localize.term('kind', { which: kind })}</label
        >`,
    )}
  </fieldset>`;
}

function audienceView(writing: ComposerController, localize: Words): TemplateResult {
  const { communities, communityId, isOfficial } = writing;
  const chosen = communities.some(({ id }) => id === communityId);
  const choose = (event: Event) =>
    writing.change({ communityId: (event.currentTarget as HTMLSelectElement).value || null });
  return html`<label class="composer-audience"
    ><span class="quiet">${localize.term('audienceLabel')}</span>
    <select class="composer-field" @change=${choose}>
      ${isOfficial ? html`<option value="" ?selected=${!chosen}>${localize.term('everybody')}</option>` : nothing}
      ${communities.map(({ id, name }) => html`<option value=${id} ?selected=${id === communityId}>${name}</option>`)}
    </select></label
  >`;
}

function titleView(writing: ComposerController, localize: Words): TemplateResult {
  return html`<input
    type="text"
    class="composer-field composer-title"
    aria-label=${localize.term('titleLabel')}
    placeholder=${localize.term('titleLabel')}
    maxlength=${writing.server?.limits.titleLength ?? nothing}
    .value=${live(writing.title)}
    @input=${(event: Event) => writing.change({ title: (event.currentTarget as HTMLInputElement).value })}
  />`;
}

/** People to choose from while a mention is typed. */
export function peopleView(mentions: MentionsController, localize: Words): TemplateResult {
  return html`<ul
    class="composer-people"
    id="people"
    role="listbox"
    aria-label=${localize.term('mentionSomebody')}
  >
    ${mentions.people.map(
      ({ displayName, avatar: picture, title, department }, index) =>
        html`<li
          id=${`person-${index}`}
          role="option"
          aria-selected=${index === mentions.active ? 'true' : 'false'}
          @pointerdown=${(event: Event) => {
            // The text keeps the focus.
            event.preventDefault();
            mentions.choose(index);
          }}
        >
          ${avatar({ name: displayName, src: picture?.url, size: 'small' })}<bdi class="person-name"
            >${displayName}</bdi
          >
          <span class="quiet">${[title, department?.name].filter(Boolean).join(' · ')}</span>
        </li>`,
    )}
  </ul>`;
}

/** What became of the last attempt to send. */
export function outcomeView(writing: ComposerController, localize: Words): Part {
  const { outcome } = writing;
  if (!outcome) return nothing;
  switch (outcome.type) {
    case 'held':
      return html`<p class="composer-note" role="status">
        ${icon(icons.clock)}${localize.term('heldForReview')}
      </p>`;
    case 'queued':
      return html`<p class="composer-note" role="status">
        ${icon(actIcons.cloudOff)}${localize.term('queuedForLater')}
      </p>`;
    case 'refused':
      return html`<p class="composer-problem" role="alert">
        ${icon(actIcons.warning)}<span
          >${refusalWords(localize, outcome.error)}${ownReason(outcome.error)}</span
        >
      </p>`;
    case 'failed':
      return html`<p class="composer-problem" role="alert">
        ${icon(actIcons.warning)}<span
          >${localize.term('sendFailed')}${whyNot(localize, outcome.error)}</span
        >
      </p>`;
    case 'conflict':
      return html`<div class="composer-conflict" role="alert">
        <p><strong>${localize.term('conflictTitle')}</strong></p>
        <div class="composer-versions">
          ${(['mine', 'theirs'] as const).map(
            (whose) =>
              html`<section>
                <h3>${localize.term(whose === 'mine' ? 'conflictMine' : 'conflictTheirs')}</h3>
                <div class="composer-version">${richText(outcome[whose])}</div>
                <button type="button" class="button outline" @click=${() => writing.resolve(whose)}>
                  ${localize.term(whose === 'mine' ? 'keepMine' : 'takeTheirs')}
                </button>
              </section>`,
          )}
        </div>
      </div>`;
  }
}

/** Length, draft, and the two ways out. */
export function footView(
  writing: ComposerController,
  localize: Words,
  { sendLabel, preview, onCancel }: { sendLabel: string; preview: boolean; onCancel: () => void },
): TemplateResult {
  const { note, status, isEmpty, length } = writing;
  const limit = writing.server?.limits.bodyLength;
  const left = limit === undefined ? Infinity : limit - length;
  const near = limit !== undefined && left < Math.max(50, limit * 0.1);
  const sending = status === 'sending';
  return html`<div class="composer-foot">
    <span class="composer-says quiet">
      ${
        near
          ? html`<span class=${left < 0 ? 'composer-over numbers' : 'numbers'}
              >${localize.term(left < 0 ? 'lengthOver' : 'lengthLeft', { count: Math.abs(left) })}</span
            >`
          : nothing
      }
      ${
        note === 'restored'
          ? html`<span role="status">${localize.term('draftRestored')}</span>
              <button type="button" class="link" @click=${() => void writing.discard()}>
                ${localize.term('discardDraft')}
              </button>`
          : note === 'kept'
            ? html`<span>${localize.term('draftKept')}</span>`
            : note === 'not-kept'
              ? html`<span role="alert">${localize.term('draftNotKept')}</span>`
              : nothing
      }
      ${preview ? localize.term('previewOnly') : nothing}
    </span>
    <button type="button" class="button" @click=${onCancel}>${localize.term('cancel')}</button>
    <button
      type="submit"
      class="button primary"
      ?disabled=${isEmpty || left < 0 || preview}
      aria-busy=${sending ? 'true' : 'false'}
    >
      ${sending ? localize.term('sending') : sendLabel}
    </button>
  </div>`;
}
