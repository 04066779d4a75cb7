import { PleinBeforeNavigateEvent } from '../events/before-navigate.ts';

/** The click handler of a link: the page may go there by its own router. */
export function navigates(
  to: PleinBeforeNavigateEvent['to'],
  id: string | null,
): (event: MouseEvent) => void {
  return (event) => {
    const link = event.currentTarget as HTMLAnchorElement;
    // A place on this page is nobody's navigation.
    if (link.getAttribute('href')?.startsWith('#')) return;
    if (!link.dispatchEvent(new PleinBeforeNavigateEvent({ to, id, url: link.href })))
      event.preventDefault();
  };
}
