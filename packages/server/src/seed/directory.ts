import { nth } from './known.ts';
import { DAY } from './calendar.ts';
import { demoPeople } from './demo-people.ts';
import { unitsAbove, wordsOf } from './people.ts';
import { drawFace } from './picture.ts';
import { namedId } from './random.ts';
import { reactionOptions } from './reactions.ts';
import { iso, type TableRow } from './rows.ts';
import type { World } from './world.ts';

/** Places, departments, people, communities, and who reads what: all that stands before the first post. */
export function* createDirectory(world: World): Generator<TableRow> {
  for (const { id, name, country } of world.places) yield ['location', { id, name, country }];
  for (const { id, name, parent } of world.units)
    yield [
      'org_unit',
      { id, name, parent_id: parent === undefined ? null : nth(world.units, parent).id },
    ];
  for (const { id, kind, label } of world.sources) yield ['source', { id, kind, label }];
  for (const [position, { key, emoji, labels }] of reactionOptions.entries())
    yield ['reaction_option', { key, emoji, labels, position }];
  for (const [pattern, action, reason] of keywordRules)
    yield ['keyword_rule', { pattern, action, reason }];
  yield* createPersonRows(world);
  yield* createCommunityRows(world);
}

const keywordRules = [
  ['bsn', 'HOLD', 'Looks like a citizen service number; personal data do not belong here.'],
  ['burgerservicenummer', 'HOLD', 'Personal data do not belong here.'],
  ['wachtwoord is', 'REFUSE', 'Never share a password.'],
  ['password is', 'REFUSE', 'Never share a password.'],
  ['iban', 'HOLD', 'Looks like a bank account.'],
  ['strikt vertrouwelijk', 'HOLD', 'Marked as confidential.'],
  ['idioot', 'HOLD', 'About the matter, not the person.'],
  ['idiot', 'HOLD', 'About the matter, not the person.'],
  ['crypto', 'REFUSE', 'No advertising.'],
] as const;

function* createPersonRows(world: World): Generator<TableRow> {
  const { people, units, places, scale, everybodyId } = world;
  const random = world.random.fork('directory');
  let faces = 0;
  for (const person of people) {
    // About a third has a picture; more than a thousand faces would only fill the disk.
    const hasFace = person.leftAt === undefined && faces < 1000 && random.chance(0.36);
    const avatarId = hasFace ? namedId(`face ${person.handle}`) : null;
    if (hasFace) {
      faces += 1;
      const bytes = drawFace(person.handle);
      yield [
        'image',
        {
          id: avatarId,
          owner_id: person.id,
          target_id: null,
          position: 0,
          alt: person.displayName,
          media_type: 'image/png',
          width: 96,
          height: 96,
          byte_length: bytes.length,
          bytes: `\\x${bytes.toString('hex')}`,
          created_at: iso(scale.now - 90 * DAY),
        },
      ];
    }
    yield [
      'person',
      {
        id: person.id,
        subject: person.handle,
        handle: person.handle,
        display_name: person.displayName,
        title: person.title,
        department_id: nth(units, person.unit).id,
        location_id: nth(places, person.place).id,
        avatar_id: avatarId,
        url: `/wie-is-wie/${person.handle}`,
        locale: person.locale,
        role: person.role,
        is_active: person.leftAt === undefined,
        created_at: iso(person.joinedAt),
      },
    ];
    for (const word of wordsOf(person)) yield ['person_word', { word, person_id: person.id }];
    if (person.leftAt !== undefined) continue;
    for (const source of [
      everybodyId,
      nth(places, person.place).id,
      ...unitsAbove(units, person.unit).map((unit) => nth(units, unit).id),
    ]) {
      yield [
        'subscription',
        {
          person_id: person.id,
          source_id: source,
          read_until: iso(readUntil(world, person.index)),
        },
      ];
    }
  }
  const muted = Math.min(20, Math.floor(people.length / 30));
  for (let index = 0; index < muted; index += 1) {
    const [one, other] = [
      nth(people, random.between(10, people.length - 1)),
      nth(people, random.between(10, people.length - 1)),
    ];
    if (one !== other && one.index % 2 === 0 && other.index % 2 === 1)
      yield [
        'person_mute',
        { person_id: one.id, muted_id: other.id, created_at: iso(scale.now - index * DAY) },
      ];
  }
}

