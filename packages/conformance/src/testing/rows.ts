import type {
  CommentData,
  Company,
  GivenReaction,
  ImageData,
  PlaceOfPost,
  PostData,
} from '../company/types.ts';

/** Rows by table, in the order in which tables lean on each other. */
export type Rows = Map<string, Record<string, unknown>[]>;

const tables = [
  'location',
  'org_unit',
  'source',
  'image',
  'person',
  'person_word',
  'community',
  'membership',
  'subscription',
  'reaction_option',
  'keyword_rule',
  'post',
  'comment',
  'reaction',
  'revision',
  'mention',
  'post_read',
] as const;

const day = 24 * 60;
const everybody = '09090909-0000-7000-8000-000000000001';

/** The company as rows of the reference server's tables, as it is at `now` (milliseconds since 1970). */
export function rowsOf(company: Company, now: number): Rows {
  const rows: Rows = new Map(tables.map((name) => [name, []]));
  const add = (table: (typeof tables)[number], row: Record<string, unknown>) =>
    rows.get(table)?.push(row);
  const at = (age: number) => new Date(now - age * 60_000).toISOString();
  const idOfPerson = new Map(company.people.map(({ handle, id }) => [handle, uuid(id)]));
  const personId = (handle: string | null) =>
    handle === null ? null : known(idOfPerson.get(handle), handle);
  const idOfPlace = new Map<string, string>([
    ...company.departments.map(({ name, id }) => [`department ${name}`, uuid(id)] as const),
    ...company.locations.map(({ name, id }) => [`location ${name}`, uuid(id)] as const),
    ...company.communities.map(({ slug, id }) => [`community ${slug}`, uuid(id)] as const),
    ['everybody true', everybody],
  ]);
  const sourceId = (place: PlaceOfPost) => {
    const [[kind, name] = ['', '']] = Object.entries(place);
    return known(idOfPlace.get(`${kind} ${String(name)}`), String(name));
  };
  const readers = new Set(
    company.people.filter(({ hasReadAll }) => hasReadAll).map(({ handle }) => handle),
  );
  const readUntil = (handle: string) => at(readers.has(handle) ? 0 : 400 * day);
  const subscribe = (handle: string, source: string) =>
    add('subscription', {
      person_id: personId(handle),
      source_id: source,
      read_until: readUntil(handle),
    });
  const picture = ({ id, alt, width, height }: ImageData, target: string | null) =>
    add('image', {
      id: uuid(id),
      target_id: target,
      position: 0,
      alt,
      media_type: 'image/png',
      width,
      height,
      byte_length: 1,
      created_at: at(400 * day),
    });

  for (const { id, name, country } of company.locations)
    add('location', { id: uuid(id), name, country });
  for (const { id, name } of company.departments) add('org_unit', { id: uuid(id), name });
  add('source', { id: everybody, kind: 'EVERYBODY', label: company.organization });
  for (const { id, name } of company.departments)
    add('source', { id: uuid(id), kind: 'DEPARTMENT', label: name });
  for (const { id, name } of company.locations)
    add('source', { id: uuid(id), kind: 'LOCATION', label: name });
  for (const { id, name } of company.communities)
    add('source', { id: uuid(id), kind: 'COMMUNITY', label: name });
  company.reactions.forEach((option, index) =>
    add('reaction_option', { ...option, position: index + 1 }),
  );
  for (const rule of company.rules) add('keyword_rule', { ...rule });

  for (const one of company.people) {
    if (one.avatar !== null) picture(one.avatar, null);
    const place = (kind: string, name: string | null) =>
      name === null ? null : known(idOfPlace.get(`${kind} ${name}`), name);
    const department = place('department', one.department);
    const location = place('location', one.location);
    add('person', {
      id: uuid(one.id),
      subject: one.handle,
      handle: one.handle,
      display_name: one.displayName,
      title: one.title,
      department_id: department,
      location_id: location,
      avatar_id: one.avatar && uuid(one.avatar.id),
      url: one.url,
      locale: one.locale,
      role: one.role,
      is_active: one.isActive,
      created_at: at(400 * day),
    });
    for (const word of wordsOf(one.displayName))
      add('person_word', { word, person_id: uuid(one.id) });
    for (const source of [everybody, department, location])
      if (source !== null) subscribe(one.handle, source);
  }

  for (const one of company.communities) {
    const id = uuid(one.id);
    if (one.cover !== null) picture(one.cover, null);
    const active = one.members.filter(({ status }) => status === 'ACTIVE');
    add('community', {
      id,
      slug: one.slug,
      name: one.name,
      purpose: one.purpose,
      rules: one.rules,
      visibility: one.visibility,
      join_policy: one.joinPolicy,
      status: one.status,
      is_premoderated: one.isPremoderated,
      cover_id: one.cover && uuid(one.cover.id),
      member_count: active.length,
      last_activity_at: lastActivity(company, one.slug, at),
      created_at: at(one.age),
    });
    for (const { person, role, status, message, age } of one.members)
      add('membership', {
        community_id: id,
        person_id: personId(person),
        role,
        status,
        message,
        since: at(age),
      });
    for (const { person } of active) subscribe(person, id);
  }

  const reactions = (target: string, given: readonly GivenReaction[]) => {
    for (const { key, by, age } of given)
      add('reaction', { target_id: target, person_id: personId(by), key, created_at: at(age) });
  };
  const mentions = (target: string, handles: readonly string[]) => {
    for (const handle of handles)
      add('mention', { target_id: target, person_id: personId(handle) });
  };

  for (const one of company.posts) {
    const id = uuid(one.id);
    const published = one.comments.filter(isPublished);
    for (const each of one.images) picture(each, id);
    const { lock, pin } = one;
    add('post', {
      id,
      source_id: sourceId(one.for),
      author_id: personId(one.author),
      kind: one.kind,
      state: one.state,
      title: one.title,
      body: one.body,
      is_official: one.isOfficial,
      created_at: at(one.age),
      edited_at: one.revisions[0] === undefined ? null : at(one.revisions[0].age),
      pinned_at: pin && at(pin.age),
      pinned_by: pin && personId(pin.by),
      lock_reason: lock && lock.reason,
      lock_note: lock && lock.note,
      locked_at: lock && at(lock.age),
      locked_by: lock && personId(lock.by),
      answer_id: one.answer && uuid(one.answer),
      comment_count: published.length,
      top_level_count: published.filter(({ parent }) => parent === null).length,
      reaction_counts: countsOf(one.reactions),
      score: one.reactions.length,
    });
    for (const { title, body, by, age } of one.revisions)
      add('revision', {
        target_id: id,
        replaced_at: at(age),
        title,
        body,
        editor_id: personId(by),
      });
    for (const handle of one.readBy)
      add('post_read', { person_id: personId(handle), post_id: id, read_at: at(0) });
    reactions(id, one.reactions);
    mentions(id, one.mentions);
    for (const each of one.comments) {
      const ancestors = ancestorsOf(each, one);
      const below = published.filter((other) => ancestorsOf(other, one).includes(each.id));
      add('comment', {
        id: uuid(each.id),
        subject_id: id,
        parent_id: each.parent && uuid(each.parent),
        ancestors: ancestors.map(uuid),
        author_id: personId(each.author),
        state: each.state,
        body: each.body,
        is_official: each.isOfficial,
        created_at: at(each.age),
        reply_count: below.filter(({ parent }) => parent === each.id).length,
        descendant_count: below.length,
        reaction_counts: countsOf(each.reactions),
        score: each.reactions.length,
        lead: one.answer === each.id ? 2 : each.isOfficial ? 1 : 0,
      });
      reactions(uuid(each.id), each.reactions);
      mentions(uuid(each.id), each.mentions);
    }
  }
  return rows;
}

/** `post_0101…` → `0101…`. */
function uuid(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The company names ${what}, who or which is not in it.`);
  return value;
}

function isPublished({ state }: { state: string }): boolean {
  return state === 'PUBLISHED';
}

function countsOf(given: readonly GivenReaction[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { key } of given) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Ids from the top of the thread down. */
function ancestorsOf({ parent }: CommentData, post: PostData): string[] {
  const above = post.comments.find(({ id }) => id === parent);
  return above === undefined ? [] : [...ancestorsOf(above, post), above.id];
}

function lastActivity(company: Company, slug: string, at: (age: number) => string): string | null {
  const own = company.posts
    .filter((post) => 'community' in post.for && post.for.community === slug)
    .filter(isPublished);
  const ages = own.flatMap((post) => [
    post.age,
    ...post.comments.filter(isPublished).map(({ age }) => age),
  ]);
  return ages.length === 0 ? null : at(Math.min(...ages));
}

/** Words of a name, lower case and without accents, as mention search looks them up. */
function wordsOf(name: string): Set<string> {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
}
