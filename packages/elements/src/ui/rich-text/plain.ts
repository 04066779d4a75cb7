import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from './links.ts';
import type { RichTextOptions } from './rich-text.ts';

/** Text without any Markdown: paragraphs, line breaks, addresses and mentions. */
export function plainText(source: string, options: RichTextOptions): TemplateResult[] {
  return source
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p>${paragraph.split('\n').map((line, index) => html`${index ? html`<br />` : nothing}${inline(line, options)}`)}</p>`);
}

const token = /(https?:\/\/[^\s<>"]+)|(?<![\p{L}\p{N}_@./])@([\p{L}\p{N}][\p{L}\p{N}._-]*)/giu;

/** Addresses and mentions inside a run of text; the rest stays text. */
export function inline(text: string, options: RichTextOptions): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    const [whole, address, handle] = match;
    parts.push(text.slice(from, match.index));
    from = match.index + whole.length;
    if (address !== undefined) {
      const trimmed = trimAddress(address);
      const url = safeLink(trimmed);
      parts.push(url ? link(url, trimmed, options) : trimmed, address.slice(trimmed.length));
    } else if (handle !== undefined) parts.push(mention(whole, handle, options));
  }
  parts.push(text.slice(from));
  return parts;
}

/** A full stop or a closing bracket after an address belongs to the sentence. */
function trimAddress(address: string): string {
  let end = address.replace(/[.,:;!?'"*_~]+$/u, '');
  while (end.endsWith(')') && count(end, ')') > count(end, '(')) end = end.slice(0, -1).replace(/[.,:;!?'"]+$/u, '');
  return end;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function mention(whole: string, handle: string, { mentions, onNavigate }: RichTextOptions): unknown {
  const found = mentions?.find((candidate) => candidate.handle.toLowerCase() === handle.toLowerCase().replace(/[._-]+$/, ''));
  if (!found) return whole;
  const rest = whole.slice(1 + found.handle.length);
  const url = found.url ? safeLink(found.url) : null;
  const name = html`@<bdi>${found.displayName}</bdi>`;
  return html`${url ? html`<a class="mention" href=${url.href} @click=${onNavigate ?? nothing}>${name}</a>` : html`<span class="mention">${name}</span>`}${rest}`;
}

/** A link out of a colleague's text. */
export function link(url: URL, content: unknown, { onNavigate }: RichTextOptions): TemplateResult {
  return html`<a href=${url.href} rel="noopener nofollow ugc" @click=${onNavigate ?? nothing}><bdi>${content}</bdi></a>`;
}
