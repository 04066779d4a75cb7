import type {
  MockComment,
  MockReaction,
  MockReactionOption,
  MockThread,
} from '../company/records.ts';
import { connection } from '../graph/connection.ts';
import type { Page } from '../graph/connection.ts';
import type { Scope } from '../graph/scope.ts';
import { personView } from './person.ts';

export function optionView({ key, emoji, labels }: MockReactionOption, locale: string) {
  const label = labels[locale] ?? labels['en'] ?? Object.values(labels)[0] ?? key;
  const all = Object.entries(labels).map(([tag, text]) => ({ locale: tag, text }));
  return { key, emoji, label, labels: all.sort((a, b) => (a.locale < b.locale ? -1 : 1)) };
}

export function countsOf(reactions: readonly MockReaction[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { key } of reactions) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** One group per reaction that somebody gave, in the order of the set. */
export function reactionGroups(scope: Scope, on: MockThread | MockComment) {
  const counts = countsOf(on.reactions);
  return scope.company.reactionSet.flatMap((option) => {
    const count = counts[option.key] ?? 0;
    if (count === 0) return [];
    return {
      option: optionView(option, scope.locale),
      count,
      reactors: (page: Page) => reactors(scope, on, option.key, page),
    };
  });
}

function reactors(scope: Scope, on: MockThread | MockComment, key: string, page: Page) {
  const given = on.reactions.filter((each) => each.key === key);
  return connection(scope, given, page, {
    list: `reactors:${on.id}:${key}`,
    key: ({ at, personId }) => [at, personId],
    shape: ['text', 'text'],
    direction: 'desc',
    edge: ({ at, personId }) => ({ node: personView(scope, personId), reactedAt: at }),
  });
}

/** The viewer's own, in the order of the set. */
export function ownReactions({ company, viewer }: Scope, on: MockThread | MockComment): string[] {
  const own = new Set(
    on.reactions.filter(({ personId }) => personId === viewer.id).map(({ key }) => key),
  );
  return company.reactionSet.map(({ key }) => key).filter((key) => own.has(key));
}
