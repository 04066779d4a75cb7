import { FeedNewCountOperation } from '@plein/schema/operations';
import type { Client } from './client.ts';
import { feedInput } from './feed.ts';
import type { FeedScope } from './feed.ts';

/** How many posts stand above the cursor, counted up to 99. */
export async function countNewPosts(
  client: Client,
  scope: FeedScope,
  before: string,
  signal?: AbortSignal,
): Promise<number> {
  return (await client.query(FeedNewCountOperation, { input: feedInput(scope), before }, signal))
    .feedNewCount;
}
