import { DAY, HOUR } from './calendar.ts';
import { demoPeople } from './demo-people.ts';
import { readUntil } from './directory.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import { react } from './reactions.ts';
import { iso, type TableRow } from './rows.ts';
import { tell, type Language, type Situation, type Telling } from './script.ts';
import { contest, front, news, situations } from './texts/all.ts';
import { createThread } from './thread.ts';
import { speaks, type Source, type World } from './world.ts';

/** What is said in the company, in the order in which it is said; every post with its thread and reactions. */
export function* createPosts(world: World): Generator<TableRow> {
  const { scale, calendar, sources } = world;
  const random = world.random.fork('posts');
  const plan = createPlan(world);
  const fronts = frontPosts(world);
  const frontFrom = scale.now - 5 * DAY;
  const frontTimes = [...calendar.instants(fronts.length, random.fork('front'), frontFrom)];
  const reserved = new Set(fronts.map(({ source }) => source));
  const budget = createBudget(
    scale.comments - Math.min(scale.hotThread, scale.comments),
    scale.reactions,
    scale.posts,
  );
  const memory = createMemory();
  const hotAt = scale.posts - Math.round(scale.posts / 30);
  const pins = new Map<Source, number>();
  let index = 0;

  function* write(draft: Draft, at: number): Generator<TableRow> {
    index += 1;
    yield* writePost(world, draft, at, budget, pins, random.fork(String(index)));
  }

  for (const at of calendar.instants(
    Math.max(0, scale.posts - fronts.length - 1),
    random.fork('times'),
  )) {
    while (frontTimes.length > 0 && frontTimes[0]! <= at)
      yield* write(fronts.shift()!, frontTimes.shift()!);
    if (index === hotAt) {
      const source =
        sources.find(({ community }) => community?.slug === 'koffiehoek') ?? sources[0]!;
      yield* write(
        { source, ...draftOf(world, contest, source, at, random), comments: scale.hotThread },
        at,
      );
    }
    const draft = nextDraft(world, plan, at, memory, random, at > frontFrom ? reserved : undefined);
    if (draft) yield* write(draft, at);
  }
  while (fronts.length > 0) yield* write(fronts.shift()!, frontTimes.shift()!);
}

interface Draft {
  readonly source: Source;
  readonly situation: Situation;
  readonly author: Person | undefined;
  readonly telling: Telling;
  readonly title: string | null;
  readonly body: string;
  /** The body before its author added something. */
  readonly firstBody: string;
  readonly mentioned: ReadonlySet<number>;
  readonly comments?: number;
  /** Written by hand, for the first page. */
  readonly isFront?: boolean;
}

/** Who posts how often, and which situations occur where. */
function createPlan(world: World): {
  weights(at: number): readonly number[];
  situationsOf(source: Source, language: Language): readonly Situation[];
} {
  const { sources } = world;
  const inCommunities = sources.reduce(
    (sum, { community }) => sum + (community?.plan.pulse ?? 0),
    0,
  );
  const base = sources.map((source) => {
    if (source.community) return (source.community.plan.pulse / inCommunities) * 0.8;
    if (source.kind === 'EVERYBODY') return Math.min(0.035, 900 / world.scale.posts);
    const people = source.audience.length / world.people.length;
    return source.kind === 'DEPARTMENT' ? people * 0.05 : people * 0.08;
  });
  const known = new Map<string, readonly Situation[]>();
  let day = -1;
  let ofDay: readonly number[] = base;
  return {
    weights(at) {
      if (Math.floor(at / DAY) !== day) {
        day = Math.floor(at / DAY);
        ofDay = base.map((weight, index) => {
          const community = sources[index]!.community;
          if (!community) return sources[index]!.audience.length < 4 ? 0 : weight;
          return at < community.createdAt ||
            at + DAY >
              community.silentAt + (community.silentAt === world.calendar.now ? 2 * DAY : 0)
            ? 0
            : weight;
        });
      }
      return ofDay;
    },
    situationsOf(source, language) {
      const key = `${source.id} ${language}`;
      let found = known.get(key);
      if (!found) {
        found =
          source.kind === 'EVERYBODY'
            ? news.filter((situation) => situation.language === language)
            : choose(source, language);
        known.set(key, found);
      }
      return found;
    },
  };
}

