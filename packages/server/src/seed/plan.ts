import { DAY } from './calendar.ts';
import { nth } from './known.ts';
import type { Random } from './random.ts';
import type { Language, Situation } from './script.ts';
import { news, situations } from './texts/all.ts';
import type { Source, World } from './world.ts';

/** Who posts how often, and which situations occur where. */
export function createPlan(world: World): {
  /** Where the next post goes. */
  draw(at: number, random: Random): Source;
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
  // Running sums of the day's weights: a source is found by halving, however many there are.
  const sums = new Float64Array(sources.length);

  function openDay(at: number): void {
    let sum = 0;
    for (const [index, source] of sources.entries()) {
      sum += isOpen(world, source, at) ? nth(base, index) : 0;
      sums[index] = sum;
    }
  }

  return {
    draw(at, random) {
      if (Math.floor(at / DAY) !== day) {
        day = Math.floor(at / DAY);
        openDay(at);
      }
      const wanted = random.next() * nth(sums, sums.length - 1);
      let low = 0;
      let high = sums.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (nth(sums, middle) > wanted) high = middle;
        else low = middle + 1;
      }
      return nth(sources, low);
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

/** Whether anything is said there on that day. */
function isOpen(world: World, { community, audience }: Source, at: number): boolean {
  if (!community) return audience.length >= 4;
  const isAlive = community.silentAt === world.calendar.now;
  return at >= community.createdAt && (isAlive || at + DAY <= community.silentAt);
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
