import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CommentsOperation } from '@plein/schema/operations';
import type { CommentSort, SubjectBy } from '@plein/schema/types';
import { fixture, openWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const garden = fixture('post', 6);
const create = `mutation ($input: CommentCreateInput!) { commentCreate(input: $input) {
  outcome comment { id body state depth ancestorIds mentions { handle } viewerState { can editableUntil } } subject { id commentCount } userErrors { code message path } } }`;
const update = `mutation ($input: CommentUpdateInput!) { commentUpdate(input: $input) { outcome comment { body editedAt createdAt } userErrors { code } } }`;
const remove = `mutation ($input: CommentDeleteInput!) { commentDelete(input: $input) {
  comment { state body author { id } replyCount } subject { commentCount } userErrors { code } } }`;
const say = (handle: string, body: string, more: object = {}) =>
  world.act(handle, create, { on: { id: garden }, body, ...more });

async function thread(handle: string, on: SubjectBy, sort: CommentSort = 'OLDEST', first = 50) {
  const { data } = await world.ask(handle, CommentsOperation, { by: on, first, sort });
  assert.ok(data.subject);
  return data.subject;
}

/** Every counter of comments and reactions against what it counts. */
async function assertCountersTrue(): Promise<void> {
  const wrong = await world.db.query(`
    with live as (select * from comment where state = 'PUBLISHED'),
    threads as (
      select id, comment_count, top_level_count from post union all select id, comment_count, top_level_count from subject)
    select 'thread' as what, t.id from threads t
    where comment_count <> (select count(*) from live l where l.subject_id = t.id)
      or top_level_count <> (select count(*) from live l where l.subject_id = t.id and l.parent_id is null)
    union all
    select 'comment', c.id from comment c
    where reply_count <> (select count(*) from live l where l.parent_id = c.id)
      or descendant_count <> (select count(*) from live l where c.id = any(l.ancestors))`);
  assert.deepEqual(wrong, []);
}

test('an edit keeps the earlier wording, and one based on another wording is a conflict that changes nothing', async () => {
  const { comment } = await say('anna', 'First wording');
  const { data } = await world.askText(
    'anna',
    `{ node(id: "${comment.id}") { ... on Comment { createdAt } } }`,
  );
  const basedOn = data.node.createdAt;
  const edited = await world.act('anna', update, {
    id: comment.id,
    body: 'Second wording',
    basedOn,
  });
  assert.equal(edited.comment.body, 'Second wording');
  const conflict = await world.act('anna', update, {
    id: comment.id,
    body: 'Third wording',
    basedOn,
  });
  assert.equal(conflict.userErrors[0].code, 'EDIT_CONFLICT');
  assert.equal(conflict.comment.body, 'Second wording');
  const next = await world.act('anna', update, {
    id: comment.id,
    body: 'Third wording',
    basedOn: edited.comment.editedAt,
  });
  assert.equal(next.userErrors.length, 0);
  const history = await world.askText(
    'bas',
    `{ node(id: "${comment.id}") { ... on Comment { body revisions(first: 10) { body editor { handle } } } } }`,
  );
  assert.deepEqual(
    history.data.node.revisions.map(({ body }: { body: string }) => body),
    ['Second wording', 'First wording'],
  );
});

test('two edits at once: one is taken, the other is told', async () => {
  const { comment } = await say('anna', 'Contended wording');
  const { data } = await world.askText(
    'anna',
    `{ node(id: "${comment.id}") { ... on Comment { createdAt } } }`,
  );
  const outcomes = await Promise.all(
    ['Mine', 'Yours'].map((body) =>
      world.act('anna', update, { id: comment.id, body, basedOn: data.node.createdAt }),
    ),
  );
  assert.deepEqual(outcomes.map(({ userErrors }) => userErrors[0]?.code ?? 'TAKEN').sort(), [
    'EDIT_CONFLICT',
    'TAKEN',
  ]);
});

test('the edit window closes for the author, and others never had one', async () => {
  const { comment } = await say('anna', 'Soon fixed');
  assert.ok(comment.viewerState.can.includes('EDIT'));
  assert.ok(Date.parse(comment.viewerState.editableUntil) > Date.now());
  await world.db.query(
    `update comment set created_at = now() - interval '16 minutes' where id = $1`,
    [comment.id.slice(8)],
  );
  const { data } = await world.askText(
    'anna',
    `{ node(id: "${comment.id}") { ... on Comment { createdAt viewerState { editableUntil denials { action reason } } } } }`,
  );
  assert.equal(data.node.viewerState.editableUntil, null);
  assert.deepEqual(data.node.viewerState.denials, [
    { action: 'EDIT', reason: 'EDIT_WINDOW_CLOSED' },
  ]);
  const late = await world.act('anna', update, {
    id: comment.id,
    body: 'Late',
    basedOn: data.node.createdAt,
  });
  assert.equal(late.userErrors[0].code, 'EDIT_WINDOW_CLOSED');
  const foreign = await world.act('eva', update, {
    id: comment.id,
    body: 'Mine',
    basedOn: data.node.createdAt,
  });
  assert.equal(foreign.userErrors[0].code, 'FORBIDDEN');
});

test('words are refused, held or published; a held comment waits unseen and uncounted for a decision', async () => {
  const refused = await say('anna', 'My Password is secret');
  assert.equal(refused.outcome, 'REFUSED');
  assert.equal(refused.comment, null);
  assert.equal(refused.userErrors[0].code, 'CONTENT_REFUSED');
  assert.match(refused.userErrors[0].message, /no secrets here/);
  assert.equal(
    (await say('anna', 'Passwords are words too')).outcome,
    'PUBLISHED',
    'whole words only',
  );
  const before = (await thread('finn', { id: garden })).commentCount;
  const held = await say('anna', 'Shall we strike?');
  assert.equal(held.outcome, 'HELD');
  const seen = async (handle: string) =>
    (await thread(handle, { id: garden })).comments.edges.some(
      ({ node }) => node.id === held.comment.id,
    );
  assert.deepEqual([await seen('anna'), await seen('eva'), await seen('bas')], [true, true, false]);
  assert.equal((await thread('finn', { id: garden })).commentCount, before);
  const decide = `mutation ($input: ContentDecideInput!) { contentDecide(input: $input) { node { ... on Comment { state } } userErrors { code } } }`;
  assert.equal(
    (await world.act('eva', decide, { id: held.comment.id, decision: 'APPROVE', reason: 'Fine' }))
      .node.state,
    'PUBLISHED',
  );
  assert.equal((await thread('finn', { id: garden })).commentCount, before + 1);
  assert.equal(
    (await world.act('eva', decide, { id: held.comment.id, decision: 'APPROVE' })).userErrors[0]
      .code,
    'BAD_INPUT',
  );
  assert.equal(
    (await say('anna', 'Shall we strike?')).userErrors[0].code,
    'CONTENT_REFUSED',
    'said a moment ago',
  );
  await assertCountersTrue();
});

test('a closed thread takes no comments, says why, and opens again', async () => {
  const lock = `mutation ($input: ThreadLockInput!) { threadLock(input: $input) { subject { lock { reason note by { handle } } } userErrors { code } } }`;
  assert.equal(
    (await world.act('anna', lock, { on: { id: garden }, reason: 'TOO_HEATED' })).userErrors[0]
      .code,
    'FORBIDDEN',
  );
  const locked = await world.act('eva', lock, {
    on: { id: garden },
    reason: 'TOO_HEATED',
    note: 'Tomorrow again',
  });
  assert.deepEqual(locked.subject.lock, {
    reason: 'TOO_HEATED',
    note: 'Tomorrow again',
    by: { handle: 'eva' },
  });
  assert.equal((await say('anna', 'But')).userErrors[0].code, 'LOCKED');
  const unlock = `mutation ($input: ThreadUnlockInput!) { threadUnlock(input: $input) { subject { lock { reason } } userErrors { code } } }`;
  assert.equal((await world.act('eva', unlock, { on: { id: garden } })).subject.lock, null);
  assert.equal((await say('anna', 'But now')).outcome, 'PUBLISHED');
  const page = await world.act('chris', lock, { on: { key: 'closed-page' }, reason: 'OUTDATED' });
  assert.equal(page.subject.lock.reason, 'OUTDATED');
  assert.equal(
    (await world.act('anna', create, { on: { key: 'closed-page' }, body: 'Hi' })).userErrors[0]
      .code,
    'LOCKED',
  );
});

test('an answer is accepted by the author of the question, leads the thread, and goes when it is removed', async () => {
  const accept = `mutation ($input: AnswerInput!) { answerAccept(input: $input) { post { answer { id } } comment { isAnswer } userErrors { code } } }`;
  const question = fixture('post', 10);
  const answer = fixture('comment', 103);
  assert.equal(
    (await world.act('bas', accept, { commentId: fixture('comment', 63) })).userErrors[0].code,
    'BAD_INPUT',
  );
  const accepted = await world.act('anna', accept, { commentId: answer });
  assert.deepEqual(accepted, {
    post: { answer: { id: answer } },
    comment: { isAnswer: true },
    userErrors: [],
  });
  assert.equal((await thread('eva', { id: question }, 'TOP')).comments.edges[0]?.node.id, answer);
  const other = fixture('comment', 104);
  await world.act('anna', accept, { commentId: other });
  const { data } = await world.askText(
    'anna',
    `{ a: node(id: "${answer}") { ... on Comment { isAnswer } } b: node(id: "${other}") { ... on Comment { isAnswer } } }`,
  );
  assert.deepEqual([data.a.isAnswer, data.b.isAnswer], [false, true]);
  await world.act('eva', remove, { id: other });
  const after = await world.askText(
    'anna',
    `{ node(id: "${question}") { ... on Post { answer { id } } } }`,
  );
  assert.equal(after.data.node.answer, null);
});

test('a wording that never was published is in no history, of a comment or a post', async () => {
  const decide = `mutation ($input: ContentDecideInput!) { contentDecide(input: $input) { node { id } userErrors { code } } }`;
  const post = `mutation ($input: PostCreateInput!) { postCreate(input: $input) { outcome post { id body } userErrors { code } } }`;
  const change = `mutation ($input: PostUpdateInput!) { postUpdate(input: $input) { outcome userErrors { code } } }`;
  const held = await say('anna', 'A strike that nobody has approved');
  const heldPost = await world.act('anna', post, {
    communityId: (
      await world.askText('anna', `{ node(id: "${garden}") { ... on Post { community { id } } } }`)
    ).data.node.community.id,
    body: 'A strike in a post',
  });
  assert.deepEqual([held.outcome, heldPost.outcome], ['HELD', 'HELD']);
  for (const [id, text] of [
    [held.comment.id, update],
    [heldPost.post.id, change],
  ]) {
    const { data } = await world.askText(
      'anna',
      `{ node(id: "${id}") { ... on Comment { createdAt } ... on Post { createdAt } } }`,
    );
    const edit = { id, body: 'A calm wording', basedOn: data.node.createdAt };
    assert.deepEqual((await world.act('anna', text, edit)).userErrors, []);
    const approved = await world.act('eva', decide, { id, decision: 'APPROVE' });
    assert.deepEqual(approved.userErrors, []);
    const read = await world.askText(
      'bas',
      `{ node(id: "${id}") { ... on Editable { revisions(first: 10) { body } } } }`,
    );
    assert.deepEqual(read.data.node.revisions, []);
  }
});

test('whoever deletes or edits what somebody else has just decided about begins anew, and the counters stay true', async () => {
  const own = world.services.db;
  const held = await Promise.all(
    ['One strike', 'Another strike'].map(async (body) => (await say('anna', body)).comment.id),
  );
  for (const [index, id] of held.entries()) {
    const { data } = await world.askText(
      'anna',
      `{ node(id: "${id}") { ... on Comment { createdAt } } }`,
    );
    let tries = 0;
    // Between reading and writing of the first try, a moderator's decision comes in.
    world.services.db = {
      ...own,
      transaction: (work) =>
        own.transaction((inner) => {
          tries += 1;
          const first = tries === 1;
          return work({
            ...inner,
            execute: (script) => inner.execute(script),
            async query(sql, parameters) {
              if (first && sql.includes('update comment set'))
                await inner.query(
                  `with c as (update comment set state = 'PUBLISHED' where id = $1::uuid and state = 'PENDING' returning subject_id)
                   update post set comment_count = comment_count + 1, top_level_count = top_level_count + 1 from c where post.id = c.subject_id`,
                  [id.slice(8)],
                );
              return inner.query(sql, parameters);
            },
          });
        }),
    };
    const answer =
      index === 0
        ? await world.act('anna', remove, { id })
        : await world.act('anna', update, { id, body: 'No more', basedOn: data.node.createdAt });
    world.services.db = own;
    assert.deepEqual(answer.userErrors, []);
    assert.equal(tries, 2);
    await assertCountersTrue();
  }
});

test('what is done to a held post is no news for those who cannot see it', async () => {
  const post = `mutation ($input: PostCreateInput!) { postCreate(input: $input) { outcome post { id } userErrors { code } } }`;
  const lock = `mutation ($input: ThreadLockInput!) { threadLock(input: $input) { userErrors { code } } }`;
  const { data } = await world.askText(
    'anna',
    `{ node(id: "${garden}") { ... on Post { community { id } } } }`,
  );
  const held = await world.act('anna', post, {
    communityId: data.node.community.id,
    body: 'Strike, once more',
  });
  assert.equal(held.outcome, 'HELD');
  const locked = await world.act('eva', lock, { on: { id: held.post.id }, reason: 'TOO_HEATED' });
  assert.deepEqual(locked.userErrors, []);
  const news = await world.db.query('select 1 from change where $1::uuid = any(topics)', [
    held.post.id.slice(5),
  ]);
  assert.deepEqual(news, []);
});
