const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The endpoint that the page itself names, for pages without a provider. */
export function metaEndpoint(): string | null {
  return (
    document.head.querySelector<HTMLMetaElement>('meta[name="plein-endpoint"]')?.content || null
  );
}

/**
 * Calls back when the page's `<meta name="plein-endpoint">` may have changed. One observer for all widgets of a
 * page; it stops with the last listener.
 *
 * @returns stops the calls
 */
export function watchMeta(listener: () => void): () => void {
  // A bound copy each time, so that the same function given twice counts twice.
  const entry = () => listener();
  listeners.add(entry);
  observer ??= new MutationObserver((records) => {
    if (records.some(touchesMeta)) for (const each of [...listeners]) each();
  });
  if (listeners.size === 1) {
    observer.observe(document.head, {
      childList: true,
      subtree: true,
      attributeFilter: ['content', 'name'],
    });
  }
  return () => {
    listeners.delete(entry);
    if (listeners.size === 0) observer?.disconnect();
  };
}

function touchesMeta({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return [target, ...addedNodes, ...removedNodes].some((node) => node instanceof HTMLMetaElement);
}
