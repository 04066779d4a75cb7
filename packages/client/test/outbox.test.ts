import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  createComment,
  discardSubmission,
  loadReactable,
  loadThread,
  loadViewer,
  retrySubmission,
  subjectKey,
  toggleReaction,
  viewSubmissions,
  viewThreadHead,
} from '../src/index.ts';
import type { Client, KeyValueStore, Submission } from '../src/index.ts';
import { memoryStorage } from '../src/writing/default-storage.ts';
import { freshPage, openCompany, signToken } from './company.ts';
import type { Company } from './company.ts';
import { eventually, until } from './wait.ts';

let company: Company;
before(async () => {
  company = await openCompany();
});
after(() => company.close());

const isComment = ({ body }: { body: string }) => body.includes('mutation CommentCreate');

async function open(handle: string, storage?: KeyValueStore) {
  const client = await company.client(handle, storage ? { storage } : {});
  await loadViewer(client);
  return client;
}

const write = (client: Client, on: { url: string }, body: string): Submission =>
  createComment(client, { on, place: subjectKey(on), body });
const settledState = (submission: Submission) =>
  until(submission.state, ({ status }) => status !== 'sending' && status !== 'queued');

async function wordsOn(page: { url: string }): Promise<string[]> {
  const client = await company.client('reader');
  const thread = await loadThread(client, page, { first: 50, sort: 'OLDEST' });
  return thread!.comments.map(({ id }) => client.store.peek<{ body: string }>(id)!.body);
}

