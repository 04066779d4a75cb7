import type { CommentView } from '@plein/schema/views';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ThreadNode } from '../../controllers/thread-tree.ts';
import { relativeTime } from '../../internal/relative-time.ts';
import { watch } from '../../internal/watch.ts';
import { avatar } from '../../ui/avatar.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { menuButton } from '../../ui/menu.ts';
import { personLine } from '../../ui/person-line.ts';
import { gist } from '../../ui/rich-text/gist.ts';
import { safeImage } from '../../ui/rich-text/links.ts';
import { richText } from '../../ui/rich-text/rich-text.ts';
import { timeAgo } from '../../ui/time.ts';
import { navigates } from '../navigate.ts';
import { reactionBar } from '../reactions/reaction-bar.ts';
import { commentState } from './comment-state.ts';
import { beyond } from './beyond-later.ts';
import { nameOf } from './name-of.ts';
import type { CommentSurroundings } from './surroundings.ts';

/** Deeper than this a reply says whom it answers, because it is no longer drawn further in. */
const DRAWN_DEPTH = 4;

/** A comment with everything below it. Changes of its words render this part alone. */
export function commentItem(node: ThreadNode, around: CommentSurroundings): unknown {
  return watch(node.comment, (comment: CommentView | undefined) =>
    comment ? commentBranch(node, comment, around) : nothing,
  );
}

function commentBranch(
  node: ThreadNode,
  comment: CommentView,
  around: CommentSurroundings,
): TemplateResult {
  const { localize, replying } = around;
  const name = nameOf(comment, around);
  const classes = `comment${node.fresh ? ' fresh' : ''}${around.target === node.id ? ' target' : ''}`;
  return html`<article
      class=${classes}
      part="comment"
      data-comment=${node.id}
      tabindex="-1"
      aria-label=${labelOf(node, comment, around)}
    >
      ${node.collapsed ? folded(node, comment, around) : html`${head(node, comment, around)}${content(node, comment, around)}`}
    </article>
    ${replying.has(node.id) ? html`<div class="comment-composer" data-replies=${node.id}>${editorOf(around, (code) => code.replyEditor(node, around))}</div>` : nothing}
    ${beyond.here?.submissions(node.id, around) ?? nothing}
    ${
      node.collapsed || !hasReplies(node)
        ? nothing
        : html`<div class="branch">
            <button
              type="button"
              class="branch-line"
              tabindex="-1"
              aria-hidden="true"
              title=${localize.term('collapseBranch', { name })}
              @click=${() => around.thread.setCollapsed(node, true)}
            ></button>
            <div class="replies" role="list">
              ${repliesOf(node.replies, around)}
              ${node.more ? html`<div role="listitem">${moreButton(node, around)}</div>` : nothing}
              ${repliesOf(node.late, around)}
            </div>
          </div>`
    }`;
}

const repliesOf = (nodes: ThreadNode[], around: CommentSurroundings) =>
  repeat(
    nodes,
    ({ id }) => id,
    (reply) => html`<div role="listitem">${commentItem(reply, around)}</div>`,
  );

const hasReplies = (node: ThreadNode) =>
  node.replies.length + node.late.length > 0 || node.more !== null;

function labelOf(node: ThreadNode, comment: CommentView, around: CommentSurroundings): string {
  const { localize } = around;
  if (comment.state === 'REMOVED') return localize.term('commentDeleted');
  const time = relativeTime(comment.createdAt, localize.lang, Date.now());
  const above = node.parent?.comment.peek();
  const name = nameOf(comment, around);
  return above
    ? localize.term('replyBy', { name, to: nameOf(above, around), time })
    : localize.term('commentBy', { name, time });
}

