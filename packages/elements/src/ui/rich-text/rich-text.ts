import { html, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import { adoptAround } from '../../internal/adopt.ts';
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
  #around: Element | undefined;

  render(source: string, options: RichTextOptions): unknown {
    this.#source = source;
    this.#options = options;
    if (renderer) return this.#rendered(renderer);
    void this.#load();
    return plainText(source, options);
  }

  override update(part: ChildPart, [source, options]: Parameters<this['render']>): unknown {
    this.#around = part.parentNode as Element;
    return this.render(source, options);
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

  #rendered({ markdownStyles, renderMarkdown }: typeof Markdown): unknown {
    if (this.#around?.isConnected) adoptAround(this.#around, markdownStyles);
    // A template that is not in its place yet gets the look with the next frame at the latest.
    else queueMicrotask(() => this.#around && adoptAround(this.#around, markdownStyles));
    return renderMarkdown(this.#source, this.#options);
  }

  #show(): void {
    if (renderer) this.setValue(this.#rendered(renderer));
  }
}

const markdown = directive(MarkdownDirective);
