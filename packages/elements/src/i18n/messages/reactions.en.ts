/** Words of the reaction bar. */
export const reactions = {
  react: 'React',
  reactionBar: 'Reactions',
  pickReaction: 'Choose a reaction',
  whoReacted: 'Who reacted',
  reactionFailed: 'Your reaction did not arrive. Try again.',
  reactionName: '{label}, {count}',
  reactionNameMine: '{label}, {count}, you too',
} as const;
