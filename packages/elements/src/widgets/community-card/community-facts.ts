import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityView } from '@plein/schema/views';
import type { Localize } from '../../i18n/localize.ts';
import type { common, communityCard as words } from '../../i18n/messages/en.ts';
import { avatar } from '../../ui/avatar.ts';
import { counter } from '../../ui/counter.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { opensPopover, popover } from '../../ui/popover.ts';
import { safeImage } from '../../ui/rich-text/links.ts';
import { navigates } from '../navigate.ts';

export type CardWords = Localize<typeof common & typeof words>;

/** Faces shown beside the number of members. */
const faces = 6;
/** The server counts unread posts no further than this. */
const many = 99;

const visibilities = {
  OPEN: { sign: icons.people, term: 'openCommunity' },
  CLOSED: { sign: icons.lock, term: 'closedCommunity' },
  HIDDEN: { sign: icons.eyeOff, term: 'secretCommunity' },
} as const;

/** Picture, name, who can read, and whether it is still written in. */
export function head(community: CommunityView, localize: CardWords): TemplateResult {
  const { sign, term } = visibilities[community.visibility] ?? visibilities.CLOSED;
  const { cover } = community;
  const address = cover && safeImage(cover.url);
  const { unreadCount } = community.viewerState;
  return html`${
      address
        ? html`<img
            class="card-cover"
            src=${address.href}
            alt=${cover.alt}
            width=${cover.width}
            height=${cover.height}
            loading="lazy"
            @error=${hide}
          />`
        : nothing
    }
    <header class="card-head">
      <h3 id="name" class="card-name" part="name"><bdi>${community.name}</bdi></h3>
      <p class="card-labels">
        <span class="card-label" title=${localize.term(`${term}Hint`)}
          >${icon(sign)}${localize.term(term)}</span
        >
        ${community.status === 'ARCHIVED' ? html`<span class="card-label">${icon(icons.history)}${localize.term('archived')}</span>` : nothing}
        ${unreadCount > 0 ? html`<span class="card-label unread">${unreadCount >= many ? localize.term('manyUnreadPosts') : localize.term('unreadPosts', { count: unreadCount })}</span>` : nothing}
      </p>
    </header>`;
}

/** A picture that does not load leaves no hole. */
function hide(event: Event): void {
  (event.currentTarget as HTMLElement).hidden = true;
}

/** How many, some of their faces, and from where. */
export function membersRow(community: CommunityView, localize: CardWords): TemplateResult {
  const { memberCount, members, departments, locations } = community;
  const shown = members.edges.slice(0, faces);
  const [from = '', where = ''] = [departments, locations].map(({ top, count }) =>
    named(top, count, localize),
  );
  return html`<div class="card-members">
    ${
      shown.length > 0
        ? html`<span class="card-faces" aria-hidden="true"
            >${shown.map(({ node }) => avatar({ name: node.displayName, src: node.avatar?.url, size: 'small', gone: !node.isActive }))}</span
          >`
        : nothing
    }
    <span class="card-count">${memberCountText(memberCount, localize)}</span>
    ${
      departments.count + locations.count > 0
        ? html`<span
            class="quiet card-represented"
            title=${[from, where].filter(Boolean).join('. ')}
            >${localize.term('represented', { departments: localize.term('departments', { count: departments.count }), places: localize.term('places', { count: locations.count }) })}</span
          >`
        : nothing
    }
  </div>`;
}

/** The number rolls when somebody joins; the words around it follow the language. */
function memberCountText(count: number, localize: CardWords): TemplateResult {
  const text = localize.number(count);
  const words = localize.term('members', { count });
  const [before = '', after] = words.split(text);
  // Arabic has words of its own for one and for two.
  return after === undefined ? html`${words}` : html`${before}${counter(count, text)}${after}`;
}

function named(top: readonly string[], count: number, localize: CardWords): string {
  if (top.length === 0) return '';
  return `${localize.list(top)}${count > top.length ? ' …' : ''}`;
}

/** Whether it lives, with the rule behind the word: everybody may check it. */
export function life(
  { health, status }: CommunityView,
  localize: CardWords,
): TemplateResult | typeof nothing {
  if (status === 'ARCHIVED') return html`<p class="card-life">${localize.term('archivedText')}</p>`;
  const rule = localize.term('healthRule', { which: health.state });
  return html`<p class="card-life" data-state=${health.state}>
    <span class="card-pulse" aria-hidden="true"></span
    ><span class="card-state">${localize.term('health', { which: health.state })}</span>
    <button
      type="button"
      class="button icon card-why"
      aria-label=${rule}
      title=${rule}
      @click=${opensPopover}
    >
      ${icon(icons.info)}</button
    >${popover({
      label: localize.term('health', { which: health.state }),
      role: 'group',
      content: () =>
        html`<p class="card-rule">${rule}</p>
          ${health.activeMembers30d === null ? nothing : html`<p class="card-rule quiet">${localize.term('activeMembers', { count: health.activeMembers30d })}</p>`}`,
    })}
    <span class="quiet">${localize.term('contributions', { count: health.contributions30d })}</span>
  </p>`;
}

export function rules(
  { rules: all }: CommunityView,
  localize: CardWords,
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<details class="card-rules">
    <summary>${icon(icons.chevronEnd)}${localize.term('rules', { count: all.length })}</summary>
    <ol>
      ${all.map((rule) => html`<li dir="auto">${rule}</li>`)}
    </ol>
  </details>`;
}

export function moderators(
  { moderators: all }: CommunityView,
  localize: CardWords,
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<div class="card-moderators">
    <h4 class="card-heading">${localize.term('moderators')}</h4>
    <ul>
      ${all.map(
        ({ id, displayName, avatar: picture, url, isActive }) =>
          html`<li>
            ${avatar({ name: displayName, src: picture?.url, size: 'small', gone: !isActive })}
            ${url ? html`<a href=${url} @click=${navigates('person', id)}><bdi>${displayName}</bdi></a>` : html`<bdi>${displayName}</bdi>`}
          </li>`,
      )}
    </ul>
  </div>`;
}
