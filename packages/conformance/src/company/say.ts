import type { Handle } from './names.ts';
import type { CommentData, GivenReaction } from './types.ts';

type Line = Partial<CommentData> & Pick<CommentData, 'id' | 'author' | 'body' | 'age'>;

export function say(line: Line): CommentData {
  return {
    parent: null,
    state: 'PUBLISHED',
    isOfficial: false,
    reactions: [],
    mentions: [],
    ...line,
  };
}

export function given(key: string, by: Handle, age: number): GivenReaction {
  return { key, by, age };
}
