import type { CSSResult } from 'lit';

/** Adds styles to a root that has been rendered already, once; for parts that are loaded later than their host. */
export function adopt(root: ShadowRoot, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
