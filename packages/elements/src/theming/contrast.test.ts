import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { base } from '../styles/base.styles.ts';
import { buttons } from '../styles/button.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import '../widgets/provider/define.ts';
import { applyTheme } from './apply.ts';
import type { Theme } from './apply.ts';
import { checkContrast, contrastPairs } from './check.ts';
import { contrastOf, layer, parseColour, toHex } from './colour.ts';
import type { Rgb } from './colour.ts';
import { deriveColours } from './derive.ts';
import type { Colours } from './derive.ts';
import { clayTheme, fluentTheme, wordPressTheme } from './hosts.ts';
import { sharePointTheme } from './sharepoint.ts';
import type { Scheme, TokenValues } from './tokens.ts';

/** Shows each colour that the widgets derive, to read what the browser makes of the style sheet. */
class ColoursProbe extends LitElement {
  static override styles = [tokens, base, buttons];
  override render() {
    return html`<i></i>`;
  }
}
customElements.define('colours-probe', ColoursProbe);

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** What the screen shows where these lie upon each other. */
function seen(...layers: string[]): Rgb {
  canvas.clearRect(0, 0, 1, 1);
  for (const colour of layers) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return { red: red! / 255, green: green! / 255, blue: blue! / 255, alpha: 1 };
}

/** Where each of the colours is in the style sheet: what words have, and what lies under it from the ground up. */
const places: { [name in keyof Colours]: { words?: string; layers: string[] } } = {
  ground: { layers: [] },
  text: { layers: ['currentcolor'] },
  quiet: { layers: ['var(--_quiet)'] },
  quietOnTint: { layers: ['var(--_tint)', 'var(--_quiet)'] },
  accent: { layers: ['var(--_accent)'] },
  accentHover: { layers: ['var(--_accent-hover)'] },
  onAccent: { layers: ['var(--_on-accent)'] },
  accentTint: { layers: ['var(--_accent-tint)'] },
  danger: { layers: ['var(--_danger)'] },
  dangerTint: { layers: ['var(--_danger-tint)'] },
  success: { layers: ['var(--_success)'] },
  lineStrong: { layers: ['var(--_line-strong)'] },
  tint: { layers: ['var(--_tint)'] },
  tintHover: { layers: ['var(--_tint-hover)'] },
  surface: { layers: ['var(--_surface)'] },
  onSurface: { layers: ['var(--_on-surface)'] },
  quietOnSurface: { words: 'var(--_on-surface)', layers: ['var(--_surface)', 'var(--_quiet)'] },
  focus: { layers: ['var(--_focus)'] },
};

async function rendered(wrapper: HTMLElement, ground: string): Promise<Colours> {
  const probe = wrapper.querySelector<ColoursProbe>('colours-probe')!;
  await probe.updateComplete;
  const mark = probe.renderRoot.querySelector<HTMLElement>('i')!;
  const computed = (colour: string) => {
    mark.style.backgroundColor = colour;
    return getComputedStyle(mark).backgroundColor;
  };
  return Object.fromEntries(
    Object.entries(places).map(([name, { words = 'inherit', layers }]) => {
      mark.style.color = words;
      return [name, seen(ground, ...layers.map(computed))];
    }),
  ) as unknown as Colours;
}

async function make(theme: Theme): Promise<HTMLElement> {
  const wrapper = await fixture<HTMLElement>(html`<div><colours-probe></colours-probe></div>`);
  applyTheme(wrapper, theme);
  return wrapper;
}

function failing(colours: Colours, aaa = false): string[] {
  return contrastPairs.flatMap(({ name, on, colour, under, needed }) => {
    const owed = aaa ? (needed === 3 ? 4.5 : 7) : needed;
    const ratio = contrastOf(colours[colour], colours[under]);
    return ratio >= owed
      ? []
      : [
          `${name} ${toHex(colours[colour])} on ${on} ${toHex(colours[under])}: ${ratio.toFixed(2)}`,
        ];
  });
}

const grounds: { [scheme in Scheme]: { ground: string; text: string }[] } = {
  light: [
    { ground: '#ffffff', text: '#1c1e22' },
    { ground: '#f4f5f7', text: '#2b2f36' },
  ],
  dark: [
    { ground: '#16181d', text: '#e6e8ec' },
    { ground: '#000000', text: '#d5d7db' },
    { ground: '#24272e', text: '#f1f2f4' },
  ],
};

const awkward = [
  undefined,
  'yellow',
  'black',
  'white',
  'lime',
  'blue',
  'red',
  'cyan',
  'hotpink',
  'gray',
  '#f7d51d',
  'oklch(0.7 0.3 140)',
  'rgb(255 120 0 / 60%)',
];

/** What SharePoint hands to web parts, by the background of the section. */
const sharePoint = {
  none: section('#ffffff', '#323130', '#03787c'),
  neutral: section('#f3f2f1', '#323130', '#03787c'),
  soft: section('#dff1f1', '#323130', '#03787c'),
  strong: { ...section('#03787c', '#ffffff', '#ffffff', '#ff5f5f'), isInverted: true },
  'strong in blue': { ...section('#0078d4', '#ffffff', '#ffffff', '#ff5f5f'), isInverted: true },
  'strong in orange': { ...section('#d83b01', '#ffffff', '#ffffff', '#ff5f5f'), isInverted: true },
  'strong in yellow': { ...section('#ffb900', '#ffffff', '#ffffff'), isInverted: true },
  'none of a dark site': { ...section('#1b1a19', '#f3f2f1', '#4ba0e1'), isInverted: true },
  'without colours': { isInverted: true },
};
function section(bodyBackground: string, bodyText: string, link: string, errorText = '#a4262c') {
  return { semanticColors: { bodyBackground, bodyText, link, errorText } };
}

