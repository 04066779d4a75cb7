import type { CSSResult } from 'lit';

/** Adds styles to a root that has been rendered already, once; for parts that are loaded later than their host. */
export function adopt(root: ShadowRoot, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** The same for the root in which something stands. A page's own document is left as it is. */
export function adoptAround(element: Element, ...styles: CSSResult[]): void {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) for (const each of styles) adopt(root, each);
}
