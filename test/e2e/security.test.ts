import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { manifest } from '@plein/schema/manifest';
import {
  CommentCreateOperation,
  CommunityOperation,
  PostCreateOperation,
} from '@plein/schema/operations';
import { waitFor } from '../../scripts/lib/wait.ts';
import { send, signIn } from './ask.ts';
import type { Person } from './ask.ts';
import {
  addressOf,
  articleWith,
  openBrowser,
  openPostEditor,
  patience,
  react,
  unique,
  writePost,
} from './browser.ts';
import { openPortal } from './portal.ts';
import type { Portal } from './portal.ts';

let portal: Portal;
let browser: Browser;
before(async () => {
  portal = await openPortal();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await portal?.close();
});

const hidden = 'leidinggevenden';
/** Only members of the hidden community may ever meet these words. */
const canary = unique('Vertrouwelijk');
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

describe('a hidden community', () => {
  let member: Person;
  let communityId: string;
  let postId: string;
  let commentId: string;
  before(async () => {
    member = await signIn(portal.url, 'noor.elamrani');
    const community = await member.community(hidden);
    assert.ok(community, 'Noor is a member');
    communityId = community.id;
    const posted = await member.ask(PostCreateOperation, {
      input: {
        idempotencyKey: randomUUID(),
        communityId,
        kind: 'UPDATE',
        body: `${canary} voor leidinggevenden`,
      },
    });
    postId = posted.data?.postCreate.post?.id ?? assert.fail(posted.text);
    const commented = await member.ask(CommentCreateOperation, {
      input: { idempotencyKey: randomUUID(), on: { id: postId }, body: `${canary} ook dit` },
    });
    commentId = commented.data?.commentCreate.comment?.id ?? assert.fail(commented.text);
  });

  /** Everything the contract lets one ask, about the ids that only members know. */
  async function everything(person: Person): Promise<string> {
    const values: Record<string, unknown> = {
      id: postId,
      ids: [postId, commentId, communityId],
      by: { id: communityId },
      first: 50,
      search: canary.slice(0, 8),
      sort: 'NEWEST',
      input: { view: 'COMMUNITY', communityId },
      mentionableIn: communityId,
      before: 'made-up',
    };
    const variants: Record<string, unknown>[] = [
      values,
      { ...values, id: commentId, by: { id: postId } },
      { ...values, by: { slug: hidden } },
      { ...values, by: [{ id: postId }, { id: commentId }] },
      ...['OFFICIAL', 'FOLLOWING', 'FOR_YOU', 'UNREAD'].map((view) => ({
        ...values,
        input: { view },
      })),
    ];
    const answers: string[] = [];
    for (const { kind, text } of manifest) {
      if (kind !== 'query') continue;
      for (const variables of variants) {
        const named = Object.fromEntries(
          [...text.matchAll(/\$(\w+):/g)].map(([, name]) => [name ?? '', variables[name ?? '']]),
        );
        answers.push((await person.send({ query: text, variables: named })).text);
      }
    }
    return answers.join('\n');
  }

  it('is met by its members, in every way there is to ask', async () => {
    const answers = await everything(member);
    assert.ok(answers.includes(`${canary} voor leidinggevenden`));
    assert.ok(answers.includes(`${canary} ook dit`));
    assert.ok(answers.includes('Leidinggevenden'));
  });

  for (const handle of ['sanne.devries', 'tom.bakker', 'priya.raman']) {
    it(`is not met by ${handle}, not even its name`, async () => {
      const answers = await everything(await signIn(portal.url, handle));
      assert.ok(answers.length > 100_000, 'there was much to read');
      assert.ok(!answers.includes(canary));
      assert.ok(!answers.includes('"slug":"leidinggevenden"'));
    });
  }

  it('looks to others as if it did not exist', async () => {
    const tom = await signIn(portal.url, 'tom.bakker');
    const absent = communityId.replace(/.{12}$/, '000000000000');
    const asked = await Promise.all(
      [communityId, absent].map((id) => tom.ask(CommunityOperation, { by: { id } })),
    );
    assert.deepEqual(asked[0]?.text, asked[1]?.text);
    const absentPost = postId.replace(/.{12}$/, '000000000000');
    const acted = await Promise.all(
      [postId, absentPost].map(async (id) => (await tom.react(id, 'thanks')).text),
    );
    assert.equal(acted[0]?.replace(uuid, ''), acted[1]?.replace(uuid, ''));
    assert.match(acted[0] ?? '', /NOT_FOUND/);
    assert.deepEqual(await member.reactors(postId), [], 'and nothing happened');
  });

  it('does not reach the live stream of others', async () => {
    const tom = await signIn(portal.url, 'tom.bakker');
    const topics = ['feed', 'viewer', communityId, postId];
    const [secret, open] = await Promise.all([tom.stream(topics), member.stream(topics)]);
    const text = `${canary} live`;
    const answer = await member.ask(CommentCreateOperation, {
      input: { idempotencyKey: randomUUID(), on: { id: postId }, body: text },
    });
    const id = answer.data?.commentCreate.comment?.id ?? assert.fail(answer.text);
    await waitFor('the member to be told', () => open.text.includes(id));
    // A later change that both may see has arrived at both: had there been anything before it, it would be there as well.
    const [shared] = await tom.posts('veilig-werken', 1);
    assert.ok(shared);
    await waitFor('both to be told of an open post', async () => {
      await member.react(shared.id, 'thanks');
      return secret.text.includes(shared.id) && open.text.includes(shared.id);
    });
    assert.ok(
      !secret.text.includes(id) && !secret.text.includes(postId),
      'who is no member is told nothing',
    );
    secret.close();
    open.close();
  });
});

