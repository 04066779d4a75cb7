import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { base } from '../styles/base.styles.ts';
import { buttons } from '../styles/button.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { ask, type Question } from './ask.ts';
import { askStyles } from './ask.styles.ts';

class AskProbe extends LitElement {
  static override styles = [tokens, base, buttons, askStyles];
  override render() {
    return html`<button class="button">Leave</button>`;
  }

  get dialog() {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  press(label: string) {
    const button = [...this.dialog.querySelectorAll('button')].find(
      (candidate) => candidate.textContent === label,
    );
    button?.click();
  }
}
customElements.define('ask-probe', AskProbe);

const question: Question = {
  title: 'Leave?',
  text: 'You can come back.',
  choices: [
    { value: 'busy', label: 'Too busy' },
    { value: 'other', label: 'Something else', hint: 'Say it below' },
  ],
  note: { label: 'Why?' },
  confirm: 'Go',
  cancel: 'Stay',
};

describe('ask', () => {
  it('is accessible and named by its title', async () => {
    const probe = await fixture<AskProbe>(html`<ask-probe></ask-probe>`);
    const answer = ask(probe.renderRoot as ShadowRoot, question);
    await expect(probe).to.be.accessible();
    expect(probe.dialog.getAttribute('aria-labelledby')).to.equal(
      probe.dialog.querySelector('h2')?.id,
    );
    probe.press('Stay');
    expect(await answer).to.be.null;
  });

  it('answers with the choice and the note, and leaves nothing behind', async () => {
    const probe = await fixture<AskProbe>(html`<ask-probe></ask-probe>`);
    const answer = ask(probe.renderRoot as ShadowRoot, question);
    probe.dialog.querySelectorAll<HTMLInputElement>('[type=radio]')[1]?.click();
    (probe.dialog.querySelector('textarea') as HTMLTextAreaElement).value = '  Elsewhere ';
    probe.press('Go');
    expect(await answer).to.deep.equal({ choice: 'other', note: 'Elsewhere' });
    expect(probe.dialog).to.be.null;
  });

  it('does not take a missing choice', async () => {
    const probe = await fixture<AskProbe>(html`<ask-probe></ask-probe>`);
    const answer = ask(probe.renderRoot as ShadowRoot, question);
    probe.press('Go');
    expect(probe.dialog.open).to.be.true;
    probe.press('Stay');
    expect(await answer).to.be.null;
  });

  it('is dismissed by Escape and gives the focus back', async () => {
    const probe = await fixture<AskProbe>(html`<ask-probe></ask-probe>`);
    const button = probe.renderRoot.querySelector('button') as HTMLButtonElement;
    button.focus();
    const answer = ask(probe.renderRoot as ShadowRoot, question);
    await sendKeys({ press: 'Escape' });
    expect(await answer).to.be.null;
    await waitUntil(() => probe.shadowRoot?.activeElement === button);
  });
});
