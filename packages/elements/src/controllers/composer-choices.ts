import { loadPostableCommunities, loadServer, loadViewer, searchPeople } from '@plein/client';
import type { Client, ServerInfo } from '@plein/client';
import type { PersonView } from '@plein/schema/views';

/** What the endpoint and the writer's role leave to choose. */
export interface ComposerChoices {
  /** What the endpoint allows; undefined when it could not be asked. */
  readonly server: ServerInfo | undefined;
  readonly communities: readonly { id: string; slug: string; name: string }[];
  /** The writer speaks for the organisation. */
  readonly isOfficial: boolean;
}

/** Asks for them. Without an answer one can still write; the endpoint judges at the end anyway. */
export async function loadChoices(
  client: Client,
  isPost: boolean,
  signal: AbortSignal,
): Promise<ComposerChoices> {
  const [server, viewer, communities] = await Promise.all([
    loadServer(client, signal).catch(() => undefined),
    isPost ? loadViewer(client, signal).catch(() => undefined) : undefined,
    isPost ? loadPostableCommunities(client, signal).catch(() => []) : [],
  ]);
  return { server, communities, isOfficial: viewer?.person.isOfficial ?? false };
}

/** People who could read a mention at a place, nearest first; without an answer nobody, since a mention can be typed. */
export async function findPeople(
  client: Client,
  search: string,
  mentionableIn: string | null,
  signal: AbortSignal,
): Promise<readonly PersonView[]> {
  try {
    return await searchPeople(
      client,
      { search, ...(mentionableIn && { mentionableIn }), first: 6 },
      signal,
    );
  } catch {
    return [];
  }
}
