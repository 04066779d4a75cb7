import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { effect } from '@preact/signals-core';
import {
  loadReactable,
  loadReactors,
  loadServer,
  toggleReaction,
  viewReactable,
} from '../src/index.ts';
import type { Client, ReactableView } from '../src/index.ts';
import { openCompany, freshPage } from './company.ts';
import type { Company } from './company.ts';
import { eventually } from './wait.ts';

let company: Company;
before(async () => {
  company = await openCompany();
});
after(() => company.close());

const isReaction = ({ body }: { body: string }) => body.includes('mutation Reaction');
const countOf = (view: ReactableView | undefined, key: string) =>
  view?.reactionGroups.find(({ option }) => option.key === key)?.count ?? 0;

async function open(handle: string) {
  const client = await company.client(handle);
  const page = freshPage();
  const [{ reactionSet }, bar] = await Promise.all([
    loadServer(client),
    loadReactable(client, page),
  ]);
  return { client, page, id: bar!.id, key: reactionSet[0]!.key, second: reactionSet[1]!.key };
}

const shown = (client: Client, id: string) => viewReactable(client, id).value;

describe('reacting', () => {
  it('shows within the call, then agrees with the endpoint', async () => {
    const { client, page, id, key } = await open('anna');
    const settled = toggleReaction(client, page, id, key);
    assert.equal(countOf(shown(client, id), key), 1);
    assert.deepEqual(shown(client, id)?.viewerState.reactions, [key]);
    await settled;
    const other = await company.client('ben');
    assert.equal(countOf((await loadReactable(other, page))!, key), 1);
    const reactors = await loadReactors(other, page);
    assert.deepEqual(
      reactors.map(({ key: reaction, count, people }) => [
        reaction,
        count,
        people.map(({ handle }) => handle),
      ]),
      [[key, 1, ['anna']]],
    );
    await toggleReaction(client, page, id, key);
    assert.equal(countOf(shown(client, id), key), 0);
    assert.equal(countOf((await loadReactable(other, page))!, key), 0);
  });

  it("keeps the order of the endpoint's set", async () => {
    const { client, page, id, key, second } = await open('anna');
    void toggleReaction(client, page, id, second);
    await toggleReaction(client, page, id, key);
    assert.deepEqual(
      shown(client, id)?.reactionGroups.map(({ option }) => option.key),
      [key, second],
    );
  });

  it('settles on the last wish of many quick clicks, with one request at a time', async () => {
    const { client, page, id, key } = await open('anna');
    const start = company.proxy.passed.length;
    const clicks = Array.from({ length: 7 }, () => toggleReaction(client, page, id, key));
    assert.deepEqual(shown(client, id)?.viewerState.reactions, [key]);
    await Promise.all(clicks);
    assert.deepEqual(shown(client, id)?.viewerState.reactions, [key]);
    assert.equal(countOf((await loadReactable(await company.client('ben'), page))!, key), 1);
    assert.equal(company.proxy.passed.slice(start).filter(isReaction).length, 1);
  });

  it('sends nothing for a wish that was taken back before it left', async () => {
    const { client, page, id, key } = await open('anna');
    const start = company.proxy.passed.length;
    await Promise.all([
      toggleReaction(client, page, id, key),
      toggleReaction(client, page, id, key),
    ]);
    assert.equal(countOf(shown(client, id), key), 0);
    assert.equal(company.proxy.passed.slice(start).filter(isReaction).length, 0);
  });

  it('sends the opposite after a click while the first one is under way', async () => {
    const { client, page, id, key } = await open('anna');
    const start = company.proxy.passed.length;
    company.proxy.fail({ kind: 'delay', milliseconds: 150 }, { when: isReaction });
    const first = toggleReaction(client, page, id, key);
    await eventually(
      () => company.proxy.passed.slice(start).some(isReaction),
      'the first one left',
    );
    const second = toggleReaction(client, page, id, key);
    assert.equal(countOf(shown(client, id), key), 0);
    await Promise.all([first, second]);
    assert.equal(countOf(shown(client, id), key), 0);
    assert.equal(countOf((await loadReactable(await company.client('ben'), page))!, key), 0);
    assert.equal(company.proxy.passed.slice(start).filter(isReaction).length, 2);
  });

  it('takes back what was shown when the endpoint refuses', async () => {
    const { client, page, id } = await open('anna');
    const settled = toggleReaction(client, page, id, 'no-such-reaction');
    assert.equal(countOf(shown(client, id), 'no-such-reaction'), 1);
    await assert.rejects(settled, { code: 'UNKNOWN_REACTION' });
    assert.deepEqual(shown(client, id)?.reactionGroups, []);
    assert.deepEqual(shown(client, id)?.viewerState.reactions, []);
  });

  it('counts once although the answer to the first try was lost', async () => {
    const { client, page, id, key } = await open('anna');
    const counts: number[] = [];
    const stop = effect(() => {
      counts.push(countOf(shown(client, id), key));
    });
    company.proxy.fail({ kind: 'swallow' }, { when: isReaction });
    await toggleReaction(client, page, id, key);
    stop();
    assert.deepEqual(counts, [0, 1], 'it never flickers');
    assert.equal(countOf((await loadReactable(await company.client('ben'), page))!, key), 1);
  });
});
