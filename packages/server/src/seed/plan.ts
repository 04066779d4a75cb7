import { DAY } from './calendar.ts';
import { nth } from './known.ts';
import type { Language, Situation } from './script.ts';
import { news, situations } from './texts/all.ts';
import type { Source, World } from './world.ts';

/** Who posts how often, and which situations occur where. */
export function createPlan(world: World): {
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
          const community = nth(sources, index).community;
          if (!community) return nth(sources, index).audience.length < 4 ? 0 : weight;
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