const ABOUT_DEPARTMENT: Readonly<Record<string, readonly string[]>> = {
  Storingsdienst: ['grid', 'shift'],
  Bedieningscentrum: ['grid', 'shift'],
  Klantenservice: ['customer', 'shift'],
  'IT Service Desk': ['it'],
  'Grid Software': ['code', 'it'],
  'Charging Platform': ['code', 'charging'],
  'Data Platform': ['data', 'code'],
  'Cyber Security': ['it', 'code'],
  Warmtenetten: ['heat', 'project'],
  Laadpalen: ['charging'],
  Engineering: ['project', 'grid'],
  'Veiligheid en milieu': ['safety'],
  'Opleiden en ontwikkelen': ['learning'],
};

function choose(source: Source, language: Language): readonly Situation[] {
  const about =
    source.community?.plan.about ??
    (source.kind === 'LOCATION'
      ? ['building', 'lost', 'canteen']
      : [...(ABOUT_DEPARTMENT[source.label] ?? ['project', 'learning']), 'team', 'kudos']);
  const own = situations.filter(
    (situation) => situation.language === language && about.includes(situation.about),
  );
  return own.length > 0
    ? own
    : situations.filter(
        (situation) => situation.language === language && situation.about === 'chat',
      );
}

/** Keeps a page of any feed from repeating itself. */
function createMemory(): {
  isFresh(source: Source, key: string): boolean;
  keep(source: Source, keys: readonly string[]): void;
} {
  const bySource = new Map<Source, (readonly string[])[]>();
  const everywhere: string[] = [];
  return {
    isFresh: (source, key) =>
      !everywhere.includes(key) && !bySource.get(source)?.some((keys) => keys.includes(key)),
    keep(source, keys) {
      const own = bySource.get(source) ?? [];
      own.push(keys);
      everywhere.push(...keys);
      // Forty posts make a page that somebody might read to its end.
      if (own.length > 44) own.shift();
      if (everywhere.length > 160) everywhere.splice(0, everywhere.length - 160);
      bySource.set(source, own);
    },
  };
}

function nextDraft(
  world: World,
  plan: ReturnType<typeof createPlan>,
  at: number,
  memory: ReturnType<typeof createMemory>,
  random: Random,
  reserved: ReadonlySet<Source> | undefined,
): Draft | undefined {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const source = world.sources[random.weighted(plan.weights(at))]!;
    if (reserved?.has(source) && !source.community?.plan.isPremoderated) continue;
    const english =
      source.community?.plan.english ??
      (source.label === 'Leeds' || source.label === 'Münster' || source.label === 'Lille'
        ? 100
        : isEnglish(source.label)
          ? 90
          : 25);
    const language: Language = random.next() * 100 < english ? 'en' : 'nl';
    const possible = plan.situationsOf(source, language);
    if (possible.length === 0) continue;
    const draft = { source, ...draftOf(world, random.pick(possible), source, at, random) };
    if (!draft.author) continue;
    const keys = [firstSentence(draft.body), ...(draft.title === null ? [] : [draft.title])];
    if (!keys.every((key) => memory.isFresh(source, key))) continue;
    memory.keep(source, keys);
    return draft;
  }
  return undefined;
}

function isEnglish(label: string): boolean {
  return [
    'Grid Software',
    'Data Platform',
    'Charging Platform',
    'Cyber Security',
    'Digital and Data',
  ].includes(label);
}

/** What a reader sees first and would notice twice. */
export function firstSentence(body: string): string {
  return body.split(/(?<=[.!?])\s|\n/)[0]!.slice(0, 140);
}

