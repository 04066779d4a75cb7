import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  PostsOperation,
  ServerOperation,
  ViewerCommunitiesOperation,
} from '@plein/schema/operations';
import { shapeProblems } from './shape.ts';

const communities = (node: object, pageInfo: object = { hasNextPage: false, endCursor: null }) => ({
  viewer: { communities: { edges: [{ cursor: 'a', node }], pageInfo } },
});
const community = { id: 'c', slug: 'garden', name: 'Garden', visibility: 'OPEN' };

describe('the shape of an answer', () => {
  it('is what the contract describes', () => {
    assert.deepEqual(shapeProblems(ViewerCommunitiesOperation, communities(community)), []);
    assert.deepEqual(shapeProblems(PostsOperation, { nodes: [null] }), []);
  });

  const rows: [what: string, problem: string, data: unknown][] = [
    [
      'a field that is left out',
      'viewer.communities.edges.0.node.name is missing.',
      communities({ ...community, name: undefined }),
    ],
    [
      'null where it may not be',
      'viewer.communities.edges.0.node.slug is null, which it may never be.',
      communities({ ...community, slug: null }),
    ],
    [
      'another type',
      'viewer.communities.edges.0.node.id is no ID.',
      communities({ ...community, id: 7 }),
    ],
    [
      'no list',
      'viewer.communities.edges is no list.',
      { viewer: { communities: { edges: {}, pageInfo: { hasNextPage: false, endCursor: null } } } },
    ],
    ['no object', 'viewer is no object.', { viewer: 'me' }],
    [
      'a value that is no constant',
      'viewer.communities.edges.0.node.visibility is no CommunityVisibility.',
      communities({ ...community, visibility: 'open' }),
    ],
  ];
  for (const [what, problem, data] of rows)
    it(`is not ${what}`, () =>
      assert.deepEqual(shapeProblems(ViewerCommunitiesOperation, data), [problem]));

  it('may have constants that are newer than the suite', () => {
    assert.deepEqual(
      shapeProblems(
        ViewerCommunitiesOperation,
        communities({ ...community, visibility: 'SECRET_GARDEN' }),
      ),
      [],
    );
  });

  it('is looked at in fragments of the type that the answer tells', () => {
    const problems = shapeProblems(PostsOperation, { nodes: [{ __typename: 'Post', id: 'p' }] });
    assert.ok(problems.includes('nodes.0.body is missing.'), problems.join('\n'));
    assert.ok(problems.includes('nodes.0.reactionGroups is missing.'), problems.join('\n'));
    assert.deepEqual(
      shapeProblems(PostsOperation, { nodes: [{ __typename: 'Person', id: 'p' }] }),
      [],
    );
  });

  it('is nothing at all', () => {
    assert.deepEqual(shapeProblems(ServerOperation, null), ['The answer is no object.']);
  });
});
