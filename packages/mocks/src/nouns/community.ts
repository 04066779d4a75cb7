import type { MockCommunity, MockMember, MockPost } from '../company/records.ts';
import { connection, pageSize } from '../graph/connection.ts';
import type { Page } from '../graph/connection.ts';
import type { Scope } from '../graph/scope.ts';
import { communityState } from '../policy/health.ts';
import { knowsCommunity, moderatesSource } from '../policy/reading.ts';
import { communityFacts, doorsOfCommunity } from './doors.ts';
import { personView } from './person.ts';

const month = 30 * 86_400_000;

const isActive = ({ status }: MockMember) => status === 'ACTIVE';
const leads = ({ role }: MockMember) => role !== 'MEMBER';

export function communityView(scope: Scope, community: MockCommunity): Record<string, unknown> {
  const active = community.members.filter(isActive);
  const own = scope.membership(community.id);
  return {
    __typename: 'Community',
    id: community.id,
    slug: community.slug,
    name: community.name,
    purpose: community.purpose,
    rules: community.rules,
    visibility: community.visibility,
    joinPolicy: community.joinPolicy,
    status: community.status,
    createdAt: community.createdAt,
    cover: community.cover && {
      __typename: 'Image',
      id: `image_${community.id}`,
      url: community.cover,
      alt: '',
      width: 1200,
      height: 400,
    },
    memberCount: active.length,
    members: (page: Page) => memberPage(scope, community, 'members', active, page),
    moderators: ({ first }: { first: number }) =>
      moderators(active, pageSize(scope, first)).map(({ personId }) => personView(scope, personId)),
    departments: () => represented(scope, active, 'department'),
    locations: () => represented(scope, active, 'location'),
    health: () => healthOf(scope, community, active),
    requests: (page: Page) =>
      moderatesSource(scope.viewer, communityFacts(scope, community))
        ? memberPage(
            scope,
            community,
            'requests',
            community.members.filter(({ status }) => status === 'REQUESTED'),
            page,
          )
        : null,
    viewerState: () => ({
      membership: own && { role: own.role, status: own.status, since: own.since },
      ...doorsOfCommunity(scope, community),
      unreadCount: () => unreadCount(scope, community),
    }),
  };
}

/** The community if the viewer may know of it. */
export function knownCommunity(scope: Scope, id: string): MockCommunity | null {
  const community = scope.company.communities.get(id);
  return community && knowsCommunity(communityFacts(scope, community)) ? community : null;
}

function memberPage(
  scope: Scope,
  community: MockCommunity,
  list: 'members' | 'requests',
  members: readonly MockMember[],
  page: Page,
) {
  const seesMessages = moderatesSource(scope.viewer, communityFacts(scope, community));
  return connection(scope, members, page, {
    list: `${list}:${community.id}`,
    key: (member) => [
      list === 'members' ? Number(leads(member)) : 0,
      member.since,
      member.personId,
    ],
    shape: ['number', 'text', 'text'],
    direction: 'desc',
    edge: ({ personId, role, since, message }) => ({
      node: () => personView(scope, personId),
      role,
      since,
      message: seesMessages ? message : null,
    }),
  });
}

function moderators(active: readonly MockMember[], first: number): MockMember[] {
  return active
    .filter(leads)
    .sort(
      (a, b) =>
        Number(b.role === 'OWNER') - Number(a.role === 'OWNER') ||
        (a.since < b.since ? -1 : a.since > b.since ? 1 : a.personId < b.personId ? -1 : 1),
    )
    .slice(0, first);
}

/** How many there are, and the three largest. */
function represented(
  { company }: Scope,
  active: readonly MockMember[],
  field: 'department' | 'location',
) {
  const counts = new Map<string, number>();
  for (const { personId } of active) {
    const name = company.people.get(personId)?.[field];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const top = [...counts]
    .sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([name]) => name);
  return { count: counts.size, top };
}

function postsIn({ company }: Scope, { id }: MockCommunity): MockPost[] {
  return [...company.posts.values()].filter(
    ({ communityId, state }) => communityId === id && state === 'PUBLISHED',
  );
}

/** The contract's rule: contributions of 30 days, then silence of 60. */
function healthOf(scope: Scope, community: MockCommunity, active: readonly MockMember[]) {
  const { company, now } = scope;
  const isRecent = (at: string) => Date.parse(at) > now - month;
  const posts = postsIn(scope, community);
  const said = posts.flatMap(({ id }) =>
    company.commentsOf(id).filter(({ state }) => state === 'PUBLISHED'),
  );
  const words = [...posts, ...said];
  const recent = words.filter(({ createdAt }) => isRecent(createdAt));
  const busy = new Set([
    ...recent.map(({ authorId }) => authorId),
    ...words.flatMap(({ reactions }) =>
      reactions.filter(({ at }) => isRecent(at)).map(({ personId }) => personId),
    ),
  ]);
  const lastActivityAt = words.reduce<string | null>(
    (last, { createdAt }) => (last === null || createdAt > last ? createdAt : last),
    null,
  );
  const activeMembers = active.filter(({ personId }) => busy.has(personId)).length;
  const state = communityState(
    {
      createdAt: Date.parse(community.createdAt),
      lastActivityAt: lastActivityAt === null ? null : Date.parse(lastActivityAt),
      contributions30d: recent.length,
      moderatorActive30d: active.some(
        (member) => leads(member) && hasActed(scope, member.personId, isRecent),
      ),
    },
    now,
  );
  return {
    state: community.health ?? state,
    lastActivityAt,
    contributions30d: recent.length,
    activeMembers30d: activeMembers >= company.privacyFloor ? activeMembers : null,
  };
}

/** Whether a person said something or reacted anywhere: who looks after a community may be busy elsewhere. */
function hasActed(
  { company }: Scope,
  personId: string,
  isRecent: (at: string) => boolean,
): boolean {
  const words = [...company.posts.values(), ...company.comments.values()];
  return [...words, ...company.subjects.values()].some(
    (each) =>
      ('authorId' in each && each.authorId === personId && isRecent(each.createdAt)) ||
      each.reactions.some((reaction) => reaction.personId === personId && isRecent(reaction.at)),
  );
}

function unreadCount(scope: Scope, community: MockCommunity): number {
  if (scope.membership(community.id)?.status !== 'ACTIVE') return 0;
  const unread = postsIn(scope, community).filter(
    (post) => post.authorId !== scope.viewer.id && !scope.hasRead(post),
  );
  return Math.min(99, unread.length);
}
