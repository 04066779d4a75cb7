import { nth, known } from './known.ts';
import { DAY } from './calendar.ts';
import { communityPlans, type CommunityPlan } from './community-list.ts';
import { places } from './company.ts';
import type { Person } from './people.ts';
import { namedId, type Random } from './random.ts';

export interface Community {
  readonly index: number;
  readonly id: string;
  readonly plan: CommunityPlan;
  readonly slug: string;
  readonly name: string;
  readonly createdAt: number;
  /** The first moment after which nothing is said any more. */
  readonly silentAt: number;
  /** Indices of people, those who write most first. */
  readonly members: readonly number[];
  readonly moderators: readonly number[];
  readonly requests: readonly number[];
  readonly invited: readonly number[];
}

// The miniature company needs one of everything: lively, dead, hidden, closed, premoderated, English.
const SMALL = [
  'koffiehoek',
  'veilig-werken',
  'prikbord',
  'software-guild',
  'data-en-dashboards',
  'ouders',
  'leidinggevenden',
  'postzegels',
];

// Which communities the demo people belong to, and as what.
const DEMO: Readonly<Record<string, readonly string[]>> = {
  'sanne.devries': ['koffiehoek', 'hardlopen', 'dank-je-wel', 'kantine-en-menu', 'zwolle', 'bhv'],
  'tom.bakker': [
    'koffiehoek',
    'veilig-werken',
    'storing-en-netten',
    'werk-en-rooster',
    'prikbord',
    'dank-je-wel',
    'zwolle',
    'fietsers',
    'ict-vragen',
    'hardlopen',
  ],
  'noor.elamrani': [
    'koffiehoek',
    'dank-je-wel',
    'nieuw-bij-veldlicht',
    'arnhem',
    'duurzame-ideeen',
    'inclusief',
    'leesclub',
    'veilig-werken',
    'leidinggevenden',
  ],
  'daan.visser': [
    'koffiehoek',
    'klantcontact',
    'kantine-en-menu',
    'prikbord',
    'ict-vragen',
    'huisdieren',
  ],
  'priya.raman': ['data-en-dashboards', 'international-colleagues'],
};
const LED_BY_SANNE = ['veilig-werken', 'duurzame-ideeen', 'prikbord'];

export function createCommunities(
  count: number,
  people: readonly Person[],
  now: number,
  random: Random,
): Community[] {
  const plans =
    count >= communityPlans.length
      ? communityPlans
      : SMALL.map((slug) => known(communityPlans.find((plan) => plan.slug === slug))).concat(
          communityPlans
            .filter(({ slug }) => !SMALL.includes(slug))
            .slice(0, Math.max(0, count - SMALL.length)),
        );
  const byHandle = new Map(people.slice(0, 40).map((person) => [person.handle, person.index]));
  const order = people
    .map(({ index }) => index)
    .sort((one, other) => nth(people, other).energy - nth(people, one).energy || one - other);
  return Array.from({ length: count }, (_, index) => {
    // A larger company has the same interests once per place and round.
    const plan = nth(plans, index % plans.length);
    const round = Math.floor(index / plans.length);
    const place = places[(round - 1) % places.length]?.[0];
    const number = Math.floor((round - 1) / places.length);
    const suffix = round === 0 ? '' : `${place}${number > 0 ? ` ${number + 1}` : ''}`;
    const slug =
      round === 0
        ? plan.slug
        : `${plan.slug}-${suffix.toLowerCase().replace('ü', 'u').replace(' ', '-')}`;
    const share = (plan.size / 100) * Math.min(1, 60 / count);
    return found(
      index,
      plan,
      slug,
      suffix === '' ? plan.name : `${plan.name} · ${suffix}`,
      share,
      people,
      order,
      byHandle,
      now,
      random.fork(slug),
    );
  });
}

function found(
  index: number,
  plan: CommunityPlan,
  slug: string,
  name: string,
  share: number,
  people: readonly Person[],
  order: readonly number[],
  byHandle: ReadonlyMap<string, number>,
  now: number,
  random: Random,
): Community {
  const createdAt = now - plan.startedDaysAgo * DAY;
  const silentAt = plan.silentSince === undefined ? now : now - plan.silentSince * DAY;
  const demo = new Set(Object.keys(DEMO).map((handle) => byHandle.get(handle)));
  const chosen = new Set<number>();
  for (const [handle, slugs] of Object.entries(DEMO)) {
    const person = byHandle.get(handle);
    if (person !== undefined && slugs.includes(slug)) chosen.add(person);
  }
  const sanne = byHandle.get('sanne.devries');
  const ledBySanne = sanne !== undefined && LED_BY_SANNE.includes(slug);
  if (ledBySanne) chosen.add(sanne);
  const requests: number[] = [];
  const invited: number[] = [];
  // The nth person of a walk through the company with an even stride: flat in memory and spread over all departments.
  const wanted = Math.max(4, Math.round(people.length * share));
  const offset = random.next();
  for (let step = 0; step < people.length && chosen.size < wanted; step += 1) {
    const place = Math.floor(
      ((step * people.length) / wanted +
        offset * people.length +
        random.next() * (people.length / wanted)) %
        people.length,
    );
    const person = nth(people, nth(order, place));
    if (demo.has(person.index) || chosen.has(person.index)) continue;
    if (plan.english > 70 && person.locale === 'nl' && random.chance(0.5)) continue;
    if (plan.english < 6 && person.locale === 'en') continue;
    chosen.add(person.index);
  }
  const members = [...chosen].sort(
    (one, other) => nth(people, other).energy - nth(people, one).energy || one - other,
  );
  const present = members.filter(
    (member) => nth(people, member).leftAt === undefined && !demo.has(member),
  );
  const moderators = plan.isAbandoned
    ? members
        .filter((member) => nth(people, member).leftAt !== undefined)
        .slice(0, 1)
        .concat(present.slice(-2, -1))
    : [
        ...(ledBySanne ? [sanne] : []),
        ...present
          .filter((member) => nth(people, member).joinedAt < createdAt || plan.startedDaysAgo > 600)
          .slice(0, 1 + Math.min(3, Math.floor(wanted / 60))),
      ];
  const isOpen = plan.joinPolicy === 'FREE';
  for (const person of isOpen ? [] : people) {
    if (chosen.has(person.index) || person.leftAt !== undefined || demo.has(person.index)) continue;
    if (plan.joinPolicy === 'REQUEST' && requests.length < 5 && random.chance(0.03))
      requests.push(person.index);
    else if (plan.joinPolicy === 'INVITE' && invited.length < 2 && random.chance(0.02))
      invited.push(person.index);
  }
  return {
    index,
    id: namedId(`community ${slug}`),
    plan,
    slug,
    name,
    createdAt,
    silentAt,
    members,
    moderators: [...new Set(moderators.length > 0 ? moderators : members.slice(0, 1))],
    requests,
    invited,
  };
}
