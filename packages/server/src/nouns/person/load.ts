import type { Context } from '../../graph/context.ts';
import { byId } from '../../graph/rows.ts';
import { personColumns } from './row.ts';
import type { PersonRow } from './row.ts';

export async function loadPeople(
  { db, viewer }: Context,
  ids: readonly string[],
): Promise<Map<string, PersonRow>> {
  const rows = await db.query<{ row: PersonRow }>(
    `select to_json(f) as row from (
       select ${personColumns} from person pe where pe.id = any($2::uuid[])
     ) f`,
    [viewer.id, [...ids]],
  );
  return byId(rows.map(({ row }) => row));
}
