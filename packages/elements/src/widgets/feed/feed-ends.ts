import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { FeedViewName } from '../../controllers/feed-choice.ts';
import type { FeedController } from '../../controllers/feed.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { common, feed as words } from '../../i18n/messages/en.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { laterNotice } from '../problem.ts';
import * as skeleton from '../../ui/skeleton.ts';
import { feedViews } from './views.ts';

type Words = Localize<typeof common & typeof words>;

export interface EmptyFeedOptions {
  host: LitElement;
  localize: Words;
  view: FeedViewName;
  /** There are other views to go to. */
  hasOthers: boolean;
  /** Only some kinds were asked for. */
  isFiltered: boolean;
  isWritable: boolean;
  write: () => void;
  showAll: () => void;
}

/** What this view is for, and the first act that makes it less empty. */
export function emptyFeed({
  host,
  localize,
  view,
  hasOthers,
  isFiltered,
  isWritable,
  write,
  showAll,
}: EmptyFeedOptions): TemplateResult {
  const name = feedViews[view].empty;
  const goesElsewhere = hasOthers && (view === 'unread' || view === 'official');
  return laterNotice({
    host,
    localize,
    says: ({ emptyFeeds }) => {
      const words = localize.with(emptyFeeds);
      const action = goesElsewhere
        ? { label: words.term('showFollowing'), run: showAll }
        : isWritable && view !== 'official'
          ? { label: words.term('writeFirst'), run: write }
          : undefined;
      return {
        kind: 'empty',
        title: words.term(isFiltered ? 'emptyKindsTitle' : `empty${name}Title`),
        text: isFiltered ? undefined : words.term(`empty${name}Text`),
        action,
      };
    },
  });
}

/** Below the last post: the next page on its way, a button for it, why it did not come, or the end. */
export function feedEnd(host: LitElement, feed: FeedController, localize: Words): TemplateResult {
  const { hasMore, isLoadingMore, moreError } = feed;
  const more = () => void feed.loadMore();
  if (moreError) {
    return html`<div class="feed-end">
      ${laterNotice({
        host,
        localize,
        says: () => ({
          kind: 'error',
          title: localize.term('moreFailed'),
          action: { label: localize.term('retry'), run: more },
          inline: true,
        }),
        retry: more,
      })}
    </div>`;
  }
  // It can take the focus, so that Control and End have somewhere to go.
  if (!hasMore)
    return html`<p class="feed-end" tabindex="-1">
      ${icon(icons.check)}${localize.term('endOfFeed')}
    </p>`;
  return html`<div class="feed-end no-print" data-end>
    ${isLoadingMore ? skeleton.post() : nothing}
    <button
      type="button"
      class="button outline"
      aria-disabled=${isLoadingMore ? 'true' : nothing}
      @click=${more}
    >
      ${localize.term(isLoadingMore ? 'loadingMore' : 'morePosts')}
    </button>
  </div>`;
}

/** In place of a community that is not there, or not for the reader: nobody is told which. */
export function absentPlace(host: LitElement, localize: Words) {
  return laterNotice({
    host,
    localize,
    says: ({ problems }) => ({
      kind: 'info',
      title: localize.term('notFoundTitle'),
      text: localize.with(problems).term('notFoundText'),
    }),
  });
}
