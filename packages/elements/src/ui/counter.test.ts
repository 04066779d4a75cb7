import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { counterStyles } from './counter.styles.ts';
import { counter } from './counter.ts';

describe('a counter', () => {
  it('rolls the way the number went, and not at first sight', async () => {
    const place = await fixture<HTMLElement>(html`<div><p></p></div>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(counterStyles.cssText);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    place.style.setProperty('--_ease', 'ease');
    const shown = () => place.querySelector('.counter-value') as HTMLElement;
    const show = (value: number) =>
      render(counter(value, String(value)), place.querySelector('p') as HTMLElement);
    show(3);
    expect(shown().className.trim()).to.equal('counter-value');
    show(3);
    expect(shown().className.trim()).to.equal('counter-value');
    show(4);
    expect(shown().className).to.contain('up');
    const rolling = () => getComputedStyle(shown()).animationName;
    const first = rolling();
    show(5);
    expect(shown().className).to.contain('up');
    expect(rolling()).not.to.equal(first);
    show(2);
    expect(shown().className).to.contain('down');
    expect(place.querySelector('p')?.textContent?.trim()).to.equal('2');
  });
});
