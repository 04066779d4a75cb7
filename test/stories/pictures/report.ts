/** A page that shows what has changed: before, after and the difference, side by side. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './album.ts';
import type { Difference } from './compare.ts';
import { encode } from './picture.ts';
import type { Picture } from './picture.ts';

export const reportFolder = join(import.meta.dirname, '../report');

/** Answers the page's path, or undefined where nothing has changed; then an older report goes as well. */
export function writeReport(changes: readonly Change[]): string | undefined {
  rmSync(reportFolder, { recursive: true, force: true });
  if (changes.length === 0) return undefined;
  mkdirSync(reportFolder, { recursive: true });
  const rows = [...changes].sort((one, other) => one.id.localeCompare(other.id)).map(row);
  const page = join(reportFolder, 'index.html');
  writeFileSync(
    page,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Stories that look different</title>
<style>
  body { margin: 2rem; font: 16px/1.5 system-ui, sans-serif; color-scheme: light; }
  section { margin-block: 2rem; padding-block-start: 1rem; border-block-start: 1px solid #ccc; }
  h2 { font-size: 1rem; }
  .three { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  figure { margin: 0; }
  img { display: block; border: 1px solid #ccc; image-rendering: pixelated; }
  code { background: #f2f2f2; padding: 0.1em 0.3em; }
</style>
<h1>${changes.length} ${changes.length === 1 ? 'picture differs' : 'pictures differ'}</h1>
<p>Half the size of the screen, words as bars. What is meant to be so is kept by <code>npm run pictures -- --update [story]</code>.</p>
${rows.join('\n')}
</html>
`,
  );
  return page;
}

function row({ id, view, before, after, difference, sentence }: Change): string {
  const figures = [
    before && figure(`${id}.${view}.before.png`, 'Before', before),
    figure(`${id}.${view}.after.png`, 'After', after),
    difference && figure(`${id}.${view}.difference.png`, 'Difference', drawn(after, difference)),
  ];
  return `<section>
<h2>${id}, ${view}</h2>
<p>${sentence}</p>
<div class="three">${figures.filter(Boolean).join('')}</div>
</section>`;
}

function figure(name: string, caption: string, picture: Picture): string {
  writeFileSync(join(reportFolder, name), encode(picture));
  return `<figure><figcaption>${caption}</figcaption><img src="${name}" alt="" width="${picture.width}" height="${picture.height}" /></figure>`;
}

/** The picture paled, with what differs in red. */
function drawn(after: Picture, { mask, width, height }: Difference): Picture {
  const pixels = new Uint8Array(width * height * 3).fill(252);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      if (mask[y * width + x]) pixels.set([216, 0, 40], at);
      else if (x < after.width && y < after.height) {
        const from = (y * after.width + x) * 3;
        for (const channel of [0, 1, 2])
          pixels[at + channel] = 192 + Math.round((after.pixels[from + channel] ?? 0) / 4.25);
      }
    }
  }
  return { width, height, pixels };
}
