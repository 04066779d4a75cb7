import { MockCompany, MockEndpoint } from '@plein/mocks';
import { company } from '../company/company.ts';
import type { GivenReaction, ImageData, PostData } from '../company/types.ts';
import type { ResettableTarget } from '../target.ts';

/** The mocks, asked without a network in between. */
export function createMocksTarget(): ResettableTarget {
  const url = 'http://mocks.example/graphql';
  let endpoint = new MockEndpoint({ url });
  return {
    name: 'mocks',
    url,
    authorization: (handle) => Promise.resolve(`Bearer ${handle}`),
    fetch: (request) => endpoint.handle(request),
    reset(now) {
      endpoint = new MockEndpoint({
        url,
        company: build(now),
        settings: { clock: 'live', identity: 'anonymous' },
      });
      return Promise.resolve();
    },
  };
}

/** The small company as a company of the mocks. */
function build(now: number): MockCompany {
  const mock = new MockCompany(new Date(now));
  mock.people.clear();
  mock.name = company.organization;
  mock.reactionSet = company.reactions;
  mock.wordRules = company.rules.map((rule) => ({ ...rule }));
  const at = (age: number) => new Date(now - age * 60_000).toISOString();
  const idOf = (handle: string) => {
    const found = company.people.find((person) => person.handle === handle);
    if (found === undefined) throw new Error(`The company names ${handle}, who is not in it.`);
    return found.id;
  };
  const reactions = (given: readonly GivenReaction[]) =>
    given.map(({ key, by, age }) => ({ key, personId: idOf(by), at: at(age) }));
  const picture = (image: ImageData) => mock.addImage({ ...image, url: `/media/${image.id}` }).id;

  for (const { name, country } of company.locations) mock.countries.set(name, country);
  for (const { role, avatar, url: _, hasReadAll: __, ...person } of company.people)
    mock.addPerson({
      ...person,
      isOfficial: role === 'COMMUNICATIONS',
      isAdmin: role === 'ADMIN',
      avatar: avatar && `/media/${avatar.id}`,
    });
  for (const { members, age, cover, rules, ...community } of company.communities)
    mock.addCommunity({
      ...community,
      rules: [...rules],
      cover: cover && `/media/${cover.id}`,
      createdAt: at(age),
      members: members.map(({ person, age: since, ...member }) => ({
        ...member,
        personId: idOf(person),
        since: at(since),
      })),
    });
  for (const post of company.posts) {
    const { author, age, images, lock, pin, revisions, readBy, answer } = post;
    mock.addPost({
      id: post.id,
      authorId: author && idOf(author),
      kind: post.kind,
      state: post.state,
      title: post.title,
      body: post.body,
      isOfficial: post.isOfficial,
      createdAt: at(age),
      editedAt: revisions[0] ? at(revisions[0].age) : null,
      communityId: 'community' in post.for ? communityId(post.for.community) : null,
      department: 'department' in post.for ? post.for.department : null,
      location: 'location' in post.for ? post.for.location : null,
      imageIds: images.map(picture),
      lock: lock && { reason: lock.reason, note: lock.note, at: at(lock.age), byId: idOf(lock.by) },
      pin: pin && { at: at(pin.age), until: null, byId: idOf(pin.by) },
      answerId: answer,
      revisions: revisions.map(({ by, age: replaced, ...revision }) => ({
        ...revision,
        replacedAt: at(replaced),
        editorId: idOf(by),
      })),
      reactions: reactions(post.reactions),
      readBy: new Set([...readBy, ...readersOf(post)].map(idOf)),
    });
    for (const comment of post.comments)
      mock.addComment({
        id: comment.id,
        subjectId: post.id,
        parentId: comment.parent,
        authorId: comment.author && idOf(comment.author),
        state: comment.state,
        body: comment.body,
        isOfficial: comment.isOfficial,
        createdAt: at(comment.age),
        reactions: reactions(comment.reactions),
      });
  }
  return mock;
}

function communityId(slug: string): string | null {
  return company.communities.find((community) => community.slug === slug)?.id ?? null;
}

/** Those who have read everything in what they follow, and follow the place of this post. */
function readersOf({ for: place }: PostData): string[] {
  const members =
    'community' in place
      ? (company.communities.find(({ slug }) => slug === place.community)?.members ?? [])
      : [];
  return company.people
    .filter(
      ({ handle, hasReadAll, department, location }) =>
        hasReadAll &&
        ('everybody' in place ||
          ('department' in place && place.department === department) ||
          ('location' in place && place.location === location) ||
          members.some(({ person, status }) => person === handle && status === 'ACTIVE')),
    )
    .map(({ handle }) => handle);
}
