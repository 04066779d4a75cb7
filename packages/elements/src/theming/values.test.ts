import { expect } from '@open-wc/testing';
import { checkAsGiven, checkContrast } from './check.ts';
import { contrast, parseColour, toHex } from './colour.ts';
import { resolveTokens, TokenError } from './dtcg.ts';
import { defaultOf, tokenNames } from './tokens.ts';
import type { TokenValues } from './tokens.ts';
import { fromTokensJson, toCss, toTokensJson } from './values.ts';

const problemsOf = (make: () => unknown): string[] => {
  try {
    make();
  } catch (error) {
    return error instanceof TokenError ? [...error.problems] : [(error as Error).message];
  }
  return [];
};
const colour = (hex: string) => {
  const { red, green, blue } = parseColour(hex)!;
  return { colorSpace: 'srgb', components: [red, green, blue], hex };
};
const own: TokenValues = {
  accent: '#7a1fa2',
  text: '#222222',
  radius: '0.25rem',
  'font-weight': 700,
  density: 0.75,
};
const ownDark: TokenValues = { accent: '#e0b0ff', text: '#eeeeee' };

describe('a set of tokens', () => {
  it('goes to the format and comes back the same', () => {
    const document = toTokensJson(own, { dark: ownDark });
    expect(fromTokensJson(document)).to.deep.equal({
      values: { ...own, text: '#222', 'font-weight': '700', density: '0.75' },
      dark: { ...ownDark, text: '#eee' },
    });
    expect(toTokensJson(fromTokensJson(document).values, { dark: ownDark })).to.equal(document);
    const everything = Object.fromEntries(tokenNames.map((name) => [name, defaultOf(name)]));
    expect(fromTokensJson(toTokensJson(everything))).to.deep.equal({ values: everything });
  });

  it('is a document of the format', () => {
    const { plein } = JSON.parse(toTokensJson(own, { dark: ownDark }));
    expect(plein.accent).to.deep.include({
      $type: 'color',
      $value: { colorSpace: 'srgb', components: [0.4784, 0.1216, 0.6353], hex: '#7a1fa2' },
    });
    expect(plein.radius.$value).to.deep.equal({ value: 0.25, unit: 'rem' });
    expect(plein['font-weight'].$value).to.equal(700);
    expect(resolveTokens({ plein }).size).to.equal(Object.keys(own).length);
  });

  it('becomes CSS that a browser takes, with both colours where dark has its own', () => {
    const text = toCss(own, { selector: '.portal', dark: ownDark });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    expect(sheet.cssRules).to.have.length(1);
    const { style, selectorText } = sheet.cssRules[0] as CSSStyleRule;
    expect(selectorText).to.equal('.portal');
    expect([...style]).to.have.members(Object.keys(own).map((name) => `--plein-${name}`));
    expect(style.getPropertyValue('--plein-accent')).to.equal('light-dark(#7a1fa2, #e0b0ff)');
    expect(style.getPropertyValue('--plein-density')).to.equal('0.75');
  });

  it('is refused, by name and with the remedy, where a value is none', () => {
    const rows: [() => unknown, RegExp][] = [
      [
        () => toCss({ accent: 'blurple' }),
        /^accent is a color, and "blurple" is none: write a CSS colour such as #/,
      ],
      [() => toCss({ accent: 'red; } body { display: none' }), /^accent is a color/],
      [
        () => toCss({ radius: '8 px' }),
        /^radius is a dimension, .* write a length in px, rem or em/,
      ],
      [
        () => toCss({ acent: 'red' } as TokenValues),
        /^There is no token "acent"\. Known: accent, /,
      ],
      [
        () => toCss({}, { dark: { radius: '2px' } }),
        /^radius differs in dark, which only colours can/,
      ],
      [
        () => toTokensJson({ text: 'inherit' }),
        /^text is "inherit", which only a page can tell: write a colour/,
      ],
      [() => toTokensJson({ 'font-size': '1em' }), /knows px and rem only: write one of them/],
    ];
    for (const [make, message] of rows) expect(problemsOf(make).join()).to.match(message);
  });
});

