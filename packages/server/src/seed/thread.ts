import { known, nth } from './known.ts';
import { HOUR, type Calendar } from './calendar.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import { iso, type TableRow } from './rows.ts';
import { react } from './reactions.ts';
import { tell, type Line, type Situation, type Telling } from './script.ts';
import { smallTalk } from './texts/small-talk.ts';

export interface ThreadOf {
  /** The post or page. */
  readonly id: string;
  readonly at: number;
  readonly author: Person | undefined;
  readonly situation: Pick<Situation, 'thread' | 'isOpen' | 'kind' | 'to'>;
  readonly telling: Telling;
  /** People who may speak, those who speak most first. */
  readonly audience: readonly number[];
  readonly comments: number;
  readonly reactions: number;
  /** Marks what the communications department says. */
  readonly isOfficial: boolean;
}

export interface Thread {
  readonly rows: TableRow[];
  /** Comments that everybody can read. */
  readonly published: number;
  readonly reactions: number;
  readonly lastAt: number | undefined;
  /** The first answer, where one was given. */
  readonly answerId: string | undefined;
}

interface Said {
  readonly id: string;
  readonly at: number;
  readonly author: Person;
  readonly parent: Said | undefined;
  readonly body: string;
  /** What the script still has as answers to this. */
  readonly pending: Line[];
  readonly isScripted: boolean;
  readonly mentioned: Set<number>;
  state: 'PUBLISHED' | 'REMOVED';
  replies: number;
  descendants: number;
}

/** Writes a conversation: scripted exchanges, answered in between by what colleagues say to anything. */
export function createThread(
  of: ThreadOf,
  people: readonly Person[],
  calendar: Calendar,
  random: Random,
): Thread {
  const times = Array.from({ length: of.comments }, () => momentOf(of, calendar, random))
    .filter((at) => at < calendar.now)
    .sort((one, other) => one - other);
  const talk = smallTalk[of.telling.language];
  const queue = random.shuffle(of.situation.thread);
  // The line that answers a question comes first in the script and soon in the thread.
  const first = of.situation.thread[0];
  if (of.situation.kind === 'QUESTION' && first)
    queue.push(...queue.splice(queue.indexOf(first), 1));
  const said: Said[] = [];
  const open: Said[] = [];
  const used = new Set<string>();
  let answerId: string | undefined;

  for (const at of times) {
    const speaks = (person: Person): boolean =>
      person.joinedAt < at &&
      (person.leftAt ?? Infinity) > at &&
      (of.telling.language === 'en' || person.locale === 'nl');
    let line: Line | undefined;
    let parent: Said | undefined;
    let body: string | undefined;
    const mentioned = new Set<number>();
    for (let attempt = 0; attempt < 6 && body === undefined; attempt += 1) {
      const goOn = open.length > 0 && random.chance(0.55);
      if (goOn) {
        parent = nth(
          open,
          open.length - 1 - Math.floor(random.next() ** 2 * Math.min(open.length, 12)),
        );
        line = parent.pending[0];
      } else if (queue.length > 0 || (of.situation.isOpen && random.chance(0.8))) {
        if (queue.length === 0) queue.push(...random.shuffle(of.situation.thread));
        parent = undefined;
        line = queue.pop();
      } else {
        // What was written by hand speaks for itself.
        if (of.situation.to !== undefined) continue;
        parent = said[said.length - 1 - Math.floor(random.next() ** 2 * Math.min(said.length, 20))];
        line = undefined;
        if (!parent || parent.state === 'REMOVED') continue;
      }
      const text = line?.text ?? random.pick(answersTo(known(parent), talk));
      const attemptBody = tell(text, of.telling, mentioned);
      // In a short thread nothing is said twice; in a long one people do repeat each other, if not at once.
      const key = parent && !line ? `${parent.id} ${attemptBody}` : attemptBody;
      if (used.has(key) || (!line && used.has(attemptBody) && random.chance(0.9))) {
        mentioned.clear();
        if (goOn && parent) dropLine(parent, open);
        continue;
      }
      used.add(key).add(attemptBody);
      if (of.situation.isOpen && used.size > 120) used.clear();
      body = attemptBody;
    }
    if (body === undefined) continue;
    if (parent && line) dropLine(parent, open);
    const author = speaker(line, parent, of, people, speaks, random);
    if (!author) continue;
    if (parent && !line && random.chance(0.06) && parent.author !== author) {
      mentioned.add(parent.author.index);
      body = `@${parent.author.handle} ${body}`;
    }
    const entry: Said = {
      id: random.uuid(at),
      at,
      author,
      parent,
      body,
      pending: line ? [...line.replies] : [],
      isScripted: line !== undefined,
      mentioned,
      state: 'PUBLISHED',
      replies: 0,
      descendants: 0,
    };
    if (entry.pending.length > 0) open.push(entry);
    if (line === first && !parent && author !== of.author) answerId ??= entry.id;
    said.push(entry);
  }
  return finish(of, said, answerId, people, calendar, random);
}

