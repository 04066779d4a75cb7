import type { Context } from '../../graph/context.ts';
import { byId, keepPeople } from '../../graph/rows.ts';
import type { ThreadRow } from '../../graph/loaders.ts';
import { peopleSql } from '../person/row.ts';
import type { RowsWithPeople } from '../person/row.ts';
import { postColumns, postPeople, postTables, readsPostSql } from '../post/row.ts';
import { subjectColumns } from '../subject/row.ts';

/** Posts that the viewer may read, and pages, with the people they name. */
export const threadsSql = `
  with posts as materialized (
    select post.* from unnest($3::uuid[]) as x(id)
    cross join lateral (select ${postColumns} from ${postTables} where p.id = x.id and ${readsPostSql} offset 0) post
  ),
  subjects as materialized (select ${subjectColumns} from subject su where su.id = any($3::uuid[])),
  ${peopleSql(`select unnest(${postPeople}) as id from posts f union all select f."lockedBy" from subjects f`)}
  select
    coalesce((select json_agg(f) from (
      select to_json(f) from posts f union all select to_json(f) from subjects f) x(f)), '[]') as rows,
    coalesce((select json_agg(q) from people q), '[]') as people`;

export async function loadThreads(
  context: Context,
  ids: readonly string[],
): Promise<Map<string, ThreadRow>> {
  const [answer] = await context.db.query<RowsWithPeople<ThreadRow>>(threadsSql, [
    context.viewer.id,
    context.viewer.role,
    [...ids],
  ]);
  return byId(answer === undefined ? [] : keepPeople(context, answer));
}
