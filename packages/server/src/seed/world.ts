import { nth } from './known.ts';
import { createCalendar, DAY, type Calendar } from './calendar.ts';
import { sharedWords } from './company.ts';
import { createCommunities, type Community } from './communities.ts';
import type { Scale } from './options.ts';
import {
  createPeople,
  createPlaces,
  createUnits,
  unitsAbove,
  type Person,
  type Place,
  type Unit,
} from './people.ts';
import { createRandom, namedId, type Random } from './random.ts';
import { drawScenes, type Scene } from './scenes.ts';
import type { Language, Situation, Telling } from './script.ts';

/** The company before anybody has said a word. */
export interface World {
  readonly scale: Scale;
  readonly calendar: Calendar;
  readonly random: Random;
  readonly units: readonly Unit[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  /** Those who write the news. */
  readonly officers: readonly Person[];
  readonly communities: readonly Community[];
  readonly scenes: readonly Scene[];
  readonly everybodyId: string;
  /** Where posts go, with who reads and writes there. */
  readonly sources: readonly Source[];
  telling(
    situation: Pick<Situation, 'language' | 'slots'>,
    audience: readonly number[],
    random: Random,
  ): Telling;
}

export interface Source {
  readonly id: string;
  readonly kind: 'EVERYBODY' | 'COMMUNITY' | 'DEPARTMENT' | 'LOCATION';
  readonly label: string;
  /** Indices of people, those who write most first. */
  readonly audience: readonly number[];
  readonly community: Community | undefined;
}

export function createWorld(scale: Scale): World {
  const random = createRandom(scale.seed);
  const calendar = createCalendar(scale.now, scale.days);
  const units = createUnits();
  const places = createPlaces();
  const people = createPeople(scale.people, scale.now, scale.days, units, random.fork('people'));
  const communities = createCommunities(
    scale.communities,
    people,
    scale.now,
    random.fork('communities'),
  );
  const everybodyId = namedId('everybody');
  const byEnergy = people
    .map(({ index }) => index)
    .sort((one, other) => nth(people, other).energy - nth(people, one).energy || one - other);
  const inUnit = units.map((): number[] => []);
  const inPlace = places.map((): number[] => []);
  for (const index of byEnergy) {
    const person = nth(people, index);
    for (const unit of unitsAbove(units, person.unit)) nth(inUnit, unit).push(index);
    nth(inPlace, person.place).push(index);
  }
  const sources: Source[] = [
    {
      id: everybodyId,
      kind: 'EVERYBODY',
      label: 'Veldlicht',
      audience: byEnergy,
      community: undefined,
    },
    ...units.map(({ id, name }, index): Source => ({
      id,
      kind: 'DEPARTMENT',
      label: name,
      audience: nth(inUnit, index),
      community: undefined,
    })),
    ...places.map(({ id, name }, index): Source => ({
      id,
      kind: 'LOCATION',
      label: name,
      audience: nth(inPlace, index),
      community: undefined,
    })),
    ...communities.map((community): Source => ({
      id: community.id,
      kind: 'COMMUNITY',
      label: community.name,
      audience: community.members,
      community,
    })),
  ];

  function telling(
    { language, slots }: Pick<Situation, 'language' | 'slots'>,
    audience: readonly number[],
    chance: Random,
  ): Telling {
    return {
      language,
      slots,
      random: chance,
      bound: new Map(),
      shared: (slot) => sharedWords[language][slot],
      person() {
        for (let attempt = 0; ; attempt += 1) {
          const person = nth(people, audience[chance.int(audience.length)] ?? 0);
          const isPresent =
            person.leftAt === undefined &&
            person.joinedAt < scale.now - 60 * DAY &&
            /^\p{Script=Latin}{2,}$/u.test(person.firstName);
          if (isPresent || attempt > 40) return person;
        }
      },
    };
  }
  return {
    scale,
    calendar,
    random,
    units,
    places,
    people,
    officers: people.filter(({ role }) => role === 'COMMUNICATIONS'),
    communities,
    scenes: drawScenes(),
    everybodyId,
    sources,
    telling,
  };
}

export function speaks(person: Person, language: Language): boolean {
  return language === 'en' || person.locale === 'nl';
}
