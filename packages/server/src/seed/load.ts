import { known } from './known.ts';
import { createHash } from 'node:crypto';
import type { Transaction } from '../database/open.ts';
import { tableNames, tables, type Row, type TableName, type TableRow } from './rows.ts';

// Rows that wait before they are sent, over all tables. Larger batches do not make it faster.
const BATCH = 4000;

export interface Loaded {
  readonly rows: Readonly<Record<TableName, number>>;
  /** SHA-256 over all rows: the same company, the same digest. */
  readonly digest: string;
}

/** Sends a stream of rows to the database in batches, parents before children. Memory stays flat however many there are. */
export async function loadRows(
  transaction: Transaction,
  rows: Iterable<TableRow>,
  heard: (loaded: number) => void,
): Promise<Loaded> {
  const hash = createHash('sha256');
  const counts = Object.fromEntries(tableNames.map((name) => [name, 0])) as Record<
    TableName,
    number
  >;
  const waiting = new Map<TableName, Row[]>(tableNames.map((name) => [name, []]));
  const statements = Object.fromEntries(
    tableNames.map((name) => [name, insertInto(name)]),
  ) as Record<TableName, string>;
  let pending = 0;
  let total = 0;

  async function flush(): Promise<void> {
    for (const name of tableNames) {
      const batch = known(waiting.get(name));
      if (batch.length === 0) continue;
      const json = JSON.stringify(batch);
      hash.update(name).update(json);
      await transaction.query(statements[name], [json]);
      counts[name] += batch.length;
      waiting.set(name, []);
    }
    total += pending;
    pending = 0;
    heard(total);
  }

  for (const [name, row] of rows) {
    known(waiting.get(name)).push(row);
    pending += 1;
    if (pending >= BATCH) await flush();
  }
  await flush();
  return { rows: counts, digest: hash.digest('hex') };
}

function insertInto(name: TableName): string {
  const columns = tables[name].join(', ');
  return `insert into ${name} (${columns}) select ${columns} from json_populate_recordset(null::${name}, $1::text::json)`;
}

interface Definition {
  make: string;
  drop: string;
}

// Written to so often that keeping their indexes up to date costs more than building them once at the end.
const BUSY: readonly TableName[] = [
  'post',
  'comment',
  'reaction',
  'mention',
  'subscription',
  'membership',
  'revision',
  'image',
  'person_word',
];

/**
 * Takes secondary indexes and foreign keys away for the time of a load. Answers a function that puts them back as they were
 * defined, which checks every row. Call both within one transaction, so that a failed load leaves everything in its place.
 */
export async function withoutIndexes(transaction: Transaction): Promise<() => Promise<void>> {
  const keys = await transaction.query<Definition>(
    `select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make,
            format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
       from pg_constraint
      where contype = 'f' and conrelid = any ($1::text[]::regclass[])`,
    [BUSY],
  );
  const indexes = await transaction.query<Definition>(
    `select pg_get_indexdef(indexrelid) as make, format('drop index %s', indexrelid::regclass) as drop
       from pg_index
      where indrelid = any ($1::text[]::regclass[]) and not indisprimary
        and not exists (select from pg_constraint where conindid = indexrelid)`,
    [BUSY],
  );
  for (const { drop } of [...keys, ...indexes]) await transaction.execute(drop);
  return async () => {
    for (const { make } of [...indexes, ...keys]) await transaction.execute(make);
  };
}
