import { plural } from '../plural.ts';

const count = (value: number, one: string, other: string) => plural('en', value, { one, other });
/** Words in the popovers of a reaction bar. */
export const reactionPopovers = {
  giveReaction: (label: string) => `React with ${label}`,
  moreReactors: (value: number) => count(value, 'and # other', 'and # others'),
  reactorsFailed: 'Who reacted could not be loaded.',
} as const;
