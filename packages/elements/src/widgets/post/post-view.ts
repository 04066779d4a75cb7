import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { PostView } from '@plein/schema/views';
import type { PostController } from '../../controllers/post.ts';
import type { ReactionsController } from '../../controllers/reactions.ts';
import type { Localize } from '../../i18n/localize.ts';
import type {
  common,
  post as postWords,
  reactions as reactionWords,
} from '../../i18n/messages/en.ts';
import { isLong } from '../../internal/fold.ts';
import { later, whenHere } from '../../internal/later.ts';
import { avatar } from '../../ui/avatar.ts';
import { counter } from '../../ui/counter.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { menuButton } from '../../ui/menu.ts';
import { laterPart } from '../../ui/later-part.ts';
import { personLine } from '../../ui/person-line.ts';
import { richText } from '../../ui/rich-text/rich-text.ts';
import { timeAgo } from '../../ui/time.ts';
import { reactionBar } from '../reactions/reaction-bar.ts';
import { pictures } from './pictures.ts';
import { place } from './post-place.ts';
import { because, newsOf } from './post-reason.ts';
import { thread } from './post-thread.ts';
import { composerCode, laterWords } from '../later-widgets.ts';
import { navigates } from '../navigate.ts';

/** What all posts of one host share. */
export interface PostSurroundings {
  readonly host: LitElement;
  readonly localize: Localize<typeof common & typeof postWords & typeof reactionWords>;
  readonly reactions: ReactionsController;
  /** The host's own endpoint, for the thread that opens below a post. */
  readonly endpoint: string | null;
  /** Nothing can be written: `readonly` or `preview`. */
  readonly readonly: boolean;
  readonly preview: boolean;
  /** Name of the organisation, for news; empty until it is known. */
  readonly organization: string;
  readonly announce: (text: string) => void;
  /** Shows one community, where the host can; without it the community's name is no button. */
  readonly showCommunity?: (community: { id: string; slug: string; name: string }) => void;
  /** Id of the community that all of them stand in; it is not said with each. */
  readonly within?: string | undefined;
}

/** Where a post stands in a feed. */
export interface PostPosition {
  readonly index: number;
  /** -1 while more may follow. */
  readonly total: number;
  readonly reason: { readonly code: string; readonly about: string | null } | null;
  /** Whether the reason is always on screen, as in a ranked feed. */
  readonly showReason: boolean;
}

/** What one can do with a post, and what was done with it. */
export const postActing = later(() => import('./post-state.ts'));

/** One post: who, what, and what colleagues did with it. */
export function postView(
  post: PostController,
  around: PostSurroundings,
  position: PostPosition | null,
): TemplateResult {
  const { localize } = around;
  const data = post.data;
  if (post.isGone || !data) {
    return html`<article
      class="post gone"
      tabindex="0"
      aria-label=${localize.term('postRemoved')}
      aria-posinset=${position ? position.index : nothing}
      aria-setsize=${position ? position.total : nothing}
      data-post=${post.id}
    >
      <p class="post-gone">${localize.term('postRemoved')}</p>
    </article>`;
  }
  const news = data.kind === 'NEWS';
  const unread = !data.viewerState.isRead && !data.author?.viewerState.isViewer;
  return html`<article
    class="post ${news ? 'news' : ''} ${data.images.length > 0 ? 'pictured' : ''}"
    part="post"
    tabindex="0"
    aria-labelledby=${`by-${data.id} title-${data.id}`}
    aria-describedby=${`body-${data.id}`}
    aria-posinset=${position ? position.index : nothing}
    aria-setsize=${position ? position.total : nothing}
    data-post=${data.id}
    data-unread=${unread && !around.preview ? data.id : nothing}
  >
    ${news && data.images.length > 0 ? pictures(data.images.slice(0, 1), around, true) : nothing}
    ${labels(post, data, around, position)} ${header(post, data, around, unread)}
    <div class="post-body">
      ${words(post, data, around)}
      ${pictures(news ? data.images.slice(1) : data.images, around, false)}
      ${state(post, data, around)} ${footer(post, data, around)} ${thread(post, data, around)}
    </div>
  </article>`;
}

/** What can be told before the first word: news, a question, pinned, why it is here. */
function labels(
  post: PostController,
  data: PostView,
  { localize, organization }: PostSurroundings,
  position: PostPosition | null,
) {
  const why =
    position?.reason && (post.isWhyOpen || position.showReason)
      ? because(position.reason, localize)
      : '';
  const lane =
    data.kind === 'NEWS'
      ? html`<span class="post-lane">${icon(icons.news)}${newsOf(organization, localize)}</span>`
      : nothing;
  const asks =
    data.kind === 'QUESTION'
      ? html`<span class="post-kind">${icon(icons.question)}${localize.term('question')}</span>${
            data.answer
              ? html`<span class="post-kind answered"
                  >${icon(icons.check)}${localize.term('answered')}</span
                >`
              : nothing
          }`
      : nothing;
  const pin = data.pin
    ? html`<span class="post-kind">${icon(icons.pin)}${localize.term('pinned')}</span>`
    : nothing;
  if (lane === nothing && asks === nothing && pin === nothing && !why) return nothing;
  return html`<div class="post-labels">
    ${lane}${asks}${pin}${why ? html`<span class="post-why">${why}</span>` : nothing}
  </div>`;
}

