import type { ReactiveControllerHost } from 'lit';

/**
 * Called when what had the focus goes: whoever works by keyboard goes on at the first `selector` in `host` instead of at the top of the
 * page. Where somebody has taken the focus meanwhile it stays.
 */
export async function keepFocus(
  host: ReactiveControllerHost & HTMLElement,
  selector: string,
): Promise<void> {
  await host.updateComplete;
  const { activeElement, body } = host.ownerDocument;
  if (activeElement === null || activeElement === body)
    host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
}
