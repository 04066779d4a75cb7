import { expect, fixture, html } from '@open-wc/testing';
import { renderMarkdown } from './markdown.ts';

interface Example {
  number: number;
  section: string;
  markdown: string;
  expected: string;
}

/** The examples of the CommonMark specification, out of its own source text. */
async function examples(): Promise<Example[]> {
  const spec = await (await fetch('/node_modules/commonmark-spec/spec.txt')).text();
  const found: Example[] = [];
  let section = '';
  for (const match of spec.matchAll(
    /^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$|^#{1,6} +(.*)$/gm,
  )) {
    const [, markdown, expected, heading] = match;
    if (heading !== undefined) section = heading;
    else
      found.push({
        number: found.length + 1,
        section,
        markdown: (markdown ?? '').replaceAll('→', '\t'),
        expected: (expected ?? '').replaceAll('→', '\t'),
      });
  }
  return found;
}

/**
 * A tree in one line, where both renderers must agree: what we render on purpose otherwise (breaks, headings as paragraphs,
 * foreign pictures as links, shown hosts) is written the same way on both sides.
 */
function canon(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  const inside = [...node.childNodes].map(canon).join('');
  const name = node.getAttribute('data-level') ?? node.localName;
  if (node.classList.contains('rich-host')) return '';
  if (name === 'br') return '\n';
  if (name === 'bdi') return inside;
  if (name === 'hr') return '<hr>';
  if (name === 'img')
    return `<a ${new URL(node.getAttribute('src') ?? '', location.href).href}>${node.getAttribute('alt')}</a>`;
  if (name === 'a') return `<a ${(node as HTMLAnchorElement).href}>${inside}</a>`;
  if (name === 'ol') return `<ol ${node.getAttribute('start') ?? 1}>${inside}</ol>`;
  return `<${name}>${inside}</${name}>`;
}

const tidy = (text: string) =>
  text
    .replace(/\n<\/code><\/pre>/g, '</code></pre>')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\s*(<\/?(?:p|ul|ol|li|h\d|blockquote|pre|hr)\b[^>]*>)\s*/g, '$1')
    .trim();

/** Bare addresses become links here, as readers expect; the specification leaves them alone. */
const bareAddresses = new Set([602, 608, 611]);

/** Examples about raw HTML, which is shown as typed, and about schemes that are not allowed to be links. */
const meantOtherwise = (expected: string, markdown: string) =>
  /<[a-z!?/]/i.test(
    markdown.replace(/<(https?:|mailto:|[\w.]+@)[^>]*>/gi, '').replace(/`[^`]*`/g, ''),
  ) || /href="(?!https?:|mailto:|[/#.\w%]*(?:$|["?&;=]))/.test(expected);

describe('CommonMark', () => {
  it('is rendered as its specification says', async () => {
    const all = await examples();
    expect(all.length).to.equal(652);
    const wrong: string[] = [];
    let compared = 0;
    for (const { number, section, markdown, expected } of all) {
      if (bareAddresses.has(number) || meantOtherwise(expected, markdown)) continue;
      compared += 1;
      const ours = await fixture(
        html`<div>${renderMarkdown(markdown, { imageOrigins: [location.origin] })}</div>`,
      );
      // eslint-disable-next-line no-restricted-syntax -- the specification's answers are HTML; nothing of it is shown.
      const reference = new DOMParser().parseFromString(
        `<base href="${location.href}">${expected}`,
        'text/html',
      ).body;
      const [a, b] = [
        tidy([...ours.childNodes].map(canon).join('')),
        tidy([...reference.childNodes].map(canon).join('')),
      ];
      if (a !== b)
        wrong.push(`${number} ${section}\n  ${JSON.stringify(markdown)}\n  ${a}\n  ${b}`);
    }
    // Guards the filter: a slip in it would leave nothing to compare.
    expect(compared).to.equal(543);
    expect(wrong).to.deep.equal([]);
  }).timeout(60_000);
});
