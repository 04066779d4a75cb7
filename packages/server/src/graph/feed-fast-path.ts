import type { FeedView, PostKind } from '@plein/schema/types';
import { FeedOperation } from '@plein/schema/operations';
import { GraphQLError } from 'graphql';
import { feedBytes, previewSize } from '../nouns/feed/bytes.ts';
import { loadFeedPage } from '../nouns/feed/page.ts';
import type { FeedArguments } from '../nouns/feed/page.ts';
import type { Context } from './context.ts';

/**
 * The whole response of a registered operation as JSON text, byte for byte what execution would answer; undefined when
 * there is no short way for this operation or for these variables, so that execution must answer.
 *
 * `Feed` is one statement, which holds the authorisation, and one pass that writes the bytes. Whatever is not quite as a client of ours
 * sends it, and whatever ends in an error, is left to execution.
 */
export async function answerRegistered(
  operation: { readonly id: string },
  variables: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<string | undefined> {
  if (operation.id !== FeedOperation.id) return undefined;
  const page = checked(variables);
  if (page === undefined) return undefined;
  try {
    return feedBytes(page.input, await loadFeedPage(context, page, previewSize), context);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

const views: ReadonlySet<unknown> = new Set<FeedView>([
  'OFFICIAL',
  'FOLLOWING',
  'FOR_YOU',
  'COMMUNITY',
  'UNREAD',
]);
const kinds: ReadonlySet<unknown> = new Set<PostKind>([
  'UPDATE',
  'NEWS',
  'QUESTION',
  'POLL',
  'PRAISE',
  'EVENT',
  'IDEA',
  'LINK',
]);
const fields: ReadonlySet<string> = new Set(['view', 'communityId', 'kinds']);

function checked({
  input,
  first,
  after,
}: Readonly<Record<string, unknown>>): FeedArguments | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  if (!Object.keys(input).every((name) => fields.has(name))) return undefined;
  const { view, communityId, kinds: wanted } = input as Record<string, unknown>;
  const fits =
    views.has(view) &&
    (isMissing(communityId) || typeof communityId === 'string') &&
    (isMissing(wanted) || (Array.isArray(wanted) && wanted.every((kind) => kinds.has(kind)))) &&
    Number.isInteger(first) &&
    (isMissing(after) || (typeof after === 'string' && after.length <= 400));
  if (!fits) return undefined;
  return { input, first, after } as FeedArguments;
}

function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
