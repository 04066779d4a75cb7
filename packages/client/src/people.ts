import {
  PeopleOperation,
  PersonMuteOperation,
  PersonUnmuteOperation,
  ViewerCommunitiesOperation,
} from '@plein/schema/operations';
import type { PersonView } from '@plein/schema/views';
import { act } from './act.ts';
import type { Client } from './client.ts';

/** People by name, nearest first; with `mentionableIn` only those who could read a mention there. */
export async function searchPeople(
  client: Client,
  { search, mentionableIn, first = 8 }: { search: string; mentionableIn?: string; first?: number },
  signal?: AbortSignal,
): Promise<PersonView[]> {
  const answer = await client.query(
    PeopleOperation,
    { search, first, ...(mentionableIn !== undefined && { mentionableIn }) },
    signal,
  );
  return answer.people;
}

/** Hides a person's words from the viewer's own feeds. Rejects with PleinError. */
export async function mutePerson(client: Client, personId: string): Promise<void> {
  await act(client, PersonMuteOperation, { personId });
}

export async function unmutePerson(client: Client, personId: string): Promise<void> {
  await act(client, PersonUnmuteOperation, { personId });
}

/** Communities that the viewer may post in, at most 50. */
export async function loadPostableCommunities(
  client: Client,
  signal?: AbortSignal,
): Promise<{ id: string; slug: string; name: string }[]> {
  const { viewer } = await client.query(ViewerCommunitiesOperation, { first: 50 }, signal);
  return viewer.communities.edges.map(({ node: { id, slug, name } }) => ({ id, slug, name }));
}
