import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PageWindowController } from '../../controllers/page-window-controller.ts';
import type { ThreadNode } from '../../controllers/thread-tree.ts';
import { beyond } from './beyond-later.ts';
import { commentItem } from './comment-view.ts';
import type { CommentSurroundings } from './surroundings.ts';

/** The comments, in chunks that are emptied while they are far. */
export function threadList(
  around: CommentSurroundings,
  {
    pending,
    pages,
  }: {
    /** Changes with whatever the reader has on its way. */
    pending: string;
    /** Which chunks are drawn; all while that code is not here. */
    pages: PageWindowController | undefined;
  },
): TemplateResult {
  const { thread, answerId, quiet, localize, composerReady, endpoint } = around;
  const { tree, paging, place } = thread;
  // A comment is rendered again for these alone, and for what changed in its branch.
  const same = [
    answerId,
    quiet,
    localize.lang,
    localize.version,
    around.reactions.labels,
    composerReady,
    endpoint,
    pending,
    place,
  ];
  const item = (node: ThreadNode, at: number) =>
    html`<div
      class="thread-item"
      role="listitem"
      aria-posinset=${at}
      aria-setsize=${Math.max(paging.total, at)}
    >
      ${guard([node, node.revision, ...same], () => commentItem(node, around))}
    </div>`;
  let position = 0;
  return html`<div
    class="thread"
    role="list"
    aria-label=${localize.term('comments')}
    @keydown=${(event: KeyboardEvent) => beyond.here?.moveByKey(event)}
  >
    ${repeat(
      tree.chunks,
      ({ key }) => key,
      ({ key, roots }) => {
        const before = position;
        position += roots.length;
        return html`<div
          class=${(pages?.isKept(key) ?? true) ? 'thread-page kept' : 'thread-page'}
          role="presentation"
          data-page=${key}
        >
          ${
            pages?.isLive(key) !== false
              ? repeat(
                  roots,
                  ({ id }) => id,
                  (node, index) => item(node, before + index + 1),
                )
              : nothing
          }
        </div>`;
      },
    )}
  </div>`;
}
