import { Kind, valueFromASTUntyped } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** What a resolver may look ahead in: the part of `info` that tells what is asked for below its field. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/** Fields below a field, by its nodes. Documents are kept parsed, and so is what was found in them. */
const below = new WeakMap<FieldNode, readonly FieldNode[]>();

/**
 * Whether nothing but fields of these names is asked for below the field, on whatever type. Directives are not looked at: what is
 * left out by one is asked for here.
 */
export function asksOnly({ fieldNodes, fragments }: Asked, names: ReadonlySet<string>): boolean {
  return fieldNodes.every((node) =>
    fieldsBelow(node, fragments).every(({ name }) => names.has(name.value)),
  );
}

/**
 * The value of a number argument of the fields at the end of a path below the field, on whatever type.
 * @returns undefined when no such field is asked for, or when they are asked for with different numbers.
 */
export function askedNumber(
  { fieldNodes, fragments, variableValues }: Asked,
  path: readonly string[],
  argument: string,
): number | undefined {
  let nodes: readonly FieldNode[] = fieldNodes;
  for (const step of path)
    nodes = nodes
      .flatMap((node) => fieldsBelow(node, fragments))
      .filter(({ name }) => name.value === step);
  const values = new Set(
    nodes.map((node): unknown => {
      const given = node.arguments?.find(({ name }) => name.value === argument);
      return given && valueFromASTUntyped(given.value, variableValues);
    }),
  );
  const [value] = values;
  return values.size === 1 && typeof value === 'number' ? value : undefined;
}

function fieldsBelow(node: FieldNode, fragments: Asked['fragments']): readonly FieldNode[] {
  let found = below.get(node);
  if (found === undefined) below.set(node, (found = [...fieldsOf(node.selectionSet, fragments)]));
  return found;
}

function* fieldsOf(
  set: SelectionSetNode | undefined,
  fragments: Asked['fragments'],
): Generator<FieldNode> {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      yield* fieldsOf(selection.selectionSet, fragments);
    else yield* fieldsOf(fragments[selection.name.value]?.selectionSet, fragments);
  }
}
