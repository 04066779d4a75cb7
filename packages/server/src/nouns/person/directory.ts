import type { Context } from '../../graph/context.ts';
import { byId } from '../../graph/rows.ts';

export interface UnitRow {
  type: 'OrgUnit';
  id: string;
  name: string;
  parentId: string | null;
}

interface LocationRow {
  type: 'Location';
  id: string;
  name: string;
  country: string;
}

export async function loadUnits(
  { db }: Context,
  ids: readonly string[],
): Promise<Map<string, UnitRow>> {
  return byId(
    await db.query<UnitRow>(
      `select 'OrgUnit' as "type", id, name, parent_id as "parentId" from org_unit where id = any($1::uuid[])`,
      [[...ids]],
    ),
  );
}

export async function loadLocations(
  { db }: Context,
  ids: readonly string[],
): Promise<Map<string, LocationRow>> {
  return byId(
    await db.query<LocationRow>(
      `select 'Location' as "type", id, name, country from location where id = any($1::uuid[])`,
      [[...ids]],
    ),
  );
}
