import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBook } from '../book.ts';
import type { Book } from '../book.ts';
import { column, light } from '../checks.ts';
import { startChromium } from '../engines/chromium.ts';
import type { ChromiumEngine, ChromiumTab } from '../engines/chromium.ts';
import { ask, prepare } from '../page-script.ts';

/**
 * One row: the key (or the words) a person types, and where the keyboard is then, as a screen reader would say it. A pattern where a name
 * belongs to the company of the stories and not to the widget.
 */
export type Step = readonly [keys: string, focus: string | RegExp];

export interface Script {
  /** What it shows, as a sentence. */
  name: string;
  story: string;
  /** What the story itself has done is part of what is heard. */
  fromTheStart?: boolean;
  steps: readonly Step[];
  /** What live regions must have said meanwhile, each exactly once and in this order. Left out: not looked at. */
  says?: readonly (string | RegExp)[];
}

/** Keys have names of several letters; everything else is typed. */
const isKey = (keys: string): boolean =>
  /^((Control|Shift|Alt)\+)?(Tab|Enter|Space|Escape|Home|End|PageUp|PageDown|Arrow\w+|.)$/.test(
    keys,
  );

const patience = 8_000;

/** Plays the scripts of one widget with real keys in Chromium. */
export async function playScripts(widget: string, scripts: readonly Script[]): Promise<void> {
  const book: Book = await openBook(scripts.map(({ story }) => story));
  let engine: ChromiumEngine;
  let tab: ChromiumTab;
  before(async () => {
    engine = await startChromium();
    tab = await engine.openTab({ reducedMotion: 'reduce' });
  });
  after(async () => {
    await engine?.close();
    await book.close();
  });
  describe(`${widget} by keyboard`, () => {
    for (const { name, story, fromTheStart, steps, says } of scripts) {
      it(name, async () => {
        await tab.open(book.address(story, light), column);
        await prepare(tab);
        await ask(tab, 'settle');
        await ask(tab, 'beginWalk');
        await ask(tab, 'listen', { present: fromTheStart });
        for (const [index, [keys, focus]] of steps.entries()) {
          if (isKey(keys)) await tab.page.keyboard.press(keys);
          else await tab.page.keyboard.type(keys);
          await ask(tab, 'settle');
          await reaches(tab, focus, `step ${index + 1}, ${keys}`);
        }
        if (says) await hears(tab, says);
        assert.deepEqual(await tab.complaints(), []);
      });
    }
  });
}

/** What a key brings may come with the answer of the endpoint. */
async function reaches(tab: ChromiumTab, wanted: string | RegExp, where: string): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const now = await ask(tab, 'focused');
    if (agrees(now, wanted)) return;
    if (Date.now() > end)
      assert.fail(`${where}: the keyboard is at ${now}, not at ${String(wanted)}`);
    await ask(tab, 'settle', { soon: true });
  }
}

/** Waits for the words, then a little longer for words too many. */
export async function hears(tab: ChromiumTab, wanted: readonly (string | RegExp)[]): Promise<void> {
  const end = Date.now() + patience;
  while ((await ask(tab, 'heard')).length < wanted.length && Date.now() < end)
    await ask(tab, 'settle', { soon: true });
  await ask(tab, 'settle');
  const heard = await ask(tab, 'heard');
  const right =
    heard.length === wanted.length &&
    wanted.every((words, index) => agrees(heard[index] ?? '', words));
  assert.ok(right, `heard ${JSON.stringify(heard)} instead of ${wanted.map(String).join(', ')}`);
}

const agrees = (given: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? given === wanted : wanted.test(given);
