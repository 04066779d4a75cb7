import { waitFor } from 'storybook/test';

/** The first match in the page or in any shadow root of it, waited for. Words would be others in another language: use classes. */
export function there(canvas: ParentNode, selector: string): Promise<HTMLElement> {
  return waitFor(
    () => {
      const found = deep(canvas, selector).next().value;
      if (!found) throw new Error(`Nothing in the story matches ${selector}.`);
      return found;
    },
    { timeout: 5000 },
  );
}

/** Presses it as soon as it is there. */
export async function press(canvas: ParentNode, selector: string): Promise<void> {
  (await there(canvas, selector)).click();
}

/** Writes words into the editor of the story, as a person at a keyboard does. */
export async function write(canvas: ParentNode, words: string): Promise<void> {
  const field = (await there(canvas, 'textarea')) as HTMLTextAreaElement;
  field.focus();
  field.value = words;
  field.setSelectionRange(words.length, words.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

function* deep(root: ParentNode, selector: string): Generator<HTMLElement> {
  yield* root.querySelectorAll<HTMLElement>(selector);
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) yield* deep(element.shadowRoot, selector);
}