function head(node: ThreadNode, comment: CommentView, around: CommentSurroundings): TemplateResult {
  const { localize, thread, answerId } = around;
  const { author, createdAt, editedAt, state } = comment;
  const name = nameOf(comment, around);
  const gone = state === 'REMOVED';
  return html`<header class="comment-head">
    ${avatar({ name, src: author?.avatar?.url, size: 'small', gone: gone || author?.isActive === false || !author })}
    ${
      gone
        ? html`<span class="comment-tombstone">${localize.term('commentDeleted')}</span>`
        : personLine({
            person: author && {
              ...author,
              department: author.department?.name,
              location: author.location?.name,
            },
            words: {
              official: localize.term('official'),
              formerColleague: localize.term('formerColleague'),
              edited: localize.term('edited'),
            },
            time: timeAgo(createdAt, localize.lang),
            timeHref: `#plein-${node.id}`,
            edited: editedAt ? editedButton(node, around) : false,
            href: author?.url ?? undefined,
            onNavigate: navigates('person', author?.id ?? null),
            compact: true,
          })
    }
    ${answerId === node.id ? html`<span class="comment-answer">${icon(icons.check)}${localize.term('acceptedAnswer')}</span>` : nothing}
    ${
      thread.isUnread(comment)
        ? html`<span class="comment-unread" title=${localize.term('unreadComment')}
            ><span class="visually-hidden">${localize.term('unreadComment')}</span></span
          >`
        : nothing
    }
    <span class="comment-acts">
      <button
        type="button"
        class="button icon comment-fold"
        aria-expanded="true"
        aria-label=${localize.term('collapseBranch', { name })}
        title=${localize.term('collapseThread')}
        @click=${() => thread.setCollapsed(node, true)}
      >
        ${icon(icons.chevronDown)}
      </button>
      ${
        gone
          ? nothing
          : menuButton({
              label: localize.term('commentActions', { name }),
              code: beyond,
              words: () => localize.ready(),
              items: () => beyond.here?.commentMenu(node, around) ?? [],
              failed: () => around.failed(node),
            })
      }
    </span>
  </header>`;
}

function editedButton(node: ThreadNode, { localize, act }: CommentSurroundings): TemplateResult {
  return html`<button
    type="button"
    class="link comment-edited"
    title=${localize.term('commentEditHistory')}
    @click=${() => act('history', node)}
  >
    ${localize.term('edited')}
  </button>`;
}

function content(
  node: ThreadNode,
  comment: CommentView,
  around: CommentSurroundings,
): TemplateResult {
  const { localize, editing, problems, quiet } = around;
  if (comment.state === 'REMOVED') return html``;
  if (editing.has(node.id))
    return html`<div class="comment-body">
      ${editorOf(around, (code) => code.wordsEditor(node, around))}
    </div>`;
  const problem =
    problems.get(node.id) ?? (around.reactions.error(node.id) && localize.term('reactionFailed'));
  return html`<div class="comment-body">
    ${node.depth > DRAWN_DEPTH ? inReplyTo(node, around) : nothing}
    ${richText(comment.body, { mentions: comment.mentions, onNavigate: navigates('link', null) })}
    ${images(comment)} ${commentState(comment, localize)}
    <div class="comment-foot">
      ${reactionBar({ reactions: around.reactions, view: comment, localize, readonly: around.shut })}
      ${
        quiet || !comment.viewerState.can.includes('COMMENT')
          ? nothing
          : html`<button
              type="button"
              class="button comment-reply"
              aria-label=${localize.term('replyTo', { name: nameOf(comment, around) })}
              aria-expanded=${around.replying.has(node.id) ? 'true' : 'false'}
              @click=${() => around.toggleReply(node, true)}
            >
              ${icon(icons.reply)}${localize.term('reply')}
            </button>`
      }
    </div>
    ${problem ? html`<p class="comment-problem">${problem}</p>` : nothing}
  </div>`;
}

function inReplyTo(node: ThreadNode, around: CommentSurroundings): TemplateResult {
  const above = node.parent?.comment.peek();
  return html`${
    above
      ? html`<p class="quiet comment-to">
          ${icon(icons.reply)}${around.localize.term('inReplyTo', { name: nameOf(above, around) })}
        </p>`
      : nothing
  }`;
}

function images({ images: all }: CommentView): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<div class="comment-images">
    ${all.map(({ url, alt, width, height }) => {
      const address = safeImage(url);
      return address
        ? html`<a href=${address.href} target="_blank" rel="noopener"
            ><img
              src=${address.href}
              alt=${alt}
              width=${width}
              height=${height}
              loading="lazy"
              decoding="async"
          /></a>`
        : nothing;
    })}
  </div>`;
}

function folded(
  node: ThreadNode,
  comment: CommentView,
  around: CommentSurroundings,
): TemplateResult {
  const { localize, thread } = around;
  const name = nameOf(comment, around);
  const below = comment.descendantCount;
  return html`<button
    type="button"
    class="button comment-folded"
    aria-expanded="false"
    aria-label=${localize.term('expandBranch', { name })}
    @click=${() => thread.setCollapsed(node, false)}
  >
    ${icon(icons.chevronEnd)}<bdi class="person-name">${name}</bdi>
    <span class="comment-snippet">${gist(comment.body, 120)}</span>
    ${below > 0 ? html`<span class="numbers">${localize.term('foldedReplies', { count: below })}</span>` : nothing}
  </button>`;
}

function moreButton(node: ThreadNode, around: CommentSurroundings): TemplateResult {
  const { localize, thread } = around;
  const label = node.failed
    ? `${localize.term('moreFailedComments')} ${localize.term('retry')}`
    : localize.term('moreReplies', { count: node.more?.count ?? 0 });
  return html`<button
    type="button"
    class="button comment-more"
    aria-busy=${node.loading ? 'true' : 'false'}
    @click=${async (event: Event) => {
      const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
      const first = await thread.loadReplies(node);
      focusComment(root, first?.id);
    }}
  >
    ${icon(icons.chevronDown)}${node.loading ? localize.term('loading') : label}
  </button>`;
}

/** Moves the focus to a comment once it is there: what was pressed is gone, or further down. */
export function focusComment(root: ShadowRoot, id: string | undefined): void {
  if (!id) return;
  requestAnimationFrame(() =>
    root
      .querySelector<HTMLElement>(`[data-comment="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true }),
  );
}

/** An editor, once its code is here. */
function editorOf(
  { composerReady, localize }: CommentSurroundings,
  draw: (code: NonNullable<typeof beyond.here>) => TemplateResult,
): TemplateResult {
  return composerReady && beyond.here
    ? draw(beyond.here)
    : html`<p class="quiet">${localize.term('loading')}</p>`;
}
