import { getOperationAST, Kind } from 'graphql';
import type { DocumentNode, FieldNode, SelectionSetNode, ValueNode } from 'graphql';
import { PleinError } from '@plein/schema';
import type { Plugin } from 'graphql-yoga';

/**
 * What one operation may ask for at most. `nodes` are items of lists whose length the client chose; `cost` is every field times the
 * items it stands in. The dearest operation of the manifest, who reacted to 50 things with 50 people each, stays below both (70,401).
 */
export const costLimits = { nodes: 5_000, cost: 80_000 };

/** How much an operation asks for. */
export interface Cost {
  nodes: number;
  cost: number;
}

/**
 * Refuses operations that ask for too much. It stands at execution and not at validation (where graphql-armor's limit stands),
 * because only there are the variables known, and the elements send `first` as a variable.
 */
export function useCostLimit(): Plugin {
  const check = (
    document: DocumentNode,
    operationName: string | null | undefined,
    variables: unknown,
  ): void => {
    const { nodes, cost } = costOf(
      document,
      operationName ?? undefined,
      (variables ?? {}) as Record<string, unknown>,
    );
    if (nodes > costLimits.nodes || cost > costLimits.cost) {
      throw new PleinError('TOO_EXPENSIVE', {
        message:
          'The operation asks for too much at once. Ask for fewer items, or for less of each.',
      });
    }
  };
  return {
    onExecute({ args }) {
      check(args.document, args.operationName, args.variableValues);
    },
  };
}

/** Counts what an operation asks for; each fragment is looked at once. The document must be valid: without circles of fragments. */
export function costOf(
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): Cost {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return { nodes: 0, cost: 0 };
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  const counted = new Map<string, Cost>();

  const ofSelections = (set: SelectionSetNode): Cost => {
    let nodes = 0;
    let cost = 0;
    for (const selection of set.selections) {
      const part =
        selection.kind === Kind.FIELD
          ? ofField(selection)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? ofSelections(selection.selectionSet)
            : ofFragment(selection.name.value);
      nodes += part.nodes;
      cost += part.cost;
    }
    return { nodes, cost };
  };
  const ofFragment = (name: string): Cost => {
    let found = counted.get(name);
    if (found === undefined) {
      const fragment = fragments.get(name);
      found = fragment === undefined ? { nodes: 0, cost: 0 } : ofSelections(fragment.selectionSet);
      counted.set(name, found);
    }
    return found;
  };
  const ofField = (field: FieldNode): Cost => {
    // Introspection is bounded by the schema, and switched off in production.
    if (field.selectionSet === undefined || field.name.value.startsWith('__'))
      return { nodes: 0, cost: 1 };
    const inside = ofSelections(field.selectionSet);
    const length = listLength(field, variables);
    const times = length ?? 1;
    return { nodes: (length ?? 0) + times * inside.nodes, cost: 1 + times * inside.cost };
  };
  return ofSelections(operation.selectionSet);
}

/** How many items a field's arguments ask for; undefined for fields that are no list of chosen length. */
function listLength(field: FieldNode, variables: Record<string, unknown>): number | undefined {
  for (const { name, value } of field.arguments ?? []) {
    const given = valueOf(value, variables);
    if (name.value === 'first' && typeof given === 'number') return Math.max(0, given);
    if ((name.value === 'ids' || name.value === 'by') && Array.isArray(given)) return given.length;
  }
  return undefined;
}

function valueOf(value: ValueNode, variables: Record<string, unknown>): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.LIST) return value.values;
  return undefined;
}
