import type { FeedView } from '@plein/schema/types';
import type { Context } from '../../graph/context.ts';
import { decodeCursor, encodeCursor, highestUuid, latest, pageSize } from '../../graph/cursors.ts';
import { uuidOf } from '../../graph/ids.ts';
import { instant } from '../../graph/instant.ts';
import { refusal } from '../../graph/refusal.ts';
import type { CommentRow } from '../comment/row.ts';
import type { PersonRow } from '../person/row.ts';
import { feedNewCountSql, feedPageSql } from './sql.ts';
import type { FeedRow } from './reason.ts';

export interface FeedInput {
  view: FeedView;
  communityId?: string | null;
  kinds?: readonly string[] | null;
}

export interface FeedArguments {
  input: FeedInput;
  first: number;
  after?: string | null;
}

export interface FeedPage {
  edges: { cursor: string; row: FeedRow }[];
  hasNextPage: boolean;
  pinned: FeedRow[];
  /** The newest comments of the posts, oldest first; empty when none were asked for. */
  comments: CommentRow[];
  /** Everybody whom posts and comments name. */
  people: PersonRow[];
}

interface Answer {
  rows: FeedRow[];
  comments: CommentRow[];
  people: PersonRow[];
  hasNextPage: boolean;
  door: { knows: boolean; reads: boolean } | null;
}

/** Reasons newest-first views are told apart by: their cursors are no good elsewhere. */
function listName({ view, communityId }: FeedInput): string {
  return view === 'COMMUNITY' ? `feed:${view}:${communityId}` : `feed:${view}`;
}

const highestScore = Number.MAX_VALUE;

/**
 * One page, with the newest `preview` comments of each post. Throws BAD_INPUT, BAD_CURSOR, NOT_FOUND for a community that is absent
 * or hidden, FORBIDDEN for one whose posts are for members.
 */
export async function loadFeedPage(
  context: Pick<Context, 'db' | 'viewer' | 'limits' | 'now'>,
  { input, first: wish, after }: FeedArguments,
  preview: number,
): Promise<FeedPage> {
  const first = pageSize(wish, context.limits.pageSize);
  const { view } = input;
  const list = listName(input);
  let position: unknown[];
  if (view === 'FOR_YOU') {
    const [asOf, score, id] = after
      ? decodeCursor(list, after, ['time', 'number', 'uuid'])
      : [new Date(context.now).toISOString(), highestScore, highestUuid];
    position = [latest, id, asOf, score];
  } else {
    position = after ? decodeCursor(list, after, ['time', 'uuid']) : [latest, highestUuid];
  }
  const [time, id, ...ranking] = position;
  const community = view === 'COMMUNITY' ? [communityOf(input)] : [];
  const [answer] = await context.db.query<Answer>(statementFor(feedPageSql, input), [
    context.viewer.id,
    context.viewer.role,
    first + 1,
    time,
    id,
    input.kinds?.length ? [...input.kinds] : null,
    preview,
    !after,
    ...community,
    ...ranking,
  ]);
  if (answer === undefined) throw new Error('The feed statement answered no row.');
  if (view === 'COMMUNITY') knock(answer.door);
  const rows = answer.rows.filter(({ inLane }) => !inLane);
  const cursor = (row: FeedRow) =>
    encodeCursor(
      list,
      view === 'FOR_YOU'
        ? [ranking[0] as string, row.score ?? 0, row.id]
        : [instant(row.createdAt), row.id],
    );
  return {
    edges: rows.map((row) => ({ cursor: cursor(row), row })),
    hasNextPage: answer.hasNextPage,
    pinned: answer.rows.filter(({ inLane }) => inLane),
    comments: answer.comments,
    people: answer.people,
  };
}

/** How many posts of the view are newer than the cursor; 99 stands for 99 or more. */
export async function countNewPosts(
  context: Pick<Context, 'db' | 'viewer'>,
  input: FeedInput,
  before: string,
): Promise<number> {
  const list = listName(input);
  const [time, id] =
    input.view === 'FOR_YOU'
      ? [decodeCursor(list, before, ['time', 'number', 'uuid'])[0], highestUuid]
      : decodeCursor(list, before, ['time', 'uuid']);
  const community = input.view === 'COMMUNITY' ? [communityOf(input)] : [];
  const [row] = await context.db.query<{ count: number }>(statementFor(feedNewCountSql, input), [
    context.viewer.id,
    context.viewer.role,
    99,
    time,
    id,
    input.kinds?.length ? [...input.kinds] : null,
    ...community,
  ]);
  return row?.count ?? 0;
}

function statementFor(statements: typeof feedPageSql, { view, kinds }: FeedInput): string {
  return statements.get(view)?.[kinds?.length ? 'byKind' : 'all'] ?? '';
}

function communityOf({ communityId }: FeedInput): string {
  if (!communityId)
    throw refusal('BAD_INPUT', 'The view COMMUNITY needs communityId.', ['input', 'communityId']);
  const uuid = uuidOf('community', communityId);
  if (uuid === undefined) throw absent();
  return uuid;
}

function knock(door: Answer['door']): void {
  if (door === null || !door.knows) throw absent();
  if (!door.reads) throw refusal('FORBIDDEN', 'The posts of this community are for its members.');
}

function absent() {
  return refusal('NOT_FOUND', 'There is no such community, or not for this person.', [
    'input',
    'communityId',
  ]);
}
