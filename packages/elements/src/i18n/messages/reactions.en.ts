/** Words of the reaction bar. */
export const reactions = {
  react: 'React',
  reactionBar: 'Reactions',
  pickReaction: 'Choose a reaction',
  whoReacted: 'Who reacted',
  reactionFailed: 'Your reaction did not arrive. Try again.',
  reactionName: (label: string, value: string, mine: boolean) =>
    `${label}, ${value}${mine ? ', you too' : ''}`,
} as const;
