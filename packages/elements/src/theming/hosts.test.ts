import { expect, fixture, html } from '@open-wc/testing';
import '../widgets/provider/define.ts';
import { applyTheme } from './apply.ts';
import { fluentTheme, wordPressTheme } from './hosts.ts';
import { hostMappings } from './mappings.ts';
import { applySharePointTheme, sharePointTheme } from './sharepoint.ts';

const strong = {
  isInverted: true,
  semanticColors: { bodyBackground: '#03787c', bodyText: '#ffffff', link: '#ffffff' },
};
const soft = {
  isInverted: false,
  semanticColors: { bodyBackground: '#dff1f1', bodyText: '#323130', link: '#03787c' },
};

describe('host adapters', () => {
  const token = (element: Element, name: string) =>
    getComputedStyle(element).getPropertyValue(`--plein-${name}`).trim();

  it('follow a section of SharePoint from one background to the next, and give everything back', async () => {
    const element = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const inside = element.firstElementChild!;
    applySharePointTheme(element, strong);
    expect(getComputedStyle(inside).colorScheme).to.equal('dark');
    expect(token(inside, 'text')).to.equal('#ffffff');
    expect(token(inside, 'contrast')).to.equal('1');
    applySharePointTheme(element, soft);
    expect(getComputedStyle(inside).colorScheme).to.equal('light');
    expect(token(inside, 'accent')).to.equal('#03787c');
    expect(token(inside, 'contrast')).to.equal('');
    element.style.setProperty('--own', '1');
    applySharePointTheme(element, undefined);
    expect(element.getAttribute('style')).to.equal('--own: 1;');
  });

  it('take what SharePoint leaves out from the palette, or from the default', () => {
    expect(sharePointTheme({ palette: { themePrimary: '#03787c' } }).values.accent).to.equal(
      '#03787c',
    );
    expect(sharePointTheme({ isInverted: true })).to.deep.equal({ scheme: 'dark', values: {} });
    expect(
      sharePointTheme({ semanticColors: { link: 'no colour', bodyText: 7 } }).values,
    ).to.deep.equal({});
  });

  it('read the custom properties of an element, and notice that it is dark', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.setProperty('--wp--preset--color--base', '#101820');
    page.style.setProperty('--wp--preset--color--contrast', 'white');
    page.style.setProperty('--wp--preset--color--primary', 'var(--wp--preset--color--contrast)');
    expect(wordPressTheme(page)).to.deep.equal({
      scheme: 'dark',
      values: { accent: 'white', text: 'white', ground: '#101820' },
    });
    const fluent = fluentTheme({
      borderRadiusMedium: '4px',
      fontWeightSemibold: 600,
      fontSizeBase300: 'calc(1px)',
    });
    expect(fluent).to.deep.equal({
      scheme: 'light',
      values: { radius: '4px', 'font-weight': '600' },
    });
  });

  it('set nothing when one of the values is none', async () => {
    const element = await fixture<HTMLElement>(html`<div></div>`);
    expect(() =>
      applyTheme(element, { scheme: 'dark', values: { text: 'white', radius: 'round' } }),
    ).to.throw('radius is a dimension, and "round" is none');
    expect(element.style).to.have.length(0);
  });

  for (const [host, mapping] of Object.entries(hostMappings)) {
    it(`are a style sheet of the provider's for ${host}, which reads each property in its order`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <plein-provider theme=${host}><p></p></plein-provider>
        </div>`,
      );
      const inside = page.querySelector('p')!;
      for (const [name, properties] of Object.entries(mapping)) {
        expect(token(inside, name), `${name} of nothing`).to.equal('');
        for (const property of [...properties].reverse()) {
          page.style.setProperty(property, `from${property}`);
          expect(token(inside, name)).to.equal(`from${property}`);
        }
      }
    });
  }
});
