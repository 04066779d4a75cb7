import type { Context } from '../../graph/context.ts';
import type { CommentRow } from '../comment/row.ts';
import { peopleBytes } from '../person/bytes.ts';
import { contentBytes } from '../post/bytes.ts';
import type { FeedInput, FeedPage } from './page.ts';
import { feedReason } from './reason.ts';

/** Comments that the operation asks of each post. */
export const previewSize = 2;

/** The response of the operation `Feed` for one page, as JSON text. */
export function feedBytes({ view }: FeedInput, page: FeedPage, context: Context): string {
  const people = peopleBytes(page.people, context);
  const content = contentBytes(context, people);
  const latest = new Map<string, CommentRow[]>();
  for (const comment of page.comments) {
    const list = latest.get(comment.subjectId);
    if (list === undefined) latest.set(comment.subjectId, [comment]);
    else list.push(comment);
  }
  const written = new Map<string, string>();
  const post = (row: FeedPage['pinned'][number]) => {
    const known = written.get(row.id);
    if (known !== undefined) return known;
    const bytes = content.post(row, latest.get(row.id) ?? []);
    written.set(row.id, bytes);
    return bytes;
  };
  const edges = page.edges.map(({ cursor, row }) => {
    const reason = JSON.stringify(feedReason(view, row, people.name(row.authorId)));
    return `{"cursor":"${cursor}","reason":${reason},"node":${post(row)}}`;
  });
  const end = page.edges.at(-1)?.cursor;
  return (
    `{"data":{"feed":{"edges":[${edges.join(',')}]` +
    `,"pageInfo":{"hasNextPage":${page.hasNextPage},"endCursor":${end === undefined ? 'null' : `"${end}"`}}` +
    `,"pinned":[${page.pinned.map(post).join(',')}]}}}`
  );
}
