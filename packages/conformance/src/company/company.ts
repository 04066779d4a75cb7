import { communities } from './communities.ts';
import { departments, locations, people } from './people.ts';
import { posts } from './posts.ts';
import type { Company } from './types.ts';

/** Thirteen people, a community of each kind, and words in every state. */
export const company: Company = {
  organization: 'Polder',
  reactions: [
    { key: 'like', emoji: '👍', labels: { en: 'Like', nl: 'Leuk' } },
    { key: 'thanks', emoji: '🙏', labels: { en: 'Thanks', nl: 'Bedankt' } },
    { key: 'insight', emoji: '💡', labels: { en: 'Insightful', nl: 'Leerzaam' } },
  ],
  rules: [
    { pattern: 'password', action: 'REFUSE', reason: 'no secrets here' },
    { pattern: 'strike', action: 'HOLD', reason: 'sensitive' },
  ],
  departments,
  locations,
  people,
  communities,
  posts,
};
