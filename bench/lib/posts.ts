/** A page of posts as the Feed operation answers it: deterministic, with authors shared between posts. */
export function postPage(count: number): { feed: { edges: { cursor: string; node: PostNode }[] } } {
  const edges = Array.from({ length: count }, (_, index) => ({
    cursor: `c${index}`,
    node: post(index),
  }));
  return { feed: { edges } };
}

const people = 200;
const words =
  'the new shift plan hangs beside the coffee machine since this morning please have a look'.split(
    ' ',
  );

function text(seed: number, length: number): string {
  return Array.from({ length }, (_, i) => words[(seed * 7 + i * 3) % words.length]).join(' ');
}

function person(index: number) {
  const id = index % people;
  return {
    id: `person_${id}`,
    displayName: `Person Number ${id}`,
    handle: `person.${id}`,
    title: 'Engineer',
    isActive: true,
    isOfficial: id === 0,
    url: null,
    avatar: null,
    department: { id: `unit_${id % 12}`, name: `Department ${id % 12}` },
    location: { id: `location_${id % 5}`, name: `Place ${id % 5}`, country: 'NL' },
    viewerState: { isViewer: false, isMuted: false },
  };
}

function groups(seed: number) {
  return ['like', 'thanks', 'insightful'].map((key, index) => ({
    option: { key, label: key, emoji: '👍' },
    count: ((seed + index) % 9) + 1,
  }));
}

function comment(post: number, index: number) {
  return {
    id: `comment_${post}_${index}`,
    subjectId: `post_${post}`,
    parentId: null,
    depth: 0,
    state: 'PUBLISHED',
    author: person(post * 3 + index),
    body: text(post + index, 14),
    images: [],
    mentions: [],
    createdAt: '2026-03-01T08:30:00.000Z',
    editedAt: null,
    reactionGroups: groups(post + index),
    replyCount: 0,
    descendantCount: 0,
    ancestorIds: [],
    isAnswer: false,
    isOfficial: false,
    viewerState: { reactions: [], can: ['REACT', 'COMMENT'], denials: [], editableUntil: null },
  };
}

function post(index: number) {
  return {
    __typename: 'Post',
    id: `post_${index}`,
    kind: 'UPDATE',
    state: 'PUBLISHED',
    author: person(index),
    community: {
      id: `community_${index % 30}`,
      slug: `c${index % 30}`,
      name: `Community ${index % 30}`,
    },
    audience: { kind: 'COMMUNITY', label: `Community ${index % 30}` },
    title: null,
    body: text(index, 40),
    images: [],
    mentions: [],
    isOfficial: false,
    createdAt: '2026-03-01T08:30:00.000Z',
    editedAt: null,
    pin: null,
    lock: null,
    reactionGroups: groups(index),
    commentCount: 2,
    latestComments: [comment(index, 0), comment(index, 1)],
    answer: null,
    viewerState: { isRead: false, reactions: ['like'], can: ['REACT', 'COMMENT'], denials: [] },
  };
}

export type PostNode = ReturnType<typeof post>;
