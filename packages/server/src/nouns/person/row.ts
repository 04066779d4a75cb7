/** A person as one reader sees them. */
export interface PersonRow {
  type: 'Person';
  id: string;
  displayName: string;
  handle: string;
  title: string | null;
  isActive: boolean;
  isOfficial: boolean;
  url: string | null;
  department: { id: string; name: string; parentId: string | null } | null;
  location: { id: string; name: string; country: string } | null;
  avatar: ImageRow | null;
  isMuted: boolean;
}

export interface ImageRow {
  id: string;
  alt: string;
  width: number;
  height: number;
}

/** Person `pe` for viewer `$1`. */
export const personColumns = `
  'Person' as "type", pe.id, pe.display_name as "displayName", pe.handle, pe.title, pe.is_active as "isActive",
  pe.role = 'COMMUNICATIONS' as "isOfficial", pe.url,
  (select json_build_object('id', dept.id, 'name', dept.name, 'parentId', dept.parent_id)
    from org_unit dept where dept.id = pe.department_id) as department,
  (select json_build_object('id', loc.id, 'name', loc.name, 'country', loc.country)
    from location loc where loc.id = pe.location_id) as location,
  (select json_build_object('id', av.id, 'alt', av.alt, 'width', av.width, 'height', av.height)
    from image av where av.id = pe.avatar_id) as avatar,
  exists (select from person_mute pm where pm.person_id = $1::uuid and pm.muted_id = pe.id) as "isMuted"`;

/**
 * The CTE `people`: everybody whose id is in `ids`, once. Looked up one by one (OFFSET 0 keeps the planner from joining): it cannot know
 * how few they are, and would read the whole directory instead.
 */
export function peopleSql(ids: string): string {
  return `
  people as (
    select q.* from (select distinct x.id from (${ids}) x where x.id is not null) named
    cross join lateral (select ${personColumns} from person pe where pe.id = named.id offset 0) q
  )`;
}

/** Rows of `found` with the people they name, in one statement. `ids` is an expression of type uuid[] over `f`. */
export function withPeople(ctes: string, found: string, ids: string): string {
  return `
  with ${ctes}${ctes === '' ? '' : ','}
  found as materialized (${found}),
  ${peopleSql(`select unnest(${ids}) as id from found f`)}
  select coalesce((select json_agg(f order by f."position") from found f), '[]') as rows,
    coalesce((select json_agg(q) from people q), '[]') as people`;
}

/** What a statement made by `withPeople` answers. */
export interface RowsWithPeople<Row> {
  rows: Row[];
  people: PersonRow[];
}
