import { comment } from './names.ts';
import { given, say } from './say.ts';
import type { CommentData } from './types.ts';

/** A thread with everything in it: depth, a tombstone, one that left no trace, a held one, love and a second page. */
export const welcomeComments: readonly CommentData[] = [
  say({ id: comment.first, author: 'anna', body: 'Lovely.', age: 58 }),
  say({ id: comment.reply, author: 'bas', body: 'Very.', age: 56, parent: comment.first }),
  say({
    id: comment.replyOfEva,
    author: 'eva',
    body: 'Thank you, @bas.',
    age: 54,
    parent: comment.first,
    mentions: ['bas'],
  }),
  say({ id: comment.deep, author: 'anna', body: 'And deep.', age: 52, parent: comment.reply }),
  say({
    id: comment.loved,
    author: 'bas',
    body: 'Bulbs are here.',
    age: 50,
    reactions: [given('like', 'eva', 45), given('like', 'anna', 44), given('thanks', 'anna', 43)],
  }),
  say({ id: comment.tombstone, author: 'ivo', state: 'REMOVED', body: '', age: 48 }),
  say({
    id: comment.underTombstone,
    author: 'mia',
    body: 'Why did you say that?',
    age: 46,
    parent: comment.tombstone,
  }),
  say({ id: comment.gone, author: 'ivo', state: 'REMOVED', body: '', age: 44 }),
  say({ id: comment.pending, author: 'bas', state: 'PENDING', body: 'We might strike.', age: 42 }),
  say({
    id: comment.hiddenWords,
    author: 'bas',
    state: 'HIDDEN',
    body: 'Rejected words.',
    age: 41,
  }),
  say({ id: comment.late1, author: 'kim', body: 'Late one.', age: 12 }),
  say({ id: comment.late2, author: 'jon', body: 'Late two.', age: 11 }),
  say({ id: comment.late3, author: 'kim', body: 'Late three.', age: 10 }),
  say({ id: comment.late4, author: 'anna', body: 'Late four.', age: 5 }),
];
