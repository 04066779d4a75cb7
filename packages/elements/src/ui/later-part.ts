import { html, type TemplateResult } from 'lit';
import { whenHere, type Later } from '../internal/later.ts';

export interface LaterPartOptions {
  part: Later<unknown>;
  /** Renders what holds the part anew. */
  host: { requestUpdate(): void };
  words: { loading: string; failed: string; retry: string };
  content: () => TemplateResult;
}

/** What is shown by code that comes later; a word while it is fetched, and a way to try again where it could not be. */
export function laterPart({ part, host, words, content }: LaterPartOptions): TemplateResult {
  if (whenHere(part, host)) return content();
  if (!part.failed) return html`<p class="quiet" role="status">${words.loading}</p>`;
  const update = () => host.requestUpdate();
  const again = () => {
    part().then(update, update);
    update();
  };
  return html`<div class="cluster" role="alert">
    <span>${words.failed}</span>
    <button type="button" class="button outline" @click=${again}>${words.retry}</button>
  </div>`;
}
