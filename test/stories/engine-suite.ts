import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findBrowser } from '../../scripts/lib/browsers.ts';
import { openBook } from './book.ts';
import { visit } from './checks.ts';
import type { Engine, Tab } from './engines/engine.ts';

/** Every story in one engine, one after the other: neither Firefox nor WebKit does a page justice that is not in front. */
export async function visitStories(
  name: Engine['name'],
  start: () => Promise<Engine>,
): Promise<void> {
  const listed = process.env['PLEIN_BROWSERS']?.split(',').includes(name) ?? true;
  if (!listed || !findBrowser(name)) {
    void it.skip(`${name} is not there, or not asked for`);
    return;
  }
  const book = await openBook();
  let engine: Engine;
  let tab: Tab;
  let checks = 0;
  before(async () => {
    engine = await start();
    tab = await engine.openTab();
  });
  after(async () => {
    await engine?.close();
    await book.close();
    console.log(`${book.stories.length} stories, ${checks} checks in ${name}`);
  });
  describe(`in ${name}`, () => {
    for (const story of book.stories) {
      it(`${story.title}, ${story.name}`, async () => {
        const found = await visit(tab, book, story);
        checks += found.checks;
        const problems = found.problems.join('\n');
        assert.equal(problems, '', `${story.id}\n${problems}`);
      });
    }
  });
}
