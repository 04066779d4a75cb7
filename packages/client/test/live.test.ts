import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { effect } from '@preact/signals-core';
import { decodeJwt } from 'jose';
import {
  createComment,
  loadComments,
  loadReactable,
  loadServer,
  loadThread,
  loadViewer,
  subjectKey,
  toggleReaction,
  viewComment,
  viewReactable,
  viewThreadHead,
  watchChanges,
} from '../src/index.ts';
import type { ChangeMessage, Client, ClientOptions } from '../src/index.ts';
import { freshPage, openCompany, signToken } from './company.ts';
import type { Company } from './company.ts';
import { eventually, until } from './wait.ts';

let company: Company;
before(async () => {
  company = await openCompany();
});
after(() => company.close());

const open: Client[] = [];
afterEach(() => {
  for (const client of open.splice(0)) client.dispose();
});

async function reader(handle: string, options: Partial<ClientOptions> = {}): Promise<Client> {
  const client = await company.client(handle, options);
  open.push(client);
  return client;
}

const isStream = ({ headers }: { headers: { accept?: string | undefined } }) =>
  headers.accept === 'text/event-stream';

/** Whose token came with a request. */
const askedBy = ({ headers }: { headers: { authorization?: string | undefined } }) =>
  decodeJwt(headers.authorization?.slice('Bearer '.length) ?? '').sub;

async function thread(client: Client, page: { url: string }) {
  return (await loadThread(client, page, { first: 50, sort: 'OLDEST' }))!;
}

async function comment(client: Client, page: { url: string }, body: string): Promise<string> {
  const { state } = createComment(client, { on: page, place: subjectKey(page), body });
  return ((await until(state, ({ status }) => status === 'published')) as { nodeId: string })
    .nodeId;
}

/** Watches a topic and waits until it is heard. */
async function listenTo(client: Client, ...topics: string[]) {
  const heard: ChangeMessage[] = [];
  const stop = watchChanges(client, topics, (change) => heard.push(change));
  await until(client.live, (state) => state === 'open');
  return { heard, stop };
}

/** An endpoint that does not tell with its answers how far its changes are. */
const withoutCursor: Partial<ClientOptions> = {
  fetch: async (...request) => {
    const { body, status, headers } = await fetch(...request);
    const rest = new Headers(headers);
    rest.delete('plein-cursor');
    return new Response(body, { status, headers: rest });
  },
};