// How far behind each of the people of the demo is, in hours: enough to have something unread, not so much as to despair.
const BEHIND: Readonly<Record<string, number>> = {
  'sanne.devries': 20,
  'tom.bakker': 30,
  'noor.elamrani': 9,
  'daan.visser': 75,
  'priya.raman': 50,
};

/** Up to when a person has read everything. */
export function readUntil(world: World, index: number): number {
  const hours = BEHIND[demoPeople[index]?.handle ?? ''] ?? 2 + ((index * 7919) % 200);
  return world.scale.now - hours * 3_600_000;
}

const MESSAGES = [
  'Ik werk sinds kort met dit onderwerp en wil graag meelezen.',
  'Mijn teamleider raadde me deze groep aan.',
  'I would love to learn from you.',
  null,
  'Ik heb een idee dat hier past.',
];

function* createCommunityRows(world: World): Generator<TableRow> {
  const { people, scale } = world;
  const random = world.random.fork('memberships');
  for (const community of world.communities) {
    const { plan, id } = community;
    const scene = random.chance(0.45) ? random.pick(world.scenes) : undefined;
    const coverId = scene ? namedId(`cover ${community.slug}`) : null;
    if (scene) {
      yield [
        'image',
        {
          id: coverId,
          owner_id: null,
          target_id: null,
          position: 0,
          alt: scene.alt.nl,
          media_type: 'image/png',
          width: scene.width,
          height: scene.height,
          byte_length: scene.bytes.length,
          bytes: `\\x${scene.bytes.toString('hex')}`,
          created_at: iso(community.createdAt),
        },
      ];
    }
    const active = community.members.filter(
      (member) => nth(people, member).leftAt === undefined || community.moderators.includes(member),
    );
    yield [
      'community',
      {
        id,
        slug: community.slug,
        name: community.name,
        purpose: plan.purpose,
        rules: plan.rules,
        visibility: plan.visibility,
        join_policy: plan.joinPolicy,
        status: plan.isArchived ? 'ARCHIVED' : 'ACTIVE',
        is_premoderated: plan.isPremoderated,
        cover_id: coverId,
        member_count: active.length,
        created_at: iso(community.createdAt),
      },
    ];
    for (const member of active) {
      const person = nth(people, member);
      const from = Math.max(community.createdAt, Math.min(person.joinedAt, scale.now - DAY));
      const place = community.moderators.indexOf(member);
      const since =
        place === 0
          ? community.createdAt
          : Math.floor(from + random.next() ** 1.4 * (scale.now - from));
      yield [
        'membership',
        {
          community_id: id,
          person_id: person.id,
          role: place === 0 ? 'OWNER' : place > 0 ? 'MODERATOR' : 'MEMBER',
          status: 'ACTIVE',
          message: null,
          since: iso(since),
        },
      ];
      yield [
        'subscription',
        {
          person_id: person.id,
          source_id: id,
          read_until: iso(Math.max(since, readUntil(world, member))),
        },
      ];
    }
    for (const member of community.requests) {
      yield [
        'membership',
        {
          community_id: id,
          person_id: nth(people, member).id,
          role: 'MEMBER',
          status: 'REQUESTED',
          message: random.pick(MESSAGES),
          since: iso(scale.now - random.between(1, 200) * 3_600_000),
        },
      ];
    }
    for (const member of community.invited) {
      yield [
        'membership',
        {
          community_id: id,
          person_id: nth(people, member).id,
          role: 'MEMBER',
          status: 'INVITED',
          message: null,
          since: iso(scale.now - random.between(1, 200) * 3_600_000),
        },
      ];
    }
    const leaves = Math.round((active.length / 25) * (plan.isAbandoned ? 3 : 1));
    for (let index = 0; index < leaves; index += 1) {
      const day = iso(
        scale.now - random.between(1, Math.min(scale.days, plan.startedDaysAgo)) * DAY,
      ).slice(0, 10);
      const reason = random.pick(
        plan.isAbandoned
          ? ['TOO_QUIET', 'TOO_QUIET', 'NOT_RELEVANT']
          : ['NOT_RELEVANT', 'TOO_BUSY', 'CHANGED_ROLE', 'TOO_QUIET', 'OTHER'],
      );
      yield ['community_leave', { community_id: id, left_on: day, reason }];
    }
  }
}
