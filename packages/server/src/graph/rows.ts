import type { RowsWithPeople } from '../nouns/person/row.ts';
import type { Context } from './context.ts';

/** Keeps people that came along with other rows, so that they are not asked for again; answers the rows. */
export function keepPeople<Row>(context: Context, { rows, people }: RowsWithPeople<Row>): Row[] {
  for (const person of people) context.loaders.people.prime(person.id, person);
  return rows;
}

/** Rows by their id. */
export function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
