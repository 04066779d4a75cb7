import type { SubjectBy } from '@plein/schema/types';
import { GraphQLError } from 'graphql';
import { commentActs } from '../acts/comment.ts';
import { communityActs } from '../acts/community.ts';
import { personActs } from '../acts/person.ts';
import { postActs } from '../acts/post.ts';
import { threadActs } from '../acts/thread.ts';
import { communityView, knownCommunity } from '../nouns/community.ts';
import { communityList, postableCommunities } from '../nouns/communities.ts';
import { visibleComment, visibleThread } from '../nouns/doors.ts';
import { feedNewCount, feedPage } from '../nouns/feed.ts';
import type { FeedInput } from '../nouns/feed.ts';
import { imageView } from '../nouns/content.ts';
import { mentionReaders } from '../nouns/mentions.ts';
import { locationView, personView, searchPeople, unitView } from '../nouns/person.ts';
import { serverView } from '../nouns/server.ts';
import { targetView, threadView, visibleTarget } from '../nouns/thread.ts';
import { pageSize } from './connection.ts';
import type { Page } from './connection.ts';
import { refusal } from './refusal.ts';
import type { Scope } from './scope.ts';

/** Things asked for at once. */
const batchLimit = 50;

/** The root value that graphql-js resolves an operation of one person against. */
export function root(scope: Scope): Record<string, unknown> {
  const { company, viewer } = scope;
  const node = (id: string) => nodeView(scope, id);
  const target = (by: SubjectBy) => targetView(scope, visibleTarget(scope, by));
  return {
    node: ({ id }: { id: string }) => node(id),
    nodes: ({ ids }: { ids: string[] }) => limited(ids, 'ids').map(node),
    subject: ({ by }: { by: SubjectBy }) => {
      const found = visibleTarget(scope, by);
      return found && found.type !== 'Comment' ? threadView(scope, found) : null;
    },
    subjects: ({ by }: { by: SubjectBy[] }) =>
      limited(by, 'by').flatMap((one) => {
        const found = visibleTarget(scope, one);
        return found?.type === 'Subject' ? threadView(scope, found) : [];
      }),
    reactables: ({ by }: { by: SubjectBy[] }) =>
      // One that cannot be there is an error of its own place in the list.
      limited(by, 'by').map((one) => attempt(() => target(one))),
    community: ({ by }: { by: { id?: string | null; slug?: string | null } }) => {
      const id =
        by.id ?? [...company.communities.values()].find(({ slug }) => slug === by.slug)?.id;
      const found = typeof id === 'string' ? knownCommunity(scope, id) : null;
      return found && communityView(scope, found);
    },
    communities: (page: Page & { search?: string | null }) => communityList(scope, page),
    people: ({ search, mentionableIn, first }: PeopleArguments) =>
      searchPeople(scope, search, pageSize(scope, first), mentionReaders(scope, mentionableIn)).map(
        ({ id }) => personView(scope, id),
      ),
    feed: (page: Page & { input: FeedInput }) => feedPage(scope, page),
    feedNewCount: (args: { input: FeedInput; before: string }) => feedNewCount(scope, args),
    viewer: () => ({
      person: () => personView(scope, viewer.id),
      locale: scope.person.locale,
      can: () =>
        !scope.readOnly &&
        (viewer.role !== 'EMPLOYEE' ||
          company.everybodyPosts ||
          postableCommunities(scope).length > 0)
          ? ['POST']
          : [],
      communities: (page: Page) => communityList(scope, page, 'postable'),
      mutedPeople: () =>
        [...company.mutedBy(viewer.id)].map((id) => personView(scope, id)).sort(byName),
    }),
    server: () => serverView(scope),
    ping: () => true,
    ...postActs(scope),
    ...commentActs(scope),
    ...threadActs(scope),
    ...communityActs(scope),
    ...personActs(scope),
  };
}

interface PeopleArguments {
  search: string;
  mentionableIn?: string | null;
  first: number;
}

type Named = { displayName: string } | null;

function byName(a: Named, b: Named): number {
  const [first = '', second = ''] = [a?.displayName, b?.displayName];
  return first < second ? -1 : Number(first > second);
}

function attempt<Value>(work: () => Value): Value | GraphQLError {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function limited<Item>(items: Item[], argument: string): Item[] {
  if (items.length > batchLimit)
    throw refusal('BAD_INPUT', `At most ${batchLimit} at once.`, [argument]);
  return items;
}

function nodeView(scope: Scope, id: string): unknown {
  const { company } = scope;
  const community = knownCommunity(scope, id);
  if (community) return communityView(scope, community);
  const target = visibleComment(scope, id) ?? visibleThread(scope, id);
  if (target) return targetView(scope, target);
  const image = company.images.get(id);
  if (image) return visibleImage(scope, image.targetId, image.ownerId) ? imageView(image) : null;
  const people = [...company.people.values()];
  const department = /^unit_(.+)$/.exec(id)?.[1];
  if (department)
    return unitView(people.find((each) => each.department === department)?.department ?? null);
  const location = /^location_(.+)$/.exec(id)?.[1];
  if (location)
    return locationView(scope, people.find((each) => each.location === location)?.location ?? null);
  return personView(scope, id);
}

/** A picture that is part of words the viewer can read, or their own on its way there. */
function visibleImage(scope: Scope, targetId: string | undefined, ownerId: string | undefined) {
  if (targetId === undefined) return ownerId === scope.viewer.id;
  return Boolean(visibleComment(scope, targetId) ?? visibleThread(scope, targetId));
}
