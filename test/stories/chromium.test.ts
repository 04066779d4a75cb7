import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBook } from './book.ts';
import { visitThoroughly, wantsPictures } from './checks.ts';
import { startChromium } from './engines/chromium.ts';
import type { ChromiumEngine, ChromiumTab } from './engines/chromium.ts';
import { judge, orphans } from './pictures/album.ts';
import type { Change } from './pictures/album.ts';
import { writeReport } from './pictures/report.ts';

const book = await openBook();
const changes: Change[] = [];
/** Windows to go on with; each forgets what the story before has stored. */
const idle: ChromiumTab[] = [];
let checks = 0;
let engine: ChromiumEngine;

before(async () => {
  engine = await startChromium();
});

after(async () => {
  await engine?.close();
  await book.close();
  const report = writeReport(changes);
  console.log(`${book.stories.length} stories, ${checks} checks in chromium`);
  if (report) console.log(`What looks different: ${report}`);
});

describe('in Chromium', { concurrency: 2 }, () => {
  for (const story of book.stories) {
    it(`${story.title}, ${story.name}`, async () => {
      const tab = idle.pop() ?? (await engine.openTab({ reducedMotion: 'reduce' }));
      const found = await visitThoroughly(tab, book, story);
      // One that broke off on the way is left as it is: who knows what it still pretends.
      idle.push(tab);
      checks += found.checks + found.pictures.size;
      const changed = [...found.pictures].flatMap(
        ([view, screenshot]) => judge(story.id, view, screenshot) ?? [],
      );
      changes.push(...changed);
      const problems = [...found.problems, ...changed.map(({ sentence }) => sentence)];
      assert.equal(problems.join('\n'), '', `${story.id}\n${problems.join('\n')}`);
    });
  }
});

it(
  'no picture is kept of a story that is gone',
  { skip: process.env['PLEIN_STORIES'] !== undefined || !wantsPictures() },
  () => {
    assert.deepEqual(
      orphans(book.stories.map(({ id }) => id)),
      [],
      'npm run pictures -- --update removes them',
    );
  },
);
