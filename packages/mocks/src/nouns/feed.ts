import type { FeedReasonCode, FeedView, PostKind } from '@plein/schema/types';
import type { MockPost } from '../company/records.ts';
import { connection, pageSize } from '../graph/connection.ts';
import type { Page } from '../graph/connection.ts';
import { decodeCursor, encodeCursor } from '../graph/cursors.ts';
import { compareKeys } from '../graph/order.ts';
import { refusal } from '../graph/refusal.ts';
import type { Scope } from '../graph/scope.ts';
import { isMember, knowsCommunity, moderatesSource, readsSource } from '../policy/reading.ts';
import { personView } from './person.ts';
import { ranked } from './ranking.ts';
import type { Ranked } from './ranking.ts';
import { isPinned, postView } from './thread.ts';

export interface FeedInput {
  view: FeedView;
  communityId?: string | null;
  kinds?: PostKind[] | null;
}

/** Pinned posts on top of a view. */
const pinnedLimit = 3;
/** From so many comments and reactions on a post counts as much discussed. */
const muchDiscussed = 15;
/** New posts are counted up to here. */
const mostNew = 99;

export function feedPage(scope: Scope, { input, ...page }: Page & { input: FeedInput }) {
  const first = pageSize(scope, page.first);
  const { view } = input;
  const list = listName(input);
  const pinned = page.after ? [] : pinnedLane(scope, input);
  const rest = { pinned: pinned.map((post) => postView(scope, post)) };
  if (view === 'FOR_YOU') return { ...rankedPage(scope, input, { ...page, first }), ...rest };
  const byTime = connection(scope, wanted(scope, input), page, {
    list,
    key: ({ createdAt, id }) => [createdAt, id],
    shape: ['text', 'text'],
    direction: 'desc',
    edge: (post) => ({ reason: reasonFor(scope, view, post), node: () => postView(scope, post) }),
  });
  return { ...byTime, ...rest };
}

export function feedNewCount(
  scope: Scope,
  { input, before }: { input: FeedInput; before: string },
): number {
  const list = listName(input);
  const isRanked = input.view === 'FOR_YOU';
  const parts = decodeCursor(
    list,
    before,
    isRanked ? ['text', 'number', 'text'] : ['text', 'text'],
  );
  const after = isRanked ? [parts[0] as string] : parts;
  const newer = wanted(scope, input).filter(
    ({ createdAt, id }) => compareKeys(isRanked ? [createdAt] : [createdAt, id], after) > 0,
  );
  return Math.min(mostNew, newer.length);
}

function listName({ view, communityId }: FeedInput): string {
  return view === 'COMMUNITY' ? `feed:${view}:${communityId}` : `feed:${view}`;
}

/** Everything that belongs to the view and the viewer may read. */
function wanted(scope: Scope, input: FeedInput): MockPost[] {
  const { viewer, company } = scope;
  const { view, kinds } = input;
  const communityId = view === 'COMMUNITY' ? knock(scope, input) : undefined;
  const inSource = (post: MockPost): boolean => {
    if (communityId !== undefined) return post.communityId === communityId;
    const facts = scope.source(post);
    return facts.isSubscribed && readsSource(facts);
  };
  const isShown = (post: MockPost): boolean => {
    if (post.state === 'PUBLISHED') return true;
    // Held posts stand in their community for their author and its moderators.
    return (
      communityId !== undefined &&
      post.state === 'PENDING' &&
      (post.authorId === viewer.id || moderatesSource(viewer, scope.source(post)))
    );
  };
  return [...company.posts.values()].filter(
    (post) =>
      isShown(post) &&
      (!kinds?.length || kinds.includes(post.kind)) &&
      (view !== 'OFFICIAL' || post.isOfficial) &&
      (view !== 'UNREAD' || (post.authorId !== viewer.id && !scope.hasRead(post))) &&
      !scope.hasMuted(post.authorId) &&
      inSource(post),
  );
}

