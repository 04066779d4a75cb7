import { applyTheme, checkContrast, contrastPairs, fromTokensJson } from '@plein/elements/theming';
import { defaultOf } from '@plein/elements/tokens';
import type { Scheme, TokenName } from '@plein/elements/tokens';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { contrastList } from './contrast-list.ts';
import { tokenField } from './token-field.ts';
import {
  change,
  countChanges,
  exportsOf,
  groups,
  isChanged,
  valueOf,
  valuesFor,
} from './token-set.ts';
import type { Changes } from './token-set.ts';
import { tokenStudioStyles } from './token-studio.styles.ts';

const schemes = ['light', 'dark'] as const;
const untouched: Changes = { light: {}, dark: {} };

/**
 * Tokens beside real widgets: changed here, seen there, measured, and taken home as CSS or as a token file.
 *
 * @slot - Widgets one below the other.
 * @slot aside - A widget for a narrow column.
 */
export class TokenStudio extends LitElement {
  static override styles = tokenStudioStyles;

  /** The ground that is looked at. */
  @property() scheme: Scheme = 'light';

  @state() private changes = untouched;
  @state() private problems: Partial<Record<TokenName, string>> = {};
  @state() private fileProblems: readonly string[] = [];
  @state() private said = '';

  protected override updated(): void {
    const sample = this.renderRoot.querySelector<HTMLElement>('.sample');
    if (!sample) return;
    const values = valuesFor(this.changes, this.scheme);
    const ground = values.ground ?? defaultOf('ground', this.scheme);
    const text = values.text ?? defaultOf('text', this.scheme);
    applyTheme(sample, { scheme: this.scheme, values: { ...values, ground, text } });
  }

  protected override render() {
    const count = countChanges(this.changes);
    return html`
      <header lang="en" dir="ltr">
        <h1>Tokens</h1>
        <p>
          Change a value and see it in real widgets at once. What does not read is named, with a
          value that does. Then take the result home as CSS for your style sheet, or as a token file
          for your drawing tool.
        </p>
      </header>
      <div class="bar" lang="en" dir="ltr">
        <div class="segments" role="group" aria-label="Ground">
          ${schemes.map(
            (scheme) =>
              html`<button
                type="button"
                aria-pressed=${this.scheme === scheme ? 'true' : 'false'}
                @click=${() => (this.scheme = scheme)}
              >
                ${scheme === 'light' ? 'Light ground' : 'Dark ground'}
              </button>`,
          )}
        </div>
        <span class="count"
          >${count === 0 ? 'Nothing changed yet' : count === 1 ? '1 token changed' : `${count} tokens changed`}</span
        >
        <label class="file">
          Open a token file
          <input type="file" accept=".json,application/json" @change=${this.#handleFile} />
        </label>
        <button type="button" ?disabled=${count === 0} @click=${this.#handleReset}>
          Start over
        </button>
      </div>
      ${this.fileProblems.length > 0 ? this.#renderFileProblems() : nothing}
      <div class="bench">
        <form
          class="fields"
          lang="en"
          dir="ltr"
          aria-label="Tokens"
          @submit=${(event: Event) => event.preventDefault()}
        >
          ${groups.map(({ title, names }) => this.#renderGroup(title, names))}
        </form>
        <div class="seen">
          <section aria-labelledby="seen">
            <h2 id="seen" lang="en" dir="ltr">In real widgets</h2>
            <div class="sample">
              <div class="sample-page"><slot></slot><slot name="aside"></slot></div>
            </div>
          </section>
          ${this.#renderContrast()}
        </div>
      </div>
      ${this.#renderExports(count)}
      <p class="said" lang="en" dir="ltr" role="status">${this.said}</p>
    `;
  }

