import { cssValueOf } from './values.ts';
import type { Scheme, TokenName, TokenValues } from './tokens.ts';

/** Values of tokens for one ground, and whether that is a light or a dark one. */
export interface Theme {
  scheme: Scheme;
  values: TokenValues;
}

/** What an earlier call has set on an element, so that the next one takes back what it does not set itself. */
const applied = new WeakMap<HTMLElement, readonly string[]>();

/**
 * Sets tokens on an element, for it and everything inside, through the CSSOM; no style attribute has to be allowed for that. A
 * second call replaces the first, and `undefined` takes everything back.
 *
 * @throws {TypeError} when a value is none of its token; nothing has been set then
 */
export function applyTheme(element: HTMLElement, theme: Theme | undefined): void {
  const wanted = new Map<string, string>();
  if (theme) {
    wanted.set('color-scheme', theme.scheme);
    for (const [name, value] of Object.entries(theme.values))
      if (value !== undefined) wanted.set(`--plein-${name}`, cssValueOf(name as TokenName, value));
  }
  for (const property of applied.get(element) ?? []) {
    if (!wanted.has(property)) element.style.removeProperty(property);
  }
  for (const [property, value] of wanted) element.style.setProperty(property, value);
  applied.set(element, [...wanted.keys()]);
}
