import type { Database } from '../database/open.ts';
import { createDirectory } from './directory.ts';
import { loadRows, withoutIndexes } from './load.ts';
import { scaleOf, type Scale, type SeedOptions } from './options.ts';
import { createPages } from './pages.ts';
import { createPosts } from './posts.ts';
import type { TableName, TableRow } from './rows.ts';
import { createWorld } from './world.ts';

export type { SeedOptions } from './options.ts';

/** What became of a seeding. */
export interface SeedReport {
  /** Rows by table. */
  readonly rows: Readonly<Record<TableName, number>>;
  /** Changes when anything in the company changes: same date and options, same digest. */
  readonly digest: string;
  readonly milliseconds: number;
}

/** The database already holds a company. Nothing was changed. */
export class NotEmptyError extends Error {
  override readonly name = 'NotEmptyError';

  constructor() {
    super(
      'The database is not empty, and seeding would mix two companies. Use another database, or say that you want it (force).',
    );
  }
}

/**
 * Fills a migrated database with a company: people, communities, two years of posts, comments and reactions. All or nothing, in one
 * transaction. The same reference date and options give the same rows. Throws `NotEmptyError` when people are there already.
 */
export async function seed(db: Database, options: SeedOptions = {}): Promise<SeedReport> {
  const started = performance.now();
  const scale = scaleOf(options);
  const say = options.progress ?? (() => undefined);
  const [present] = await db.query<{ is_empty: boolean }>(
    'select not exists (select from person) as is_empty',
  );
  if (!present?.is_empty && !options.force) throw new NotEmptyError();

  say(`Inventing a company of ${scale.people} people in ${scale.communities} communities`);
  const loaded = await db.transaction(async (transaction) => {
    // A large company takes longer than any request may.
    await transaction.execute(
      'set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local synchronous_commit = off',
    );
    const restore = scale.posts > 2000 ? await withoutIndexes(transaction) : undefined;
    let next = 50_000;
    const result = await loadRows(transaction, createRows(scale), (total) => {
      if (total < next) return;
      next = total + 50_000;
      say(`${total} rows, ${seconds(started)} s`);
    });
    if (restore) {
      say(`All rows are in, building indexes, ${seconds(started)} s`);
      await restore();
    }
    await transaction.execute(LAST_ACTIVITY);
    await transaction.execute('analyze');
    return result;
  });
  say(
    `${loaded.rows.post} posts, ${loaded.rows.comment} comments, ${loaded.rows.reaction} reactions in ${seconds(started)} s`,
  );
  return { ...loaded, milliseconds: Math.round(performance.now() - started) };
}

/** Every row of the company, in an order that respects who refers to whom. */
export function* createRows(scale: Scale): Generator<TableRow> {
  const world = createWorld(scale);
  yield* createDirectory(world);
  yield* createPosts(world);
  yield* createPages(world);
}

const LAST_ACTIVITY = `
  update community set last_activity_at = said.at
    from (
      select source_id, max(at) as at
        from (
          select source_id, created_at as at from post where state = 'PUBLISHED'
          union all
          select post.source_id, comment.created_at
            from comment join post on post.id = comment.subject_id
           where comment.state = 'PUBLISHED' and post.state = 'PUBLISHED'
        ) words
       group by source_id
    ) said
   where said.source_id = community.id`;

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
