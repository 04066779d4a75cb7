/** The contract's SDL over a fake company: what an endpoint answers, without a server. Queries; acts are in `fake-acts.ts`. */
import { typeDefs } from '@plein/schema/sdl';
import type { CommentSort, SubjectBy } from '@plein/schema/views';
import { buildSchema, GraphQLError } from 'graphql';
import { acts } from './fake-acts.ts';
import { reactionSet } from './fake-company.ts';
import type {
  FakeComment,
  FakeCommunity,
  FakeCompany,
  FakePost,
  FakeSubject,
} from './fake-company.ts';

export const schema = buildSchema(typeDefs);

interface Page {
  first: number;
  after?: string | null;
}

/** Keyset paging over a list, with the id as cursor. */
function connection<T>(
  all: T[],
  { first, after }: Page,
  idOf: (item: T) => string,
  more?: (item: T) => object,
) {
  const start = after ? all.findIndex((item) => `cursor:${idOf(item)}` === after) + 1 : 0;
  const page = all.slice(start, start + first);
  const edges = page.map((node) => ({ cursor: `cursor:${idOf(node)}`, node, ...more?.(node) }));
  return {
    edges,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: start + first < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Functions from an id or a record to what the resolvers of its type answer. */
export function views(company: FakeCompany) {
  const moderates = (id: string | null | undefined) =>
    !!id &&
    !!company.communities
      .get(id)
      ?.members.some(
        ({ personId, role, status }) =>
          personId === company.viewerId && role !== 'MEMBER' && status === 'ACTIVE',
      );

  const rights = (open: string[], denied: Record<string, string | undefined>) => ({
    can: open.filter((action) => !denied[action]),
    denials: Object.entries(denied).map(([action, reason]) => ({ action, reason })),
  });

  const person = (id: string | null) => {
    const found = id ? company.people.get(id) : undefined;
    if (!found) return null;
    const unit = (name: string | null, type: string) =>
      name && { __typename: type, id: `${type}_${name}`, name, country: 'NL', parent: null };
    return {
      __typename: 'Person',
      ...found,
      avatar: found.avatar && {
        id: `image_${found.id}`,
        url: found.avatar,
        alt: '',
        width: 96,
        height: 96,
      },
      department: unit(found.department, 'OrgUnit'),
      location: unit(found.location, 'Location'),
      url: `/people/${found.handle}`,
      viewerState: {
        isViewer: found.id === company.viewerId,
        isMuted: company.muted.has(found.id),
      },
    };
  };

  const reactable = (on: FakePost | FakeComment | FakeSubject) => ({
    reactionGroups: reactionSet
      .map((option) => ({ option, given: on.reactions.filter(({ key }) => key === option.key) }))
      .filter(({ given }) => given.length > 0)
      .map(({ option, given }) => ({
        option,
        count: given.length,
        reactors: (page: Page) =>
          connection(
            given
              .toReversed()
              .map(({ personId, at }) => ({ ...person(personId), id: personId, at })),
            page,
            ({ id }) => id,
            ({ at }) => ({ reactedAt: at }),
          ),
      })),
    reactions: on.reactions
      .filter(({ personId }) => personId === company.viewerId)
      .map(({ key }) => key),
  });

  const words = (from: FakePost | FakeComment) => ({
    ...from,
    author: person(from.authorId),
    images: from.imageIds.flatMap((id) => {
      const image = company.images.get(id);
      return image ? [{ ...image, width: 640, height: 360 }] : [];
    }),
    mentions: [...from.body.matchAll(/@([\w.]+)/g)].flatMap(([, handle]) => {
      const found = [...company.people.values()].find((each) => each.handle === handle);
      return found ? [person(found.id)] : [];
    }),
    revisions: ({ first }: Page) =>
      from.revisions.slice(0, first).map((each) => ({ ...each, editor: person(each.editorId) })),
  });

  const ownActs = (from: FakePost | FakeComment, community: string | null | undefined) => {
    const own = from.authorId === company.viewerId;
    return [
      'REACT',
      ...(own ? ['EDIT', 'DELETE'] : ['REPORT', 'MUTE']),
      ...(moderates(community) ? ['DELETE', 'APPROVE', 'PIN', 'LOCK'] : []),
    ].filter((action, index, all) => all.indexOf(action) === index);
  };

  const lock = (of: FakePost | FakeSubject) => of.lock && { ...of.lock, by: person(of.lock.byId) };

  const comment = (from: FakeComment): Record<string, unknown> => {
    const post = company.posts.get(from.subjectId);
    const gone = from.state === 'REMOVED';
    const { reactionGroups, reactions } = reactable(from);
    const asks = post?.kind === 'QUESTION' && post.authorId === company.viewerId;
    const open = gone
      ? []
      : [
          ...ownActs(from, post?.communityId),
          ...(lockOf(from.subjectId) ? [] : ['COMMENT']),
          ...(asks || moderates(post?.communityId) ? ['ACCEPT_ANSWER'] : []),
        ];
    const edit = Date.parse(from.createdAt) + company.limits.commentEditSeconds * 1000;
    return {
      __typename: 'Comment',
      ...words(from),
      ...(gone && { author: null, body: '', images: [], mentions: [] }),
      depth: company.ancestors(from).length,
      ancestorIds: () => company.ancestors(from),
      replyCount: () => company.children(from).length,
      descendantCount: () => company.descendants(from).length,
      replies: ({ sort, ...page }: Page & { sort: CommentSort }) =>
        comments(company.level(from.subjectId, from.id, sort), page),
      isAnswer: post?.answerId === from.id,
      reactionGroups: gone ? [] : reactionGroups,
      viewerState: {
        reactions,
        ...rights(open, from.denied),
        editableUntil: open.includes('EDIT') ? new Date(edit).toISOString() : null,
      },
    };
  };

  const lockOf = (id: string) => (company.posts.get(id) ?? company.subjects.get(id))?.lock;

  const comments = (all: FakeComment[], page: Page) => {
    const { edges, ...rest } = connection(all, page, ({ id }) => id);
    return {
      ...rest,
      edges: edges.map(({ cursor, node }) => ({ cursor, node: () => comment(node) })),
    };
  };

  const talk = (id: string) => ({
    commentCount: () => company.countOn(id),
    comments: ({ sort, ...page }: Page & { sort: CommentSort }) =>
      comments(company.level(id, null, sort), page),
  });

  const community = (from: FakeCommunity) => {
    const active = from.members.filter(({ status }) => status === 'ACTIVE');
    const own = from.members.find(({ personId }) => personId === company.viewerId);
    const names = (field: 'department' | 'location') => {
      const all = active.flatMap(({ personId }) => company.people.get(personId)?.[field] ?? []);
      const top = [...new Set(all)];
      return { count: top.length, top: top.slice(0, 3) };
    };
    const membersOf = (members: FakeMemberList, page: Page) => {
      const { edges, ...rest } = connection(members, page, ({ personId }) => personId);
      return {
        ...rest,
        edges: edges.map(({ cursor, node }) => ({ ...node, cursor, node: person(node.personId) })),
      };
    };
    const open = own
      ? [own.status === 'REQUESTED' ? 'WITHDRAW' : own.status === 'INVITED' ? 'JOIN' : 'LEAVE']
      : from.joinPolicy === 'INVITE'
        ? []
        : ['JOIN'];
    return {
      __typename: 'Community',
      ...from,
      cover: null,
      memberCount: active.length,
      members: (page: Page) => membersOf(active, page),
      moderators: ({ first }: Page) =>
        active
          .filter(({ role }) => role !== 'MEMBER')
          .slice(0, first)
          .map(({ personId }) => person(personId)),
      departments: names('department'),
      locations: names('location'),
      health: {
        state: from.health,
        lastActivityAt: from.createdAt,
        contributions30d: 12,
        activeMembers30d: active.length >= 5 ? active.length : null,
      },
      requests: (page: Page) =>
        moderates(from.id)
          ? membersOf(
              from.members.filter(({ status }) => status === 'REQUESTED'),
              page,
            )
          : null,
      viewerState: {
        membership: own ? { role: own.role, status: own.status, since: own.since } : null,
        ...rights(
          [
            ...open,
            ...(own?.status === 'ACTIVE' ? ['POST'] : []),
            ...(moderates(from.id) ? ['DECIDE_REQUESTS'] : []),
          ],
          own || from.joinPolicy !== 'INVITE'
            ? from.denied
            : { JOIN: 'INVITATION_ONLY', ...from.denied },
        ),
        unreadCount: 0,
      },
    };
  };

  const post = (from: FakePost): Record<string, unknown> => {
    const { reactionGroups, reactions } = reactable(from);
    const place = from.communityId ? company.communities.get(from.communityId) : undefined;
    const answer = from.answerId ? company.comments.get(from.answerId) : undefined;
    const denied = from.lock ? { COMMENT: 'LOCKED' as const, ...from.denied } : from.denied;
    return {
      __typename: 'Post',
      ...words(from),
      ...talk(from.id),
      community: place ? community(place) : null,
      audience: {
        kind: place ? 'COMMUNITY' : 'EVERYBODY',
        label: place?.name ?? 'Plein & Partners',
      },
      lock: lock(from),
      reactionGroups,
      latestComments: ({ first }: Page) =>
        company.level(from.id, null, 'NEWEST').slice(0, first).reverse().map(comment),
      answer: answer ? comment(answer) : null,
      viewerState: {
        isRead: from.isRead,
        reactions,
        ...rights([...ownActs(from, from.communityId), 'COMMENT'], denied),
      },
    };
  };

  const subject = (from: FakeSubject): Record<string, unknown> => {
    const { reactionGroups, reactions } = reactable(from);
    const denied = from.lock ? { COMMENT: 'LOCKED' as const, ...from.denied } : from.denied;
    return {
      __typename: 'Subject',
      ...from,
      ...talk(from.id),
      lock: lock(from),
      reactionGroups,
      viewerState: { reactions, ...rights(['COMMENT', 'REACT'], denied) },
    };
  };

  const any = (from: FakePost | FakeSubject | FakeComment | null | undefined) => {
    if (!from) return null;
    if (from.type === 'Post') return post(from);
    return from.type === 'Comment' ? comment(from) : subject(from);
  };

  const node = (id: string) => {
    const found = company.communities.get(id);
    return any(company.find({ id })) ?? (found ? community(found) : person(id));
  };

  return { any, comment, community, node, person, post, subject, moderates };
}

type FakeMemberList = FakeCommunity['members'];

/** The root value that graphql-js resolves operations against. */
export function resolvers(company: FakeCompany): Record<string, unknown> {
  const view = views(company);

  const stream = ({ view: which, communityId, kinds }: FeedInput) =>
    [...company.posts.values()]
      .filter(({ state, authorId }) => state === 'PUBLISHED' && !company.muted.has(authorId ?? ''))
      .filter(({ kind }) => !kinds?.length || kinds.includes(kind))
      .filter((post) => which !== 'OFFICIAL' || post.isOfficial)
      .filter((post) => which !== 'COMMUNITY' || post.communityId === communityId)
      .filter((post) => which !== 'UNREAD' || !post.isRead)
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id));

  const reason = (post: FakePost) => {
    if (post.isOfficial) return { code: 'OFFICIAL_NEWS', about: null };
    const place = post.communityId ? company.communities.get(post.communityId) : undefined;
    return place
      ? { code: 'MEMBER_OF_COMMUNITY', about: place.name }
      : { code: 'FOR_EVERYBODY', about: null };
  };

  return {
    node: ({ id }: { id: string }) => view.node(id),
    nodes: ({ ids }: { ids: string[] }) => ids.map((id) => view.node(id)),
    subject: ({ by }: { by: SubjectBy }) => view.any(company.find(by)),
    subjects: ({ by }: { by: SubjectBy[] }) => by.map((each) => view.any(company.find(each))),
    reactables: ({ by }: { by: SubjectBy[] }) => by.map((each) => view.any(company.find(each))),
    community: ({ by }: { by: { id?: string; slug?: string } }) => {
      const all = [...company.communities.values()];
      const found = all.find(({ id, slug }) => id === by.id || slug === by.slug);
      return found ? view.community(found) : null;
    },
    communities: (page: Page) => {
      const all = [...company.communities.values()].map(view.community);
      return connection(all, page, ({ id }) => id);
    },
    people: ({ search, first }: { search: string; first: number }) =>
      [...company.people.values()]
        .filter(({ displayName, handle }) =>
          `${displayName} ${handle}`.toLowerCase().includes(search.toLowerCase()),
        )
        .slice(0, first)
        .map(({ id }) => view.person(id)),
    feed: ({ input, ...page }: Page & { input: FeedInput }) => {
      const place = company.communities.get(input.communityId ?? '');
      const isMember = place?.members.some(
        ({ personId, status }) => personId === company.viewerId && status === 'ACTIVE',
      );
      if (place && place.visibility !== 'OPEN' && !isMember)
        throw new GraphQLError('It is not there.', { extensions: { code: 'NOT_FOUND' } });
      const { edges, ...rest } = connection(stream(input), page, ({ id }) => id);
      const pinned = page.after
        ? []
        : stream(input)
            .filter(({ pin }) => pin)
            .slice(0, 3);
      return {
        ...rest,
        pinned: pinned.map(view.post),
        edges: edges.map(({ cursor, node }) => ({
          cursor,
          reason: reason(node),
          node: view.post(node),
        })),
      };
    },
    feedNewCount: ({ input, before }: { input: FeedInput; before: string }) => {
      const at = stream(input).findIndex(({ id }) => `cursor:${id}` === before);
      return Math.min(99, Math.max(0, at));
    },
    viewer: () => {
      const own = [...company.communities.values()].filter(({ members }) =>
        members.some(
          ({ personId, status }) => personId === company.viewerId && status === 'ACTIVE',
        ),
      );
      return {
        person: view.person(company.viewerId),
        locale: 'en',
        can: company.people.get(company.viewerId)?.isOfficial ? ['POST', 'PIN'] : ['POST'],
        communities: (page: Page) => connection(own.map(view.community), page, ({ id }) => id),
        mutedPeople: [...company.muted].map(view.person),
      };
    },
    server: () => ({
      contract: '1.0.0',
      version: '1.0.0',
      capabilities: ['BATCHING', 'CHANGES', 'COMMUNITIES', 'MODERATION', 'SUBJECTS', 'UPLOADS'],
      limits: company.limits,
      reactionSet,
      locales: ['en', 'nl'],
      privacy: { k: 5 },
      organization: 'Plein & Partners',
    }),
    ...acts(company, view),
  };
}

interface FeedInput {
  view: string;
  communityId?: string | null;
  kinds?: string[] | null;
}
