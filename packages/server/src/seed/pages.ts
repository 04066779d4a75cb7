import { nth, known } from './known.ts';
import { subjectUuid } from '../graph/ids.ts';
import { DAY } from './calendar.ts';
import { react } from './reactions.ts';
import { iso, type TableRow } from './rows.ts';
import { pageTalk } from './texts/all.ts';
import { createThread } from './thread.ts';
import type { World } from './world.ts';

/** Pages of the portal with talk under them: normalised key, days since publication, comments, reactions. */
export const pages: readonly (readonly [
  key: string,
  days: number,
  comments: number,
  reactions: number,
])[] = [
  ['menu', 60, 34, 60],
  ['/nieuws/winter', 9, 9, 120],
  ['/nieuws/station-lichtmis', 12, 11, 260],
  ['/nieuws/warmtenet-leeds', 20, 5, 90],
  ['/nieuws/storm', 26, 10, 340],
  ['/nieuws/kerstpakket', 6, 8, 75],
  ['/nieuws/reiskosten', 15, 9, 180],
  ['/nieuws/bedrijfsschool', 30, 7, 150],
  ['/nieuws/phishing', 3, 4, 40],
  ['/nieuws/kwartaalcijfers', 48, 8, 66],
  ['/nieuws/nieuwe-telefoons', 70, 12, 58],
  ['/nieuws/open-dag', 95, 6, 130],
  ['/nieuws/fietsregeling', 130, 10, 88],
  ['/agenda/sportdag', 160, 12, 210],
  ['/agenda/directie-in-gesprek', 5, 3, 34],
  ['/kennisbank/winter', 25, 4, 31],
  ['/veiligheid/toolbox', 210, 9, 52],
  ['/over-ons/gedragscode', 300, 5, 20],
  ['/werken-bij/voordragen', 180, 6, 28],
  ['/leren', 240, 7, 44],
  ['/or/adviezen', 110, 8, 39],
  ['/data', 14, 6, 47],
];

/** Comments and reactions under pages of the portal, the same in every size of company. */
export function* createPages(world: World): Generator<TableRow> {
  const { calendar, people, scale } = world;
  const audience = nth(world.sources, 0).audience;
  for (const [key, days, comments, reactions] of pages) {
    const random = world.random.fork(`page ${key}`);
    const id = subjectUuid(key);
    const at = scale.now - days * DAY;
    const language = key === '/data' || key === '/nieuws/warmtenet-leeds' ? 'en' : 'nl';
    const situation = known(
      pageTalk.find(
        (talk) => talk.language === language && talk.about === (key === 'menu' ? 'menu' : 'page'),
      ),
    );
    const telling = world.telling(situation, audience, random);
    const size = Math.min(1, people.length / 500);
    const thread = createThread(
      {
        id,
        at,
        author: undefined,
        situation,
        telling,
        audience,
        comments: Math.ceil(comments * size),
        reactions: Math.ceil(comments * 2 * size),
        isOfficial: true,
      },
      people,
      calendar,
      random,
    );
    const reacted = react({ id, at, mood: 'NEWS' }, reactions, audience, people, calendar, random);
    yield [
      'subject',
      {
        id,
        key,
        lock_reason: null,
        lock_note: null,
        locked_at: null,
        locked_by: null,
        comment_count: thread.published,
        reaction_counts: reacted.counts,
        created_at: iso(at),
      },
    ];
    yield* thread.rows;
    yield* reacted.rows;
  }
}
