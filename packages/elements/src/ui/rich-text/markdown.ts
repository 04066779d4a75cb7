import { html, nothing, type TemplateResult } from 'lit';
import MarkdownIt, { type Token } from 'markdown-it';
import { ADDRESS, trimAddress } from './address.ts';
import { directionOf } from './direction.ts';
import { looksLikeAnotherHost, safeImage, safeLink } from './links.ts';
import { bareLink, inline, link } from './plain.ts';
import type { RichTextOptions } from './rich-text.ts';

export { markdownStyles } from './markdown.styles.ts';

/** One token with what it holds. */
interface Branch {
  token: Token;
  children: Branch[];
}

// Raw HTML stays text: a colleague's `<b>` is shown as typed. Links are judged by us, not by the parser.
const parser = new MarkdownIt('commonmark', { html: false, breaks: true }).enable([
  'table',
  'strikethrough',
]);
parser.validateLink = () => true;
const addressAt = new RegExp(ADDRESS.source, 'yiu');
// Bare addresses are taken before emphasis is looked for: `https://example.com/_a_` is one address. The parser's text rule
// stops at colons, so the scheme is already pending.
parser.inline.ruler.before('emphasis', 'address', (state, silent) => {
  const scheme =
    state.src[state.pos] === ':' && state.linkLevel === 0 ? /https?$/i.exec(state.pending) : null;
  if (!scheme) return false;
  const from = state.pos - scheme[0].length;
  addressAt.lastIndex = from;
  const found = trimAddress(addressAt.exec(state.src)?.[0] ?? '');
  if (found === '') return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -scheme[0].length);
    state.push('address', '', 0).content = found;
  }
  state.pos = from + found.length;
  return true;
});

/** Parsing is the dear part and a text is rendered whenever anything beside it changes. */
const parsed = new Map<string, Branch[]>();
const REMEMBERED = 300;

/** Markdown source as templates. */
export function renderMarkdown(source: string, options: RichTextOptions): TemplateResult[] {
  let tree = parsed.get(source);
  if (!tree) {
    const tokens = parser.parse(source, {});
    const headings = tokens.filter(({ type }) => type === 'heading_open');
    const highest = Math.min(...headings.map(headingLevel));
    for (const heading of headings) heading.meta = { highest };
    tree = grow(tokens);
    if (parsed.size >= REMEMBERED) parsed.delete(parsed.keys().next().value ?? '');
    parsed.set(source, tree);
  }
  return tree.map((branch) => block(branch, options));
}

const headingLevel = ({ tag }: Token): number => Number(tag.slice(1));

/** Beyond this depth forms are dropped and words stay: ten thousand nested emphases would exhaust the stack. */
const DEEPEST = 50;

/** The parser's flat list of openings and closings as a tree. */
function grow(tokens: readonly Token[]): Branch[] {
  const root: Branch[] = [];
  const open: Branch[][] = [root];
  for (const token of tokens) {
    const level = open[open.length - 1] ?? root;
    const before = level[level.length - 1]?.token;
    if (token.nesting === -1) open.pop();
    else if (token.nesting === 1 && open.length > DEEPEST) open.push(level);
    else if (token.type === 'text' && before?.type === 'text') {
      // Where a form between them was dropped.
      before.content += token.content;
    } else {
      const branch: Branch = { token, children: token.children ? grow(token.children) : [] };
      level.push(branch);
      if (token.nesting === 1) open.push(branch.children);
    }
  }
  return root;
}