/** The community asked for; throws NOT_FOUND when it is absent or hidden, FORBIDDEN when its posts are for members. */
function knock(scope: Scope, { communityId }: FeedInput): string {
  const path = ['input', 'communityId'];
  if (!communityId) throw refusal('BAD_INPUT', 'The view COMMUNITY needs communityId.', path);
  const facts = scope.source({ communityId, department: null, location: null });
  if (!scope.company.communities.has(communityId) || !knowsCommunity(facts))
    throw refusal('NOT_FOUND', 'There is no such community, or not for this person.', path);
  if (!readsSource(facts))
    throw refusal('FORBIDDEN', 'The posts of this community are for its members.');
  return communityId;
}

function pinnedLane(scope: Scope, input: FeedInput): MockPost[] {
  if (input.view === 'UNREAD') return [];
  const isHere = ({ communityId, department, location }: MockPost): boolean =>
    input.view === 'COMMUNITY'
      ? communityId === input.communityId
      : communityId === null && department === null && location === null;
  return [...scope.company.posts.values()]
    .filter(
      (post) =>
        post.state === 'PUBLISHED' &&
        isPinned(scope, post.pin) &&
        isHere(post) &&
        (input.view !== 'OFFICIAL' || post.isOfficial) &&
        (!input.kinds?.length || input.kinds.includes(post.kind)) &&
        !scope.hasMuted(post.authorId),
    )
    .sort((a, b) => compareKeys([b.pin?.at ?? '', b.id], [a.pin?.at ?? '', a.id]))
    .slice(0, pinnedLimit);
}

/** The cursor carries the instant of the ranking, so that nothing moves while somebody pages. */
function rankedPage(scope: Scope, input: FeedInput, { first, after }: Page) {
  const list = listName(input);
  const [asOf, score, id] = after
    ? decodeCursor(list, after, ['text', 'number', 'text'])
    : [new Date(scope.now).toISOString(), Number.MAX_VALUE, ''];
  const all = ranked(scope, wanted(scope, input), Date.parse(asOf as string)).sort((a, b) =>
    compareKeys([b.score, b.post.id], [a.score, a.post.id]),
  );
  const behind = after
    ? all.filter(
        (each) => compareKeys([each.score, each.post.id], [score, id] as [number, string]) < 0,
      )
    : all;
  const edges = behind.slice(0, first).map((each) => ({
    cursor: encodeCursor(list, [asOf as string, each.score, each.post.id]),
    reason: reasonFor(scope, 'FOR_YOU', each.post, each),
    node: () => postView(scope, each.post),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: behind.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Why the viewer sees a post: what weighed most, and true of it. */
function reasonFor(
  scope: Scope,
  view: FeedView,
  post: MockPost,
  weighed?: Ranked,
): { code: FeedReasonCode; about: string | null } {
  const { company } = scope;
  const facts = scope.source(post);
  const community = company.communities.get(post.communityId ?? '')?.name ?? null;
  if (view === 'FOR_YOU' && weighed) {
    if (weighed.mentionsViewer)
      return { code: 'MENTIONS_YOU', about: personView(scope, post.authorId)?.displayName ?? null };
    if (weighed.repliesToViewer) return { code: 'REPLIES_TO_YOU', about: null };
    const interactions = scope.countOn(post).count + post.reactions.length;
    if (!post.isOfficial && interactions >= muchDiscussed)
      return { code: 'MUCH_DISCUSSED', about: null };
    if (post.kind === 'QUESTION' && post.answerId === null)
      return { code: 'WAITING_FOR_ANSWER', about: community };
  }
  if (post.isOfficial) return { code: 'OFFICIAL_NEWS', about: null };
  switch (facts.sourceKind) {
    case 'COMMUNITY':
      return { code: isMember(facts) ? 'MEMBER_OF_COMMUNITY' : 'OPEN_COMMUNITY', about: community };
    case 'DEPARTMENT':
      return { code: 'YOUR_DEPARTMENT', about: post.department };
    case 'LOCATION':
      return { code: 'YOUR_LOCATION', about: post.location };
    default:
      return { code: 'FOR_EVERYBODY', about: null };
  }
}
