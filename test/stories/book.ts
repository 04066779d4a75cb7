import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessFresh } from '../../scripts/lib/build.ts';
import { buildStorybook, storybookFolder } from '../../scripts/lib/storybook.ts';
import { serveFolder } from './serve.ts';

export interface Story {
  id: string;
  /** `Widgets/Reactions`. */
  title: string;
  /** `Ten thousand`. */
  name: string;
  kind: Kind;
}

/**
 * What a story shows: a widget, a whole page with headings and landmarks of its own, or the same widgets several times, on one ground
 * beside the other.
 */
export type Kind = 'widget' | 'page' | 'samples';

/** What the toolbar of Storybook says; see `stories/lib/controls.ts`. */
export type Globals = Record<string, string>;

export interface Book {
  stories: Story[];
  /** A story alone, without Storybook around it. */
  address(id: string, globals?: Globals): string;
  close(): Promise<void>;
}

const sources = [
  'packages/*/src/**/*',
  'packages/*/package.json',
  'stories/**/*',
  '.storybook/**/*',
  'package-lock.json',
  'tsconfig*.json',
  'scripts/lib/{storybook,manifest}.ts',
];

const kinds: Record<string, Kind> = { 'In a portal': 'page', 'In SharePoint': 'samples' };

/** The static build, made anew when a source has changed. */
export async function ensureStorybook(): Promise<void> {
  await unlessFresh('storybook', sources, storybookFolder, buildStorybook);
}

/**
 * Builds the stories when they are older than their sources, and serves them. `PLEIN_STORYBOOK` names the folder of another build.
 * `PLEIN_STORIES`, words of ids separated by commas, leaves only the stories that have one of them.
 *
 * @param needed ids of stories that must be there
 */
export async function openBook(needed?: readonly string[]): Promise<Book> {
  const other = process.env['PLEIN_STORYBOOK'];
  if (!other) await ensureStorybook();
  const folder = other ?? storybookFolder;
  const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, { type: string; id: string; title: string; name: string }>;
  };
  for (const id of needed ?? [])
    if (!entries[id]) throw new Error(`There is no story ${id} in ${folder}.`);
  const wanted = needed ? undefined : process.env['PLEIN_STORIES']?.split(',');
  const stories = Object.values(entries)
    .filter(
      ({ type, id }) => type === 'story' && (wanted?.some((word) => id.includes(word)) ?? true),
    )
    .map(({ id, title, name }) => ({ id, title, name, kind: kinds[title] ?? 'widget' }));
  if (stories.length === 0)
    throw new Error(`No story in ${folder} has ${wanted?.join(' or ')} in its id.`);
  const { url, close } = await serveFolder(folder);
  return {
    stories,
    address(id, globals = {}) {
      // Storybook's own run of axe would do everything twice.
      const said = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
      const query = new URLSearchParams({ id, viewMode: 'story' });
      return `${url}iframe.html?${query}&globals=${['a11y.manual:!true', ...said].join(';')}`;
    },
    close,
  };
}
