import type { Operation } from '@plein/schema';
import { typeDefs } from '@plein/schema/sdl';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  parse,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLNamedType,
  GraphQLOutputType,
  SelectionSetNode,
} from 'graphql';

const schema = buildSchema(typeDefs);

/** Where data are not what the contract describes for an operation; one sentence each, none when they are. */
export function shapeProblems(
  { text }: Pick<Operation<unknown, never>, 'text'>,
  data: unknown,
): string[] {
  const problems: string[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  const { definitions } = parse(text);
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);

  function checkObject(
    type: GraphQLCompositeType,
    selections: SelectionSetNode,
    value: unknown,
    path: string,
  ): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(`${path || 'The answer'} is no object.`);
      return;
    }
    for (const [name, { field, parent }] of fieldsOf(type, selections, value)) {
      if (name === '__typename') continue;
      const fieldType =
        'getFields' in parent ? parent.getFields()[field.name.value]?.type : undefined;
      if (fieldType === undefined) continue;
      const member: unknown = (value as Record<string, unknown>)[name];
      checkValue(fieldType, field.selectionSet, member, path === '' ? name : `${path}.${name}`);
    }
  }

  /** Fields that an answer of this type must have. What is asked of another type than the answer's is left out. */
  function fieldsOf(
    type: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    value: object,
  ): Map<string, { field: FieldNode; parent: GraphQLCompositeType }> {
    const found = new Map<string, { field: FieldNode; parent: GraphQLCompositeType }>();
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        found.set(selection.alias?.value ?? selection.name.value, {
          field: selection,
          parent: type,
        });
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const condition = schema.getType(fragment.typeCondition?.name.value ?? type.name);
      if (condition === undefined || !isCompositeType(condition)) continue;
      if (!applies(condition, type, value)) continue;
      for (const [name, one] of fieldsOf(condition, fragment.selectionSet, value))
        found.set(name, one);
    }
    return found;
  }

  function checkValue(
    type: GraphQLOutputType,
    selections: SelectionSetNode | undefined,
    value: unknown,
    path: string,
  ): void {
    if (value === undefined) {
      problems.push(`${path} is missing.`);
    } else if (isNonNullType(type)) {
      if (value === null) problems.push(`${path} is null, which it may never be.`);
      else checkValue(type.ofType, selections, value, path);
    } else if (value === null) {
      return;
    } else if (isListType(type)) {
      const inner: GraphQLOutputType = type.ofType;
      if (!Array.isArray(value)) problems.push(`${path} is no list.`);
      else value.forEach((item, index) => checkValue(inner, selections, item, `${path}.${index}`));
    } else if (selections !== undefined) {
      const named = getNamedType(type);
      if (isCompositeType(named)) checkObject(named, selections, value, path);
    } else if (!isLeaf(getNamedType(type), value)) {
      problems.push(`${path} is no ${getNamedType(type).name}.`);
    }
  }

  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const rootType = schema.getRootType(definition.operation);
    if (rootType) checkObject(rootType, definition.selectionSet, data, '');
  }
  return problems;
}

/**
 * Whether a fragment on `condition` speaks of this value. Without a `__typename` nobody can tell which type an interface stands for,
 * and only what is asked of the interface itself is checked.
 */
function applies(
  condition: GraphQLCompositeType,
  type: GraphQLCompositeType,
  value: object,
): boolean {
  const told = '__typename' in value ? schema.getType(String(value.__typename)) : undefined;
  const actual = told !== undefined && isCompositeType(told) ? told : type;
  if (condition.name === actual.name) return true;
  return (
    isAbstractType(condition) &&
    !isAbstractType(actual) &&
    schema.isSubType(condition, actual as never)
  );
}

function isLeaf(type: GraphQLNamedType, value: unknown): boolean {
  // An endpoint may be newer than this suite: a value that it does not know is no mistake, and clients are written for that.
  if (isEnumType(type)) return typeof value === 'string' && /^[A-Z][A-Z0-9_]*$/.test(value);
  switch (type.name) {
    case 'Int':
      return Number.isInteger(value);
    case 'Float':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'DateTime':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
    case 'ID':
    case 'Cursor':
      return typeof value === 'string' && value !== '';
    default:
      return typeof value === 'string';
  }
}
