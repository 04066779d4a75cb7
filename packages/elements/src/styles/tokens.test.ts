import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { AVATAR_COLOURS, colourOf } from '../internal/name.ts';
import { avatar } from '../ui/avatar.ts';
import { avatarStyles } from '../ui/avatar.styles.ts';
import { base } from './base.styles.ts';
import { buttons } from './button.styles.ts';
import { tokens } from './tokens.styles.ts';

/** One name for each colour an avatar can have. */
const names = Array.from({ length: AVATAR_COLOURS }, (_, colour) => {
  for (let number = 0; ; number++)
    if (colourOf(`Person ${number}`) === colour) return `Person ${number}`;
});

class TokensProbe extends LitElement {
  static override styles = [tokens, base, buttons, avatarStyles];
  override render() {
    return html`<div class="plein">
      <p class="quiet">quiet</p>
      <a href="#">link</a>
      <button class="button">button</button>
      <button class="button outline">outline</button>
      <button class="button danger">danger</button>
      <button class="button primary">primary</button>
      <button class="button primary danger">primary danger</button>
      <button class="chip" aria-pressed="true">pressed</button>
      <button class="link">link button</button>
      ${names.map((name) => avatar({ name }))}
    </div>`;
  }
}
customElements.define('tokens-probe', TokensProbe);

type Colour = [red: number, green: number, blue: number, alpha: number];

/** Any CSS colour as the screen shows it; the canvas does the arithmetic of colour spaces. */
const canvas = new OffscreenCanvas(1, 1).getContext('2d', {
  willReadFrequently: true,
}) as OffscreenCanvasRenderingContext2D;
function pixel(...layers: string[]): Colour {
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data] as Colour;
}

const luminance = ([red, green, blue]: Colour) => {
  const [r, g, b] = [red, green, blue].map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG contrast of an element's text with what lies under it, on the given ground. */
function contrast(element: Element, ground: string): number {
  const style = getComputedStyle(element);
  const under = [ground, style.backgroundColor];
  const [light, dark] = [luminance(pixel(...under, style.color)), luminance(pixel(...under))].sort(
    (a, b) => b - a,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const schemes = [
  { scheme: 'light', ground: '#ffffff', text: '#1f2328' },
  { scheme: 'light', ground: '#f4f5f7', text: '#33383f' },
  { scheme: 'dark', ground: '#16181d', text: '#e6e8ec' },
  { scheme: 'dark', ground: '#000000', text: '#d5d7db' },
];

const accents = [
  '#2458c5',
  '#ffd500',
  '#00e5a0',
  '#ff4fa3',
  '#000000',
  '#ffffff',
  '#7f7f7f',
  'rebeccapurple',
  '#e8601c',
  '#0f766e',
  'yellow',
  'lime',
  'cyan',
  'hotpink',
];

describe('tokens', () => {
  for (const { scheme, ground, text } of schemes) {
    it(`keep every word readable in a ${scheme} scheme on ${ground}, whatever the accent`, async () => {
      for (const accent of accents) {
        const wrapper = await fixture<HTMLElement>(html`<div><tokens-probe></tokens-probe></div>`);
        wrapper.style.colorScheme = scheme;
        wrapper.style.color = text;
        wrapper.style.setProperty('--plein-accent', accent);
        wrapper.style.setProperty('--plein-danger', accent);
        const probe = wrapper.firstElementChild as TokensProbe;
        await probe.updateComplete;
        for (const element of probe.renderRoot.querySelectorAll('p, a, button, .avatar')) {
          // Buttons fade between colours; the end of the fade is what counts.
          for (const animation of element.getAnimations()) animation.finish();
          expect(
            contrast(element, ground),
            `${accent}: ${element.className} ${element.textContent}`,
          ).to.be.at.least(4.5);
        }
      }
    });
  }

  it('take family, size and colour from the page and hold the size in bounds', async () => {
    const wrapper = await fixture<HTMLElement>(html`<div><tokens-probe></tokens-probe></div>`);
    wrapper.style.font = 'italic 16px Georgia';
    wrapper.style.color = 'rgb(10, 20, 30)';
    const style = getComputedStyle(wrapper.firstElementChild as Element);
    expect(style.fontFamily).to.equal('Georgia');
    expect(style.fontSize).to.equal('16px');
    expect(style.color).to.equal('rgb(10, 20, 30)');
    for (const [size, held] of [
      ['9px', '14px'],
      ['40px', '18px'],
    ] as const) {
      wrapper.style.fontSize = size;
      expect(style.fontSize).to.equal(held);
    }
    wrapper.style.setProperty('--plein-font-size', '15px');
    expect(style.fontSize).to.equal('15px');
  });

  it('make every control at least 24 px high', async () => {
    const probe = await fixture<TokensProbe>(html`<tokens-probe></tokens-probe>`);
    for (const button of probe.renderRoot.querySelectorAll('button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });
});