describe('outbox', () => {
  it('shows what was written at once and gives way to the published comment', async () => {
    const client = await open('anna');
    const page = freshPage();
    const { head } = (await loadThread(client, page, { first: 10, sort: 'OLDEST' }))!;
    const submission = write(client, page, 'Hello');
    assert.equal(submission.state.value.status, 'sending');
    assert.deepEqual(
      viewSubmissions(client, subjectKey(page)).value.map(({ body }) => body),
      ['Hello'],
    );
    await until(viewThreadHead(client, head.id), (shown) => shown?.commentCount === 1);
    const end = await settledState(submission);
    assert.equal(end.status, 'published');
    assert.deepEqual(viewSubmissions(client, subjectKey(page)).value, []);
    assert.equal(viewThreadHead(client, head.id).value?.commentCount, 1);
    assert.equal(
      client.store.peek<{ body: string }>((end as { nodeId: string }).nodeId)?.body,
      'Hello',
    );
    assert.deepEqual(await wordsOn(page), ['Hello']);
  });

  it('loses and doubles nothing over an outage of ten seconds, and keeps the order', async () => {
    const client = await open('anna');
    const page = freshPage();
    await loadThread(client, page, { first: 10, sort: 'OLDEST' });
    company.proxy.fail({ kind: 'swallow' }, { when: isComment, times: 2 });
    const all = [write(client, page, 'one')];
    await eventually(
      () =>
        company.proxy.passed.some(
          ({ fault, body }) => fault === 'swallow' && body.includes('"one"'),
        ),
      'the first answer is lost',
    );
    company.proxy.down();
    const back = setTimeout(() => company.proxy.up(), 10_000);
    all.push(write(client, page, 'two'), write(client, page, 'three'));
    await until(all[0]!.state, ({ status }) => status === 'queued');
    assert.equal(client.connection.value, 'offline');
    for (const submission of all)
      assert.equal(
        (await until(submission.state, ({ status }) => status === 'published', 60_000)).status,
        'published',
      );
    clearTimeout(back);
    assert.deepEqual(await wordsOn(page), ['one', 'two', 'three']);
    assert.equal(client.connection.value, 'online');
  });

  it("waits through a captive portal's page instead of failing", async () => {
    const client = await open('anna');
    const page = freshPage();
    company.proxy.fail(
      {
        kind: 'answer',
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<h1>Hotel</h1>',
      },
      { when: isComment, times: 2 },
    );
    assert.equal((await settledState(write(client, page, 'patient'))).status, 'published');
    assert.deepEqual(await wordsOn(page), ['patient']);
  });

  it('does not come back before the endpoint wants it', async () => {
    const client = await open('anna');
    const page = freshPage();
    company.proxy.fail(
      { kind: 'answer', status: 429, headers: { 'retry-after': '1' }, body: '' },
      { when: isComment },
    );
    const start = performance.now();
    assert.equal((await settledState(write(client, page, 'slowly'))).status, 'published');
    assert.ok(performance.now() - start >= 1000);
  });

  it('goes on after a reload with what was not answered, under the same key', async () => {
    const storage = memoryStorage();
    const first = await open('anna', storage);
    const page = freshPage();
    company.proxy.fail({ kind: 'swallow' }, { when: isComment });
    const before = company.proxy.passed.length;
    write(first, page, 'survives');
    await eventually(() => company.proxy.passed.slice(before).some(isComment), 'it was sent');
    await eventually(async () => (await storage.keys('outbox')).length === 1, 'it is kept');
    first.dispose();

    const second = await company.client('anna', { storage });
    const waiting = viewSubmissions(second, subjectKey(page));
    await eventually(async () => (await storage.keys('outbox')).length === 0, 'it was answered');
    assert.deepEqual(waiting.value, []);
    assert.deepEqual(await wordsOn(page), ['survives']);
    const keys = company.proxy.passed
      .slice(before)
      .filter(isComment)
      .map(({ body }) => /"idempotencyKey":"([^"]+)"/.exec(body)?.[1]);
    assert.equal(keys.length, 2);
    assert.equal(keys[0], keys[1]);
  });

  it('goes on after a reload with a reaction that is taken back, although nothing is loaded yet', async () => {
    const storage = memoryStorage();
    const first = await open('anna', storage);
    const page = freshPage();
    const { id } = (await loadReactable(first, page))!;
    await toggleReaction(first, page, id, 'thanks');
    company.proxy.down();
    toggleReaction(first, page, id, 'thanks').catch(() => undefined);
    await eventually(async () => (await storage.keys('outbox')).length === 1, 'it is kept');
    first.dispose();
    company.proxy.up();

    await company.client('anna', { storage });
    const reader = await company.client('ben');
    await eventually(
      async () => (await loadReactable(reader, page))!.reactionGroups.length === 0,
      'it was taken back',
    );
  });

  it("never sends one person's words under the name of another", async () => {
    const storage = memoryStorage();
    const page = freshPage();
    const anna = await open('anna', storage);
    company.proxy.down();
    write(anna, page, 'mine');
    await eventually(async () => (await storage.keys('outbox')).length === 1, 'it is kept');
    anna.dispose();
    company.proxy.up();

    const before = company.proxy.passed.length;
    const ben = await open('ben', storage);
    const other = freshPage();
    assert.equal((await settledState(write(ben, other, 'his'))).status, 'published');
    assert.deepEqual(await wordsOn(page), []);
    assert.ok(!company.proxy.passed.slice(before).some(({ body }) => body.includes('"mine"')));
    assert.equal((await storage.keys('outbox')).length, 1);

    const again = await open('anna', storage);
    await eventually(
      async () => (await storage.keys('outbox')).length === 0,
      'it was sent when she came back',
    );
    assert.deepEqual(await wordsOn(page), ['mine']);
    again.dispose();
  });

  it('holds words back when the account changes under an open page', async () => {
    let who = 'anna';
    const client = await company.client('anna', { getToken: () => signToken(who) });
    await company.client('ben');
    await loadViewer(client);
    who = 'ben';
    const page = freshPage();
    const submission = write(client, page, 'Anna wrote this');
    await until(submission.state, ({ status }) => status === 'queued');
    assert.deepEqual(await wordsOn(page), []);
    who = 'anna';
    assert.equal(await client.signIn(), true);
    assert.equal(
      (await until(submission.state, ({ status }) => status === 'published')).status,
      'published',
    );
  });

  it('waits for sign-in when the token ran out, and goes on after it', async () => {
    let token: (() => Promise<string>) | undefined = () => signToken('anna');
    const client = await company.client('anna', {
      getToken: async ({ interactive }) =>
        token || interactive ? (token ??= () => signToken('anna'))() : null,
    });
    await loadViewer(client);
    token = undefined;
    const page = freshPage();
    const submission = write(client, page, 'after sign-in');
    await until(submission.state, ({ status }) => status === 'queued');
    assert.equal(client.connection.value, 'signed-out');
    assert.equal(await client.signIn(), true);
    assert.equal((await settledState(submission)).status, 'published');
    assert.deepEqual(await wordsOn(page), ['after sign-in']);
  });

  it('asks before it sends what waited for more than a day', async () => {
    const storage = memoryStorage();
    const page = freshPage();
    const first = await open('anna', storage);
    company.proxy.down();
    write(first, page, 'yesterday');
    await eventually(async () => (await storage.keys('outbox')).length === 1, 'it is kept');
    first.dispose();
    company.proxy.up();
    const [key] = await storage.keys('outbox');
    await storage.set(key!, {
      ...((await storage.get(key!)) as object),
      createdAt: new Date(Date.now() - 25 * 3600 * 1000).toISOString(),
    });

    const second = await company.client('anna', { storage });
    const [old] = await until(
      viewSubmissions(second, subjectKey(page)),
      ({ length }) => length === 1,
    );
    assert.equal(old!.state.value.status, 'failed');
    assert.deepEqual(await wordsOn(page), []);
    retrySubmission(second, old!.key);
    await until(old!.state, ({ status }) => status === 'published');
    assert.deepEqual(await wordsOn(page), ['yesterday']);
    assert.deepEqual(await storage.keys('outbox'), []);
  });

  it("fails with the endpoint's reason, takes the count back, and can be retried or discarded", async () => {
    const storage = memoryStorage();
    const client = await open('anna', storage);
    const page = freshPage();
    const { head } = (await loadThread(client, page, { first: 10, sort: 'OLDEST' }))!;
    const submission = createComment(client, {
      on: page,
      place: subjectKey(page),
      parentId: 'comment_00000000-0000-7000-8000-000000000000',
      body: 'to nobody',
    });
    const end = await settledState(submission);
    assert.equal(end.status, 'failed');
    assert.match((end as { error: { code: string } }).error.code, /PARENT_REMOVED|NOT_FOUND/);
    assert.equal(viewThreadHead(client, head.id).value?.commentCount, 0);
    assert.deepEqual(viewSubmissions(client, subjectKey(page)).value, [submission]);
    retrySubmission(client, submission.key);
    await until(submission.state, ({ status }) => status === 'sending');
    assert.equal((await settledState(submission)).status, 'failed');
    await eventually(
      async () => (await storage.keys('outbox')).length === 1,
      'it is kept for the person',
    );
    discardSubmission(client, submission.key);
    await until(viewSubmissions(client, subjectKey(page)), ({ length }) => length === 0);
    await eventually(async () => (await storage.keys('outbox')).length === 0, 'it is forgotten');
  });

  it('takes back words that still wait', async () => {
    const client = await open('anna');
    const page = freshPage();
    company.proxy.down();
    const submission = write(client, page, 'never mind');
    await until(submission.state, ({ status }) => status === 'queued');
    discardSubmission(client, submission.key);
    await until(viewSubmissions(client, subjectKey(page)), ({ length }) => length === 0);
    company.proxy.up();
    assert.equal((await settledState(write(client, page, 'this instead'))).status, 'published');
    assert.deepEqual(await wordsOn(page), ['this instead']);
  });

  for (const [what, storage] of [
    [
      'full',
      {
        ...memoryStorage(),
        set: async () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
    ],
    [
      'refused',
      {
        get: async () => {
          throw new Error('denied');
        },
        set: async () => {
          throw new Error('denied');
        },
        delete: async () => {
          throw new Error('denied');
        },
        keys: async () => {
          throw new Error('denied');
        },
      },
    ],
  ] as [string, KeyValueStore][]) {
    it(`sends from memory and says so when storage is ${what}`, async () => {
      const client = await open('anna', storage);
      const page = freshPage();
      company.proxy.fail({ kind: 'cut' }, { when: isComment });
      const submission = write(client, page, 'from memory');
      await until(client.kept, (kept) => kept === 'page');
      assert.equal((await settledState(submission)).status, 'published');
      assert.deepEqual(await wordsOn(page), ['from memory']);
    });
  }

  it('is sent by one of two pages only', async () => {
    const storage = memoryStorage();
    const first = await open('anna', storage);
    const page = freshPage();
    company.proxy.down();
    write(first, page, 'once');
    await eventually(async () => (await storage.keys('outbox')).length === 1, 'it is kept');
    const second = await company.client('anna', { storage });
    const before = company.proxy.passed.length;
    company.proxy.up();
    await loadViewer(second);
    await eventually(async () => (await storage.keys('outbox')).length === 0, 'it was sent');
    assert.deepEqual(await wordsOn(page), ['once']);
    assert.equal(
      company.proxy.passed
        .slice(before)
        .filter((request) => isComment(request) && request.fault === undefined).length,
      1,
    );
  });
});