/** What was written for the first page is answered at once, lest the newest posts stand there without a word. */
function momentOf(of: ThreadOf, calendar: Calendar, random: Random): number {
  const later = calendar.later(of.at, random);
  const age = calendar.now - of.at;
  const isQuick = of.situation.to !== undefined && random.chance(Math.min(1, age / (3 * HOUR)));
  return later < calendar.now || !isQuick
    ? later
    : Math.floor(of.at + (0.05 + random.next() * 0.9) * age);
}

function dropLine(parent: Said, open: Said[]): void {
  parent.pending.shift();
  if (parent.pending.length === 0) open.splice(open.indexOf(parent), 1);
}

/** What may be said to a comment without knowing what it says. */
function answersTo(parent: Said, talk: (typeof smallTalk)['nl']): readonly string[] {
  if (/\?\s*$/.test(parent.body)) return talk.toQuestion;
  return parent.isScripted && !parent.parent && parent.body.length > 50
    ? talk.toStatement
    : talk.toAnything;
}

function speaker(
  line: Line | undefined,
  parent: Said | undefined,
  of: ThreadOf,
  people: readonly Person[],
  speaks: (person: Person) => boolean,
  random: Random,
): Person | undefined {
  if (line?.voice === 'author' && of.author && speaks(of.author)) return of.author;
  const asker = parent?.parent?.author;
  if (line?.voice === 'asker' && asker && speaks(asker)) return asker;
  if (
    !line &&
    parent &&
    of.author &&
    parent.author !== of.author &&
    random.chance(0.25) &&
    speaks(of.author)
  )
    return of.author;
  for (let attempt = 0; attempt < 30; attempt += 1) {
    const person = nth(
      people,
      nth(of.audience, Math.floor(random.next() ** 2.2 * of.audience.length)),
    );
    if (!speaks(person) || person === parent?.author || (person === of.author && attempt < 20))
      continue;
    return person;
  }
  return undefined;
}

/** Tombstones, counters, reactions: from what was said to rows. */
function finish(
  of: ThreadOf,
  said: readonly Said[],
  answerId: string | undefined,
  people: readonly Person[],
  calendar: Calendar,
  random: Random,
): Thread {
  for (const entry of said) if (entry.parent) entry.parent.replies += 1;
  for (const entry of said)
    if (entry.replies > 0 && entry.id !== answerId && random.chance(0.012)) entry.state = 'REMOVED';
  for (const entry of said) entry.replies = 0;
  for (const entry of said) {
    if (entry.state !== 'PUBLISHED') continue;
    if (entry.parent) entry.parent.replies += 1;
    for (let above = entry.parent; above; above = above.parent) above.descendants += 1;
  }
  const rows: TableRow[] = [];
  const likes = spread(of.reactions, said, random);
  let published = 0;
  let reactions = 0;
  let lastAt: number | undefined;
  for (const [index, entry] of said.entries()) {
    const isGone = entry.state === 'REMOVED';
    const reacted = react(
      { id: entry.id, at: entry.at, mood: 'COMMENT' },
      isGone ? 0 : nth(likes, index),
      of.audience,
      people,
      calendar,
      random,
    );
    const ancestors: string[] = [];
    for (let above = entry.parent; above; above = above.parent) ancestors.unshift(above.id);
    const wasEdited = !isGone && entry.isScripted && entry.body.length > 60 && random.chance(0.025);
    const editedAt = entry.at + random.between(40, 840) * 1000;
    const edited = wasEdited && editedAt < calendar.now;
    rows.push([
      'comment',
      {
        id: entry.id,
        subject_id: of.id,
        parent_id: entry.parent?.id ?? null,
        ancestors,
        author_id: entry.author.id,
        state: entry.state,
        body: isGone ? '' : entry.body,
        is_official: of.isOfficial && entry.author.role === 'COMMUNICATIONS',
        created_at: iso(entry.at),
        edited_at: edited ? iso(editedAt) : null,
        reply_count: entry.replies,
        descendant_count: entry.descendants,
        reaction_counts: reacted.counts,
        score: reacted.total,
      },
    ]);
    if (edited) {
      rows.push([
        'revision',
        {
          target_id: entry.id,
          replaced_at: iso(editedAt),
          title: null,
          body: entry.body.replace(/[.!]?\s*$/, ' …'),
          editor_id: entry.author.id,
        },
      ]);
    }
    if (!isGone) {
      for (const person of entry.mentioned)
        rows.push(['mention', { target_id: entry.id, person_id: nth(people, person).id }]);
      published += 1;
      lastAt = entry.at;
    }
    rows.push(...reacted.rows);
    reactions += reacted.total;
  }
  return { rows, published, reactions, lastAt, answerId };
}

/** Shares likes out over comments: most get none, early ones and those at the top get more. */
function spread(total: number, said: readonly Said[], random: Random): number[] {
  const likes = new Map<Said, number>();
  for (let given = 0; given < total && said.length > 0; given += 1) {
    const drawn = nth(said, Math.floor(random.next() ** 1.7 * said.length));
    const target = drawn.parent && random.chance(0.6) ? drawn.parent : drawn;
    likes.set(target, (likes.get(target) ?? 0) + 1);
  }
  return said.map((entry) => likes.get(entry) ?? 0);
}
