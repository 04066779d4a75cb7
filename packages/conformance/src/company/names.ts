/**
 * Wire ids of the things in the small company, by name. An id looks like those of the reference server, `post_` and a UUID, so that it
 * can be loaded there; for everybody else it is an opaque text.
 */
const blocks = {
  post: '01',
  comment: '02',
  person: '04',
  community: '05',
  unit: '06',
  location: '07',
  image: '08',
};

export type Kind = keyof typeof blocks;

function ids<Name extends string>(
  kind: Kind,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const entries = names.map((name, index) => [name, idOf(kind, index + 1)] as const);
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** The id of the thing of this number. */
export function idOf(kind: Kind, number: number): string {
  return `${kind}_${blocks[kind].repeat(4)}-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Ids that fit and that nobody has. */
export const absent = {
  post: idOf('post', 999),
  comment: idOf('comment', 999),
  person: idOf('person', 999),
  community: idOf('community', 999),
  image: idOf('image', 999),
};

export const handles = [
  'anna',
  'bas',
  'chris',
  'dina',
  'eva',
  'finn',
  'gus',
  'hana',
  'ivo',
  'jon',
  'kim',
  'lea',
  'mia',
] as const;
export type Handle = (typeof handles)[number];
export const person = ids('person', handles);

export const slugs = [
  'garden',
  'finance',
  'merger',
  'board',
  'attic',
  'sprout',
  'echo',
  'husk',
] as const;
export type Slug = (typeof slugs)[number];
export const community = ids('community', slugs);

export const post = ids('post', [
  'welcome',
  'question',
  'locked',
  'edited',
  'pinned',
  'former',
  'held',
  'hidden',
  'removed',
  'orphan',
  'mention',
  'ledger',
  'secret',
  'waiting',
  'relic',
  'news',
  'newsOnTop',
  'care',
  'works',
  'harbour',
  'hill',
  'settled',
  'minutes1',
  'minutes2',
  'minutes3',
  'minutes4',
  'minutes5',
  'pictured',
]);

export const comment = ids('comment', [
  'first',
  'reply',
  'replyOfEva',
  'deep',
  'loved',
  'tombstone',
  'underTombstone',
  'gone',
  'pending',
  'late1',
  'late2',
  'late3',
  'late4',
  'answer1',
  'answer2',
  'official',
  'plain',
  'inLedger',
  'inRelic',
  'fixed',
  'underLocked',
  'hiddenWords',
]);

export const image = ids('image', ['evaFace', 'gardenCover', 'rose']);
export const department = ids('unit', ['care', 'works']);
export const place = ids('location', ['harbour', 'hill']);

/** Readable names for reports: what stands behind an id of the company. */
export const nameOfId: ReadonlyMap<string, string> = new Map(
  Object.entries({ person, community, post, comment, absent }).flatMap(([kind, all]) =>
    Object.entries(all).map(([name, id]) => [id, `${kind} ${name}`] as const),
  ),
);