function header(post: PostController, data: PostView, around: PostSurroundings, unread: boolean) {
  const { localize } = around;
  const { author } = data;
  const name = author?.displayName ?? localize.term('formerColleague');
  return html`<header class="post-header">
    ${avatar({ name, src: author?.avatar?.url, gone: !author?.isActive })}
    <div id=${`by-${data.id}`} class="post-by">
      ${personLine({
        person: author && {
          displayName: author.displayName,
          department: author.department?.name,
          location: author.location?.name,
          isOfficial: author.isOfficial || data.isOfficial,
          isActive: author.isActive,
        },
        words: {
          official: localize.term('official'),
          formerColleague: localize.term('formerColleague'),
          edited: localize.term('edited'),
        },
        time: timeAgo(data.createdAt, localize.lang),
        edited: data.editedAt !== null,
        href: author?.url ?? undefined,
        onNavigate: author?.url ? navigates('person', author.id) : undefined,
        meta: place(data, around),
      })}
    </div>
    ${unread ? html`<span class="post-unread" title=${localize.term('unread')}><span class="visually-hidden">${localize.term('unread')}</span></span>` : nothing}
    ${menuButton({
      label: localize.term('moreActions'),
      classes: 'post-menu no-print',
      code: postActing,
      words: () => localize.ready(),
      items: () => postActing.here?.postMenu(post, data, around) ?? [],
      // Said where any act says that it failed.
      failed: (error) => void post.act(() => Promise.reject(error as Error)),
    })}
  </header>`;
}

function words(post: PostController, data: PostView, around: PostSurroundings) {
  if (post.isEditing) return editor(post, data, around);
  const { localize } = around;
  const folded = !post.isExpanded && isLong(data.body);
  return html`${
    data.title
      ? html`<h3 class="post-title" id=${`title-${data.id}`} dir="auto">${data.title}</h3>`
      : nothing
  }
  ${
    data.body
      ? html`<div
          class=${folded ? 'post-words folded' : 'post-words'}
          id=${`body-${data.id}`}
          @focusin=${folded ? (event: Event) => unfoldFor(event, post) : nothing}
          @scroll=${folded ? () => post.expand() : nothing}
        >
          ${richText(data.body, { mentions: data.mentions, onNavigate: navigates('link', null) })}
        </div>`
      : nothing
  }
  ${
    folded
      ? html`<button
          type="button"
          class="link read-more no-print"
          aria-label=${data.title ? localize.term('readMoreOf', { title: data.title }) : nothing}
          @click=${(event: Event) => readOn(event, post)}
        >
          ${localize.term('readMore')}
        </button>`
      : nothing
  }`;
}

/** A link below the fold that gets the focus must be seen. Find in page scrolls the folded box, which unfolds it as well. */
function unfoldFor(event: Event, post: PostController): void {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  if ((event.target as Element).getBoundingClientRect().bottom > box.bottom - 32) post.expand();
}

/** The button goes away with the fold, so the focus goes to the words. */
function readOn(event: Event, post: PostController): void {
  const article = (event.currentTarget as Element).closest('article');
  article?.focus({ preventScroll: true });
  post.expand();
}

function editor(post: PostController, data: PostView, { localize, endpoint }: PostSurroundings) {
  const close = () => post.edit(false);
  return laterPart({
    part: composerCode,
    host: shower(post),
    words: laterWords(localize),
    content: () =>
      html`<plein-composer
        grab-focus
        .edit=${data.id}
        .endpoint=${endpoint}
        @plein-composer-closed=${close}
      ></plein-composer>`,
  });
}

/** What stands between the post and its readers, and what the last act came to; most posts have nothing of the kind. */
function state(post: PostController, data: PostView, around: PostSurroundings) {
  const { note, error } = post;
  if (data.state === 'PUBLISHED' && !data.lock && !note && !error) return nothing;
  const code = whenHere(postActing, shower(post));
  if (code) return code.postState(post, data, around);
  return error && postActing.failed
    ? html`<p class="post-state" role="alert">${around.localize.term('actFailed')}</p>`
    : nothing;
}

/** Posts render by themselves, not with their host. */
function shower(post: PostController): { requestUpdate(): void } {
  return { requestUpdate: () => post.show() };
}

function footer(
  post: PostController,
  data: PostView,
  { localize, reactions, readonly }: PostSurroundings,
) {
  const label = post.isThreadOpen
    ? localize.term('hideComments')
    : localize.term('commentsOpen', { count: data.commentCount });
  // The number stands alone so that it can roll; the words around it follow the language.
  const number = localize.number(data.commentCount);
  const counted = !post.isThreadOpen && data.commentCount > 0;
  return html`<div class="post-footer">
    ${data.state === 'PUBLISHED' ? reactionBar({ reactions, view: data, localize, readonly }) : nothing}
    <button
      type="button"
      class="button post-comments no-print"
      aria-expanded=${post.isThreadOpen ? 'true' : 'false'}
      @click=${() => post.toggleThread()}
    >
      ${icon(icons.comment)}<bdi class="post-comments-words"
        >${counted ? commentCounter(data.commentCount, number, label) : nothing}
        <span class="post-comments-word"
          >${counted ? label.replace(number, '').trim() : label}</span
        ></bdi
      >
    </button>
  </div>`;
}

/** Arabic says one and two in words; where there is no room for words the number stands for them. */
function commentCounter(count: number, number: string, label: string): TemplateResult {
  return label.includes(number)
    ? counter(count, number)
    : html`<span class="post-comments-number" aria-hidden="true">${number}</span>`;
}
