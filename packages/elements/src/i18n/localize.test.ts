import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Localize } from './localize.ts';
import { comments, common } from './messages/en.ts';
import { addLanguage, overrideMessages } from './translations.ts';

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

  it('says the plurals of Arabic, in the digits of the region, and stands the other way with dir', async () => {
    const root = await fixture(
      html`<div lang="ar-EG" dir="rtl"><localize-probe></localize-probe></div>`,
    );
    const { words: arabic } = find(root);
    const count = (value: number) => arabic.term('commentCount', { count: value });
    await waitUntil(() => count(1) === 'تعليق واحد');
    expect([0, 2, 3, 11, 100].map(count)).to.deep.equal([
      'لا تعليقات بعد',
      'تعليقان',
      '٣ تعليقات',
      '١١ تعليقًا',
      '١٠٠ تعليق',
    ]);
    expect(text(find(root))).to.contain('rtl');
    root.setAttribute('dir', 'ltr');
    await waitUntil(() => text(find(root)).includes('ltr'));
    root.setAttribute('lang', 'fr-CA');
    await waitUntil(() => count(1) === '1 commentaire');
    expect(count(0)).to.equal('Aucun commentaire');
  });

  it('isolates a name of another direction than the sentence around it, and no other', async () => {
    const root = await fixture(html`<div lang="en"><localize-probe></localize-probe></div>`);
    const { words: around } = find(root);
    expect(around.term('replyTo', { name: 'Noor' })).to.equal('Reply to Noor');
    expect(around.term('replyTo', { name: 'ليلى' })).to.equal('Reply to \u2068ليلى\u2069');
    root.setAttribute('lang', 'ar');
    await waitUntil(() => around.term('replyTo', { name: 'Noor' }) === 'الرد على \u2068Noor\u2069');
  });

  it('takes a language that it does not ship, and says in English what that lacks', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (warning: string) => warnings.push(warning);
    try {
      addLanguage('pl', {
        retry: 'Spróbuj ponownie',
        commentCount: {
          one: '{count} komentarz',
          few: '{count} komentarze',
          other: '{count} komentarza',
        },
      });
      const root = await fixture(html`<div lang="pl"><localize-probe></localize-probe></div>`);
      const { words: polish } = find(root);
      expect(text(find(root))).to.contain('Spróbuj ponownie');
      expect(polish.term('commentCount', { count: 3 })).to.equal('3 komentarze');
      expect(polish.term('commentCount', { count: 5 })).to.equal('5 komentarza');
      expect(polish.term('cancel')).to.equal('Cancel');
      await waitUntil(() => warnings.length === 2);
      expect(warnings[0]).to.match(
        /MESSAGE_FORM_MISSING: "commentCount" \(pl\) lacks the form "many"/,
      );
      expect(warnings[1]).to.match(/MESSAGES_MISSING: pl lacks .*cancel/);
    } finally {
      console.warn = warn;
    }
  });
});
