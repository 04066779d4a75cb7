import type { Database } from '../../database/open.ts';

/** A reaction that the organisation offers. */
export interface ReactionOption {
  key: string;
  emoji: string;
  /** By language tag. */
  labels: Readonly<Record<string, string>>;
}

/** How long a process goes on with the set it knows, in milliseconds. */
const ttl = 30_000;
const sets = new WeakMap<
  Database,
  { options: Promise<readonly ReactionOption[]>; until: number }
>();

/** The organisation's reactions in their order; read from the database at most every 30 seconds. */
export function reactionSet(db: Database): Promise<readonly ReactionOption[]> {
  const known = sets.get(db);
  if (known !== undefined && known.until > Date.now()) return known.options;
  const options = load(db);
  sets.set(db, { options, until: Date.now() + ttl });
  options.then(
    (set) => set.length === 0 && sets.delete(db),
    () => sets.delete(db),
  );
  return options;
}

async function load(db: Database): Promise<readonly ReactionOption[]> {
  const rows = await db.query<{ option: ReactionOption }>(
    `select json_build_object('key', key, 'emoji', emoji, 'labels', labels) as option
     from reaction_option order by position, key`,
  );
  return rows.map(({ option }) => option);
}

/** The meaning in the language asked for, else in English, else in any. */
export function labelOf(option: ReactionOption, locale: string): string {
  return (
    option.labels[locale] ?? option.labels['en'] ?? Object.values(option.labels)[0] ?? option.key
  );
}

/** The meaning in each language that it has, by tag. */
export function labelsOf({ labels }: Pick<ReactionOption, 'labels'>) {
  return Object.keys(labels)
    .sort()
    .map((locale) => ({ locale, text: labels[locale] ?? '' }));
}
