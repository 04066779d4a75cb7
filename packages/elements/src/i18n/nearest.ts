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

/** Calls back when a `lang` or `dir` changes on the element or anywhere around it; returns the way to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const roots = new Set<Node>();
  for (const around of outwards(element)) roots.add(around.getRootNode());
  const observer = new MutationObserver((records) => {
    for (const record of records) if (record.target instanceof Element && holds(record.target, element)) return changed();
  });
  for (const root of roots) observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  return () => observer.disconnect();
}

function holds(outer: Element, inner: Element): boolean {
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
