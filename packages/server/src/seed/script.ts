import { nth } from './known.ts';
import type { Random } from './random.ts';

/**
 * A situation in which somebody posts, and what colleagues say to it. Situations are written as plain text, so that they can be read
 * and added to without knowing the generator:
 *
 *     # nl canteen UPDATE           language, topic, kind of post; another word after it is the picture that may go with it
 *     slot dish: soup / salad       a word that is chosen once per post and means the same in its comments
 *     title: …                      one of the titles (optional)
 *     > …                           an opening; one is chosen
 *     + …                           a middle part; up to two are taken, in this order
 *     = …                           an ending; one is chosen, or none
 *     to: slug  by: handle  pin: yes  for posts of the first page: community (or `everybody`), author, kept on top
 *     size: 200                     how long the thread may become where its lines vary enough to come again
 *     - …                           a comment; more dashes answer the line above with one dash less
 *
 * `!` after the dashes: said by the author of the post. `<`: said by whoever wrote the line two levels up.
 * In the text: {slot}, {this|or that}, {n:3-9} a number, {person} a colleague's first name, {mention} a colleague by handle, \n a new line, ''' a code fence and '' code.
 */
export interface Situation {
  readonly language: Language;
  readonly about: string;
  readonly kind: string;
  readonly picture: string | undefined;
  readonly slots: ReadonlyMap<string, readonly string[]>;
  readonly titles: readonly string[];
  readonly openings: readonly string[];
  readonly middles: readonly string[];
  readonly endings: readonly string[];
  readonly thread: readonly Line[];
  /** Slug of a community, or `everybody`; undefined where the topic decides. */
  readonly to: string | undefined;
  /** Handle of the author; undefined for anybody. */
  readonly by: string | undefined;
  readonly isPinned: boolean;
  /** Comments that the situation can carry before it repeats itself. */
  readonly capacity: number;
  /** Its comments vary enough to be said again and again by others. */
  readonly isOpen: boolean;
}

export type Language = 'nl' | 'en';

export interface Line {
  readonly text: string;
  readonly voice: 'other' | 'author' | 'asker';
  readonly replies: readonly Line[];
}

export function parseSituations(source: string): Situation[] {
  return source
    .split(/^# /m)
    .slice(1)
    .map((block) => parseSituation(block));
}

function parseSituation(block: string): Situation {
  const [head = '', ...rest] = block.split('\n');
  const [language, about, kind, picture] = head.trim().split(/\s+/);
  if ((language !== 'nl' && language !== 'en') || !about || !kind)
    throw new Error(`Not the head of a situation: "${head}"`);
  const settings = new Map<string, string>();
  const slots = new Map<string, string[]>();
  const parts: Record<'title' | '>' | '+' | '=', string[]> = {
    title: [],
    '>': [],
    '+': [],
    '=': [],
  };
  const thread: MutableLine[] = [];
  const path: MutableLine[] = [];

  for (const raw of rest) {
    const line = raw.trim();
    if (line === '') continue;
    const setting = /^(to|by|pin|size): (.+)$/.exec(line);
    const slot = /^slot (\w+): (.+)$/.exec(line);
    const part = /^(title:|[>+=]) (.+)$/.exec(line);
    const said = /^(-+)([!<]?) (.+)$/.exec(line);
    if (setting) settings.set(nth(setting, 1), nth(setting, 2));
    else if (slot) slots.set(nth(slot, 1), nth(slot, 2).split(' / '));
    else if (part)
      parts[nth(part, 1).replace(':', '') as keyof typeof parts].push(marks(nth(part, 2)));
    else if (said) {
      const depth = nth(said, 1).length;
      const entry: MutableLine = {
        text: marks(nth(said, 3)),
        voice: said[2] === '!' ? 'author' : said[2] === '<' ? 'asker' : 'other',
        replies: [],
      };
      const siblings = depth === 1 ? thread : path[depth - 2]?.replies;
      if (!siblings) throw new Error(`"${line}" answers nothing, in "${head}"`);
      siblings.push(entry);
      path.length = depth - 1;
      path.push(entry);
    } else throw new Error(`Not a line of a situation: "${line}", in "${head}"`);
  }
  if (parts['>'].length === 0) throw new Error(`No opening in "${head}"`);
  return {
    language,
    about,
    kind,
    picture,
    slots,
    titles: parts.title,
    openings: parts['>'],
    middles: parts['+'],
    endings: parts['='],
    thread,
    to: settings.get('to'),
    by: settings.get('by'),
    isPinned: settings.has('pin'),
    capacity: Number(settings.get('size') ?? count(thread)),
    isOpen: settings.has('size'),
  };
}

interface MutableLine extends Line {
  readonly replies: MutableLine[];
}

function count(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + 1 + count(line.replies), 0);
}

function marks(text: string): string {
  return text.replaceAll('\\n', '\n').replaceAll("'''", '```').replaceAll("''", '`');
}

/** What the words of one thread share: the same {dish} in the post and in every comment. */
export interface Telling {
  readonly language: Language;
  readonly random: Random;
  readonly bound: Map<string, string>;
  readonly slots: ReadonlyMap<string, readonly string[]>;
  /** A colleague to speak of. */
  person(): { firstName: string; handle: string; index: number };
  /** Values that every situation may use. */
  shared(slot: string): readonly string[] | undefined;
}

/** Fills in a template. The colleagues whom it mentions are added to `mentioned`. */
export function tell(
  template: string,
  telling: Telling,
  mentioned: Set<number>,
  isSentence = true,
): string {
  if (!template.includes('{')) return template;
  const text = template.replace(/\{([^{}]+)\}/g, (_, what: string) => {
    if (what.includes('|')) return telling.random.pick(what.split('|'));
    const range = /^n:(\d+)-(\d+)$/.exec(what);
    if (range) return String(telling.random.between(Number(range[1]), Number(range[2])));
    if (what === 'mention') {
      const person = telling.person();
      mentioned.add(person.index);
      return `@${person.handle}`;
    }
    if (what === 'person') return telling.person().firstName;
    const free = what.endsWith('*');
    const name = free ? what.slice(0, -1) : what;
    const known = free ? undefined : telling.bound.get(name);
    if (known !== undefined) return known;
    const values = telling.slots.get(name) ?? telling.shared(name);
    if (!values) throw new Error(`Nobody knows what {${what}} is, in "${template}"`);
    const value = tell(telling.random.pick(values), telling, mentioned, false);
    // `{slot*}` is drawn anew each time, as when everybody names their own favourite.
    if (!free) telling.bound.set(name, value);
    return value;
  });
  return !isSentence
    ? text
    : text.replace(
        /(^|[.?!] )(\p{Ll})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      );
}
