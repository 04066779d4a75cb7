import type { Context } from '../../graph/context.ts';
import { byId, keepPeople } from '../../graph/loaders.ts';
import type { ThreadRow } from '../../graph/loaders.ts';
import { personColumns, personTables } from '../person/row.ts';
import type { RowsWithPeople } from '../person/row.ts';
import { postColumns, postPeople, postTables, readsPostSql } from '../post/row.ts';
import { subjectColumns } from '../subject/row.ts';

/** Posts that the viewer may read, and pages, with the people they name. */
export const threadsSql = `
  with posts as materialized (select ${postColumns} from ${postTables} where p.id = any($3::uuid[]) and ${readsPostSql}),
  subjects as materialized (select ${subjectColumns} from subject su where su.id = any($3::uuid[])),
  people as (
    select ${personColumns} from ${personTables}
    where pe.id in (select unnest(${postPeople}) from posts f union all select f."lockedBy" from subjects f)
  )
  select
    coalesce((select json_agg(f) from (
      select to_json(f) from posts f union all select to_json(f) from subjects f) x(f)), '[]') as rows,
    coalesce((select json_agg(q) from people q), '[]') as people`;

export async function loadThreads(context: Context, ids: readonly string[]): Promise<Map<string, ThreadRow>> {
  const [answer] = await context.db.query<RowsWithPeople<ThreadRow>>(threadsSql, [
    context.viewer.id,
    context.viewer.role,
    [...ids],
  ]);
  return byId(answer === undefined ? [] : keepPeople(context, answer));
}
