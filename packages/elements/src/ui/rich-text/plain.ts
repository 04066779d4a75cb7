import { html, nothing, type TemplateResult } from 'lit';
import { ADDRESS, trimAddress } from './address.ts';
import { directionOf } from './direction.ts';
import { safeLink } from './links.ts';
import type { RichTextOptions } from './rich-text.ts';

/** Text without any Markdown: paragraphs, line breaks, addresses and mentions. */
export function plainText(source: string, options: RichTextOptions): TemplateResult[] {
  return source
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map(
      (paragraph) =>
        html`<p dir=${directionOf(paragraph) ?? nothing}>
          ${lines(paragraph.trim().split('\n'), options)}
        </p>`,
    );
}

/** One line of nothing but words, the most frequent case, is a string: every array and template inside costs. */
function lines(all: readonly string[], options: RichTextOptions): unknown {
  const parts = all.flatMap((line, at) => [
    ...(at ? [html`<br />`] : []),
    ...inline(line.trim(), options),
  ]);
  return parts.length === 1 ? parts[0] : parts;
}

const token = new RegExp(
  `(?<address>${ADDRESS.source})|(?<![\\p{L}\\p{N}_@./-])@(?<handle>[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)`,
  'giu',
);

/** Addresses and mentions inside a run of text; the rest stays text. */
export function inline(text: string, options: RichTextOptions): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    const { address, handle } = match.groups ?? {};
    const whole = match[0];
    if (match.index > from) parts.push(text.slice(from, match.index));
    from = match.index + whole.length;
    if (address !== undefined) {
      const trimmed = trimAddress(address);
      parts.push(bareLink(trimmed, options), address.slice(trimmed.length));
    } else if (handle !== undefined) parts.push(mention(whole, handle, options));
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** An address that is its own words. */
export function bareLink(address: string, options: RichTextOptions): unknown {
  const url = safeLink(address);
  return url ? link(url, address, options) : address;
}

/** The longest known handle with which the match begins: "@noor." at the end of a sentence is Noor. */
function mention(
  whole: string,
  handle: string,
  { mentions = [], onNavigate }: RichTextOptions,
): unknown {
  const written = handle.toLowerCase();
  const found = mentions.find(
    ({ handle: known }) =>
      known.toLowerCase() === written || known.toLowerCase() === written.replace(/[._-]+$/, ''),
  );
  if (!found) return whole;
  const rest = handle.slice(found.handle.length);
  const url = found.url ? safeLink(found.url) : null;
  const name = html`@<bdi>${found.displayName}</bdi>`;
  return html`${
    url
      ? html`<a class="mention" href=${url.href} @click=${onNavigate ?? nothing}>${name}</a>`
      : html`<span class="mention">${name}</span>`
  }${rest}`;
}

/**
 * A link out of a colleague's text. Pages of the portal open in place; others beside it, so that nothing half written
 * here is left. `ugc` and `nofollow` tell search engines that a person put it there.
 */
export function link(url: URL, content: unknown, { onNavigate }: RichTextOptions): TemplateResult {
  const elsewhere = url.protocol !== 'mailto:' && url.origin !== location.origin;
  return html`<a
    href=${url.href}
    rel="noopener nofollow ugc"
    target=${elsewhere ? '_blank' : nothing}
    @click=${onNavigate ?? nothing}
    ><bdi>${content}</bdi></a
  >`;
}
