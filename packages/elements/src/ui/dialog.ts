import { render, type TemplateResult } from 'lit';
import { adopt } from '../internal/adopt.ts';
import { askStyles } from './ask.styles.ts';

/**
 * Shows a modal dialog inside the host's own root; settles when it was closed, by its content, by Escape or by a press beside it. Then it
 * is gone, and the focus is where it was. It brings its look; the host's styles include `buttons`.
 *
 * @param heading id of the heading in the content that names it
 */
export function showDialog(
  root: ShadowRoot | HTMLElement,
  heading: string,
  content: (close: () => void) => TemplateResult,
): Promise<void> {
  if (root instanceof ShadowRoot) adopt(root, askStyles);
  const dialog = document.createElement('dialog');
  dialog.className = 'ask';
  dialog.setAttribute('aria-labelledby', heading);
  // In the container of the widget, so that it is measured and coloured like the rest.
  root.append(dialog);
  render(
    content(() => dialog.close()),
    dialog,
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
    dialog.showModal();
  });
}
