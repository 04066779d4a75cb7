import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { needsMarkdown } from './needs-markdown.ts';
import { plainText } from './plain.ts';
import { renderMarkdown } from './markdown.ts';
import { richText, type RichTextOptions } from './rich-text.ts';

const mentions = [
  { handle: 'noor', displayName: 'Noor de Wit', url: '/people/noor' },
  { handle: 'j.van-dam', displayName: 'Jan van Dam' },
];

/** The element that a text becomes. The parser is loaded above, so that no test waits for it. */
async function show(source: string, options: RichTextOptions = {}): Promise<HTMLElement> {
  return fixture<HTMLElement>(richText(source, options));
}

/** Structure and words, without Lit's comments and the attributes that every link has. */
function shape(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (!(node instanceof Element)) return '';
  const inside = [...node.childNodes].map(shape).join('');
  if (node.localName === 'bdi') return inside;
  return `<${node.localName}>${inside.trim()}</${node.localName}>`;
}

const shapeOf = (element: Element) => [...element.children].map(shape).join('');

describe('rich text', () => {
  describe('shows', () => {
    const rows: [what: string, source: string, expected: string][] = [
      ['paragraphs and line breaks', 'One\ntwo\n\nthree', '<p>One<br></br>two</p><p>three</p>'],
      ['blank lines of spaces', 'One\n \t\n\ntwo', '<p>One</p><p>two</p>'],
      ['Windows line ends', 'One\r\ntwo', '<p>One<br></br>two</p>'],
      [
        'an address',
        'See https://example.com/a_b, please.',
        '<p>See <a>https://example.com/a_b</a>, please.</p>',
      ],
      [
        'an address with brackets',
        '(https://example.com/a_(b))',
        '<p>(<a>https://example.com/a_(b)</a>)</p>',
      ],
      ['emphasis', '*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <del>c</del></p>'],
      ['lists in lists', '- a\n  - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
      [
        'code',
        '`a` and\n\n```js\nb <c>\n```',
        '<p><code>a</code> and</p><pre><code>b <c></code></pre>',
      ],
      ['quotes', '> a\n> b', '<blockquote><p>a<br></br>b</p></blockquote>'],
      ['headings as paragraphs', '# A', '<p>A</p>'],
      ['rules', 'a\n\n---', '<p>a</p><hr></hr>'],
      [
        'tables',
        '| a | b |\n|---|--:|\n| 1 | 2 |',
        '<div><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>',
      ],
      [
        'an address with underscores beside emphasis',
        '*a* https://example.com/_b_c_.',
        '<p><em>a</em> <a>https://example.com/_b_c</a>_.</p>',
      ],
      [
        'an address as the words of a link',
        '[https://example.com](https://example.com/a)',
        '<p><a>https://example.com</a></p>',
      ],
      [
        'an address inside emphasis',
        '*https://example.com*',
        '<p><em><a>https://example.com</a></em></p>',
      ],
      [
        'a link inside a link once',
        '[a https://b.example c](https://example.com)',
        '<p><a>a https://b.example c</a> <span>(example.com)</span></p>',
      ],
      ['raw HTML as typed', '<b onclick="x()">a</b>', '<p><b onclick="x()">a</b></p>'],
      ['an unknown mention as typed', 'Hi @somebody!', '<p>Hi @somebody!</p>'],
      [
        'a known mention by name',
        'Hi @noor, @j.van-dam.',
        '<p>Hi <a>@Noor de Wit</a>, <span>@Jan van Dam</span>.</p>',
      ],
      [
        'no mention in an address or a word',
        'a@noor.nl https://x.example/@noor',
        '<p>a@noor.nl <a>https://x.example/@noor</a></p>',
      ],
      ['nothing for blanks', ' \n ', ''],
    ];
    for (const [what, source, expected] of rows) {
      it(what, async () => {
        const element = await show(source, { mentions });
        // The source is data here: text content is compared as text.
        expect(shapeOf(element)).to.equal(expected);
      });
    }
  });

  it('shows the same with and without the parser when no sign of Markdown is there', async () => {
    const sources = [
      'Hello',
      'a\nb\n\nc',
      '@noor 5 < 6 & 7',
      'snake_case and https://example.com/_a_?b=c_',
      'prijs: 12,50 (incl.)',
      'a - b',
      '#tag',
      'مرحبا\nبكم',
      '2026 - 2027',
      '3.5 kilo',
    ];
    for (const source of sources) {
      expect(needsMarkdown(source), source).to.be.false;
      const plain = await fixture(html`<div>${plainText(source, { mentions })}</div>`);
      const parsed = await fixture(html`<div>${renderMarkdown(source, { mentions })}</div>`);
      expect(shapeOf(plain)).to.equal(shapeOf(parsed));
    }
  });

  it('knows every construct of Markdown', () => {
    for (const source of [
      '*a*',
      '_a_',
      '`a`',
      '[a](b)',
      '# a',
      '> a',
      '- a',
      '1. a',
      '    a',
      '\\*a',
      '&amp;',
      '<https://a.example>',
      '<a@b.example>',
      '---',
      'a\n===',
      '~~a~~',
      'a | b\n--|--',
    ]) {
      expect(needsMarkdown(source), source).to.be.true;
    }
  });

  it('gives links no power over the page and keeps the reader here for foreign ones', async () => {
    const element = await show('[there](https://example.com) [here](/somewhere)');
    const [there, here] = element.querySelectorAll('a');
    expect(there?.rel).to.equal('noopener nofollow ugc');
    expect(there?.target).to.equal('_blank');
    expect(here?.target).to.equal('');
    expect(here?.href).to.equal(new URL('/somewhere', location.href).href);
  });

  it('shows the host when a link says another one', async () => {
    expect((await show('[www.bank.nl](https://evil.example/)')).textContent).to.contain(
      '(evil.example)',
    );
    expect((await show('[www.bank.nl](https://bank.nl/login)')).textContent).not.to.contain('(');
    expect((await show('[our plan](https://plan.example/)')).textContent).not.to.contain('(');
  });

  it('loads pictures from the page and agreed origins only', async () => {
    const source = '![a](/a.png) ![b](https://files.example/b.png) ![c](https://spy.example/c.png)';
    const element = await show(source, { imageOrigins: ['https://files.example'] });
    const pictures = [...element.querySelectorAll('img')];
    expect(pictures.map(({ alt }) => alt)).to.deep.equal(['a', 'b']);
    expect(pictures.every(({ loading }) => loading === 'lazy')).to.be.true;
    expect(element.querySelector<HTMLAnchorElement>('a')?.href).to.equal(
      'https://spy.example/c.png',
    );
  });

  it('tells about a click on a link before the browser follows it', async () => {
    const clicked: string[] = [];
    const onNavigate = (event: MouseEvent) => {
      event.preventDefault();
      clicked.push((event.currentTarget as HTMLAnchorElement).href);
    };
    const element = await show('@noor https://example.com/', { mentions, onNavigate });
    for (const link of element.querySelectorAll('a')) link.click();
    expect(clicked).to.deep.equal([
      new URL('/people/noor', location.href).href,
      'https://example.com/',
    ]);
  });

  it('keeps the direction of a name or link from turning the words around it', async () => {
    const element = await show('שלום @noor abc\n\nabc', { mentions });
    const [first, second] = element.querySelectorAll('p');
    expect(getComputedStyle(first as Element).direction).to.equal('rtl');
    expect(getComputedStyle(second as Element).direction).to.equal('ltr');
    expect(element.querySelector('a bdi')?.textContent).to.equal('Noor de Wit');
  });

  it('reads from the right where the first letter does', async () => {
    const element = await show('> 1. שלום\n\n- abc שלום\n\n| مرحبا |\n|---|\n| a |\n\n42');
    const directions = [...element.querySelectorAll('blockquote, ol, ul, .rich-table, p')].map(
      (inner) => [inner.localName, getComputedStyle(inner).direction],
    );
    expect(directions).to.deep.equal([
      ['blockquote', 'rtl'],
      ['ol', 'rtl'],
      ['ul', 'ltr'],
      ['div', 'rtl'],
      ['p', 'ltr'],
    ]);
  });

  it('begins its headings right below the title of what it belongs to', async () => {
    const element = await show('## A\n\n### B\n\n## C');
    const levels = [...element.querySelectorAll('[role=heading]')].map(
      (heading) => heading.ariaLevel,
    );
    expect(levels).to.deep.equal(['4', '5', '4']);
  });

  it('makes marks visible that would let code read otherwise than it runs', async () => {
    expect((await show('`a\u202eb\u2066`')).querySelector('code')?.textContent).to.equal(
      'a⟨U+202E⟩b⟨U+2066⟩',
    );
  });

  it('is accessible', async () => {
    const element = await show(
      '# Title\n\nA [link](https://example.com) and ![a picture](/p.png)\n\n- one\n- two\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    );
    await expect(element).to.be.accessible();
  });

  it('changes with its source', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const { render } = await import('lit');
    render(richText('*a*'), host);
    render(richText('**b**'), host);
    await waitUntil(() => host.querySelector('strong'));
    expect(host.querySelector('em')).to.be.null;
  });

  describe('never runs, loads or links', () => {
    const rows = [
      '[a](javascript:alert(1))',
      '[a](JaVaScRiPt:alert(1))',
      '[a]( javascript:alert(1))',
      '[a](java\nscript:alert(1))',
      '[a](<java\tscript:alert(1)>)',
      '[a](&#106;avascript:alert(1))',
      '[a](javascript&colon;alert(1))',
      '[a](javascript&#58;alert(1))',
      '[a](\u0001javascript:alert(1))',
      '[a](&#x1;javascript:alert(1))',
      '[a](\\javascript:alert(1))',
      '[a](vbscript:msgbox(1))',
      '[a](data:text/html,<script>alert(1)</script>)',
      '[a](data:text/html;base64,PHNjcmlwdD4=)',
      '[a](data:image/svg+xml,<svg onload=alert(1)>)',
      '[a](blob:https://example.com/1)',
      '[a](file:///etc/passwd)',
      '[a](view-source:https://example.com)',
      '[a](filesystem:https://example.com/1)',
      '[a](intent://x#Intent;scheme=http;end)',
      '[a](ms-msdt:/id)',
      '<javascript:alert(1)>',
      '<data:text/html,x>',
      '![a](javascript:alert(1))',
      '![a](data:image/svg+xml,<svg/onload=alert(1)>)',
      '![a"onerror="alert(1)](x:y)',
      '[a][1]\n\n[1]: javascript:alert(1)',
      '[a][1]\n\n[1]: data:text/html,x "title"',
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg onload=alert(1)>',
      '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
      '<a href="javascript:alert(1)">a</a>',
      '<form action="https://example.com"><input name=password></form>',
      '<style>*{display:none}</style>',
      '<base href="https://evil.example/">',
      '<meta http-equiv=refresh content=0>',
      '<div id=getElementById name=body style=position:fixed>',
      '<!--><img src=x onerror=alert(1)>-->',
      '<![CDATA[<img src=x onerror=alert(1)>]]>',
      '&lt;img src=x onerror=alert(1)&gt;',
      '&#60;script&#62;alert(1)&#60;/script&#62;',
      '```"><img src=x onerror=alert(1)>\na\n```',
      '`<img src=x onerror=alert(1)>`',
      '# <img src=x onerror=alert(1)>',
      '| <img src=x onerror=alert(1)> |\n|---|\n| <script>1</script> |',
      '**<b onmouseover=alert(1)>a</b>**',
      '${alert(1)} {{constructor.constructor("alert(1)")()}} <!--?lit$123$-->',
      '\u202e[a](javascript:alert(1))\u202c',
      '[\u2066javascript:alert(1)\u2069](javascript:alert(1))',
      'javascript://example.com/%0aalert(1)',
      '@<img src=x onerror=alert(1)>',
    ];
    const elements = new Set(
      'div p br em strong del code pre blockquote ul ol li hr table thead tbody tr th td a bdi span'.split(
        ' ',
      ),
    );
    const attributes = new Set(
      'class dir tabindex role aria-level data-level data-align scope start href rel target'.split(
        ' ',
      ),
    );
    for (const source of rows) {
      it(JSON.stringify(source), async () => {
        const element = await show(source);
        for (const inner of element.querySelectorAll('*')) {
          expect(elements.has(inner.localName), inner.localName).to.be.true;
          for (const name of inner.getAttributeNames())
            expect(attributes.has(name), `${inner.localName} ${name}`).to.be.true;
          // A relative address is the page's own; anything with a scheme must be one of ours.
          if (inner instanceof HTMLAnchorElement)
            expect(['http:', 'https:', 'mailto:']).to.include(inner.protocol);
        }
      });
    }
  });

  it('stands inputs made to be slow', async () => {
    const rows = [
      '*'.repeat(20_000),
      '['.repeat(20_000),
      '`a'.repeat(10_000),
      '> '.repeat(10_000),
      '- '.repeat(5_000),
      '![['.repeat(8_000),
      '*a _b '.repeat(5_000),
      '<'.repeat(20_000),
      '@'.repeat(20_000),
      `https://${'('.repeat(20_000)}`,
      `https://a${')'.repeat(20_000)}`,
      `${'|a'.repeat(1_000)}\n${'|-'.repeat(1_000)}`,
      '&'.repeat(20_000),
      'a\n\n'.repeat(5_000),
      `${' '.repeat(20_000)}*`,
      '_'.repeat(20_000),
      `${'-'.repeat(20_000)}a`,
      `${'\t'.repeat(20_000)}a`,
      'https://a.b:'.repeat(3_000),
      '*a '.repeat(3_000) + 'b* '.repeat(3_000),
      '**1'.repeat(5_000),
      '`1`'.repeat(5_000),
    ];
    for (const source of rows) {
      const element = await show(source);
      // Every visible character of the source is either shown or was markup: something is always there.
      expect(element.childElementCount, source.slice(0, 12)).to.be.greaterThan(0);
    }
  });
});