describe('changes', () => {
  it('tell another reader of a comment and a reaction, with the counts in the store before', async () => {
    const page = freshPage();
    const [anna, ben] = [await reader('anna'), await reader('ben')];
    const { head } = await thread(ben, page);
    await Promise.all([loadReactable(ben, page), loadServer(ben)]);
    const counts: number[] = [];
    let shown: ReturnType<typeof viewThreadHead>['value'];
    const stopShowing = effect(() => {
      shown = viewThreadHead(ben, head.id).value;
    });
    const heard: ChangeMessage[] = [];
    watchChanges(ben, [head.id], (change) => {
      heard.push(change);
      counts.push(shown!.commentCount);
    });
    await until(ben.live, (state) => state === 'open');

    const id = await comment(anna, page, 'news');
    await eventually(
      () => heard.some(({ kind }) => kind === 'COMMENT_CREATED'),
      'the comment is told',
    );
    assert.deepEqual(
      heard.map(({ kind, id: node, subjectId, byViewer }) => ({ kind, node, subjectId, byViewer })),
      [{ kind: 'COMMENT_CREATED', node: id, subjectId: head.id, byViewer: false }],
    );
    assert.deepEqual(counts, [1]);

    const { reactionSet } = await loadServer(anna);
    await loadReactable(anna, page);
    await toggleReaction(anna, page, head.id, reactionSet[0]!.key);
    await until(viewReactable(ben, head.id), (bar) => bar?.reactionGroups[0]?.count === 1);
    assert.deepEqual(viewReactable(ben, head.id).value?.viewerState.reactions, []);
    stopShowing();
  });

  it('hold one stream for all widgets of a page, opened anew only for a new topic', async () => {
    const client = await reader('anna');
    const heads = await Promise.all(
      [freshPage(), freshPage(), freshPage()].map(
        async (page) => (await thread(client, page)).head.id,
      ),
    );
    const before = company.proxy.passed.filter(isStream).length;
    const stops = heads.map((id) => watchChanges(client, [id], () => undefined));
    await until(client.live, (state) => state === 'open');
    stops.push(watchChanges(client, [heads[0]!], () => undefined));
    stops.pop()!();
    const late = await thread(client, freshPage());
    const { heard } = await listenTo(client, late.head.id);
    await eventually(
      () => company.proxy.passed.filter(isStream).length === before + 2,
      'a second stream for the late topic',
    );
    await eventually(() => company.proxy.streams === 1, 'the first one ended');
    assert.deepEqual(heard, []);
    for (const stop of stops) stop();
  });

  it('lose and double nothing while the stream is cut again and again', async () => {
    const page = freshPage();
    const [anna, ben] = [await reader('anna'), await reader('ben')];
    const { head } = await thread(ben, page);
    const { heard } = await listenTo(ben, head.id);
    const written: string[] = [await comment(anna, page, 'first')];
    await eventually(() => heard.length === 1, 'the first is told');
    for (let round = 0; round < 5; round += 1) {
      company.proxy.cutStreams();
      written.push(await comment(anna, page, `while cut ${round}`));
      if (round % 2) await until(ben.live, (state) => state === 'open');
      written.push(await comment(anna, page, `after ${round}`));
    }
    await eventually(() => heard.length >= written.length, 'all are told');
    assert.deepEqual(
      heard.map(({ id }) => id),
      written,
    );
  });

  it('go on after the endpoint was away and started again', async () => {
    const page = freshPage();
    const [anna, ben] = [await reader('anna'), await reader('ben')];
    const { head } = await thread(ben, page);
    const { heard } = await listenTo(ben, head.id);
    const first = await comment(anna, page, 'before');
    await eventually(() => heard.length === 1, 'the first is told');
    company.proxy.down();
    await until(ben.connection, (state) => state === 'offline');
    await company.restart();
    company.proxy.up();
    const second = await comment(anna, page, 'after');
    await eventually(() => heard.length >= 2, 'the second is told');
    assert.deepEqual(
      heard.map(({ id }) => id),
      [first, second],
    );
    assert.equal(ben.connection.value, 'online');
  });

  it('bring what was written after the first read and before the stream was open', async () => {
    const page = freshPage();
    const [anna, ben] = [await reader('anna'), await reader('ben')];
    const before = await comment(anna, page, 'before the read');
    const { head } = await thread(ben, page);
    const between = await comment(anna, page, 'between');
    const { heard } = await listenTo(ben, head.id);
    const later = await comment(anna, page, 'later');
    await eventually(() => heard.some(({ id }) => id === later), 'the last is told');
    // What was read already may come again.
    const news = heard.filter(({ id }) => id !== before).map(({ kind, id }) => [kind, id]);
    assert.deepEqual(news, [
      ['COMMENT_CREATED', between],
      ['COMMENT_CREATED', later],
    ]);
  });

  it('lose nothing when the stream breaks off before its first message', async () => {
    const page = freshPage();
    const [anna, ben] = [await reader('anna'), await reader('ben')];
    const { head } = await thread(ben, page);
    const { heard } = await listenTo(ben, head.id);
    company.proxy.cutStreams();
    const id = await comment(anna, page, 'while cut');
    await eventually(() => heard.some((change) => change.id === id), 'it is told');
  });

  it('say RESYNC when the stream broke off before there was a place to go on from', async () => {
    const page = freshPage();
    const ben = await reader('ben', withoutCursor);
    const { head } = await thread(ben, page);
    const { heard } = await listenTo(ben, head.id);
    company.proxy.cutStreams();
    await eventually(
      () => heard.some(({ kind, topic }) => kind === 'RESYNC' && topic === head.id),
      'RESYNC',
    );
  });

  it('fetch again what was edited elsewhere, only where it is shown', async () => {
    const page = freshPage();
    const [anna, ben] = [await reader('anna'), await reader('ben')];
    const id = await comment(anna, page, 'draft');
    const unseen = await comment(anna, page, 'unseen');
    const { head } = await thread(ben, page);
    const shown = viewComment(ben, id);
    const stop = effect(() => void shown.value);
    await listenTo(ben, head.id);
    const before = company.proxy.passed.length;
    const { updateComment } = await import('../src/index.ts');
    for (const node of [id, unseen]) {
      const { createdAt } = (await loadComments(anna, [node]))[0]!;
      assert.equal(
        (await updateComment(anna, node, { body: 'final', basedOn: createdAt })).ok,
        true,
      );
    }
    await until(shown, (view) => view?.body === 'final');
    const asked = company.proxy.passed
      .slice(before)
      .filter(
        (request) => askedBy(request) === 'ben' && request.body.includes('query CommentsById'),
      )
      .map(({ body }) => body);
    assert.ok(asked.some((body) => body.includes(id)));
    assert.ok(!asked.some((body) => body.includes(unseen)));
    stop();
  });

  it('mark what the viewer did in another window', async () => {
    const page = freshPage();
    const [here, there] = [await reader('anna'), await reader('anna')];
    const { head } = await thread(here, page);
    const { heard } = await listenTo(here, head.id);
    await comment(there, page, 'from there');
    await eventually(() => heard.length === 1, 'it is told');
    assert.equal(heard[0]!.byViewer, true);
  });

  it('share one stream among pages of a person, and another page takes over when the first one goes', async () => {
    const page = freshPage();
    const [first, second] = [await reader('cleo'), await reader('cleo')];
    const author = await reader('anna');
    const { head } = await thread(first, page);
    const other = await thread(second, freshPage());
    const before = company.proxy.passed.length;
    const one = await listenTo(first, head.id);
    const two = await listenTo(second, head.id, other.head.id);
    await eventually(
      () =>
        company.proxy.passed
          .slice(before)
          .filter(isStream)
          .some(({ body }) => body.includes(other.head.id)),
      'the stream carries both',
    );
    await eventually(() => company.proxy.streams === 1, 'one stream');
    const both = await comment(author, page, 'to both');
    await eventually(() => one.heard.length === 1 && two.heard.length === 1, 'both are told');

    first.dispose();
    await until(second.live, (state) => state === 'open');
    const later = await comment(author, page, 'to the second');
    await eventually(() => two.heard.length >= 2, 'the second page took over');
    assert.deepEqual(
      two.heard.map(({ id }) => id),
      [both, later],
    );
    assert.deepEqual(
      one.heard.map(({ id }) => id),
      [both],
    );
    assert.equal(company.proxy.streams, 1);
  });

  it('say RESYNC on a page that takes over before it heard where the stream was', async () => {
    const first = await reader('dora', withoutCursor);
    const second = await reader('dora', withoutCursor);
    const { head } = await thread(first, freshPage());
    await listenTo(first, head.id);
    const { heard } = await listenTo(second, head.id);
    first.dispose();
    await eventually(() => heard.some(({ kind }) => kind === 'RESYNC'), 'RESYNC');
  });

  it('ask for a fresh token when the stream ends with the old one', async () => {
    const page = freshPage();
    const requests: boolean[] = [];
    const ben = await reader('ben', {
      getToken: ({ expired }) => {
        requests.push(expired === true);
        return signToken('ben');
      },
    });
    const anna = await reader('anna');
    const { head } = await thread(ben, page);
    company.proxy.fail({ kind: 'answer', status: 401, body: '' }, { when: isStream });
    const { heard } = await listenTo(ben, head.id);
    assert.ok(requests.includes(true));
    await comment(anna, page, 'heard');
    await eventually(() => heard.length === 1, 'it is told');
  });

  for (const [what, fault] of [
    [
      'refuses streams',
      {
        kind: 'answer',
        status: 405,
        headers: { 'content-type': 'text/html' },
        body: '<h1>No</h1>',
      },
    ],
    [
      'answers a page',
      {
        kind: 'answer',
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<h1>Hi</h1>',
      },
    ],
  ] as const) {
    it(`look now and then where the endpoint ${what}`, async () => {
      const ben = await reader('ben');
      const { head } = await thread(ben, freshPage());
      company.proxy.fail(fault, { when: isStream });
      watchChanges(ben, [head.id], () => undefined);
      await until(ben.live, (state) => state === 'polling');
    });
  }

  it('keep up with more than a stream takes: the first of them are asked about now and then', async (context) => {
    // The waits between two looks, 20 to 30 seconds, pass at once.
    const wait = setTimeout;
    context.mock.method(globalThis, 'setTimeout', ((work: () => void, milliseconds?: number) =>
      wait(
        work,
        milliseconds && milliseconds > 20_000 && milliseconds < 30_000 ? 50 : milliseconds,
      )) as typeof setTimeout);
    const ben = await reader('ben');
    const crowd = Array.from({ length: 205 }, () => `post_${crypto.randomUUID()}`);
    const { heard } = await listenTo(ben, 'feed', ...crowd);
    await eventually(() => heard.length >= 12, 'what is left out is asked about, again and again');
    assert.deepEqual(
      new Set(heard.map(({ kind, topic }) => `${kind} ${topic}`)),
      new Set(crowd.slice(0, 6).map((topic) => `RESYNC ${topic}`)),
    );
  });

  it('open no stream for a preview', async () => {
    const ben = await reader('ben', { live: false });
    const before = company.proxy.passed.filter(isStream).length;
    const stop = watchChanges(ben, ['feed'], () => undefined);
    await loadViewer(ben);
    stop();
    assert.equal(ben.live.value, 'off');
    assert.equal(company.proxy.passed.filter(isStream).length, before);
  });

  it('end with the last listener', async () => {
    const ben = await reader('ben');
    const { head } = await thread(ben, freshPage());
    const { stop } = await listenTo(ben, head.id);
    stop();
    await until(ben.live, (state) => state === 'off');
    await eventually(() => company.proxy.streams === 0, 'no stream is left');
  });
});
