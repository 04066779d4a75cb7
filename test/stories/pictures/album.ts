/** The pictures in git, and what a run found beside them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './compare.ts';
import type { Difference } from './compare.ts';
import { decode, encode, scale, shrink } from './picture.ts';
import type { Picture } from './picture.ts';
import { views } from './views.ts';
import type { View } from './views.ts';

export const baselines = join(import.meta.dirname, 'baselines');

const fileOf = (id: string, view: View): string => join(baselines, `${id}.${view}.png`);

/** A story that no longer looks as it did. */
export interface Change {
  id: string;
  view: View;
  /** Missing where the story is new. */
  before: Picture | undefined;
  after: Picture;
  difference: Difference | undefined;
  /** One line for the terminal. */
  sentence: string;
}

/** What differs between a screenshot and the picture in git; undefined when a person would see no difference. */
export function judge(id: string, view: View, screenshot: Buffer): Change | undefined {
  // Through the same palette as the one in git.
  const after = decode(encode(shrink(decode(screenshot))));
  const file = fileOf(id, view);
  const remedy = `npm run pictures -- --update ${id}`;
  if (!existsSync(file)) {
    const sentence = `${id} (${view}) has no picture yet: ${remedy}`;
    return { id, view, before: undefined, after, difference: undefined, sentence };
  }
  const before = decode(readFileSync(file));
  const difference = compare(before, after, scale);
  if (!difference) return undefined;
  const { x, y, width, height } = difference.area;
  const share = (difference.share * 100).toFixed(2);
  const sentence = `${id} (${view}) looks different: ${share} % of it, within ${width} × ${height} px at ${x}, ${y}. If that is meant: ${remedy}`;
  return { id, view, before, after, difference, sentence };
}

export function keep(id: string, view: View, screenshot: Buffer): void {
  mkdirSync(baselines, { recursive: true });
  writeFileSync(fileOf(id, view), encode(shrink(decode(screenshot))));
}

/** Pictures of stories that are gone. */
export function orphans(ids: readonly string[]): string[] {
  const wanted = new Set(ids.flatMap((id) => views.map((view) => `${id}.${view}.png`)));
  return existsSync(baselines) ? readdirSync(baselines).filter((name) => !wanted.has(name)) : [];
}

export function removeOrphans(ids: readonly string[]): string[] {
  const gone = orphans(ids);
  for (const name of gone) rmSync(join(baselines, name));
  return gone;
}
