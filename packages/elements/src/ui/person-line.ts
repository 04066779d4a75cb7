import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.ts';
import * as icons from './icons.ts';

/** As much of a person as a line shows. */
export interface PersonLinePerson {
  readonly displayName: string;
  readonly title?: string | null;
  readonly department?: string | null;
  readonly location?: string | null;
  readonly isOfficial?: boolean;
  readonly isActive?: boolean;
}

/** The few words a person line needs, in the reader's language. */
export interface PersonLineWords {
  /** Beside an official voice. */
  official: string;
  /** Instead of a name when the account is gone. */
  formerColleague: string;
  /** Beside a changed text. */
  edited: string;
}

/** What a person line shows. */
export interface PersonLineOptions {
  person: PersonLinePerson | null;
  words: PersonLineWords;
  /** When it was said: the result of `timeAgo`. */
  time?: TemplateResult;
  /** Where the time links to. */
  timeHref?: string;
  /** The text was changed afterwards; a template stands in place of the plain word. */
  edited?: boolean | TemplateResult;
  /** Where the name links to. */
  href?: string;
  onNavigate?: (event: MouseEvent) => void;
  /** Anything quiet at the end of the second line, such as a community's name. */
  meta?: TemplateResult | string;
  /** Keep to one line: name and time only. */
  compact?: boolean;
}

/** The name before everything else; a quiet second line says title, department and place. */
export function personLine(options: PersonLineOptions): TemplateResult {
  const {
    person,
    words,
    time,
    timeHref,
    edited,
    href,
    onNavigate,
    meta,
    compact = false,
  } = options;
  const known = person !== null && person.isActive !== false;
  const name = person?.displayName || words.formerColleague;
  const about =
    compact || !known
      ? []
      : [person.title, person.department, person.location].filter((part) => part);
  return html`<span class=${known ? 'person' : 'person gone'}>
    <span class="person-first">
      ${
        href && known
          ? html`<a class="person-name" href=${href} @click=${onNavigate ?? nothing}
              ><bdi>${name}</bdi></a
            >`
          : html`<span class="person-name"><bdi>${name}</bdi></span>`
      }
      ${person?.isOfficial ? html`<span class="person-official">${icon(icons.official)}${words.official}</span>` : nothing}
      ${time ? html`<span class="person-time">${timeHref ? html`<a href=${timeHref} @click=${onNavigate ?? nothing}>${time}</a>` : time}</span>` : nothing}
      ${edited ? html`<span class="person-time">${edited === true ? words.edited : edited}</span>` : nothing}
    </span>
    ${
      about.length > 0 || meta
        ? html`<span class="person-second"
            >${about.length > 0 ? html`<span>${about.map((part, at) => html`${at > 0 ? ' · ' : nothing}<bdi>${part}</bdi>`)}</span>` : nothing}${meta ? html`<span>${meta}</span>` : nothing}</span
          >`
        : nothing
    }
  </span>`;
}
