/**
 * `npm run pictures`: compares every story with its picture. `npm run pictures -- --update [story]` keeps how it looks now, for all
 * stories or for those with these words in their id.
 */
import { parseArgs } from 'node:util';
import { openBook } from '../test/stories/book.ts';
import { visitPictures } from '../test/stories/checks.ts';
import { startChromium } from '../test/stories/engines/chromium.ts';
import { judge, keep, removeOrphans } from '../test/stories/pictures/album.ts';
import type { Change } from '../test/stories/pictures/album.ts';
import { writeReport } from '../test/stories/pictures/report.ts';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});
process.env['PLEIN_PICTURES'] = 'yes';
if (positionals.length > 0) process.env['PLEIN_STORIES'] = positionals.join();

const book = await openBook();
const engine = await startChromium();
const changes: Change[] = [];
const failures: string[] = [];
const waiting = [...book.stories];

async function drawOn(): Promise<void> {
  for (let story = waiting.shift(); story; story = waiting.shift()) {
    const { id } = story;
    const tab = await engine.openTab({ reducedMotion: 'reduce' });
    const { problems, pictures } = await visitPictures(tab, book, story);
    await tab.close();
    failures.push(...problems.map((problem) => `${id}: ${problem}`));
    for (const [view, screenshot] of pictures) {
      const change = judge(id, view, screenshot);
      if (!change) continue;
      changes.push(change);
      if (values.update) keep(id, view, screenshot);
    }
  }
}

await Promise.all([drawOn(), drawOn()]);
await engine.close();
await book.close();
const gone =
  values.update && positionals.length === 0 ? removeOrphans(book.stories.map(({ id }) => id)) : [];
const report = writeReport(changes);
for (const failure of failures) console.error(failure);
for (const { sentence } of values.update ? [] : changes) console.log(sentence);
console.log(
  values.update
    ? `${changes.length} pictures kept, ${gone.length} removed.`
    : `${book.stories.length} stories, ${changes.length} pictures differ.`,
);
if (report) console.log(`Before, after and difference: ${report}`);
process.exit(failures.length > 0 || (!values.update && changes.length > 0) ? 1 : 0);
