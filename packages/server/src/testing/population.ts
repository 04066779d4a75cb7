import type { Database } from '../database/open.ts';
import { fixtureUuid } from './fixtures.ts';

/** Handles, in the order of their numbers. */
export const people = ['anna', 'bas', 'chris', 'dina', 'eva', 'finn', 'gea'] as const;
export type Handle = (typeof people)[number];

/** Communities in the order of their numbers. Eva owns all; Anna and Bas are members; Gea was one; Finn is in none. */
export const communities = ['garden', 'finance', 'merger', 'board', 'attic'] as const;

/** A word that stands in everything closed and hidden, and nowhere else. */
export const canary = 'quokka';

export const everybody = fixtureUuid('unit', 900);
const care = fixtureUuid('unit', 1);
const works = fixtureUuid('unit', 2);
const harbour = fixtureUuid('location', 1);

/** Anna and Eva in Care at the harbour, Bas in Works; Chris speaks officially, Dina administers. */
export async function populate(db: Database): Promise<void> {
  await db.transaction((transaction) => transaction.execute(script()));
}

const person = (handle: Handle) => fixtureUuid('person', people.indexOf(handle) + 1);
const community = (slug: (typeof communities)[number]) =>
  fixtureUuid('community', communities.indexOf(slug) + 1);

function script(): string {
  const names = [
    'Anna Ádám',
    'Bas de Boer',
    'Chris Comms',
    'Dina Admin',
    'Eva Visser',
    'Finn Outside',
    'Gea Gone',
  ];
  const roles = [
    'EMPLOYEE',
    'EMPLOYEE',
    'COMMUNICATIONS',
    'ADMIN',
    'EMPLOYEE',
    'EMPLOYEE',
    'EMPLOYEE',
  ];
  const kinds: [string, string, string, string, boolean][] = [
    ['OPEN', 'FREE', 'ACTIVE', 'Growing things', false],
    ['CLOSED', 'REQUEST', 'ACTIVE', 'Counting things', false],
    ['HIDDEN', 'INVITE', 'ACTIVE', `Planning the ${canary}`, false],
    ['OPEN', 'FREE', 'ACTIVE', 'Deciding things', true],
    ['OPEN', 'FREE', 'ARCHIVED', 'Remembering things', false],
  ];
  return `
  insert into location (id, name, country) values ('${harbour}', 'Harbour', 'NL');
  insert into org_unit (id, name) values ('${care}', 'Care'), ('${works}', 'Works');
  insert into source (id, kind, label) values
    ('${everybody}', 'EVERYBODY', 'Polder'), ('${care}', 'DEPARTMENT', 'Care'), ('${works}', 'DEPARTMENT', 'Works'),
    ('${harbour}', 'LOCATION', 'Harbour');
  insert into reaction_option (key, emoji, labels, position) values
    ('like', '👍', '{"en": "Like", "nl": "Leuk"}', 1), ('thanks', '🙏', '{"en": "Thanks", "nl": "Bedankt"}', 2),
    ('insight', '💡', '{"en": "Insightful", "nl": "Leerzaam"}', 3);
  insert into keyword_rule (pattern, action, reason) values
    ('password', 'REFUSE', 'no secrets here'), ('strike', 'HOLD', 'sensitive');
  ${people
    .map(
      (handle, index) => `
  insert into person (id, subject, handle, display_name, title, department_id, location_id, role, locale) values
    ('${person(handle)}', 'sub-${handle}', '${handle}', '${names[index]}', ${index % 2 ? 'null' : `'Title ${index}'`},
     '${handle === 'bas' || handle === 'finn' ? works : care}', ${handle === 'finn' ? 'null' : `'${harbour}'`}, '${roles[index]}', 'nl');
  insert into person_word (word, person_id) values ('${handle}', '${person(handle)}')
    ${handle === 'anna' ? `, ('adam', '${person(handle)}')` : ''};
  insert into subscription (person_id, source_id, read_until) values
    ('${person(handle)}', '${everybody}', now() - interval '10 days'),
    ('${person(handle)}', '${handle === 'bas' || handle === 'finn' ? works : care}', now() - interval '10 days')
    ${handle === 'finn' ? '' : `, ('${person(handle)}', '${harbour}', now() - interval '10 days')`};`,
    )
    .join('')}
  ${communities
    .map((slug, index) => {
      const [visibility, joinPolicy, status, purpose, premoderated] = kinds[
        index
      ] as (typeof kinds)[number];
      const members = (['eva', 'anna', 'bas'] as const).map(
        (handle, place) =>
          `('${community(slug)}', '${person(handle)}', '${place === 0 ? 'OWNER' : 'MEMBER'}', 'ACTIVE', now() - interval '${9 - place} days')`,
      );
      return `
  insert into source (id, kind, label) values ('${community(slug)}', 'COMMUNITY', '${slug}');
  insert into community (id, slug, name, purpose, visibility, join_policy, status, is_premoderated, member_count, created_at)
    values ('${community(slug)}', '${slug}', '${slug}', '${purpose}', '${visibility}', '${joinPolicy}', '${status}', ${premoderated}, 3,
      now() - interval '400 days');
  insert into membership (community_id, person_id, role, status, since) values ${members.join(', ')};
  insert into subscription (person_id, source_id, read_until)
    select person_id, community_id, now() - interval '10 days' from membership where community_id = '${community(slug)}';`;
    })
    .join('')}
  ${postRows()}`;
}

