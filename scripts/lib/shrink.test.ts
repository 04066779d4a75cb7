import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { shrinkCss, shrinkHtml, shrinkTemplates } from './shrink.ts';

const templates: [what: string, before: string, after: string][] = [
  ['keeps one space between inline elements', '<b>a</b>\n    <i>b</i>', '<b>a</b> <i>b</i>'],
  ['adds none where there was none', '<b>a</b><i>b</i>', '<b>a</b><i>b</i>'],
  ['closes tags that span lines', '<a\n  class="x"\n  >', '<a class="x">'],
  ['closes them after a value, too', '\n      >', '>'],
  ['leaves comparisons in a text alone', 'a > b', 'a > b'],
  ['drops comments', '<p><!-- why\nnot -->a</p>', '<p>a</p>'],
  ['leaves alone what is shown as typed', '<pre>\n  a</pre>', '<pre>\n  a</pre>'],
];

const styles: [what: string, before: string, after: string][] = [
  ['keeps descendants apart', 'a  :hover\n b { color: red; }', 'a :hover b{color:red}'],
  ['drops comments', '/* why */ a { top: 0 }', 'a{top:0}'],
  [
    'joins what a function was given on several lines',
    'a { top: min(\n  1px,\n  2px\n); }',
    'a{top:min(1px,2px)}',
  ],
  ['keeps the spaces of sums', 'a { top: calc(1px + 2px); }', 'a{top:calc(1px + 2px)}'],
];

describe('shrinking templates', () => {
  for (const [what, before, after] of templates)
    it(what, () => assert.equal(shrinkHtml(before), after));

  it('reaches templates inside templates and nothing else', () => {
    const { transform } = shrinkTemplates();
    assert.ok(typeof transform === 'object' && typeof transform.handler === 'function');
    const code =
      'x = html`<p>\n  ${ok ? html`<b>\n</b>` : "a\\n  b"}\n</p>`; y = css`a  b`; z = `a  b`;';
    const { handler } = transform as unknown as {
      handler: (this: { parse: (code: string) => unknown }, code: string) => { code: string };
    };
    assert.equal(
      handler.call({ parse: parseAst }, code).code,
      'x = html`<p> ${ok ? html`<b> </b>` : "a\\n  b"} </p>`; y = css`a  b`; z = `a  b`;',
    );
  });
});

describe('shrinking styles', () => {
  for (const [what, before, after] of styles)
    it(what, () => assert.equal(shrinkCss(before), after));
});
