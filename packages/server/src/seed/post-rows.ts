import { DAY, HOUR } from './calendar.ts';
import type { Budget } from './budget.ts';
import { demoPeople } from './demo-people.ts';
import { readUntil } from './directory.ts';
import type { Draft } from './drafts.ts';
import { nth } from './known.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import { react } from './reactions.ts';
import { iso, type TableRow } from './rows.ts';
import type { Language, Situation } from './script.ts';
import { createThread } from './thread.ts';
import type { Source, World } from './world.ts';

/** A post with its thread, reactions, pictures, pin, lock and history. */
export function* writePost(
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
        (draft.isFront
          ? (source.kind === 'EVERYBODY' ? 1 : 3.5) * (0.4 + 1.2 * ripe)
          : ripe ** 0.4) -
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

  const moderator = nth(people, community?.moderators[0] ?? author?.index ?? 0);
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
  const lock = isLocked ? lockOf(situation.language, random) : undefined;

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
      locked_at: lock ? iso(Math.min(scale.now, (thread.lastAt ?? at) + 20 * HOUR)) : null,
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
    yield ['mention', { target_id: id, person_id: nth(people, person).id }];
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
  const reporter = nth(world.people, random.pick(source.audience));
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
