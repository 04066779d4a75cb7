const names: Record<string, string> = {
  feed: 'PostConnection', edges: 'PostEdge', node: 'Post', author: 'Person', community: 'Community',
  audience: 'Audience', department: 'OrgUnit', location: 'Location', reactionGroups: 'ReactionGroup',
  option: 'ReactionOption', latestComments: 'Comment', viewerState: 'ViewerState',
};

/** The same data with the `__typename` that some caches need on every object. */
export function withTypenames(value: unknown, name = 'Query'): unknown {
  if (Array.isArray(value)) return value.map((one) => withTypenames(one, name));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, child]) => [key, withTypenames(child, names[key])]);
  return { ...Object.fromEntries(entries), __typename: name };
}

/** A document that selects every field of a sample. */
export function documentFor(sample: object): string {
  const select = (value: unknown): string => {
    const one = Array.isArray(value) ? value[0] : value;
    if (one === null || one === undefined || typeof one !== 'object') return '';
    return `{ ${Object.entries(one).map(([key, child]) => `${key} ${select(child)}`).join(' ')} }`;
  };
  return `query Feed ${select(sample)}`;
}
