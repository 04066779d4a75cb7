import { adoptAround } from '../internal/adopt.ts';
import { giveFocusBack, place } from './place.ts';
import { popoverStyles } from './popover.styles.ts';

export { showBeside } from './place.ts';

/** Makes `button` the invoker of `box`. */
export function arm(button: HTMLButtonElement, box: HTMLElement): void {
  adoptAround(box, popoverStyles);
  button.popoverTargetElement = box;
  button.setAttribute('aria-expanded', 'false');
  box.addEventListener('beforetoggle', (toggle) => {
    if (toggle.target !== box) return;
    button.setAttribute('aria-expanded', String(toggle.newState === 'open'));
    if (toggle.newState === 'closed') giveFocusBack(box, button);
  });
  box.addEventListener('toggle', (toggle) => {
    if (toggle.target === box && toggle.newState === 'open') place(box, button);
  });
}
