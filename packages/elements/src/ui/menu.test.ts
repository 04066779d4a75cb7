import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { base } from '../styles/base.styles.ts';
import { buttons } from '../styles/button.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { menuButton, type MenuItem } from './menu.ts';
import { menuStyles } from './menu.styles.ts';
import { popoverStyles } from './popover.styles.ts';
import * as icons from './icons.ts';

class MenuProbe extends LitElement {
  static override styles = [tokens, base, buttons, popoverStyles, menuStyles];
  readonly done: string[] = [];
  share = 'Share';
  wordsCome: () => void = () => undefined;
  #words = new Promise<void>((resolve) => (this.wordsCome = resolve));

  override render() {
    const item = (label: string, more: Partial<MenuItem> = {}): MenuItem => ({
      label,
      run: () => this.done.push(label),
      ...more,
    });
    return html`<div class="plein">
      ${menuButton({
        label: 'More',
        items: () => [
          item('Copy link', { icon: icons.info }),
          item('Edit'),
          item('Pin', { disabled: true, hint: 'Moderators only' }),
          item('Delete', { danger: true }),
        ],
      })}
      ${menuButton({ label: 'Sort', text: 'Oldest', items: () => [item('Newest', { checked: false }), item('Oldest', { checked: true })] })}
      ${menuButton({ label: 'Late', items: () => [item(this.share)], words: () => this.#words })}
    </div>`;
  }

  get button() {
    return this.renderRoot.querySelectorAll<HTMLButtonElement>(
      '[aria-haspopup=menu]',
    )[0] as HTMLButtonElement;
  }

  get menu() {
    return this.button.nextElementSibling as HTMLElement;
  }

  get focused() {
    return (
      this.shadowRoot?.activeElement
        ?.querySelector('.menu-words')
        ?.firstChild?.nextSibling?.textContent?.trim() ??
      this.shadowRoot?.activeElement?.textContent?.trim() ??
      ''
    );
  }
}
customElements.define('menu-probe', MenuProbe);

async function opened(): Promise<MenuProbe> {
  const probe = await fixture<MenuProbe>(html`<menu-probe></menu-probe>`);
  probe.button.focus();
  probe.button.click();
  await waitUntil(() => probe.focused.startsWith('Copy link'));
  return probe;
}

describe('menu', () => {
  it('shows its rows in other words once these are here', async () => {
    const probe = await fixture<MenuProbe>(html`<menu-probe></menu-probe>`);
    const button = probe.renderRoot.querySelector<HTMLButtonElement>('[title=Late]')!;
    button.click();
    const menu = button.nextElementSibling!;
    await waitUntil(() => menu.textContent?.includes('Share'), 'no rows');
    probe.share = 'Delen';
    probe.wordsCome();
    await waitUntil(() => menu.textContent?.includes('Delen'), 'the old words');
  });

  it('is accessible, open and closed', async () => {
    const probe = await opened();
    await expect(probe).to.be.accessible();
    expect(probe.button.getAttribute('aria-expanded')).to.equal('true');
    probe.menu.hidePopover();
    await waitUntil(() => probe.button.getAttribute('aria-expanded') === 'false');
    await expect(probe).to.be.accessible();
  });

  it('goes round with the arrows and to the ends with Home and End', async () => {
    const probe = await opened();
    const keys: [key: string, at: string][] = [
      ['ArrowDown', 'Edit'],
      ['ArrowUp', 'Copy link'],
      ['ArrowUp', 'Delete'],
      ['ArrowDown', 'Copy link'],
      ['End', 'Delete'],
      ['Home', 'Copy link'],
    ];
    for (const [key, at] of keys) {
      await sendKeys({ press: key });
      expect(probe.focused, key).to.contain(at);
    }
  });

  it('goes to the row that begins with a letter', async () => {
    const probe = await opened();
    await sendKeys({ press: 'd' });
    expect(probe.focused).to.equal('Delete');
    await sendKeys({ press: 'e' });
    expect(probe.focused).to.equal('Edit');
  });

  it('opens by arrow key, closes on Escape and gives the focus back', async () => {
    const probe = await fixture<MenuProbe>(html`<menu-probe></menu-probe>`);
    probe.button.focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => probe.focused.startsWith('Copy link'));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !probe.menu.matches(':popover-open'));
    expect(probe.shadowRoot?.activeElement === probe.button).to.be.true;
    expect(probe.done).to.deep.equal([]);
  });

  it('runs the act and closes', async () => {
    const probe = await opened();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => probe.done.length > 0);
    expect(probe.done).to.deep.equal(['Edit']);
    expect(probe.menu.matches(':popover-open')).to.be.false;
  });

  it('lets one read a disabled act but not run it', async () => {
    const probe = await opened();
    await sendKeys({ press: 'p' });
    expect(probe.shadowRoot?.activeElement?.textContent).to.contain('Moderators only');
    await sendKeys({ press: 'Enter' });
    expect(probe.done).to.deep.equal([]);
    expect(probe.menu.matches(':popover-open')).to.be.true;
  });

  it('closes at a second press on its button', async () => {
    const probe = await opened();
    probe.button.click();
    await waitUntil(() => !probe.menu.matches(':popover-open'));
  });

  it('holds no rows while closed', async () => {
    const probe = await opened();
    probe.menu.hidePopover();
    await waitUntil(() => probe.menu.childElementCount === 0);
  });

  it('starts a choice at what is chosen', async () => {
    const probe = await fixture<MenuProbe>(html`<menu-probe></menu-probe>`);
    const sort = probe.renderRoot.querySelectorAll<HTMLButtonElement>(
      '[aria-haspopup=menu]',
    )[1] as HTMLButtonElement;
    sort.click();
    await waitUntil(
      () => probe.shadowRoot?.activeElement?.getAttribute('role') === 'menuitemradio',
    );
    expect(probe.focused).to.equal('Oldest');
    expect(probe.shadowRoot?.activeElement?.getAttribute('aria-checked')).to.equal('true');
  });

  it('stays inside the window', async () => {
    const probe = await opened();
    await waitUntil(() =>
      probe.menu.getAnimations().every(({ playState }) => playState === 'finished'),
    );
    const box = probe.menu.getBoundingClientRect();
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(innerWidth);
    expect(box.width).to.be.at.least(160);
  });
});