function draftOf(
  world: World,
  situation: Situation,
  source: Source,
  at: number,
  random: Random,
): Omit<Draft, 'source' | 'comments'> {
  const telling = world.telling(situation, source.audience, random);
  const mentioned = new Set<number>();
  const author = situation.by
    ? world.people.slice(0, 40).find(({ handle }) => handle === situation.by)
    : authorOf(world, source, situation, at, random);
  const here =
    source.kind === 'LOCATION'
      ? source.label
      : (placeOf(world, source) ?? (author ? world.places[author.place]!.name : undefined));
  if (here && source.kind !== 'EVERYBODY')
    telling.bound.set('place', situation.language === 'en' ? (ENGLISH_PLACES[here] ?? here) : here);
  if (source.kind === 'DEPARTMENT' && situation.about === 'team')
    telling.bound.set('team', source.label);
  const title =
    situation.titles.length > 0 ? tell(random.pick(situation.titles), telling, mentioned) : null;
  const parts = [tell(random.pick(situation.openings), telling, mentioned)];
  const middles = situation.middles.filter(() => random.chance(0.6)).slice(0, 2);
  for (const middle of middles) parts.push(tell(middle, telling, mentioned));
  const firstBody = parts.join('\n\n');
  if (situation.endings.length > 0 && random.chance(0.7))
    parts.push(tell(random.pick(situation.endings), telling, mentioned));
  return { situation, author, telling, title, body: parts.join('\n\n'), firstBody, mentioned };
}

const ENGLISH_PLACES: Readonly<Record<string, string>> = { Antwerpen: 'Antwerp', Gent: 'Ghent' };

/** The place a community is about, if it is about one. */
function placeOf(world: World, source: Source): string | undefined {
  if (!source.community?.plan.about.includes('building')) return undefined;
  return world.places.find(({ name }) => source.label.includes(name))?.name;
}

function authorOf(
  world: World,
  source: Source,
  { language, about }: Situation,
  at: number,
  random: Random,
): Person | undefined {
  const { people } = world;
  const isNewcomer = about === 'newcomer';
  const works = (person: Person): boolean =>
    person.joinedAt < at && (person.leftAt ?? Infinity) > at && speaks(person, language);
  if (source.kind === 'EVERYBODY') {
    const officers = source.audience
      .map((index) => people[index]!)
      .filter((person) => person.role === 'COMMUNICATIONS' && works(person));
    return officers.length > 0 ? random.pick(officers) : undefined;
  }
  let anybody: Person | undefined;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const person =
      people[source.audience[Math.floor(random.next() ** 2 * source.audience.length)]!]!;
    if (!works(person)) continue;
    // Those who introduce themselves have just come, wherever there is such a person.
    if (!isNewcomer || at - person.joinedAt < 60 * DAY) return person;
    anybody ??= person;
  }
  return anybody;
}

function frontPosts(world: World): Draft[] {
  const random = world.random.fork('front posts');
  return front.flatMap((situation) => {
    const source =
      situation.to === 'everybody'
        ? world.sources[0]!
        : world.sources.find(
            ({ community, label }) => community?.slug === situation.to || label === situation.to,
          );
    if (!source) return [];
    const draft = draftOf(world, situation, source, world.scale.now - 5 * DAY, random);
    // Written by hand means told whole.
    const mentioned = new Set(draft.mentioned);
    const body = [situation.openings[0]!, ...situation.middles]
      .map((part) => tell(part, draft.telling, mentioned))
      .join('\n\n');
    return [{ ...draft, source, body, firstBody: body, mentioned, isFront: true }];
  });
}

interface Budget {
  /** Comments and reactions that the next post may expect. */
  expect(): { comments: number; reactions: number };
  spend(comments: number, reactions: number): void;
}

/** Shares totals out over posts that are not known yet: a little more when behind, a little less when ahead. */
function createBudget(comments: number, reactions: number, posts: number): Budget {
  const left = { comments: 0, reactions: 0 };
  const perPost = { comments: comments / posts, reactions: reactions / posts };
  const adjusted = (mean: number, ahead: number): number =>
    mean * Math.min(1.8, Math.max(0.2, 1 + ahead / (mean * 200)));
  return {
    expect: () => ({
      comments: adjusted(perPost.comments, left.comments),
      reactions: adjusted(perPost.reactions, left.reactions),
    }),
    spend(usedComments, usedReactions) {
      left.comments += perPost.comments - usedComments;
      left.reactions += perPost.reactions - usedReactions;
    },
  };
}

