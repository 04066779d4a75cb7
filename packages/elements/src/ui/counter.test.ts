import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { counter } from './counter.ts';

describe('a counter', () => {
  it('rolls the way the number went, and not at first sight', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const shown = () => place.querySelector('.counter-value') as HTMLElement;
    const show = (value: number) => render(counter(value, String(value)), place);
    show(3);
    expect(shown().className.trim()).to.equal('counter-value');
    show(3);
    expect(shown().className.trim()).to.equal('counter-value');
    show(4);
    expect(shown().className).to.contain('up');
    show(2);
    expect(shown().className).to.contain('down');
    expect(place.textContent?.trim()).to.equal('2');
  });
});
