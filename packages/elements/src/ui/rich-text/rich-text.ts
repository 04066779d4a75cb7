import { html, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type * as Markdown from './markdown.ts';
import { needsMarkdown } from './needs-markdown.ts';
import { plainText } from './plain.ts';

/** Somebody named in a text. */
export interface RichTextMention {
  /** Without the @. */
  handle: string;
  displayName: string;
  /** Where the name leads to. */
  url?: string | null;
}

/** How a text is shown. */
export interface RichTextOptions {
  mentions?: readonly RichTextMention[];
  /** Called at a click on a link or a mention, before the browser follows it; `preventDefault` keeps the reader here. */
  onNavigate?: (event: MouseEvent) => void;
  /**
   * Origins whose pictures are shown, beside the page's own. A picture from anywhere else becomes a link: loading it would
   * tell a stranger who reads what and when.
   */
  imageOrigins?: readonly string[];
}

/** Beyond this many characters a text is shown as it is: nobody writes that by hand. */
const LONGEST = 60_000;

/**
 * A colleague's words: CommonMark with tables, strikethrough and line breaks as typed, shown as templates and never as
 * HTML. The parser is fetched when the first text needs it; until then, and if it cannot come, the source stands there.
 * Needs `richTextStyles`.
 */
export function richText(source: string, options: RichTextOptions = {}): TemplateResult {
  return html`<div class="rich-text">
    ${source.length <= LONGEST && needsMarkdown(source) ? markdown(source, options) : plainText(source, options)}
  </div>`;
}

let renderer: typeof Markdown | undefined;

class MarkdownDirective extends AsyncDirective {
  #source = '';
  #options: RichTextOptions = {};

  render(source: string, options: RichTextOptions): unknown {
    this.#source = source;
    this.#options = options;
    if (renderer) return renderer.renderMarkdown(source, options);
    void this.#load();
    return plainText(source, options);
  }

  override reconnected(): void {
    if (renderer) this.#show();
  }

  async #load(): Promise<void> {
    try {
      renderer ??= await import('./markdown.ts');
    } catch {
      // The plain source stays readable; the next text asks again.
      return;
    }
    if (this.isConnected) this.#show();
  }

  #show(): void {
    this.setValue(renderer?.renderMarkdown(this.#source, this.#options));
  }
}

const markdown = directive(MarkdownDirective);
