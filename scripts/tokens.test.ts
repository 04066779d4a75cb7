import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './lib/files.ts';
import { readTokens, tokensCss, tokenSources, tokensFile, tokensTable } from './lib/tokens.ts';

const source = readFileSync(join(root, tokensFile), 'utf8');

/** The source with one thing changed. */
function changed(change: (document: Record<string, Record<string, object>>) => void): string {
  const document = JSON.parse(source);
  change(document);
  return JSON.stringify(document);
}

describe('design tokens', () => {
  it('reach the style sheets, the module, the table and the style sheet for hosts from one source', () => {
    const hex = '#5b2a86';
    const components = [0x5b / 255, 0x2a / 255, 0x86 / 255];
    const tokens = readTokens(
      changed(({ color }) => {
        Object.assign(color!['light']!, {
          accent: { $value: { colorSpace: 'srgb', components, hex } },
        });
      }),
    );
    const texts = [
      ...tokenSources(tokens).map(([, text]) => text),
      tokensCss(tokens),
      tokensTable(tokens),
    ];
    assert.deepEqual(
      texts.map((text) => text.includes(hex)),
      [true, true, false, true, true],
    );
    assert.ok(tokensCss(tokens).includes(`--plein-accent: light-dark(${hex}, #`));
  });

  it('leave no number or colour in the templates that the source does not have', () => {
    const literals = ['widgets', 'themes'].flatMap(
      (name) =>
        readFileSync(join(root, `packages/elements/tokens/${name}.css`), 'utf8')
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\{[\w.-]+\}%?/g, '')
          .match(/#[\da-f]{3,8}\b|\b\d[\d.]*(?:px|ms|s|rem)\b/gi) ?? [],
    );
    // The hairline around what floats, and the rim that stands in for a tint: one pixel is what a hairline is.
    assert.deepEqual(literals, ['1px', '1px']);
  });

  const rows: [what: string, change: Parameters<typeof changed>[0], message: RegExp][] = [
    [
      'a wrong type',
      ({ plein }) => Object.assign(plein!['radius']!, { $value: '8px' }),
      /plein\.radius is a dimension and has the value "8px"; write \{"value": 8, "unit": "px"\}/,
    ],
    [
      'an unknown reference',
      ({ plein }) => Object.assign(plein!['focus']!, { $value: '{plein.acent}' }),
      /plein\.focus refers to \{plein\.acent\}, which does not exist/,
    ],
    [
      'a circle',
      ({ plein }) => Object.assign(plein!['accent']!, { $value: '{plein.focus}' }),
      /plein\.accent → plein\.focus → plein\.accent\): give one of these tokens a value of its own/,
    ],
    [
      'a contrast that is too low',
      ({ plein }) =>
        Object.assign(plein!['danger']!, {
          $value: { colorSpace: 'srgb', components: [1, 0.6, 0.6], hex: '#ff9999' },
        }),
      /In light, danger #ff9999 on ground #ffffff has 2:1, needs 4\.5:1: choose a darker danger, such as #/,
    ],
  ];
  for (const [what, change, message] of rows) {
    it(`refuse ${what}, naming the token and the remedy`, () => {
      assert.throws(() => readTokens(changed(change)), { name: 'TokenError', message });
    });
  }
});
