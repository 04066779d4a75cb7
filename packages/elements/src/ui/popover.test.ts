import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closePopover, opensPopover, popover } from './popover.ts';

async function set(onToggle?: (open: boolean) => void) {
  const root = await fixture<HTMLElement>(
    html`<div>
      <button @click=${opensPopover}>Who</button
      >${popover({ label: 'Who reacted', content: () => html`<button @click=${closePopover}>Close</button>`, ...(onToggle ? { onToggle } : {}) })}
    </div>`,
  );
  const button = root.querySelector('button') as HTMLButtonElement;
  const box = root.querySelector('[popover]') as HTMLElement;
  return { root, button, box };
}

describe('a popover', () => {
  it('opens and closes by its button and says so', async () => {
    const states: boolean[] = [];
    const { root, button, box } = await set((open) => states.push(open));
    button.click();
    await waitUntil(() => states.length === 1);
    expect(box.matches(':popover-open')).to.be.true;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await expect(root).to.be.accessible();
    button.click();
    await waitUntil(() => states.length === 2);
    expect(states).to.deep.equal([true, false]);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes on Escape and gives the focus back', async () => {
    const { button, box } = await set();
    button.focus();
    button.click();
    (box.querySelector('button') as HTMLButtonElement).focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !box.matches(':popover-open'));
    expect(document.activeElement === button).to.be.true;
  });

  it('holds something only while it is open', async () => {
    const states: boolean[] = [];
    const { button, box } = await set((open) => states.push(open));
    expect(box.childElementCount).to.equal(0);
    button.click();
    expect(box.childElementCount).to.equal(1);
    button.click();
    await waitUntil(() => states.at(-1) === false);
    expect(box.childElementCount).to.equal(0);
  });

  it('closes from inside', async () => {
    const { button, box } = await set();
    button.click();
    box.querySelector('button')?.click();
    expect(box.matches(':popover-open')).to.be.false;
  });
});
