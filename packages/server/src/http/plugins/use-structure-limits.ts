import { EnvelopArmor } from '@escape.tech/graphql-armor';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { PleinError } from '@plein/schema';
import type { Plugin } from 'graphql-yoga';

/**
 * How large a document may be, whatever its variables. Depth counts fields only, fragments being part of what they stand in; the
 * deepest operation of the manifest, a thread with two levels of replies, needs 13.
 */
export const structureLimits = { depth: 14, aliases: 15, directives: 10, tokens: 1000 };

/** Refuses documents that are too deep, too wide or too long, before anything is executed, and hides what a wrong name came near to. */
export function useStructureLimits({ introspection }: { introspection: boolean }): Plugin[] {
  const refuse = (what: string, limit: number) => [
    (): void => {
      throw new PleinError('TOO_EXPENSIVE', {
        message: `The document has too many ${what}: at most ${limit}. Ask for less at once.`,
      });
    },
  ];
  const { depth, aliases, directives, tokens } = structureLimits;
  const armor = new EnvelopArmor({
    maxTokens: { n: tokens, onReject: refuse('tokens', tokens) },
    maxDepth: { n: depth, flattenFragments: true, onReject: refuse('levels', depth) },
    // `__typename` is allow-listed by default, which lets a thousand aliases of it through.
    maxAliases: { n: aliases, allowList: [], onReject: refuse('aliases', aliases) },
    maxDirectives: { n: directives, onReject: refuse('directives', directives) },
    blockFieldSuggestion: { mask: '' },
    // Armor's cost knows no variables; see useCostLimit.
    costLimit: { enabled: false },
  });
  return [
    ...(armor.protect().plugins as Plugin[]),
    ...(introspection
      ? []
      : [
          {
            onValidate({ addValidationRule }) {
              addValidationRule(NoSchemaIntrospectionCustomRule);
            },
          } satisfies Plugin,
        ]),
  ];
}
