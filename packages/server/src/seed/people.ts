import { nth } from './known.ts';
import { DAY } from './calendar.ts';
import { places } from './company.ts';
import { departments, type Department } from './departments.ts';
import { demoPeople } from './demo-people.ts';
import { firstNames, lastNames, rareNames } from './names.ts';
import { namedId, type Random } from './random.ts';

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly parent: number | undefined;
  readonly weight: number;
  readonly titles: readonly string[];
  readonly hasTeams: boolean;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

export interface Person {
  readonly index: number;
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly firstName: string;
  readonly title: string | null;
  readonly unit: number;
  readonly place: number;
  readonly locale: 'nl' | 'en';
  readonly role: 'EMPLOYEE' | 'COMMUNICATIONS' | 'ADMIN';
  /** Milliseconds; people write between these. */
  readonly joinedAt: number;
  readonly leftAt: number | undefined;
  /** How much somebody writes: a few much, most little. */
  readonly energy: number;
}

export function createPlaces(): Place[] {
  return places.map(([name, country]) => ({ id: namedId(`place ${name}`), name, country }));
}

/** The tree of departments, parents before their teams. */
export function createUnits(): Unit[] {
  const units: Unit[] = [];
  function add(department: Department, parent: number | undefined): void {
    const { name, weight, titles, teams = [] } = department;
    units.push({
      id: namedId(`unit ${name}`),
      name,
      parent,
      weight,
      titles,
      hasTeams: teams.length > 0,
    });
    const own = units.length - 1;
    for (const team of teams) add(team, own);
  }
  for (const department of departments) add(department, undefined);
  return units;
}

/** The person's own unit and all above it. */
export function unitsAbove(units: readonly Unit[], unit: number): number[] {
  const result = [unit];
  for (let parent = units[unit]?.parent; parent !== undefined; parent = units[parent]?.parent)
    result.push(parent);
  return result;
}

export function createPeople(
  count: number,
  now: number,
  days: number,
  units: readonly Unit[],
  random: Random,
): Person[] {
  const people: Person[] = [];
  const taken = new Map<string, number>();
  const led = new Set<number>();
  const unitWeights = units.map((unit) => unit.weight);
  const placeWeights = places.map(([, , weight]) => weight);
  const reserved = new Set([
    ...demoPeople.map(({ handle }) => handle),
    ...rareNames.map(([, handle]) => handle),
  ]);

  for (const demo of demoPeople) {
    const newcomer = demo.handle === 'priya.raman';
    people.push({
      index: people.length,
      id: namedId(`person ${demo.handle}`),
      handle: demo.handle,
      displayName: demo.displayName,
      firstName: nth(demo.displayName.split(' '), 0),
      title: demo.title,
      unit: units.findIndex(({ name }) => name === demo.department),
      place: places.findIndex(([name]) => name === demo.location),
      locale: demo.locale,
      role: demo.role,
      joinedAt: now - (newcomer ? 12 * DAY : (days + 300) * DAY),
      leftAt: undefined,
      energy:
        { 'sanne.devries': 0.9, 'tom.bakker': 0.7, 'noor.elamrani': 0.8 }[demo.handle] ?? 0.02,
    });
  }
  while (people.length < count) {
    const index = people.length;
    const rare = rareNames[index - demoPeople.length];
    const firstName = rare ? nth(rare[0].split(' '), 0) : random.pick(firstNames);
    const displayName = rare ? rare[0] : `${firstName} ${random.pick(lastNames)}`;
    let handle = rare ? rare[1] : handleOf(displayName);
    const same = taken.get(handle) ?? (!rare && reserved.has(handle) ? 1 : 0);
    taken.set(handle, same + 1);
    if (same > 0) handle += String(same + 1);
    const unit = random.weighted(unitWeights);
    const abroad = [
      'Grid Software',
      'Data Platform',
      'Charging Platform',
      'Cyber Security',
      'Geothermie',
    ].includes(nth(units, unit).name);
    const place = random.weighted(placeWeights);
    const country = places[place]?.[1];
    const english =
      random.next() <
      (country === 'GB' ? 1 : country === 'DE' || country === 'FR' ? 0.85 : abroad ? 0.4 : 0.05);
    const joinedAt = random.chance(0.25)
      ? now - days * DAY * random.next() * 0.98
      : now - (days + 30 + random.int(3000)) * DAY;
    const left =
      index % 24 === 23 ? now - random.next() ** 1.5 * days * 0.9 * DAY - 10 * DAY : undefined;
    people.push({
      index,
      id: namedId(`person ${handle}`),
      handle,
      displayName,
      firstName,
      title: random.chance(0.03) ? null : titleOf(units, unit, led, random),
      unit,
      place,
      locale: english ? 'en' : 'nl',
      role:
        units[unit]?.name === 'Communicatie'
          ? 'COMMUNICATIONS'
          : index === demoPeople.length + rareNames.length
            ? 'ADMIN'
            : 'EMPLOYEE',
      joinedAt,
      leftAt: left !== undefined && left > joinedAt + 20 * DAY ? left : undefined,
      energy: random.next() ** 4,
    });
  }
  return people;
}

/** One person leads a department; the others there have other titles. */
function titleOf(units: readonly Unit[], unit: number, led: Set<number>, random: Random): string {
  const { titles, hasTeams } = nth(units, unit);
  if (!hasTeams) return nth(titles, Math.floor(random.next() ** 1.5 * titles.length));
  if (!led.has(unit)) {
    led.add(unit);
    return nth(titles, 0);
  }
  return titles.length > 1 ? random.pick(titles.slice(1)) : 'Managementassistent';
}

/** `Şirin van der Meer` becomes `sirin.vandermeer`. */
export function handleOf(displayName: string): string {
  const [first = '', ...rest] = plain(displayName).split(/\s+/);
  const clean = (text: string): string => text.replace(/[^a-z]/g, '');
  return `${clean(first)}.${clean(rest.join(''))}`;
}

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
};

/** Lower case and without accents. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßıđæ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words under which somebody is found. */
export function wordsOf(person: Person): string[] {
  return [
    ...new Set(
      plain(person.displayName)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== ''),
    ),
  ];
}