function* writePost(
  world: World,
  draft: Draft,
  at: number,
  budget: Budget,
  pins: Map<Source, number>,
  random: Random,
): Generator<TableRow> {
  const { calendar, people, scale } = world;
  const { source, situation, author } = draft;
  const id = random.uuid(at);
  const age = scale.now - at;
  const community = source.community;
  const isPending =
    community !== undefined &&
    community.plan.isPremoderated &&
    age < 3 * DAY &&
    author !== undefined &&
    !community.moderators.includes(author.index) &&
    !draft.isFront;
  // Fresh posts have had less time to be answered.
  const ripe = Math.min(1, age / (30 * HOUR));
  const mean = budget.expect();
  const heat = random.next();
  const wantedComments = isPending
    ? 0
    : (draft.comments ??
      (draft.isFront
        ? situation.capacity
        : Math.min(
            situation.capacity * (situation.isOpen ? 1 : 1.9),
            heat < 0.34
              ? 0
              : mean.comments *
                  2.1 *
                  (0.35 + random.next() ** -0.42 - 1) *
                  ripe ** 0.5 *
                  (situation.isOpen ? 9 : 1),
          )));
  const popular =
    (source.kind === 'EVERYBODY' ? 6 : situation.kind === 'PRAISE' ? 1.7 : 0.9) *
    Math.min(2, Math.sqrt(source.audience.length / 200 + 0.25));
  const wantedReactions = isPending
    ? 0
    : mean.reactions *
        0.55 *
        popular *
        Math.min(14, random.next() ** -0.55) *
        (draft.isFront ? 0.4 + 1.2 * ripe : ripe ** 0.4) -
      1;
  const isErased = !draft.isFront && random.chance(0.003);
  const thread = createThread(
    {
      id,
      at,
      author,
      situation,
      telling: draft.telling,
      audience: source.audience,
      comments: Math.round(wantedComments),
      reactions: Math.round(
        Math.max(0, wantedComments * mean.reactions * 0.07 * random.next() * 2),
      ),
      isOfficial: source.kind === 'EVERYBODY',
    },
    people,
    calendar,
    random,
  );
  const reacted = react(
    { id, at, mood: situation.kind },
    Math.max(0, Math.round(wantedReactions)),
    source.audience,
    people,
    calendar,
    random,
  );
  budget.spend(
    draft.comments === undefined ? thread.published : 0,
    thread.reactions + reacted.total,
  );

  const moderator = people[community?.moderators[0] ?? author?.index ?? 0]!;
  const editedAt = at + random.between(3, 300) * 60_000;
  const isEdited = draft.body !== draft.firstBody && editedAt < scale.now && random.chance(0.08);
  const pinCount = pins.get(source) ?? 0;
  const isPinned =
    situation.isPinned ||
    (community !== undefined &&
      !draft.isFront &&
      pinCount < 2 &&
      age < 45 * DAY &&
      age > 6 * DAY &&
      community.plan.pulse > 20 &&
      random.chance(0.15));
  if (isPinned) pins.set(source, pinCount + 1);
  const isLocked =
    thread.published > 8 && age > 20 * DAY && draft.comments === undefined && random.chance(0.015);
  const lock =
    isLocked && thread.lastAt !== undefined ? lockOf(situation.language, random) : undefined;

  yield [
    'post',
    {
      id,
      source_id: source.id,
      author_id: isErased ? null : (author?.id ?? null),
      kind: situation.kind,
      state: isPending ? 'PENDING' : 'PUBLISHED',
      title: draft.title,
      body: draft.body,
      is_official: source.kind === 'EVERYBODY',
      created_at: iso(at),
      edited_at: isEdited ? iso(editedAt) : null,
      pinned_at: isPinned ? iso(Math.min(scale.now, at + HOUR)) : null,
      pinned_until: isPinned ? iso(scale.now + 30 * DAY) : null,
      pinned_by: isPinned ? moderator.id : null,
      lock_reason: lock?.reason ?? null,
      lock_note: lock?.note ?? null,
      locked_at: lock ? iso(Math.min(scale.now, thread.lastAt! + 20 * HOUR)) : null,
      locked_by: lock ? moderator.id : null,
      answer_id:
        situation.kind === 'QUESTION' && thread.answerId && random.chance(0.75)
          ? thread.answerId
          : null,
      comment_count: thread.published,
      reaction_counts: reacted.counts,
    },
  ];
  if (isEdited)
    yield [
      'revision',
      {
        target_id: id,
        replaced_at: iso(editedAt),
        title: draft.title,
        body: draft.firstBody,
        editor_id: author?.id ?? null,
      },
    ];
  for (const person of draft.mentioned)
    yield ['mention', { target_id: id, person_id: people[person]!.id }];
  if (situation.picture && (draft.isFront || random.chance(0.4)))
    yield* pictures(world, id, at, situation, author, random);
  yield* reacted.rows;
  yield* thread.rows;
  yield* readBy(world, id, at, source, random);
  if (!isPending && age < 20 * DAY && random.chance(0.02))
    yield reportOf(world, id, at, source, random);
}

