import { typeDefs } from '@plein/schema/sdl';
import { buildSchema, GraphQLScalarType, Kind } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { refusal } from './refusal.ts';

/** The contract, with scalars that refuse what the contract's do. */
export const schema: GraphQLSchema = buildSchema(typeDefs);

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

check(
  'DateTime',
  (text) => instant.test(text) && !Number.isNaN(Date.parse(text)),
  'an instant in UTC with milliseconds, such as 2026-03-01T08:30:00.000Z',
);
check('Cursor', (text) => text.length <= 400, 'an opaque text of at most 400 characters');
check('IdempotencyKey', (text) => uuid.test(text), 'a UUID');

function check(name: string, accepts: (text: string) => boolean, expected: string): void {
  const scalar = schema.getType(name);
  if (!(scalar instanceof GraphQLScalarType)) return;
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw refusal('BAD_INPUT', `${name} is ${expected}.`);
  };
  scalar.parseValue = parse;
  scalar.parseLiteral = (node) => parse(node.kind === Kind.STRING ? node.value : undefined);
}
