/** Words in the popovers of a reaction bar. */
export const reactionPopovers = {
  giveReaction: 'React with {label}',
  moreReactors: { one: 'and {count} other', other: 'and {count} others' },
  reactorsFailed: 'Who reacted could not be loaded.',
} as const;
