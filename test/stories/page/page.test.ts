import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startChromium } from '../engines/chromium.ts';
import type { ChromiumEngine, ChromiumTab } from '../engines/chromium.ts';
import { ask, prepare } from '../page-script.ts';

/** A page with one widget, whose insides are `inside` under `rules`. */
const page = (rules: string, inside: string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>One widget</title><main><h1>Page</h1>
<plein-sample><template shadowrootmode="open"><style>
  :focus-visible { outline: 2px solid blue; } button { min-block-size: 44px; min-inline-size: 44px; }
  input { border: 1px solid; } ${rules}
</style>${inside}</template></plein-sample></main>
<script>customElements.get('plein-sample') ?? customElements.define('plein-sample', class extends HTMLElement {});</script></html>`;

const fine = '<article><p>Some words</p></article><button>Reply</button>';

/** A fault planted on purpose, and the question that must notice it. */
const faults: {
  what: string;
  rules?: string;
  inside?: string;
  says: RegExp;
  ask: (tab: ChromiumTab) => Promise<string[]>;
}[] = [
  {
    what: 'a button without a name',
    inside: '<button></button>',
    says: /^axe button-name/,
    ask: axe,
  },
  {
    what: 'pale words',
    rules: 'p { color: #bbb; background: white; }',
    says: /^axe color-contrast/,
    ask: axe,
  },
  {
    what: 'small targets side by side',
    rules:
      'button { min-block-size: 0; min-inline-size: 0; inline-size: 10px; block-size: 10px; padding: 0; border: 0; overflow: hidden; }',
    inside: '<button>A</button><button>B</button>',
    says: /^axe target-size/,
    ask: axe,
  },
  {
    what: 'something wider than the window',
    rules: 'p { inline-size: 900px; }',
    says: /scrolls sideways|reaches from/,
    ask: (tab) => ask(tab, 'fitsTheWidth'),
  },
  {
    what: 'words in a box of fixed height',
    rules: 'p { block-size: 1.1em; line-height: 1; overflow: hidden; }',
    says: /words are cut off/,
    ask: (tab) => ask(tab, 'takesAiryText'),
  },
  {
    what: 'a button too small for a finger',
    rules: 'button { min-block-size: 30px; }',
    says: /a target of/,
    ask: (tab) => ask(tab, 'targetsAreLarge', 44),
  },
  {
    what: 'something that moves though less motion was asked for',
    rules: 'button { transition: color 200ms; }',
    says: /moves for 0\.2 s/,
    ask: (tab) => ask(tab, 'keepsStill'),
  },
  {
    what: 'focus that cannot be seen',
    rules: ':focus-visible { outline: none; }',
    says: /focus cannot be seen/,
    ask: firstStop,
  },
  {
    what: 'focus behind something that lies over it',
    rules: 'div { position: fixed; inset: 0; background: white; }',
    inside: '<button>Reply</button><div></div>',
    says: /focus is hidden behind/,
    ask: firstStop,
  },
  {
    what: 'a field without a line in forced colours',
    rules: 'input { border: 0; }',
    inside: '<label>Name <input></label>',
    says: /a field without a line/,
    ask: forced,
  },
  {
    what: 'a pressed button that looks like the others in forced colours',
    inside:
      '<div><button aria-pressed="true">A</button><button aria-pressed="false">B</button></div>',
    says: /looks like what is not pressed/,
    ask: forced,
  },
  {
    what: 'words that are not printed',
    rules: '@media print { p { display: none; } }',
    says: /is not printed/,
    ask: printed,
  },
  {
    what: 'an element that nobody defined',
    inside: '<plein-missing></plein-missing>',
    says: /<plein-missing> is not defined/,
    ask: (tab) => ask(tab, 'rendering'),
  },
];

async function axe(tab: ChromiumTab): Promise<string[]> {
  return (await ask(tab, 'axeCheck', 'widget')).problems;
}

async function firstStop(tab: ChromiumTab): Promise<string[]> {
  await ask(tab, 'beginWalk');
  await tab.page.keyboard.press('Tab');
  return (await ask(tab, 'atStop')).problems;
}

async function forced(tab: ChromiumTab): Promise<string[]> {
  await tab.page.emulateMedia({ forcedColors: 'active' });
  const problems = await ask(tab, 'survivesForcedColours');
  await tab.page.emulateMedia({ forcedColors: 'none' });
  return problems;
}

async function printed(tab: ChromiumTab): Promise<string[]> {
  await tab.page.emulateMedia({ media: 'print' });
  const problems = await ask(tab, 'printsWell');
  await tab.page.emulateMedia({ media: 'screen' });
  return problems;
}

describe('what stories are asked', () => {
  let engine: ChromiumEngine;
  let tab: ChromiumTab;
  before(async () => {
    engine = await startChromium();
    tab = await engine.openTab({ reducedMotion: 'reduce' });
  });
  after(() => engine?.close());

  async function show(rules = '', inside = fine): Promise<void> {
    await tab.page.setContent(page(rules, inside));
    await prepare(tab);
    await ask(tab, 'settle', { soon: true });
  }

  for (const { what, rules, inside, says, ask: question } of faults) {
    it(`notices ${what}`, async () => {
      await show();
      assert.deepEqual(await question(tab), [], 'nothing is wrong before');
      await show(rules, inside);
      const problems = await question(tab);
      assert.ok(
        problems.some((problem) => says.test(problem)),
        JSON.stringify(problems),
      );
    });
  }

  it('hears each message of a live region once, and how', async () => {
    await show('', '<div role="status" aria-live="polite"></div><div role="alert"></div>');
    await ask(tab, 'listen');
    await tab.evaluate(`(() => {
      const root = document.querySelector('plein-sample').shadowRoot;
      root.querySelector('[role=status]').textContent = 'Sent';
      return new Promise(requestAnimationFrame).then(() => { root.querySelector('[role=alert]').textContent = 'Failed'; });
    })()`);
    await ask(tab, 'settle', { soon: true });
    assert.deepEqual(await ask(tab, 'heard'), ['polite: Sent', 'assertive: Failed']);
  });

  it('hears what the console, a foreign request and an exception say', async () => {
    const before_ = (await tab.complaints()).length;
    await tab.evaluate(`(() => {
      console.warn('careful');
      setTimeout(() => { throw new Error('broken'); });
      return fetch('http://localhost:1/').catch(() => undefined);
    })()`);
    await ask(tab, 'settle');
    const said = (await tab.complaints()).slice(before_).join('\n');
    for (const words of ['careful', 'broken']) assert.match(said, new RegExp(words));
  });
});
