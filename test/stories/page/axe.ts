import axe from 'axe-core';
import type { Kind } from '../book.ts';
import { still } from './freeze.ts';

/**
 * What is a matter of the page around and not of a widget in it. Stories that are whole pages are held to these rules as well.
 * - `landmark-one-main`, `region`, `page-has-heading-one`, `bypass`: a page has one main landmark and one first heading, and puts all
 *   it shows into landmarks; a widget that brought its own would break the page it is put into.
 */
const ofThePage = ['landmark-one-main', 'region', 'page-has-heading-one', 'bypass'];

/** - `landmark-unique`: a page has the comments on one thing once; samples have them on every ground. */
const exceptions: Record<Kind, readonly string[]> = {
  page: [],
  widget: ofThePage,
  samples: [...ofThePage, 'landmark-unique'],
};

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against the story, in sentences, and how many of its rules looked at something. */
export async function axeCheck(kind: Kind): Promise<{ problems: string[]; rules: number }> {
  const off = exceptions[kind].map((rule) => [rule, { enabled: false }] as const);
  // Half faded in, words have colours that nobody reads.
  const move = still();
  const { violations, passes } = await axe.run(document, {
    runOnly: { type: 'tag', values: standards },
    rules: { 'target-size': { enabled: true }, ...Object.fromEntries(off) },
    resultTypes: ['violations'],
  });
  move();
  return {
    problems: violations.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 5).map(
        ({ target, any, all, none }) =>
          `axe ${id}: ${help}, at ${target.flat().join(' › ')}. ${[...any, ...all, ...none]
            .map(({ message }) => message)
            .slice(0, 2)
            .join(' ')}`,
      ),
    ),
    rules: violations.length + passes.length,
  };
}
