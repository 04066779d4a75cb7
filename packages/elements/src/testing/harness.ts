import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** The accessible name, as far as our templates give one: label first, then the words. */
export function named(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Everything in the element's shadow root that matches. */
export function findAll(element: HTMLElement, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The first one with this name: the whole of it, or a pattern. */
export function find(
  element: HTMLElement,
  selector: string,
  name: string | RegExp,
): HTMLElement | undefined {
  return findAll(element, selector).find((candidate) =>
    typeof name === 'string' ? named(candidate) === name : name.test(named(candidate)),
  );
}

/** Waits until the look-up finds something, over as many updates as it takes. */
export async function settled<T>(
  element: LitElement,
  look: () => T | null | undefined | false,
): Promise<T> {
  let found = look();
  await waitUntil(
    async () => {
      await element.updateComplete;
      found = look();
      return Boolean(found);
    },
    `not there: ${String(look)}`,
    { timeout: 5000, interval: 10 },
  );
  return found as T;
}
