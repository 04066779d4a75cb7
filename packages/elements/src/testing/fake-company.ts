/** A company in memory that answers the whole contract, for tests: people, posts, comments, reactions, communities. */
import type {
  Action,
  ChangeKind,
  CommentSort,
  DenialReason,
  LockReason,
  PostKind,
  SubjectBy,
} from '@plein/schema/views';

export interface FakePerson {
  id: string;
  displayName: string;
  handle: string;
  title: string | null;
  department: string | null;
  location: string | null;
  isActive: boolean;
  isOfficial: boolean;
  avatar: string | null;
}

interface Reaction {
  key: string;
  personId: string;
  at: string;
}

interface Talkable {
  id: string;
  reactions: Reaction[];
  /** Acts that are refused, with the reason; all others are open. */
  denied: Partial<Record<Action, DenialReason>>;
}

export interface FakeSubject extends Talkable {
  type: 'Subject';
  key: string;
  lock: FakeLock | null;
}

export interface FakeLock {
  reason: LockReason;
  note: string | null;
  at: string;
  byId: string;
}

interface Words extends Talkable {
  authorId: string | null;
  state: 'PUBLISHED' | 'PENDING' | 'REMOVED';
  body: string;
  createdAt: string;
  editedAt: string | null;
  revisions: { title: string | null; body: string; replacedAt: string; editorId: string | null }[];
  imageIds: string[];
  isOfficial: boolean;
}

export interface FakePost extends Words {
  type: 'Post';
  kind: PostKind;
  communityId: string | null;
  title: string | null;
  pin: { at: string; until: string | null } | null;
  lock: FakeLock | null;
  answerId: string | null;
  isRead: boolean;
}

export interface FakeComment extends Words {
  type: 'Comment';
  subjectId: string;
  parentId: string | null;
}

export interface FakeMember {
  personId: string;
  role: 'OWNER' | 'MODERATOR' | 'MEMBER';
  status: 'ACTIVE' | 'REQUESTED' | 'INVITED';
  since: string;
  message: string | null;
}

export interface FakeCommunity {
  type: 'Community';
  id: string;
  slug: string;
  name: string;
  purpose: string;
  rules: string[];
  visibility: 'OPEN' | 'CLOSED' | 'HIDDEN';
  joinPolicy: 'FREE' | 'REQUEST' | 'INVITE';
  status: 'ACTIVE' | 'ARCHIVED';
  createdAt: string;
  members: FakeMember[];
  health: 'NEW' | 'LIVELY' | 'STEADY' | 'QUIET' | 'DORMANT' | 'ABANDONED';
  denied: Partial<Record<Action, DenialReason>>;
}

/** A change as the fake endpoint sends it to those who listen. */
export interface FakeChange {
  topic: string;
  kind: ChangeKind;
  id: string;
  subjectId?: string | null;
  parentId?: string | null;
  byViewer?: boolean;
  counts?: {
    reactions?: { key: string; count: number }[];
    comments?: number;
    members?: number;
  } | null;
}

export const reactionSet = [
  { key: 'thanks', label: 'Thanks', emoji: '🙏' },
  { key: 'agree', label: 'Agree', emoji: '👍' },
  { key: 'celebrate', label: 'Celebrate', emoji: '🎉' },
  { key: 'insightful', label: 'Insightful', emoji: '💡' },
  { key: 'curious', label: 'Curious', emoji: '🤔' },
];

/** The state, and the few rules that keep it consistent. `resolvers()` in `fake-schema.ts` turns it into GraphQL. */
export class FakeCompany {
  readonly people = new Map<string, FakePerson>();
  readonly posts = new Map<string, FakePost>();
  readonly subjects = new Map<string, FakeSubject>();
  readonly comments = new Map<string, FakeComment>();
  readonly communities = new Map<string, FakeCommunity>();
  readonly images = new Map<string, { id: string; alt: string; url: string }>();
  readonly reports: { id: string; reason: string; note: string | null }[] = [];
  readonly muted = new Set<string>();
  /** Answers to acts by idempotency key: the same key twice is one act. */
  readonly answered = new Map<string, unknown>();
  /** Words that a rule of the organisation refuses. */
  refuse = /forbidden-word/;
  /** Words that a moderator looks at first. */
  hold = /please-review/;
  limits = {
    bodyLength: 10_000,
    titleLength: 200,
    commentEditSeconds: 900,
    imageBytes: 5_000_000,
    imageTypes: ['image/png', 'image/jpeg', 'image/gif', 'image/webp'],
    images: 10,
    pageSize: 50,
  };
  viewerId: string;
  /** Comments by what they hang on directly: a subject or another comment. */
  #below = new Map<string, FakeComment[]>();
  #serial = 0;
  #clock = Date.UTC(2026, 2, 2, 8, 0, 0);

  constructor() {
    this.viewerId = this.addPerson({ displayName: 'Noor de Wit' }).id;
  }

  /** A fresh id. */
  id(kind: string): string {
    this.#serial += 1;
    return `${kind}_${this.#serial}`;
  }