/**
 * Posts 1 to 40, an hour apart, the newest first: by turns in garden, finance, merger, board, Care and for everybody (official, of Chris).
 * Each of the first twelve has four comments, of which the second answers the first.
 */
function postRows(): string {
  const places = [
    community('garden'),
    community('finance'),
    community('merger'),
    community('board'),
    care,
    everybody,
  ];
  const rows: string[] = [];
  for (let number = 1; number <= 40; number += 1) {
    const place = places[number % places.length] as string;
    const secret = place === community('finance') || place === community('merger');
    const official = place === everybody;
    const author = official ? 'chris' : number % 3 === 0 ? 'bas' : 'anna';
    const id = fixtureUuid('post', number);
    rows.push(`
  insert into post (id, source_id, author_id, kind, title, body, is_official, created_at, comment_count, top_level_count, reaction_counts, score)
    values ('${id}', '${place}', '${person(author)}', '${official ? 'NEWS' : number % 5 === 0 ? 'QUESTION' : 'UPDATE'}',
      ${official ? `'News ${number}'` : 'null'}, 'Post ${number} "quoted"\n${secret ? canary : 'plain'} é 🌷', ${official},
      now() - interval '${number} hours', ${number <= 12 ? 4 : 0}, ${number <= 12 ? 3 : 0}, '{"like": 1}', 1);
  insert into reaction (target_id, person_id, key) values ('${id}', '${person('eva')}', 'like');`);
    if (number <= 12) rows.push(...commentRows(number, id, secret));
  }
  return rows.join('');
}

function commentRows(post: number, postId: string, secret: boolean): string[] {
  return [1, 2, 3, 4].map((place) => {
    const id = fixtureUuid('comment', post * 10 + place);
    const first = fixtureUuid('comment', post * 10 + 1);
    const answers = place === 2;
    return `
  insert into comment (id, subject_id, parent_id, ancestors, author_id, body, created_at, reply_count, descendant_count)
    values ('${id}', '${postId}', ${answers ? `'${first}'` : 'null'}, '${answers ? `{${first}}` : '{}'}',
      '${person(place === 3 ? 'bas' : place === 4 ? 'eva' : 'anna')}', 'Comment ${place} ${secret ? canary : 'plain'}',
      now() - interval '${post} hours' + interval '${place} minutes', ${place === 1 ? 1 : 0}, ${place === 1 ? 1 : 0});`;
  });
}
