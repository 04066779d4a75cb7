import { GraphQLScalarType, Kind } from 'graphql';
import { isUuid } from './ids.ts';
import { refusal } from './refusal.ts';

function textScalar(
  name: string,
  accepts: (text: string) => boolean,
  expected: string,
): GraphQLScalarType {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw refusal('BAD_INPUT', `${name} is ${expected}.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const instantShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export const scalarResolvers = {
  DateTime: textScalar(
    'DateTime',
    (text) => instantShape.test(text) && !Number.isNaN(Date.parse(text)),
    'an instant in UTC with milliseconds, such as 2026-03-01T08:30:00.000Z',
  ),
  Cursor: textScalar(
    'Cursor',
    (text) => text.length <= 400,
    'an opaque text of at most 400 characters',
  ),
  IdempotencyKey: textScalar('IdempotencyKey', isUuid, 'a UUID'),
};
