/** How much talk there is to share out. */
export interface Budget {
  /** Comments and reactions that the next post may expect. */
  expect(): { comments: number; reactions: number };
  spend(comments: number, reactions: number): void;
}

/** Shares totals out over posts that are not known yet: a little more when behind, a little less when ahead. */
export function createBudget(comments: number, reactions: number, posts: number): Budget {
  const left = { comments: 0, reactions: 0 };
  const perPost = { comments: comments / posts, reactions: reactions / posts };
  const adjusted = (mean: number, ahead: number): number =>
    mean * Math.min(1.8, Math.max(0.2, 1 + ahead / (mean * 200)));
  return {
    expect: () => ({
      comments: adjusted(perPost.comments, left.comments),
      reactions: adjusted(perPost.reactions, left.reactions),
    }),
    spend(usedComments, usedReactions) {
      left.comments += perPost.comments - usedComments;
      left.reactions += perPost.reactions - usedReactions;
    },
  };
}
