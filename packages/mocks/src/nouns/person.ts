import type { MockPerson } from '../company/records.ts';
import type { Scope } from '../graph/scope.ts';
import { searchWords } from '../policy/words.ts';

export function personView(scope: Scope, id: string | null) {
  const person = id === null ? undefined : scope.company.people.get(id);
  if (!person) return null;
  const { displayName, handle, title, isActive, isOfficial, avatar } = person;
  return {
    __typename: 'Person',
    id: person.id,
    displayName,
    handle,
    title,
    isActive,
    isOfficial,
    url: `/people/${handle}`,
    avatar: avatar && {
      __typename: 'Image',
      id: `image_${person.id}`,
      url: avatar,
      alt: '',
      width: 96,
      height: 96,
    },
    department: unitView(person.department),
    location: locationView(scope, person.location),
    viewerState: () => ({
      isViewer: person.id === scope.viewer.id,
      isMuted: scope.hasMuted(person.id),
    }),
  };
}

export function unitView(name: string | null) {
  return name && { __typename: 'OrgUnit', id: `unit_${name}`, name, parent: null };
}

export function locationView({ company }: Scope, name: string | null) {
  return (
    name && {
      __typename: 'Location',
      id: `location_${name}`,
      name,
      country: company.countries.get(name) ?? 'NL',
    }
  );
}

/** Every word must begin a word of the name; colleagues of the viewer's department and place come first. */
export function searchPeople(
  scope: Scope,
  search: string,
  first: number,
  mayRead: (person: MockPerson) => boolean,
): MockPerson[] {
  const words = searchWords(search);
  if (words.length === 0) return [];
  const { department, location } = scope.person;
  const nearness = (person: MockPerson) =>
    Number(department !== null && person.department === department) * 2 +
    Number(location !== null && person.location === location);
  return [...scope.company.people.values()]
    .filter((person) => {
      const name = searchWords(`${person.displayName} ${person.handle}`, 20);
      return (
        person.isActive &&
        words.every((word) => name.some((part) => part.startsWith(word))) &&
        mayRead(person)
      );
    })
    .sort(
      (a, b) =>
        nearness(b) - nearness(a) ||
        (a.displayName < b.displayName ? -1 : a.displayName > b.displayName ? 1 : 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, first);
}
