import { known, nth } from './known.ts';
import type { Calendar } from './calendar.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import { iso, type TableRow } from './rows.ts';

export const reactionOptions = [
  {
    key: 'like',
    emoji: '👍',
    labels: { nl: 'Leuk', en: 'Like', de: 'Gefällt mir', fr: 'J’aime', ar: 'أعجبني' },
  },
  {
    key: 'thanks',
    emoji: '🙏',
    labels: { nl: 'Bedankt', en: 'Thanks', de: 'Danke', fr: 'Merci', ar: 'شكرًا' },
  },
  {
    key: 'celebrate',
    emoji: '🎉',
    labels: { nl: 'Gefeliciteerd', en: 'Celebrate', de: 'Glückwunsch', fr: 'Bravo', ar: 'تهانينا' },
  },
  {
    key: 'insightful',
    emoji: '💡',
    labels: {
      nl: 'Leerzaam',
      en: 'Insightful',
      de: 'Aufschlussreich',
      fr: 'Instructif',
      ar: 'مفيد',
    },
  },
  {
    key: 'funny',
    emoji: '😄',
    labels: { nl: 'Grappig', en: 'Funny', de: 'Lustig', fr: 'Drôle', ar: 'مضحك' },
  },
  {
    key: 'support',
    emoji: '🤝',
    labels: { nl: 'Steun', en: 'Support', de: 'Unterstützung', fr: 'Soutien', ar: 'دعم' },
  },
  {
    key: 'sad',
    emoji: '😔',
    labels: { nl: 'Jammer', en: 'Sad', de: 'Traurig', fr: 'Triste', ar: 'حزين' },
  },
] as const;

//                                   like thanks celebrate insightful funny support sad
const MOODS: Readonly<Record<string, readonly number[]>> = {
  NEWS: [10, 3, 4, 4, 0.3, 2, 0.4],
  PRAISE: [6, 3, 10, 0.2, 0.3, 3, 0],
  QUESTION: [5, 0.6, 0.1, 2, 0.5, 3, 0.4],
  IDEA: [9, 1, 1, 6, 0.4, 4, 0],
  EVENT: [9, 1, 5, 0.2, 1, 1, 0.3],
  LINK: [6, 4, 0.2, 8, 0.4, 0.4, 0],
  UPDATE: [10, 2, 1.4, 2, 2, 2, 0.5],
  COMMENT: [12, 3, 0.6, 2, 2, 2, 0.2],
};

export interface Reacted {
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
  readonly rows: TableRow[];
}

/** Up to `wanted` reactions of different people to one target; now and then somebody gives two. */
export function react(
  target: { id: string; at: number; mood: string },
  wanted: number,
  audience: readonly number[],
  people: readonly Person[],
  calendar: Calendar,
  random: Random,
): Reacted {
  const moods = MOODS[target.mood] ?? known(MOODS['UPDATE']);
  const counts: Record<string, number> = {};
  const rows: TableRow[] = [];
  const seen = new Set<string>();
  const most = Math.min(wanted, Math.floor(audience.length * 0.6));
  for (let attempt = 0; rows.length < most && attempt < most * 3; attempt += 1) {
    const person = nth(people, nth(audience, Math.floor(random.next() ** 1.3 * audience.length)));
    const key = nth(reactionOptions, random.weighted(moods)).key;
    const twice = seen.has(person.id) && !random.chance(0.08);
    if (twice || seen.has(`${person.id} ${key}`)) continue;
    let at = calendar.later(target.at, random);
    if (at >= calendar.now) at = Math.floor(target.at + random.next() * (calendar.now - target.at));
    if (person.joinedAt > at || (person.leftAt ?? Infinity) < at) continue;
    seen.add(person.id).add(`${person.id} ${key}`);
    counts[key] = (counts[key] ?? 0) + 1;
    rows.push([
      'reaction',
      { target_id: target.id, person_id: person.id, key, created_at: iso(at) },
    ]);
  }
  return { counts, total: rows.length, rows };
}
