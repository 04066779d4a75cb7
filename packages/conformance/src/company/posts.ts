import { welcomeComments } from './comments.ts';
import { comment, idOf, image, post } from './names.ts';
import { given, say } from './say.ts';
import type { PostData } from './types.ts';

const hour = 60;
const day = 24 * hour;

type Line = Partial<PostData> & Pick<PostData, 'id' | 'author' | 'body' | 'age'>;

function write(line: Line): PostData {
  return {
    for: { community: 'garden' },
    kind: 'UPDATE',
    state: 'PUBLISHED',
    title: null,
    isOfficial: false,
    reactions: [],
    mentions: [],
    images: [],
    pin: null,
    lock: null,
    answer: null,
    revisions: [],
    readBy: [],
    comments: [],
    ...line,
  };
}

const everybody = { everybody: true } as const;
const news = { for: everybody, kind: 'NEWS', isOfficial: true } as const;

/** Posts in the garden: one of each state and with each thing that a post can have. */
const garden: readonly PostData[] = [
  write({
    id: post.welcome,
    author: 'eva',
    body: 'Welcome to the *garden*.\n\nTulips first.',
    age: hour,
    reactions: [given('like', 'anna', 50), given('like', 'bas', 40), given('thanks', 'kim', 30)],
    readBy: ['anna'],
    comments: welcomeComments,
  }),
  write({
    id: post.question,
    author: 'anna',
    kind: 'QUESTION',
    body: 'When do we sow the peas?',
    age: 2 * hour,
    comments: [
      say({ id: comment.answer1, author: 'bas', body: 'In March.', age: 110 }),
      say({ id: comment.answer2, author: 'ivo', body: 'In April.', age: 100 }),
    ],
  }),
  write({
    id: post.settled,
    author: 'bas',
    kind: 'QUESTION',
    body: 'Who has the key of the shed?',
    age: 26 * hour,
    answer: comment.fixed,
    comments: [
      say({ id: comment.fixed, author: 'eva', body: 'It hangs by the door.', age: 25 * hour }),
    ],
  }),
  write({
    id: post.locked,
    author: 'bas',
    body: 'Let us quarrel about slugs.',
    age: 3 * hour,
    lock: { reason: 'TOO_HEATED', note: 'Enough for today.', by: 'eva', age: 170 },
    comments: [say({ id: comment.underLocked, author: 'anna', body: 'I like slugs.', age: 175 })],
  }),
  write({
    id: post.edited,
    author: 'anna',
    title: 'Third title',
    body: 'Third wording.',
    age: 4 * hour,
    revisions: [
      { title: 'Second title', body: 'Second wording.', by: 'anna', age: 200 },
      { title: null, body: 'First wording.', by: 'anna', age: 230 },
    ],
  }),
  write({
    id: post.pinned,
    author: 'hana',
    body: 'The gate closes at six.',
    age: 30 * hour,
    pin: { by: 'eva', age: 29 * hour },
  }),
  write({ id: post.former, author: 'gus', body: 'Farewell to all.', age: 31 * hour }),
  write({
    id: post.held,
    author: 'bas',
    state: 'PENDING',
    body: 'We should strike.',
    age: 5 * hour,
  }),
  write({
    id: post.hidden,
    author: 'bas',
    state: 'HIDDEN',
    body: 'This was rejected.',
    age: 6 * hour,
  }),
  write({ id: post.removed, author: 'bas', state: 'REMOVED', body: '', age: 7 * hour }),
  write({ id: post.orphan, author: null, body: 'Nobody said this.', age: 32 * hour }),
  write({
    id: post.mention,
    author: 'ivo',
    kind: 'PRAISE',
    body: 'Thank you, @anna, for the soup.',
    age: 8 * hour,
    mentions: ['anna'],
  }),
  write({
    id: post.pictured,
    author: 'jon',
    body: 'A rose.',
    age: 9 * hour,
    images: [{ id: image.rose, alt: 'A red rose', width: 640, height: 480 }],
  }),
];

/** Small talk that fills the pages of the garden. */
const talk: readonly PostData[] = Array.from({ length: 18 }, (_, index) =>
  write({
    id: idOf('post', 101 + index),
    author: index % 2 === 0 ? 'mia' : 'ivo',
    body: `Talk ${index + 1}.`,
    age: (40 + index) * hour,
  }),
);

const elsewhere: readonly PostData[] = [
  write({
    id: post.ledger,
    for: { community: 'finance' },
    author: 'anna',
    body: 'The ledger is closed.',
    age: 90,
    comments: [say({ id: comment.inLedger, author: 'eva', body: 'Well counted.', age: 80 })],
  }),
  write({
    id: post.secret,
    for: { community: 'merger' },
    author: 'eva',
    body: 'We merge in May.',
    age: 95,
  }),
  ...[post.minutes1, post.minutes2, post.minutes3, post.minutes4, post.minutes5].map((id, index) =>
    write({
      id,
      for: { community: 'board' },
      author: 'eva',
      title: `Minutes ${index + 1}`,
      body: 'It was decided.',
      age: (index + 2) * day,
    }),
  ),
  write({
    id: post.waiting,
    for: { community: 'board' },
    author: 'anna',
    state: 'PENDING',
    body: 'May I say something?',
    age: 10 * hour,
  }),
  write({
    id: post.relic,
    for: { community: 'attic' },
    author: 'anna',
    body: 'As it was.',
    age: 40 * day,
    comments: [say({ id: comment.inRelic, author: 'anna', body: 'It was so.', age: 39 * day })],
  }),
  write({
    ...news,
    id: post.news,
    author: 'chris',
    title: 'We move',
    body: 'The harbour gets a new building.',
    age: 30,
    reactions: [given('insight', 'anna', 20)],
    comments: [
      say({ id: comment.plain, author: 'anna', body: 'At last!', age: 25 }),
      say({ id: comment.official, author: 'chris', body: 'In June.', age: 15, isOfficial: true }),
    ],
  }),
  write({
    ...news,
    id: post.newsOnTop,
    author: 'chris',
    title: 'Holidays',
    body: 'We close on Friday.',
    age: 50 * hour,
    pin: { by: 'chris', age: 49 * hour },
  }),
  write({
    id: post.care,
    for: { department: 'Care' },
    author: 'eva',
    body: 'For Care.',
    age: 11 * hour,
  }),
  write({
    id: post.works,
    for: { department: 'Works' },
    author: 'bas',
    body: 'For Works.',
    age: 12 * hour,
  }),
  write({
    id: post.harbour,
    for: { location: 'Harbour' },
    author: 'eva',
    body: 'For the harbour.',
    age: 13 * hour,
  }),
  write({
    id: post.hill,
    for: { location: 'Hill' },
    author: 'hana',
    body: 'For the hill.',
    age: 14 * hour,
  }),
];

export const posts: readonly PostData[] = [...garden, ...talk, ...elsewhere];