  /** The next instant: every call is a minute later than the one before. */
  now(): string {
    this.#clock += 60_000;
    return new Date(this.#clock).toISOString();
  }

  addPerson(person: Partial<FakePerson> & { displayName: string }): FakePerson {
    const id = person.id ?? this.id('person');
    const full = {
      id,
      handle: person.displayName.toLowerCase().replaceAll(/[^a-z]+/g, '.'),
      title: 'Planner',
      department: 'Operations',
      location: 'Utrecht',
      isActive: true,
      isOfficial: false,
      avatar: null,
      ...person,
    };
    this.people.set(id, full);
    return full;
  }

  addCommunity(community: Partial<FakeCommunity> & { name: string }): FakeCommunity {
    const id = community.id ?? this.id('community');
    const full: FakeCommunity = {
      type: 'Community',
      id,
      slug: community.name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
      purpose: `Everything about ${community.name}.`,
      rules: ['Be kind.', 'Keep customers’ names out.'],
      visibility: 'OPEN',
      joinPolicy: 'FREE',
      status: 'ACTIVE',
      createdAt: this.now(),
      members: [],
      health: 'STEADY',
      denied: {},
      ...community,
    };
    this.communities.set(id, full);
    return full;
  }

  addPost(post: Partial<FakePost> = {}): FakePost {
    const id = post.id ?? this.id('post');
    const full: FakePost = {
      ...this.#words(id),
      type: 'Post',
      kind: 'UPDATE',
      communityId: null,
      title: null,
      pin: null,
      lock: null,
      answerId: null,
      isRead: false,
      ...post,
    };
    this.posts.set(id, full);
    return full;
  }

  addComment(comment: Partial<FakeComment> & { subjectId: string }): FakeComment {
    const id = comment.id ?? this.id('comment');
    const full: FakeComment = { ...this.#words(id), type: 'Comment', parentId: null, ...comment };
    this.comments.set(id, full);
    const place = full.parentId ?? full.subjectId;
    const siblings = this.#below.get(place);
    if (siblings) siblings.push(full);
    else this.#below.set(place, [full]);
    return full;
  }

  /** The page of the portal with this key; comes to life when it is first asked for. */
  subject(key: string): FakeSubject {
    const found = [...this.subjects.values()].find((subject) => subject.key === key);
    if (found) return found;
    const id = this.id('subject');
    const subject: FakeSubject = {
      type: 'Subject',
      id,
      key,
      reactions: [],
      denied: {},
      lock: null,
    };
    this.subjects.set(id, subject);
    return subject;
  }

  react(on: Talkable, key: string, personId: string): void {
    if (on.reactions.some((each) => each.key === key && each.personId === personId)) return;
    on.reactions.push({ key, personId, at: this.now() });
  }

  /** What a `SubjectBy` means. */
  find(by: SubjectBy): FakePost | FakeSubject | FakeComment | null {
    if (typeof by.id === 'string') {
      return this.posts.get(by.id) ?? this.subjects.get(by.id) ?? this.comments.get(by.id) ?? null;
    }
    return this.subject(by.key ?? by.url ?? '');
  }

  countOn(subjectId: string): number {
    return (this.#below.get(subjectId) ?? []).reduce(
      (sum, comment) =>
        sum + Number(comment.state === 'PUBLISHED') + this.descendants(comment).length,
      0,
    );
  }

  /** Comments directly below, in the order asked for: tombstones while something hangs on them, held ones for their author. */
  level(subjectId: string, parentId: string | null, sort: CommentSort): FakeComment[] {
    const shown = (this.#below.get(parentId ?? subjectId) ?? []).filter(
      (comment) =>
        comment.state === 'PUBLISHED' ||
        (comment.state === 'PENDING' && comment.authorId === this.viewerId) ||
        this.descendants(comment).length > 0,
    );
    const answerId = this.posts.get(subjectId)?.answerId;
    const replies = new Map(shown.map((each) => [each.id, this.descendants(each).length]));
    const byTime = (a: FakeComment, b: FakeComment) => a.createdAt.localeCompare(b.createdAt);
    const orders = {
      OLDEST: byTime,
      NEWEST: (a: FakeComment, b: FakeComment) => byTime(b, a),
      TOP: (a: FakeComment, b: FakeComment) =>
        Number(b.id === answerId) - Number(a.id === answerId) ||
        b.reactions.length - a.reactions.length ||
        byTime(a, b),
      REPLIES: (a: FakeComment, b: FakeComment) =>
        (replies.get(b.id) ?? 0) - (replies.get(a.id) ?? 0) || byTime(a, b),
    };
    return shown.sort(orders[sort]);
  }

  /** Published replies directly below. */
  children(comment: FakeComment): FakeComment[] {
    return (this.#below.get(comment.id) ?? []).filter(({ state }) => state === 'PUBLISHED');
  }

  descendants(comment: FakeComment): FakeComment[] {
    return this.children(comment).flatMap((child) => [child, ...this.descendants(child)]);
  }

  ancestors(comment: FakeComment): string[] {
    const parent = comment.parentId ? this.comments.get(comment.parentId) : undefined;
    return parent ? [...this.ancestors(parent), parent.id] : [];
  }

  #words(id: string) {
    return {
      id,
      authorId: this.viewerId as string | null,
      state: 'PUBLISHED' as const,
      body: 'Good morning.',
      createdAt: this.now(),
      editedAt: null,
      revisions: [],
      imageIds: [],
      isOfficial: false,
      reactions: [],
      denied: {},
    };
  }
}
