const names: Record<string, string> = {
  feed: 'PostConnection',
  edges: 'PostEdge',
  node: 'Post',
  author: 'Person',
  community: 'Community',
  audience: 'Audience',
  department: 'OrgUnit',
  location: 'Location',
  reactionGroups: 'ReactionGroup',
  option: 'ReactionOption',
  latestComments: 'Comment',
  viewerState: 'ViewerState',
};

/** The same data with the `__typename` that some caches need on every object. */
export function withTypenames(value: object, name = 'Query'): object {
  const entries = Object.entries(value).map(([key, child]: [string, unknown]) => [
    key,
    inside(child, names[key]),
  ]);
  return { ...Object.fromEntries(entries), __typename: name };
}

function inside(value: unknown, name: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => inside(one, name));
  return typeof value === 'object' && value !== null ? withTypenames(value, name) : value;
}

/** A document that selects every field of a sample. */
export function documentFor(sample: object): string {
  const select = (value: unknown): string => {
    const one = Array.isArray(value) ? value[0] : value;
    if (one === null || one === undefined || typeof one !== 'object') return '';
    return `{ ${Object.entries(one)
      .map(([key, child]) => `${key} ${select(child)}`)
      .join(' ')} }`;
  };
  return `query Feed ${select(sample)}`;
}
