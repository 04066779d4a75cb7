import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Localize } from './localize.ts';
import { comments, common } from './messages/en.ts';
import { overrideMessages } from './translations.ts';

const words = { ...common, ...comments };

class LocalizeProbe extends LitElement {
  readonly words = new Localize(this, words);
  renders = 0;

  override updated() {
    this.renders += 1;
  }

  override render() {
    return html`${this.words.term('retry')} | ${this.words.term('commentCount', { count: 1234 })} |
    ${this.words.dir}`;
  }
}
customElements.define('localize-probe', LocalizeProbe);

const text = (probe: LocalizeProbe) => probe.renderRoot.textContent ?? '';
const find = (root: ParentNode) => root.querySelector('localize-probe') as LocalizeProbe;

describe('localize', () => {
  it('speaks the language of the nearest lang, with its plurals and numbers', async () => {
    const root = await fixture(
      html`<div lang="en">
        <section lang="nl"><localize-probe></localize-probe></section>
      </div>`,
    );
    const probe = find(root);
    await waitUntil(() => text(probe).includes('Opnieuw'));
    expect(text(probe)).to.contain('1.234 reacties');
    expect(probe.words.lang).to.equal('nl');
    expect(probe.words.list(['Noor', 'Sam', 'Yusuf'])).to.equal('Noor, Sam en Yusuf');
  });

  it('looks for it through shadow roots', async () => {
    const outer = await fixture(html`<div lang="nl-BE"></div>`);
    const probe = document.createElement('localize-probe') as LocalizeProbe;
    outer.attachShadow({ mode: 'open' }).append(probe);
    await waitUntil(() => text(probe).includes('Opnieuw'));
    expect(probe.words.lang).to.equal('nl-BE');
  });

  it('follows a change of language and direction at any level', async () => {
    const root = await fixture(
      html`<div lang="en">
        <section><localize-probe></localize-probe></section>
      </div>`,
    );
    const probe = find(root);
    expect(text(probe)).to.contain('Try again').and.to.contain('ltr');
    root.setAttribute('lang', 'nl');
    await waitUntil(() => text(probe).includes('Opnieuw'));
    root.setAttribute('dir', 'rtl');
    await waitUntil(() => text(probe).includes('rtl'));
  });

  it('does not render again for a language that changes elsewhere', async () => {
    const root = await fixture(
      html`<div>
        <localize-probe lang="en"></localize-probe>
        <p lang="en"></p>
      </div>`,
    );
    const probe = find(root);
    const before = probe.renders;
    root.querySelector('p')?.setAttribute('lang', 'nl');
    // A later change that does count shows that the earlier one was seen and left alone.
    probe.setAttribute('lang', 'nl');
    await waitUntil(() => text(probe).includes('Opnieuw'));
    expect(probe.renders - before).to.be.at.most(2);
  });

  it('takes up a new place when it moves, and listens no more when it is gone', async () => {
    const root = await fixture(
      html`<div>
        <p lang="en"><localize-probe></localize-probe></p>
        <p lang="nl"></p>
      </div>`,
    );
    const probe = find(root);
    root.lastElementChild?.append(probe);
    await waitUntil(() => text(probe).includes('Opnieuw'));
    probe.remove();
    const before = probe.renders;
    // Another probe in the same place shows when the change has been seen.
    const witness = document.createElement('localize-probe') as LocalizeProbe;
    root.lastElementChild?.append(witness);
    root.lastElementChild?.setAttribute('lang', 'en');
    await waitUntil(() => text(witness).includes('Try again'));
    expect(probe.renders).to.equal(before);
  });

  it('falls back to English for a language it does not know and for a tag that is none', async () => {
    for (const lang of ['xx', 'not a tag']) {
      const probe = find(
        await fixture(html`<div lang=${lang}><localize-probe></localize-probe></div>`),
      );
      expect(text(probe)).to.contain('Try again');
    }
  });

  it('lets a host replace words, for a language or a region of it', async () => {
    const probe = find(
      await fixture(html`<div lang="nl-BE"><localize-probe></localize-probe></div>`),
    );
    overrideMessages('nl-BE', { retry: 'Nog eens' });
    await waitUntil(() => text(probe).includes('Nog eens'));
    overrideMessages('nl-BE', {
      commentCount: { one: '{count} verse reactie', other: '{count} verse reacties' },
    });
    await waitUntil(() => text(probe).includes('1.234 verse reacties'));
    expect(text(probe)).to.contain('Nog eens');
  });
});
