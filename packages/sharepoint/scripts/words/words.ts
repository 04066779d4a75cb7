import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export type Words = Readonly<Record<keyof typeof en, string>>;

/** By the locales of SharePoint; the first stands in for all that are not here. */
export const words: readonly (readonly [locale: string, words: Words])[] = [
  ['en-US', en],
  ['nl-NL', nl],
  ['de-DE', de],
  ['fr-FR', fr],
  ['ar-SA', ar],
];
