import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { manifest } from './generated/manifest.ts';
import { typeDefs } from './generated/sdl.ts';

const root = join(import.meta.dirname, '..');
const schema = buildSchema(typeDefs);

async function breakingChanges(before: GraphQLSchema, after: GraphQLSchema): Promise<string[]> {
  const changes = await diff(before, after);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

describe('the contract', () => {
  it('breaks nothing that the committed baseline promises', async () => {
    const baseline = buildSchema(await readFile(join(root, 'baseline.graphql'), 'utf8'));
    assert.deepEqual(await breakingChanges(baseline, schema), []);
  });

  it('notices a breaking change', async () => {
    const broken = buildSchema(typeDefs.replace('\n  reactionRemove(', '\n  reactionTakeBack('));
    assert.deepEqual(await breakingChanges(schema, broken), [
      "Field 'reactionRemove' was removed from object type 'Mutation'",
    ]);
  });

  it('is generated: no file differs from what the sources say', async () => {
    await promisify(execFile)(process.execPath, [join(root, 'scripts/generate.ts'), '--check']);
  });

  it('takes an idempotency key for every act and answers with user errors', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      ({ name }) => name !== 'ping',
    );
    assert.ok(fields.length > 20);
    for (const field of fields) {
      const input = field.args.find(({ name }) => name === 'input');
      assert.match(String(input?.type), /Input!$/, field.name);
      const inputType = schema.getType(String(input?.type).replace('!', ''));
      assert.ok(
        inputType && 'getFields' in inputType && 'idempotencyKey' in inputType.getFields(),
        `${field.name} has no idempotencyKey`,
      );
      const payload = schema.getType(String(field.type).replace('!', '')) as GraphQLObjectType;
      assert.equal(String(payload.getFields().userErrors?.type), '[UserError!]!', field.name);
    }
  });

  it('documents every type', () => {
    const undocumented = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .filter(({ name }) => !/^__|Payload$|Connection$|Edge$|ViewerState$/.test(name))
      .filter((type) => !type.description && type !== schema.getQueryType())
      .filter((type) => type !== schema.getMutationType() && type !== schema.getSubscriptionType())
      .map(({ name }) => name);
    assert.deepEqual(undocumented, []);
  });

  it('pages every connection with a required size and a cursor', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!/Connection!?$/.test(String(field.type))) continue;
        const sizes = new Map(field.args.map(({ name, type: of }) => [name, String(of)]));
        assert.equal(sizes.get('first'), 'Int!', `${type.name}.${field.name}`);
        assert.equal(sizes.get('after'), 'Cursor', `${type.name}.${field.name}`);
      }
    }
  });
});

describe('the operations', () => {
  it('are valid, named and registered under the hash of their text', () => {
    assert.ok(manifest.length > 30);
    for (const { id, name, text } of manifest) {
      assert.equal(id, createHash('sha256').update(text).digest('hex'), name);
      assert.deepEqual(validate(schema, parse(text)), [], name);
    }
  });

  it('cover every mutation and the subscription', () => {
    const sent = manifest.map(({ text }) => text).join('\n');
    const fields = [
      ...Object.keys(schema.getMutationType()?.getFields() ?? {}),
      ...Object.keys(schema.getSubscriptionType()?.getFields() ?? {}),
    ].filter((name) => name !== 'ping');
    const unsent = fields.filter((name) => !new RegExp(`\\b${name}\\(`).test(sent));
    assert.deepEqual(unsent, []);
  });
});
