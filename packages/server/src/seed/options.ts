/** What to seed. Everything that is left out comes from the preset. */
export interface SeedOptions {
  /** `company`: 2,000 people, 60 communities, 20,000 posts. `small`: the same in miniature, for tests. Default `company`. */
  preset?: 'company' | 'small';
  /** Employees; communities, posts, comments and reactions grow along unless they are given too. At least 60. */
  people?: number;
  communities?: number;
  posts?: number;
  comments?: number;
  reactions?: number;
  /** Comments under the busiest post. */
  hotThread?: number;
  /** The reference date: nothing is newer. The same date and options give the same company. Default: the present minute. */
  now?: Date;
  /** Another seed, another company. */
  seed?: string;
  /** Seeds although the database is not empty; what is there stays. Default false. */
  force?: boolean;
  /** Hears one line per step. */
  progress?: (line: string) => void;
}

export interface Scale {
  readonly people: number;
  readonly communities: number;
  readonly posts: number;
  readonly comments: number;
  readonly reactions: number;
  readonly hotThread: number;
  readonly days: number;
  readonly now: number;
  readonly seed: string;
}

const presets = {
  company: {
    people: 2000,
    communities: 60,
    posts: 20_000,
    comments: 100_000,
    reactions: 300_000,
    hotThread: 10_000,
  },
  small: {
    people: 60,
    communities: 8,
    posts: 400,
    comments: 1600,
    reactions: 4000,
    hotThread: 120,
  },
} as const;

/** Checks the options and fills in what was left out. */
export function scaleOf(options: SeedOptions): Scale {
  const preset = presets[options.preset ?? 'company'];
  const people = options.people ?? preset.people;
  const factor = people / preset.people;
  const grown = (value: number | undefined, base: number): number =>
    Math.round(value ?? base * factor);
  const scale: Scale = {
    people,
    communities: Math.max(8, grown(options.communities, preset.communities)),
    posts: grown(options.posts, preset.posts),
    comments: grown(options.comments, preset.comments),
    reactions: grown(options.reactions, preset.reactions),
    hotThread: options.hotThread ?? preset.hotThread,
    days: 730,
    now: options.now?.getTime() ?? Math.floor(Date.now() / 60_000) * 60_000,
    seed: options.seed ?? 'veldlicht',
  };
  if (!Number.isInteger(people) || people < 60)
    throw new RangeError(`A company needs at least 60 people, not ${people}.`);
  if (!Number.isFinite(scale.now)) throw new RangeError('The reference date is not a date.');
  for (const [name, value] of Object.entries(scale)) {
    if (typeof value === 'number' && value < 0) throw new RangeError(`${name} cannot be negative.`);
  }
  return scale;
}
