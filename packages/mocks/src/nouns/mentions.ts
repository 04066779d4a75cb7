import type { MockPerson, MockPost } from '../company/records.ts';
import type { Scope } from '../graph/scope.ts';
import { knownCommunity } from './community.ts';
import { visibleComment, visibleThread } from './doors.ts';

/** Who could read a mention in a post, page or community; nobody where the viewer may not even know of it. */
export function mentionReaders(
  scope: Scope,
  id: string | null | undefined,
): (person: MockPerson) => boolean {
  if (id === null || id === undefined) return () => true;
  const community = knownCommunity(scope, id);
  const comment = visibleComment(scope, id);
  const thread = visibleThread(scope, comment?.subjectId ?? id);
  if (!community && !thread) return () => false;
  if (thread?.type === 'Subject') return () => true;
  return readersOf(scope, {
    communityId: community?.id ?? thread?.communityId ?? null,
    department: thread?.department ?? null,
    location: thread?.location ?? null,
  });
}

type Place = Pick<MockPost, 'communityId' | 'department' | 'location'>;

/** Who reads what is posted there. */
export function readersOf(
  { company }: Scope,
  { communityId, department, location }: Place,
): (person: MockPerson) => boolean {
  if (communityId !== null) {
    const found = company.communities.get(communityId);
    if (!found || found.visibility === 'OPEN') return () => true;
    const members = new Set(
      found.members.filter(({ status }) => status === 'ACTIVE').map(({ personId }) => personId),
    );
    return (person) => members.has(person.id);
  }
  return (person) =>
    (department === null || person.department === department) &&
    (location === null || person.location === location);
}
