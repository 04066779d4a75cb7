import { html, nothing } from 'lit';
import { showDialog } from './dialog.ts';

/** A question in a dialog. */
export interface Question {
  title: string;
  text?: string;
  /** One of these must be chosen. */
  choices?: readonly { value: string; label: string; hint?: string }[];
  /** A free text beside it. */
  note?: { label: string; required?: boolean; maxLength?: number };
  /** The word on the button that does it. */
  confirm: string;
  /** The word on the button that does not. */
  cancel: string;
  danger?: boolean;
}

/** What was answered. */
export interface Answer {
  choice: string | null;
  note: string;
}

/**
 * Asks in a modal dialog inside the host's own root and answers null when it was dismissed. Focus returns to where it was.
 * Load it when needed: `const { ask } = await import('../../ui/ask.ts')`. It brings its look; the host's styles include `buttons`.
 */
export async function ask(
  root: ShadowRoot | HTMLElement,
  question: Question,
): Promise<Answer | null> {
  let answer: Answer | null = null;
  await showDialog(root, 'ask-title', (close) => {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget as HTMLFormElement);
      answer = {
        choice: (data.get('choice') as string | null) ?? null,
        note: String(data.get('note') ?? '').trim(),
      };
      close();
    };
    return form(question, submit, close);
  });
  return answer;
}

function form(question: Question, submit: (event: SubmitEvent) => void, dismiss: () => void) {
  const { title, text, choices, note, confirm, cancel, danger = false } = question;
  return html`<form method="dialog" @submit=${submit}>
    <h2 id="ask-title">${title}</h2>
    ${text ? html`<p>${text}</p>` : nothing}
    ${
      choices
        ? html`<fieldset aria-labelledby="ask-title">
            ${choices.map(
              (choice) =>
                html`<label class="ask-choice"
                  ><input type="radio" name="choice" .value=${choice.value} required /><span
                    >${choice.label}${choice.hint ? html`<span class="ask-hint">${choice.hint}</span>` : nothing}</span
                  ></label
                >`,
            )}
          </fieldset>`
        : nothing
    }
    ${
      note
        ? html`<label class="ask-note"
            >${note.label}<textarea
              name="note"
              rows="3"
              maxlength=${note.maxLength ?? 500}
              ?required=${note.required ?? false}
            ></textarea>
          </label>`
        : nothing
    }
    <div class="ask-acts">
      <button type="button" class="button" @click=${dismiss}>${cancel}</button>
      <button type="submit" class="button primary ${danger ? 'danger' : ''}">${confirm}</button>
    </div>
  </form>`;
}
