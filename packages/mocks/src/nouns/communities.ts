import type { MockCommunity } from '../company/records.ts';
import { connection } from '../graph/connection.ts';
import type { Page } from '../graph/connection.ts';
import type { Scope } from '../graph/scope.ts';
import { searchWords } from '../policy/words.ts';
import { communityView, knownCommunity } from './community.ts';

/** Communities the viewer may know of, the viewer's own first, then by name; or those to post in, the busiest first. */
export function communityList(
  scope: Scope,
  { search, ...page }: Page & { search?: string | null },
  kind: 'known' | 'postable' = 'known',
) {
  const edge = (community: MockCommunity) => ({ node: () => communityView(scope, community) });
  if (kind === 'postable') {
    return connection(scope, postableCommunities(scope), page, {
      list: 'communities:postable',
      key: (community) => [lastActivity(scope, community), community.id],
      shape: ['text', 'text'],
      direction: 'desc',
      edge,
    });
  }
  const words = searchWords(search ?? '');
  const known = [...scope.company.communities.values()].filter((community) => {
    const text = ` ${`${community.name} ${community.purpose}`.toLowerCase()}`;
    return knownCommunity(scope, community.id) && words.every((word) => text.includes(` ${word}`));
  });
  return connection(scope, known, page, {
    list: 'communities:known',
    key: ({ id, name }) => [Number(scope.membership(id)?.status !== 'ACTIVE'), name, id],
    shape: ['number', 'text', 'text'],
    direction: 'asc',
    edge,
  });
}

/** Active communities the viewer belongs to. */
export function postableCommunities(scope: Scope): MockCommunity[] {
  return [...scope.company.communities.values()].filter(
    ({ id, status }) => status === 'ACTIVE' && scope.membership(id)?.status === 'ACTIVE',
  );
}

function lastActivity({ company }: Scope, { id, createdAt }: MockCommunity): string {
  let last = createdAt;
  for (const post of company.posts.values())
    if (post.communityId === id && post.state === 'PUBLISHED' && post.createdAt > last)
      last = post.createdAt;
  return last;
}
