import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CommentsByIdOperation, PostsOperation } from '@plein/schema/operations';
import { fixture, openWorld } from '../../testing/world.ts';
import type { World } from '../../testing/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const board = fixture('community', 4);
const createPost = `mutation ($input: PostCreateInput!) { postCreate(input: $input) { outcome post { id } userErrors { code } } }`;
const createComment = `mutation ($input: CommentCreateInput!) { commentCreate(input: $input) { outcome comment { id } userErrors { code } } }`;
const decide = `mutation ($input: ContentDecideInput!) { contentDecide(input: $input) { node { id } userErrors { code } } }`;

/** What the operations of the elements tell this reader about a post or comment; null where it is hidden from them. */
async function seen(handle: string, id: string) {
  const variables = { ids: [id] };
  const { data } = id.startsWith('post_')
    ? await world.ask(handle, PostsOperation, variables)
    : await world.ask(handle, CommentsByIdOperation, variables);
  const node = data.nodes[0];
  assert.ok(node === null || node === undefined || 'viewerState' in node);
  return node ? [node.state, node.viewerState.moderation?.reason ?? null] : null;
}

/** A post and a comment of Anna's in a community where moderators look first. */
async function held(body: string): Promise<string[]> {
  const { post } = await world.act('anna', createPost, { communityId: board, body });
  const { comment } = await world.act('anna', createComment, {
    on: { id: fixture('post', 3) },
    body,
  });
  return [post.id, comment.id];
}

test('the author reads why words were rejected, like the moderators, and nobody else does', async () => {
  for (const id of await held('May I?')) {
    assert.deepEqual(await seen('anna', id), ['PENDING', null]);
    const input = { id, decision: 'REJECT', reason: 'Please leave names out' };
    assert.deepEqual((await world.act('eva', decide, input)).userErrors, []);
    assert.deepEqual(await seen('anna', id), ['HIDDEN', 'Please leave names out']);
    assert.deepEqual(await seen('eva', id), ['HIDDEN', 'Please leave names out']);
    for (const handle of ['bas', 'chris', 'finn']) assert.equal(await seen(handle, id), null);
  }
});

test('says what was decided and when, also without a reason, and nothing about approved words', async () => {
  const [rejected = '', approved = ''] = await held('And may I?');
  await world.act('eva', decide, { id: rejected, decision: 'REJECT' });
  await world.act('eva', decide, { id: approved, decision: 'APPROVE', reason: 'Well said' });
  const { data } = await world.ask('anna', PostsOperation, { ids: [rejected] });
  const node = data.nodes[0];
  assert.ok(node && 'viewerState' in node);
  const { moderation } = node.viewerState;
  assert.deepEqual([moderation?.decision, moderation?.reason], ['REJECT', null]);
  assert.match(moderation?.at ?? '', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  assert.deepEqual(await seen('finn', approved), ['PUBLISHED', null]);
  assert.deepEqual(await seen('anna', approved), ['PUBLISHED', null]);
});
