/**
 * The keyboard of the ARIA feed pattern (https://www.w3.org/WAI/ARIA/apg/patterns/feed/): Page Down and Page Up go from article to
 * article, Control with End and Home to what stands after and before the feed. The key handler of the element with `role="feed"`.
 */
export function walkArticles(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.metaKey || isWriting(event)) return;
  const to = target(event, event.currentTarget as HTMLElement);
  if (!to) return;
  event.preventDefault();
  to.focus();
  to.scrollIntoView({ block: 'nearest' });
}

function target(event: KeyboardEvent, feed: HTMLElement): HTMLElement | null | undefined {
  if (event.ctrlKey) {
    if (event.key === 'End') return beside(feed, 1);
    return event.key === 'Home' ? beside(feed, -1) : undefined;
  }
  if (event.key !== 'PageDown' && event.key !== 'PageUp') return undefined;
  const articles = [...feed.querySelectorAll<HTMLElement>('article')];
  const current = (event.target as Element).closest<HTMLElement>('article');
  const at = current ? articles.indexOf(current) : -1;
  return articles[event.key === 'PageDown' ? at + 1 : at - 1];
}

/** In a text field these keys belong to the text. */
function isWriting(event: KeyboardEvent): boolean {
  const [origin] = event.composedPath();
  return (
    origin instanceof HTMLElement &&
    (origin.isContentEditable || origin.matches('textarea, input, select'))
  );
}

const focusable = 'button, a[href], input, select, textarea, [tabindex]';

/** The nearest element after or before the feed, in the same root, that can take the focus. */
function beside(feed: HTMLElement, direction: 1 | -1): HTMLElement | undefined {
  const all = [
    ...(feed.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>(focusable),
  ].filter(
    (element) =>
      !feed.contains(element) && element.checkVisibility() && !element.closest('[popover]'),
  );
  const side =
    direction === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const there = all.filter((element) => (feed.compareDocumentPosition(element) & side) !== 0);
  return direction === 1
    ? there[0]
    : (there.findLast(({ tabIndex }) => tabIndex === 0) ?? there.at(-1));
}
