import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Decision } from '@plein/schema/views';
import type { MembershipController, MembershipRequest } from '../../controllers/membership.ts';
import { membership as words } from '../../i18n/messages/membership.en.ts';
import { avatar } from '../../ui/avatar.ts';
import { personLine } from '../../ui/person-line.ts';
import { timeAgo } from '../../ui/time.ts';
import type { CardWords } from './community-facts.ts';

export interface RequestsOptions {
  membership: MembershipController;
  localize: CardWords;
  readonly: boolean;
  announce: (text: string) => void;
}

/** For moderators: who waits to be let in, why, and the two answers. */
export function requests(options: RequestsOptions): TemplateResult | typeof nothing {
  const all = options.membership.requests;
  if (!all || all.length === 0) return nothing;
  const localize = options.localize.with(words);
  return html`<div class="card-requests">
    <h4 class="card-heading" tabindex="-1">${localize.term('requests', { count: all.length })}</h4>
    <ul>
      ${repeat(
        all,
        ({ person }) => person.id,
        (request) => row(request, options),
      )}
    </ul>
  </div>`;
}

function row(
  { person, since, message }: MembershipRequest,
  { membership, localize: common, readonly, announce }: RequestsOptions,
): TemplateResult {
  const localize = common.with(words);
  const { displayName: name } = person;
  const decide = async (event: Event, decision: Decision) => {
    // The row goes, so the focus goes to what stays.
    (event.currentTarget as Element)
      .closest('.card-requests')
      ?.querySelector<HTMLElement>('.card-heading')
      ?.focus();
    if (await membership.decide(person.id, decision))
      announce(localize.term(decision === 'APPROVE' ? 'letInDone' : 'declinedDone', { name }));
  };
  return html`<li class="card-request">
    ${avatar({ name, src: person.avatar?.url, size: 'small', gone: !person.isActive })}
    <div class="card-request-words">
      ${personLine({
        person: {
          displayName: name,
          title: person.title,
          department: person.department?.name,
          location: person.location?.name,
          isActive: person.isActive,
        },
        words: {
          official: localize.term('official'),
          formerColleague: localize.term('formerColleague'),
          edited: localize.term('edited'),
        },
        time: timeAgo(since, localize.lang),
      })}
      ${message ? html`<p class="card-message" dir="auto">${message}</p>` : nothing}
      ${
        readonly
          ? nothing
          : html`<div class="cluster">
              <button
                type="button"
                class="button outline"
                aria-label=${localize.term('letIn', { name })}
                @click=${(event: Event) => decide(event, 'APPROVE')}
              >
                ${localize.term('letInShort')}
              </button>
              <button
                type="button"
                class="button"
                aria-label=${localize.term('decline', { name })}
                @click=${(event: Event) => decide(event, 'REJECT')}
              >
                ${localize.term('declineShort')}
              </button>
            </div>`
      }
    </div>
  </li>`;
}
