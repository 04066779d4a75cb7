import { html, type TemplateResult } from 'lit';
import { plainText } from './plain.ts';

/** Somebody named in a text. */
export interface RichTextMention {
  /** Without the @. */
  handle: string;
  displayName: string;
  url?: string | null;
}

/** How a text is shown. */
export interface RichTextOptions {
  mentions?: readonly RichTextMention[];
  /** Called at a click on a link or a mention, before the browser follows it; `preventDefault` keeps the reader here. */
  onNavigate?: (event: MouseEvent) => void;
}

/** A colleague's words: Markdown source as templates. Needs `richTextStyles`. */
export function richText(source: string, options: RichTextOptions = {}): TemplateResult {
  return html`<div class="rich-text" dir="auto">${plainText(source, options)}</div>`;
}