  #renderFileProblems(): TemplateResult {
    return html`<div class="file-problems" lang="en" dir="ltr" role="alert">
      <p>The token file was not taken over:</p>
      <ul>
        ${this.fileProblems.map((problem) => html`<li>${problem}</li>`)}
      </ul>
    </div>`;
  }

  #renderGroup(title: string, names: readonly TokenName[]): TemplateResult {
    return html`<fieldset>
      <legend>${title}</legend>
      ${names.map((name) =>
        tokenField({
          name,
          value: valueOf(this.changes, name, this.scheme),
          changed: isChanged(this.changes, name, this.scheme),
          problem: this.problems[name],
          set: (value) => this.#set(name, this.scheme, value),
        }),
      )}
    </fieldset>`;
  }

  #renderContrast(): TemplateResult {
    const values = valuesFor(this.changes, this.scheme);
    return html`<section aria-labelledby="contrast" lang="en" dir="ltr">
      <h2 id="contrast">Contrast</h2>
      <ul class="verdicts">
        ${schemes.map((scheme) => {
          const failing = checkContrast(valuesFor(this.changes, scheme), { scheme }).length;
          const all = contrastPairs.length;
          return html`<li class=${failing > 0 ? 'failing' : ''}>
            On a ${scheme} ground
            ${failing > 0 ? `${failing} of ${all} pairs fail` : `all ${all} pairs hold`}.
          </li>`;
        })}
      </ul>
      ${contrastList({
        scheme: this.scheme,
        values,
        mend: (name, value) => this.#set(name, this.scheme, value),
      })}
    </section>`;
  }

  #renderExports(count: number): TemplateResult {
    if (count === 0)
      return html`<section aria-labelledby="export" lang="en" dir="ltr">
        <h2 id="export">Take it home</h2>
        <p class="count">What you change above appears here as CSS and as a token file.</p>
      </section>`;
    let exported: { css: string; json: string };
    try {
      exported = exportsOf(this.changes);
    } catch (error) {
      return html`<section aria-labelledby="export" lang="en" dir="ltr">
        <h2 id="export">Take it home</h2>
        <p class="field-problem" role="alert">${(error as Error).message}</p>
      </section>`;
    }
    const { css, json } = exported;
    return html`<section aria-labelledby="export" lang="en" dir="ltr">
      <h2 id="export">Take it home</h2>
      <div class="exports">
        ${this.#renderExport('CSS, for a style sheet of the page', 'plein-theme.css', 'text/css', css)}
        ${this.#renderExport('Design tokens, for drawing tools', 'plein.tokens.json', 'application/json', json)}
      </div>
    </section>`;
  }

  #renderExport(title: string, file: string, type: string, text: string): TemplateResult {
    return html`<figure>
      <figcaption>
        ${title}
        <span class="export-acts">
          <button type="button" aria-label="Copy ${file}" @click=${() => this.#copy(file, text)}>
            Copy
          </button>
          <button
            type="button"
            aria-label="Download ${file}"
            @click=${() => download(file, type, text)}
          >
            Download
          </button>
        </span>
      </figcaption>
      <pre tabindex="0" aria-label=${title}><code>${text}</code></pre>
    </figure>`;
  }

  #set(name: TokenName, scheme: Scheme, value: string | undefined): void {
    const { [name]: _mended, ...problems } = this.problems;
    try {
      this.changes = change(this.changes, name, scheme, value);
      this.problems = problems;
    } catch (error) {
      this.problems = { ...problems, [name]: (error as Error).message };
    }
  }

  #handleReset(): void {
    this.changes = untouched;
    this.problems = {};
    this.fileProblems = [];
    this.said = 'Every token has its default again.';
  }

  async #handleFile(event: Event): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    const text = await input.files?.[0]?.text();
    // The same file can be chosen again after it was mended.
    input.value = '';
    if (text === undefined) return;
    try {
      const { values, dark = {} } = fromTokensJson(text);
      this.changes = { light: values, dark };
      this.problems = {};
      this.fileProblems = [];
      this.said = 'The token file was taken over.';
    } catch (error) {
      this.fileProblems = (error as Error).message.split('\n');
    }
  }

  async #copy(file: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = `${file} is on the clipboard.`;
    } catch {
      this.said = `The browser does not let this page copy. Select the text of ${file}, or download it.`;
    }
  }
}

function download(file: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file;
  link.click();
  URL.revokeObjectURL(link.href);
}

if (!customElements.get('token-studio')) customElements.define('token-studio', TokenStudio);
