/** What the company keeps in memory. Records are plain and may be changed by hand; the next answer shows it. */
import type {
  Action,
  ChangeKind,
  CommunityState,
  CommunityStatus,
  CommunityVisibility,
  ContentState,
  Decision,
  DenialReason,
  JoinPolicy,
  LockReason,
  MemberRole,
  MembershipStatus,
  PostKind,
} from '@plein/schema/types';

/** Acts that are refused by hand, with the reason; all others follow the policy. */
export type ClosedDoors = Partial<Record<Action, DenialReason>>;

export interface MockPerson {
  id: string;
  displayName: string;
  /** The name that follows an @, unique. */
  handle: string;
  title: string | null;
  /** Name of the department; posts may be addressed to it. */
  department: string | null;
  /** Name of the place. */
  location: string | null;
  isActive: boolean;
  /** Speaks for the organisation: may post to everybody and looks after pages of the portal. */
  isOfficial: boolean;
  /** Looks after everything that the person can read. */
  isAdmin: boolean;
  /** URL of a picture; a `data:` URL needs no network. */
  avatar: string | null;
  /** The language tag the person prefers. */
  locale: string | null;
}

export interface MockReaction {
  key: string;
  personId: string;
  at: string;
}

/** A wording that was replaced; newest first in its list. */
export interface MockRevision {
  title: string | null;
  body: string;
  replacedAt: string;
  editorId: string | null;
}

export interface MockLock {
  reason: LockReason;
  note: string | null;
  at: string;
  byId: string;
}

export interface MockPin {
  at: string;
  until: string | null;
  byId?: string;
}

interface Talkable {
  id: string;
  reactions: MockReaction[];
  denied: ClosedDoors;
}

/** What moderators decided about words that are HIDDEN. */
export interface MockModeration {
  decision: Decision;
  reason: string | null;
  at: string;
}

interface Words extends Talkable {
  authorId: string | null;
  state: ContentState;
  body: string;
  /** RFC 3339 in UTC with milliseconds, as everywhere in the contract. */
  createdAt: string;
  editedAt: string | null;
  revisions: MockRevision[];
  imageIds: string[];
  isOfficial: boolean;
  moderation: MockModeration | null;
}

/** A post is for a community, a department, a place, or for everybody when it names none of them. */
export interface MockPost extends Words {
  type: 'Post';
  kind: PostKind;
  communityId: string | null;
  department: string | null;
  location: string | null;
  title: string | null;
  pin: MockPin | null;
  lock: MockLock | null;
  answerId: string | null;
  /** People who have read it. */
  readBy: Set<string>;
  /** Whether `company.viewerId` has read it; another way to write `readBy`. */
  isRead: boolean;
}

export interface MockComment extends Words {
  type: 'Comment';
  /** The post or page at the root of the thread. */
  subjectId: string;
  parentId: string | null;
}

/** A page of the portal. */
export interface MockSubject extends Talkable {
  type: 'Subject';
  key: string;
  lock: MockLock | null;
}

export interface MockMember {
  personId: string;
  role: MemberRole;
  status: MembershipStatus;
  since: string;
  /** What the person wrote with a request. */
  message: string | null;
  /** Posts up to this instant count as read; set when somebody joins. */
  readUntil?: string;
}

export interface MockCommunity {
  type: 'Community';
  id: string;
  slug: string;
  name: string;
  purpose: string;
  rules: string[];
  visibility: CommunityVisibility;
  joinPolicy: JoinPolicy;
  status: CommunityStatus;
  createdAt: string;
  members: MockMember[];
  /** URL of a picture. */
  cover: string | null;
  /** Whether a moderator looks at every word of others first. */
  isPremoderated: boolean;
  /** Overrides the state that the contract's rule gives. */
  health: CommunityState | null;
  denied: ClosedDoors;
}

export interface MockImage {
  id: string;
  alt: string;
  url: string;
  /** CSS pixels; 640 × 360 when left out. */
  width?: number;
  height?: number;
  /** Who announced it by `uploadBegin`. */
  ownerId?: string;
  mediaType?: string;
  /** Undefined until the bytes have come by PUT; pictures that were there from the beginning have none. */
  bytes?: Uint8Array;
  /** The post or comment it stands in. */
  targetId?: string;
}

/** A reaction on offer. */
export interface MockReactionOption {
  key: string;
  emoji: string;
  /** By language tag; English is taken for others. */
  labels: Readonly<Record<string, string>>;
}

/** A rule about words, matched as whole words without regard to case. */
export interface MockWordRule {
  pattern: string;
  action: 'REFUSE' | 'HOLD';
  /** Told to the author. */
  reason: string;
}

/** A change as it is handed to `emit`. */
export interface MockChange {
  topic: string;
  kind: ChangeKind;
  id: string;
  subjectId?: string | null;
  parentId?: string | null;
  byViewer?: boolean;
  counts?: {
    reactions?: { key: string; count: number }[] | null;
    comments?: number | null;
    members?: number | null;
  } | null;
}

export type MockThread = MockPost | MockSubject;
export type MockContent = MockPost | MockComment;
