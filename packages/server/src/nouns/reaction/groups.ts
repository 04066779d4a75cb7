import type { Context } from '../../graph/context.ts';
import { labelOf, labelsOf } from './options.ts';
import type { ReactionOption } from './options.ts';

export interface Counted {
  id: string;
  reactionCounts: Readonly<Record<string, number>>;
}

/** One group per reaction that somebody gave, in the order of the organisation's set. */
export function reactionGroups(
  target: Counted,
  { reactionSet, locale }: Pick<Context, 'reactionSet' | 'locale'>,
) {
  const groups = [];
  for (const option of reactionSet) {
    const count = target.reactionCounts[option.key];
    if (count !== undefined && count > 0)
      groups.push({ option: optionView(option, locale), count, targetId: target.id });
  }
  return groups;
}

export function optionView(option: ReactionOption, locale: string) {
  return {
    key: option.key,
    label: labelOf(option, locale),
    labels: () => labelsOf(option),
    emoji: option.emoji,
  };
}

/** The viewer's reactions in the order of the set. */
export function inOrder(
  keys: readonly string[],
  { reactionSet }: Pick<Context, 'reactionSet'>,
): string[] {
  return keys.length < 2
    ? [...keys]
    : reactionSet.filter(({ key }) => keys.includes(key)).map(({ key }) => key);
}