function* pictures(
  world: World,
  target: string,
  at: number,
  situation: Situation,
  author: Person | undefined,
  random: Random,
): Generator<TableRow> {
  const scenes = random.shuffle(world.scenes.filter(({ name }) => name === situation.picture));
  const count = random.chance(0.15) ? Math.min(2, scenes.length) : 1;
  for (const [position, scene] of scenes.slice(0, count).entries()) {
    yield [
      'image',
      {
        id: random.uuid(at),
        owner_id: author?.id ?? null,
        target_id: target,
        position,
        alt: scene.alt[situation.language],
        media_type: 'image/png',
        width: scene.width,
        height: scene.height,
        byte_length: scene.bytes.length,
        bytes: `\\x${scene.bytes.toString('hex')}`,
        created_at: iso(at),
      },
    ];
  }
}

const LOCKS = {
  nl: [
    ['RESOLVED', 'Opgelost, dank voor het meedenken.'],
    ['OUTDATED', 'Dit is inmiddels achterhaald; begin gerust een nieuw gesprek.'],
    ['TOO_HEATED', 'We draaien in kringetjes. Bel elkaar even.'],
    ['OFF_TOPIC', null],
  ],
  en: [
    ['RESOLVED', 'Solved, thank you all.'],
    ['OUTDATED', 'Overtaken by events; feel free to start a new thread.'],
    ['TOO_HEATED', 'We are going round in circles. Please pick up the phone.'],
    ['OFF_TOPIC', null],
  ],
} as const;

function lockOf(language: Language, random: Random): { reason: string; note: string | null } {
  const [reason, note] = random.pick<readonly [string, string | null]>(LOCKS[language]);
  return { reason, note };
}

/** Posts that people of the demo opened one by one, beyond the mark up to which they have read everything. */
function* readBy(
  world: World,
  post: string,
  at: number,
  source: Source,
  random: Random,
): Generator<TableRow> {
  if (world.scale.now - at > 3 * DAY) return;
  for (const person of world.people.slice(0, demoPeople.length)) {
    if (
      at < readUntil(world, person.index) ||
      !random.chance(0.25) ||
      !source.audience.includes(person.index)
    )
      continue;
    yield [
      'post_read',
      {
        person_id: person.id,
        post_id: post,
        read_at: iso(Math.floor(at + random.next() * (world.scale.now - at))),
      },
    ];
  }
}

function reportOf(
  world: World,
  target: string,
  at: number,
  source: Source,
  random: Random,
): TableRow {
  const reporter = world.people[random.pick(source.audience)]!;
  const [reason, note] = random.pick<readonly [string, string | null]>([
    ['OFF_TOPIC', null],
    ['PERSONAL_DATA', 'Volgens mij staat hier een adres van een klant in.'],
    ['OTHER', 'Graag even meekijken.'],
    ['SPAM', null],
  ]);
  return [
    'report',
    {
      id: random.uuid(at),
      target_id: target,
      reporter_id: reporter.id,
      reason,
      note,
      state: 'OPEN',
      created_at: iso(Math.min(world.scale.now, at + 2 * HOUR)),
    },
  ];
}
