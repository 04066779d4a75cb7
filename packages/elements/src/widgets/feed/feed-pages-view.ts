import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FeedController } from '../../controllers/feed.ts';
import type { FeedEntry } from '../../controllers/feed-pages.ts';
import type { PageWindowController } from '../../controllers/page-window-controller.ts';
import * as skeleton from '../../ui/skeleton.ts';
import type { PostPosition } from '../post/post-view.ts';

export interface FeedPagesOptions {
  /** Which pages are drawn; all while that code is not here. */
  window: PageWindowController | undefined;
  /** Says why a post stands in this feed. */
  showReason: boolean;
  post: (postId: string, position: PostPosition) => unknown;
}

/** The posts: first the pinned ones, then page by page. Far pages are empty and keep their height. */
export function feedPages(
  { pinnedIds, sections, positions }: FeedController,
  { window, showReason, post }: FeedPagesOptions,
): TemplateResult {
  const { starts, total } = positions;
  const place = ({ postId, reason }: FeedEntry, index: number) =>
    post(postId, { index, total, reason, showReason });
  const pinned = pinnedIds.map((postId, index) =>
    place({ postId, cursor: null, reason: null }, index + 1),
  );
  return html`${pinned.length > 0 ? html`<div class="feed-pinned">${pinned}</div>` : nothing}
  ${repeat(
    sections,
    ({ key }) => key,
    ({ key, entries }) => {
      const start = pinnedIds.length + (starts.get(key) ?? 0) + 1;
      return html`<div
        class=${(window?.isKept(key) ?? true) ? 'feed-page kept' : 'feed-page'}
        data-page=${key}
      >
        ${
          window?.isLive(key) === false
            ? nothing
            : entries
              ? repeat(
                  entries,
                  ({ postId }) => postId,
                  (entry, index) => place(entry, start + index),
                )
              : skeleton.post()
        }
      </div>`;
    },
  )}`;
}
