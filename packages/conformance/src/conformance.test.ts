import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { compareScenario, report, summarise, summary } from './compare.ts';
import type { ScenarioComparison } from './compare.ts';
import { scenarios } from './scenarios/all.ts';
import { createMocksTarget } from './testing/mocks-target.ts';
import { startServerTarget } from './testing/server-target.ts';

const names = ['mocks', 'server'] as const;
const mocks = createMocksTarget();
let server: Awaited<ReturnType<typeof startServerTarget>>;
before(async () => {
  // The mocks tell a developer of requests that are none; here they are meant.
  mock.method(console, 'warn', () => undefined);
  server = await startServerTarget();
});
after(() => server.stop());

describe('mocks and server answer alike', () => {
  const results: ScenarioComparison[] = [];
  after(() => console.log(summary(summarise(results, names))));

  for (const scenario of scenarios)
    it(scenario.name, async () => {
      const result = await compareScenario(scenario, [mocks, server]);
      results.push(result);
      assert.ok(result.answers > 0, 'The scenario asks nothing.');
      assert.ok(result.differences.length === 0, report(result.differences, names));
    });

  it('every registered operation takes part', () => {
    assert.deepEqual(summarise(results, names).missing, []);
  });

  it('no two scenarios have the same name', () => {
    assert.equal(new Set(scenarios.map(({ name }) => name)).size, scenarios.length);
  });
});

describe('an answer that is altered on one side', () => {
  const [scenario] = scenarios.filter(({ name }) => name.startsWith('a reaction is given once'));
  assert.ok(scenario);

  for (const side of names)
    it(`fails the suite, which names scenario, step, place and both values: ${side}`, async () => {
      const altered = (target: typeof mocks) => ({
        ...target,
        async fetch(request: Request) {
          const isMeant = (await request.clone().text()).includes('mutation ReactionRemove');
          const response = await target.fetch(request);
          if (!isMeant) return response;
          const text = await response.text();
          return new Response(text.replace('"count":1', '"count":7'), response);
        },
      });
      const targets =
        side === 'mocks'
          ? ([altered(mocks), server] as const)
          : ([mocks, altered(server)] as const);
      const result = await compareScenario(scenario, targets);
      const [first] = result.differences;
      assert.ok(first);
      assert.equal(first.step, '5. ReactionRemove as bas');
      assert.equal(first.path, 'answer.data.reactionRemove.subject.reactionGroups.0.count');
      assert.deepEqual([first.left, first.right], side === 'mocks' ? [7, 1] : [1, 7]);
      const comparison = summarise([result], names);
      assert.match(summary(comparison), /1 scenarios?, 9 answers: [1-9]\d* differ$/);
      assert.match(
        report(comparison.differences, names),
        /^a reaction is given once, .*5\. ReactionRemove as bas/,
      );
    });

  it('is told also when both are not what the contract describes', async () => {
    const broken = (target: typeof mocks) => ({
      ...target,
      async fetch(request: Request) {
        const response = await target.fetch(request);
        return new Response(
          (await response.text()).replaceAll('"count":1', '"count":"1"'),
          response,
        );
      },
    });
    const { differences } = await compareScenario(scenario, [broken(mocks), broken(server)]);
    assert.ok(differences.length > 1);
    assert.equal(differences[0]?.path, 'what the contract describes');
    assert.match(String(differences[0]?.left), /reactionGroups\.\d\.count is no Int\.$/);
  });

  it('is told when it is missing', async () => {
    const silent = {
      ...mocks,
      fetch: () => Promise.resolve(new Response('<!doctype html>', { status: 502 })),
    };
    const { differences } = await compareScenario(scenario, [silent, server]);
    assert.ok(differences.some(({ path, left }) => path === 'answer.status' && left === 502));
  });
});