describe('a token', () => {
  it('never stands in an address, nor in anything the browser stores', async () => {
    const context = await browser.newContext({ locale: 'nl-NL' });
    const page = await context.newPage();
    const tokens: string[] = [];
    const addresses: string[] = [];
    const sent: string[] = [];
    page.on('request', (request) => {
      addresses.push(request.url());
      const bearer = request.headers()['authorization'];
      if (bearer) sent.push(bearer);
    });
    page.on('response', async (response) => {
      if (!response.url().endsWith('/demo/token')) return;
      tokens.push(((await response.json()) as { token: string }).token);
    });
    await page.goto(addressOf(portal.url, '/community.html?c=veilig-werken', 'sanne.devries'));
    const words = unique('Zonder sporen');
    await writePost(page, words);
    await articleWith(page, words).waitFor({ timeout: patience });
    await react(articleWith(page, words), 'Bedankt');
    // A draft and a kept preference make it store something.
    const draft = unique('Een concept');
    await (await openPostEditor(page)).fill(draft);
    const stored = await waitFor('the draft to be stored', async () => {
      const all = await page.evaluate(readAllStorage);
      return all.includes(draft) ? all : undefined;
    });
    assert.ok(
      tokens.length > 0 &&
        sent.length > 0 &&
        sent.every((bearer) => tokens.some((token) => bearer === `Bearer ${token}`)),
    );
    for (const token of tokens) {
      const secrets = [token, ...token.split('.').slice(1)];
      for (const secret of secrets) {
        assert.ok(!stored.includes(secret), 'the browser stores it');
        assert.ok(
          !addresses.some((address) => decodeURIComponent(address).includes(secret)),
          'an address has it',
        );
        assert.ok(
          !(await page.evaluate(() => document.documentElement.outerHTML)).includes(secret),
          'the page has it',
        );
      }
    }
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  });

  it('is good at its own issuer only, and while it lasts', async () => {
    const { token, send: ask } = await signIn(portal.url, 'sanne.devries');
    const query = '{ viewer { person { handle } } }';
    assert.equal((await ask({ query })).status, 200);
    const [head = '', body = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = {
      'another person': `${head}.${encode({ ...claims, sub: 'noor.elamrani' })}.${signature}`,
      'no signature': `${encode({ alg: 'none', typ: 'JWT' })}.${body}.`,
      'a longer life': `${head}.${encode({ ...claims, exp: 4_000_000_000 })}.${signature}`,
      nonsense: 'nonsense',
    };
    for (const [what, wrong] of Object.entries(forged)) {
      const answer = await send(portal.url, { query }, wrong);
      assert.equal(answer.errors?.[0]?.extensions?.code, 'UNAUTHENTICATED', what);
      assert.ok(!answer.data);
    }
    assert.equal(
      (await send(portal.url, { query })).errors?.[0]?.extensions?.code,
      'UNAUTHENTICATED',
    );
  });
});

/** Runs in the page: all that this origin keeps, as one text. */
async function readAllStorage(): Promise<string> {
  const parts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  for (const { name } of await indexedDB.databases()) {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name ?? '');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of open.objectStoreNames) {
      const all = (way: 'getAll' | 'getAllKeys') =>
        new Promise<unknown>((resolve, reject) => {
          const request = open.transaction(store).objectStore(store)[way]();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      parts.push(JSON.stringify([await all('getAllKeys'), await all('getAll')]));
    }
    open.close();
  }
  for (const name of await caches.keys()) parts.push(`cache ${name}`);
  return parts.join('\n');
}
