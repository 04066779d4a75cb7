import type { Context } from '../../graph/context.ts';
import { instant } from '../../graph/instant.ts';
import { keepPeople } from '../../graph/rows.ts';
import { withPeople } from '../person/row.ts';
import type { RowsWithPeople } from '../person/row.ts';

interface RevisionRow {
  targetId: string;
  title: string | null;
  body: string;
  replacedAt: string;
  editorId: string | null;
}

const revisionsSql = withPeople(
  '',
  `select row_number() over (order by r.replaced_at desc) as position, x.target as "targetId", r.title, r.body,
     r.replaced_at as "replacedAt", r.editor_id as "editorId"
   from unnest($2::uuid[]) as x(target) cross join lateral (
     select * from revision r where r.target_id = x.target order by r.replaced_at desc limit $3::int) r`,
  'array_remove(array[f."editorId"], null)',
);

/** Earlier wordings of a visible post or comment, newest first. */
export async function revisionsOf(targetId: string, first: number, context: Context) {
  const loader = context.loaders.by<RevisionRow[]>(`revisions ${first}`, async (ids) => {
    const [answer] = await context.db.query<RowsWithPeople<RevisionRow>>(revisionsSql, [
      context.viewer.id,
      [...ids],
      first,
    ]);
    const found = new Map<string, RevisionRow[]>();
    for (const row of answer === undefined ? [] : keepPeople(context, answer)) {
      found.set(row.targetId, [...(found.get(row.targetId) ?? []), row]);
    }
    return found;
  });
  return ((await loader.load(targetId)) ?? []).map(({ title, body, replacedAt, editorId }) => ({
    title,
    body,
    replacedAt: instant(replacedAt),
    editor: editorId && (() => context.loaders.people.load(editorId)),
  }));
}
