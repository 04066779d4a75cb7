import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { later } from '../internal/later.ts';
import { laterPart } from './later-part.ts';

describe('a part whose code comes later', () => {
  it('says that it is on its way, then that it did not come, and fetches it again at a press', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const answers: Promise<string>[] = [Promise.reject(new TypeError('no network'))];
    let arrive = (_code: string): void => undefined;
    answers.push(new Promise((resolve) => (arrive = resolve)));
    const part = later(() => answers.shift() as Promise<string>);
    const host = {
      requestUpdate: () =>
        render(
          laterPart({
            part,
            host,
            words: { loading: 'Loading…', failed: 'Not here', retry: 'Try again' },
            content: () => html`<b>The editor</b>`,
          }),
          box,
        ),
    };
    host.requestUpdate();
    expect(box.querySelector('[role=status]')?.textContent).to.equal('Loading…');
    await waitUntil(() => box.querySelector('[role=alert]'));
    expect(box.textContent).to.contain('Not here');
    box.querySelector('button')?.click();
    expect(box.querySelector('[role=status]')).to.exist;
    arrive('code');
    await waitUntil(() => box.querySelector('b')?.textContent === 'The editor');
  });
});