describe('a file of tokens', () => {
  it('is refused with everything that is wrong in it, each with its token and the remedy', () => {
    const file = {
      plein: {
        accent: { $type: 'color', $value: '{brand.main}' },
        radius: { $type: 'dimension', $value: '8px' },
        text: { $type: 'color', $value: '{plein.focus}' },
        focus: { $type: 'color', $value: '{plein.text}' },
        danger: { $type: 'color', $value: { ...colour('#b42318'), hex: '#00ff00' } },
        space: { $type: 'dimension', $value: { value: 4, unit: 'pt' } },
        density: { $type: 'number', $value: '1' },
        success: { $type: 'colour', $value: colour('#18794e') },
        surface: { $value: colour('#ffffff') },
        contrast: 1,
      },
      other: { main: { $type: 'color', $value: colour('#0055aa') } },
    };
    const problems = problemsOf(() => fromTokensJson(JSON.stringify(file))).join('\n');
    for (const message of [
      'plein.accent refers to {brand.main}, which does not exist; {other.main} does.',
      'plein.radius is a dimension and has the value "8px"; write {"value": 8, "unit": "px"}, or "rem".',
      'plein.text refers to itself (plein.text → plein.focus → plein.text): give one of these tokens a value of its own.',
      'plein.danger says one colour in its components and another one in its hex #00ff00: make them agree.',
      'plein.space is a dimension and has the value {"value":4,"unit":"pt"}',
      'plein.density is a number and has the value "1"; write it without quotes.',
      'plein.success has the type "colour", which is not read here; known are color, ',
      'plein.surface has no type; add "$type".',
      'plein.contrast is neither a group nor a token: write {"$value": …}.',
    ])
      expect(problems).to.include(message);
  });

  it('is refused where it is right in itself and wrong for Plein', () => {
    const rows: [unknown, RegExp][] = [
      [
        { plein: { colour: { $type: 'color', $value: colour('#0055aa') } } },
        /^plein.colour is no token of Plein. It has accent,/,
      ],
      [
        { plein: { accent: { $type: 'number', $value: 3 } } },
        /^plein.accent is a number, but accent is a color: change its "\$type"/,
      ],
      [{ brand: { accent: { $type: 'color', $value: colour('#0055aa') } } }, /no group "plein"/],
      [
        {
          plein: {
            accent: {
              $type: 'color',
              $value: colour('#0055aa'),
              $extensions: { 'org.plein': { dark: '{no.where}' } },
            },
          },
        },
        /^plein.accent in dark refers to \{no.where\}/,
      ],
    ];
    for (const [file, message] of rows)
      expect(problemsOf(() => fromTokensJson(JSON.stringify(file))).join()).to.match(message);
    expect(problemsOf(() => fromTokensJson('{')).join()).to.match(/^The file is no JSON/);
  });

  it('may refer, inherit types and use other colour spaces', () => {
    const file = {
      brand: {
        $type: 'color',
        main: { $value: { colorSpace: 'oklch', components: [0.45, 0.2, 'none'], alpha: 0.5 } },
      },
      plein: {
        accent: { $value: '{brand.main}' },
        radius: { $type: 'dimension', $value: { value: 2, unit: 'px' } },
      },
    };
    expect(fromTokensJson(JSON.stringify(file)).values).to.deep.equal({
      accent: 'oklch(0.45 0.2 none / 0.5)',
      radius: '2px',
    });
  });
});

describe('contrast', () => {
  it('is that of WCAG 2, whatever the notation', () => {
    const rows: [string, string, number][] = [
      ['black', 'white', 21],
      ['#777', '#fff', 4.48],
      ['rgb(119 119 119)', 'hsl(0 0% 100%)', 4.48],
      ['oklch(1 0 0)', 'oklab(0 0 0)', 21],
      ['color(srgb 0 0 0 / 0.5)', '#ffffff', 3.95],
      ['color(display-p3 1 1 1)', 'color(srgb-linear 0 0 0)', 21],
    ];
    for (const [one, other, ratio] of rows)
      expect(contrast(one, other), `${one} on ${other}`).to.be.closeTo(ratio, 0.03);
    expect(() => contrast('var(--x)', 'white')).to.throw('"var(--x)" is no colour');
    expect(toHex(parseColour('RebeccaPurple')!)).to.equal('#663399');
  });

  it('says by name what fails, and a colour that passes', () => {
    const [failure] = checkAsGiven({ accent: '#f7d51d', ground: '#ffffff' });
    expect(failure!.message).to.match(
      /^accent #f7d51d on ground #ffffff has 1\.4:1, needs 4\.5:1: choose a darker accent, such as #[\da-f]{6}$/,
    );
    expect(contrast(failure!.suggestion!, '#ffffff')).to.be.at.least(4.5);
    // The widgets bend an accent by themselves; a surface of the wrong lightness they cannot.
    expect(checkContrast({ accent: '#f7d51d' })).to.deep.equal([]);
    for (const check of [checkContrast, checkAsGiven]) {
      expect(() => check({ text: 'almost black' })).to.throw(
        'text is a color, and "almost black" is none',
      );
      expect(() => check({ acent: '#f7d51d' } as TokenValues)).to.throw(
        'There is no token "acent". Known: accent,',
      );
    }
    const surface = checkContrast({ surface: '#333333' }).find(({ token }) => token === 'surface')!;
    expect(surface.message).to.match(
      /^words #1c1e22 on surface #333333 .* choose a lighter surface, such as #/,
    );
    expect(
      checkContrast({ surface: surface.suggestion! }).filter(({ token }) => token === 'surface'),
    ).to.deep.equal([]);
    expect(checkContrast({ text: '#999999' })[0]!.message).to.match(
      /^text #999999 on ground #ffffff has 2\.8:1, needs 4\.5:1: choose a darker text, such as #/,
    );
    expect(checkContrast({ ground: '#808080', text: '#777777' })[0]!.message).to.match(
      /no text reads there: choose another ground/,
    );
  });

  it('holds for the defaults as they are given, in both schemes', () => {
    for (const scheme of ['light', 'dark'] as const) {
      const defaults = Object.fromEntries(
        tokenNames.map((name) => [name, defaultOf(name, scheme)]),
      );
      expect(checkAsGiven(defaults, { scheme }).map(({ message }) => message)).to.deep.equal([]);
    }
  });
});
