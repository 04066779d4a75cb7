/** The element itself, then everything around it, out of shadow roots and slots into the page. */
function* outwards(element: Element): Generator<Element> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) yield node;
    node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
  }
}

/** The nearest `lang`, else the browser's language; always a valid tag. */
export function languageOf(element: Element): string {
  for (const around of outwards(element)) {
    const lang = around.getAttribute('lang');
    if (lang) return valid(lang) ?? 'en';
  }
  return valid(navigator.language) ?? 'en';
}

/** The nearest `dir` that says a direction, else left to right. */
export function directionOf(element: Element): 'ltr' | 'rtl' {
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** One observer for each document or shadow root with a widget somewhere inside, however many there are. */
const watched = new Map<
  Node,
  { observer: MutationObserver; listeners: Map<Element, () => void> }
>();

/** Calls back when a `lang` or `dir` changes on the element or anywhere around it; returns the way to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const roots = new Set<Node>();
  for (const around of outwards(element)) roots.add(around.getRootNode());
  for (const root of roots) {
    let watch = watched.get(root);
    if (!watch) {
      const listeners = new Map<Element, () => void>();
      const observer = new MutationObserver((records) => {
        for (const [inner, listener] of [...listeners])
          if (records.some(({ target }) => holds(target, inner))) listener();
      });
      observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
      watched.set(root, (watch = { observer, listeners }));
    }
    watch.listeners.set(element, changed);
  }
  return () => {
    for (const root of roots) {
      const watch = watched.get(root);
      watch?.listeners.delete(element);
      if (watch?.listeners.size === 0) {
        watch.observer.disconnect();
        watched.delete(root);
      }
    }
  };
}

function holds(outer: Node, inner: Element): boolean {
  for (const around of outwards(inner)) if (around === outer) return true;
  return false;
}

function valid(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