function block({ token, children }: Branch, options: RichTextOptions): TemplateResult {
  const blocks = () => children.map((child) => block(child, options));
  const dir = () => directionOf(wordsOf(children)) ?? nothing;
  switch (token.type) {
    case 'inline':
      return html`${children.map((child) => span(child, options, false))}`;
    case 'paragraph_open':
      // In tight lists the parser hides the paragraphs.
      return token.hidden ? html`${blocks()}` : html`<p dir=${dir()}>${blocks()}</p>`;
    case 'heading_open': {
      // Below the title of what the text belongs to, whichever level its author began with.
      const level = Math.min(6, 4 + headingLevel(token) - Number(token.meta?.highest));
      return html`<p
        class="rich-heading"
        role="heading"
        aria-level=${level}
        data-level=${token.tag}
        dir=${dir()}
      >
        ${blocks()}
      </p>`;
    }
    case 'bullet_list_open':
      return html`<ul dir=${dir()}>
        ${blocks()}
      </ul>`;
    case 'ordered_list_open':
      return html`<ol dir=${dir()} start=${token.attrGet('start') ?? nothing}>
        ${blocks()}
      </ol>`;
    case 'list_item_open':
      return html`<li>${blocks()}</li>`;
    case 'blockquote_open':
      return html`<blockquote dir=${dir()}>${blocks()}</blockquote>`;
    case 'fence':
    case 'code_block':
      // Reachable by keyboard, since it may scroll sideways.
      return html`<pre
        dir="ltr"
        tabindex="0"
      ><code>${visibleControls(token.content.replace(/\n$/, ''))}</code></pre>`;
    case 'hr':
      return html`<hr />`;
    case 'table_open':
      return html`<div class="rich-table" dir=${dir()} tabindex="0">
        <table>
          ${blocks()}
        </table>
      </div>`;
    case 'thead_open':
      return html`<thead>
        ${blocks()}
      </thead>`;
    case 'tbody_open':
      return html`<tbody>
        ${blocks()}
      </tbody>`;
    case 'tr_open':
      return html`<tr>
        ${blocks()}
      </tr>`;
    case 'th_open':
      return html`<th scope="col" data-align=${alignment(token) ?? nothing}>${blocks()}</th>`;
    case 'td_open':
      return html`<td data-align=${alignment(token) ?? nothing}>${blocks()}</td>`;
    default:
      // Something the parser learns later: its words, not its form.
      return html`${token.content}${blocks()}`;
  }
}

function span({ token, children }: Branch, options: RichTextOptions, insideLink: boolean): unknown {
  const spans = (inLink = insideLink) => children.map((child) => span(child, options, inLink));
  switch (token.type) {
    case 'text':
    case 'text_special':
      // A link in a link is none, as in HTML.
      return insideLink ? token.content : inline(token.content, options);
    case 'address':
      return insideLink ? token.content : bareLink(token.content, options);
    case 'softbreak':
    case 'hardbreak':
      return html`<br />`;
    case 'em_open':
      return html`<em>${spans()}</em>`;
    case 'strong_open':
      return html`<strong>${spans()}</strong>`;
    case 's_open':
      return html`<del>${spans()}</del>`;
    case 'code_inline':
      return html`<code dir="ltr">${visibleControls(token.content)}</code>`;
    case 'link_open': {
      const url = safeLink(String(token.attrGet('href') ?? ''));
      if (!url || insideLink) return spans();
      const shown = link(url, spans(true), options);
      return looksLikeAnotherHost(wordsOf(children), url)
        ? html`${shown} <span class="rich-host">(${url.hostname})</span>`
        : shown;
    }
    case 'image':
      return picture(token, children, options, insideLink);
    default:
      return html`${token.content}${spans()}`;
  }
}

/** A picture of the page's own or of an agreed origin; any other becomes a link, and one that may not be loaded its words. */
function picture(
  token: Token,
  children: readonly Branch[],
  options: RichTextOptions,
  insideLink: boolean,
): unknown {
  const words = wordsOf(children);
  const url = safeImage(String(token.attrGet('src') ?? ''));
  if (!url) return words;
  if (url.origin === location.origin || options.imageOrigins?.includes(url.origin)) {
    return html`<img src=${url.href} alt=${words} loading="lazy" decoding="async" />`;
  }
  return insideLink ? words : link(url, words || url.hostname, options);
}

function wordsOf(branches: readonly Branch[]): string {
  return branches
    .map(({ token, children }) =>
      children.length > 0 ? wordsOf(children) : /break$/.test(token.type) ? ' ' : token.content,
    )
    .join('');
}

function alignment(token: Token): string | undefined {
  // The parser says it as an inline style, which a strict Content Security Policy forbids.
  return /text-align:(\w+)/.exec(String(token.attrGet('style') ?? ''))?.[1];
}

/** Direction marks can make code read otherwise than it runs, so they are shown. */
function visibleControls(code: string): string {
  return code.replace(
    /[\u202a-\u202e\u2066-\u2069]/g,
    (mark) => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase()}⟩`,
  );
}
