import { DAY } from './calendar.ts';
import { nth } from './known.ts';
import type { Person } from './people.ts';
import type { createPlan } from './plan.ts';
import type { Random } from './random.ts';
import { tell, type Language, type Situation, type Telling } from './script.ts';
import { front } from './texts/all.ts';
import { speaks, type Source, type World } from './world.ts';

/** A post that somebody is about to send. */
export interface Draft {
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

/** Keeps a page of any feed from repeating itself. */
export function createMemory(): {
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

export function nextDraft(
  world: World,
  plan: ReturnType<typeof createPlan>,
  at: number,
  memory: ReturnType<typeof createMemory>,
  random: Random,
  reserved: ReadonlySet<Source> | undefined,
): Draft | undefined {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const source = plan.draw(at, random);
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
  return nth(body.split(/(?<=[.!?])\s|\n/), 0).slice(0, 140);
}

export function draftOf(
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
      : (placeOf(world, source) ?? (author ? nth(world.places, author.place).name : undefined));
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
    const officers = world.officers.filter(works);
    return officers.length > 0 ? random.pick(officers) : undefined;
  }
  let anybody: Person | undefined;
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const person = nth(
      people,
      nth(source.audience, Math.floor(random.next() ** 2 * source.audience.length)),
    );
    if (!works(person)) continue;
    // Those who introduce themselves have just come, wherever there is such a person.
    if (!isNewcomer || at - person.joinedAt < 60 * DAY) return person;
    anybody ??= person;
  }
  return anybody;
}

export function frontPosts(world: World): Draft[] {
  const random = world.random.fork('front posts');
  return front.flatMap((situation) => {
    const source =
      situation.to === 'everybody'
        ? nth(world.sources, 0)
        : world.sources.find(
            ({ community, label }) => community?.slug === situation.to || label === situation.to,
          );
    if (!source) return [];
    const draft = draftOf(world, situation, source, world.scale.now - 5 * DAY, random);
    // Written by hand means told whole.
    const mentioned = new Set(draft.mentioned);
    const body = [nth(situation.openings, 0), ...situation.middles]
      .map((part) => tell(part, draft.telling, mentioned))
      .join('\n\n');
    return [{ ...draft, source, body, firstBody: body, mentioned, isFront: true }];
  });
}