const hosts: Record<string, Theme> = {
  ...Object.fromEntries(
    Object.entries(sharePoint).map(([name, variant]) => [
      `SharePoint, ${name}`,
      sharePointTheme(variant),
    ]),
  ),
  'Fluent light': fluentTheme({
    colorBrandForeground1: '#0f6cbd',
    colorNeutralForeground1: '#242424',
    colorNeutralBackground1: '#ffffff',
    colorPaletteRedForeground1: '#bc2f32',
    colorPaletteGreenForeground1: '#0e700e',
    borderRadiusMedium: '4px',
    fontSizeBase300: '14px',
    fontWeightSemibold: 600,
  }),
  'Fluent dark': fluentTheme({
    colorBrandForeground1: '#479ef5',
    colorNeutralForeground1: '#ffffff',
    colorNeutralBackground1: '#292929',
    colorPaletteRedForeground1: '#e37d80',
  }),
  'Fluent high contrast': fluentTheme({
    colorBrandForeground1: '#1aebff',
    colorNeutralForeground1: '#ffffff',
    colorNeutralBackground1: '#000000',
  }),
  Clay: clayTheme({
    '--primary': '#0b5fff',
    '--body-color': '#272833',
    '--body-bg': '#ffffff',
    '--danger': '#da1414',
    '--success': '#287d3c',
    '--border-radius': '0.25rem',
  }),
  'Twenty Twenty-Five': wordPressTheme({
    '--wp--preset--color--base': '#FFFFFF',
    '--wp--preset--color--contrast': '#111111',
    '--wp--preset--color--accent-1': '#FFEE58',
    '--wp--preset--color--accent-3': '#503AA8',
  }),
  'Twenty Twenty-Four in the dark': wordPressTheme({
    '--wp--preset--color--base': '#1b1b1b',
    '--wp--preset--color--contrast': '#f0f0f0',
    '--wp--preset--color--accent': '#cfcabe',
    '--wp--preset--color--accent-3': '#d8613c',
  }),
};

describe('contrast of the tokens', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`holds for every accent in a ${scheme} scheme as the browser shows it, and as it is computed`, async () => {
      for (const { ground, text } of grounds[scheme]) {
        for (const accent of awkward) {
          const values: TokenValues = { ground, text, accent, danger: accent, success: accent };
          const shown = await rendered(await make({ scheme, values }), ground);
          expect(failing(shown), `${accent} on ${ground}`).to.deep.equal([]);
          const messages = checkContrast(values, { scheme }).map(({ message }) => message);
          expect(messages, `${accent} on ${ground}`).to.deep.equal([]);
        }
      }
    });
  }

  it('is computed with the colours that the browser shows', async () => {
    const sets: Theme[] = [
      ...(['light', 'dark'] as const).flatMap((scheme) =>
        [0, 0.5, 1].flatMap((contrast) =>
          awkward.map((accent) => ({
            scheme,
            values: { ...grounds[scheme][0], accent, danger: '#c40', success: accent, contrast },
          })),
        ),
      ),
      ...Object.values(hosts),
      {
        scheme: 'light',
        values: { ground: '#eee', text: '#333', neutral: '#06c', surface: '#ffe', focus: 'red' },
      },
    ];
    for (const theme of sets) {
      const values = { ...grounds[theme.scheme][0], ...theme.values };
      const shown = await rendered(await make({ ...theme, values }), String(values.ground));
      const computed = deriveColours(values, theme.scheme);
      for (const name of Object.keys(places) as (keyof Colours)[]) {
        const far = distance(shown[name], computed[name]);
        const told = `${name} of ${JSON.stringify(theme)}: ${toHex(shown[name])} is computed as ${toHex(computed[name])}`;
        // Colours that sRGB does not have are clipped before they are bent, not after.
        expect(far, told).to.be.at.most(5);
      }
    }
  });

  for (const [name, theme] of Object.entries(hosts)) {
    it(`holds in ${name}`, async () => {
      const ground = String(theme.values.ground ?? grounds[theme.scheme][0]!.ground);
      const values = { text: grounds[theme.scheme][0]!.text, ...theme.values };
      expect(failing(await rendered(await make({ ...theme, values }), ground))).to.deep.equal([]);
    });
  }

  for (const theme of ['light', 'dark', 'high-contrast light', 'dark high-contrast']) {
    it(`holds in the theme "${theme}" of the provider, on the ground it names`, async () => {
      for (const accent of awkward) {
        const provider = await fixture<HTMLElement>(
          html`<plein-provider theme=${theme}><colours-probe></colours-probe></plein-provider>`,
        );
        if (accent) provider.style.setProperty('--plein-accent', accent);
        const probe = provider.firstElementChild as HTMLElement;
        probe.style.backgroundColor = 'var(--plein-ground)';
        const ground = getComputedStyle(probe).backgroundColor;
        const high = theme.includes('high-contrast');
        expect(failing(await rendered(provider, ground), high), `${accent}`).to.deep.equal([]);
      }
    });
  }

  it('is raised for readers whose system asks for it, unless a host has set it', () => {
    const sheet = tokens.cssText.replace(/\s+/g, ' ');
    expect(sheet).to.include(
      '@media (prefers-contrast: more) { :host { --_contrast: var(--plein-contrast, 1);',
    );
  });
});

/** In steps of 8 bits, of the channel that differs most. */
function distance(one: Rgb, other: Rgb): number {
  const flat = layer(parseColour('#fff')!, other);
  return Math.max(
    ...(['red', 'green', 'blue'] as const).map((key) => Math.abs(one[key] - flat[key]) * 255),
  );
}
