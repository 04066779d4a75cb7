import type {
  CommunityStatus,
  CommunityVisibility,
  ContentState,
  JoinPolicy,
  LockReason,
  MemberRole,
  MembershipStatus,
  PostKind,
} from '@plein/schema/types';

/**
 * A small company as plain data, for whoever loads it into an endpoint of their own. Ids are those of the wire; people are named by
 * handle and communities by slug. Ages are minutes before the instant at which the company is loaded.
 */
export interface Company {
  readonly organization: string;
  readonly reactions: readonly ReactionData[];
  readonly rules: readonly RuleData[];
  readonly departments: readonly PlaceData[];
  readonly locations: readonly (PlaceData & { readonly country: string })[];
  readonly people: readonly PersonData[];
  readonly communities: readonly CommunityData[];
  readonly posts: readonly PostData[];
}

export interface ReactionData {
  readonly key: string;
  readonly emoji: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Words that are refused, or wait for a moderator. */
export interface RuleData {
  readonly pattern: string;
  readonly action: 'REFUSE' | 'HOLD';
  readonly reason: string;
}

export interface PlaceData {
  readonly id: string;
  readonly name: string;
}

export interface PersonData {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly title: string | null;
  /** Name of the department. */
  readonly department: string | null;
  /** Name of the location. */
  readonly location: string | null;
  readonly role: 'EMPLOYEE' | 'COMMUNICATIONS' | 'ADMIN';
  readonly isActive: boolean;
  readonly locale: string | null;
  readonly url: string | null;
  /** A picture of the person; null where there is none. */
  readonly avatar: ImageData | null;
  /** Whether the person has read everything that there is in what they follow; others have read nothing. */
  readonly hasReadAll: boolean;
}

export interface ImageData {
  readonly id: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export interface CommunityData {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  readonly rules: readonly string[];
  readonly visibility: CommunityVisibility;
  readonly joinPolicy: JoinPolicy;
  readonly status: CommunityStatus;
  /** Whether words of those who do not moderate wait for a moderator. */
  readonly isPremoderated: boolean;
  readonly cover: ImageData | null;
  readonly age: number;
  readonly members: readonly MemberData[];
}

export interface MemberData {
  readonly person: string;
  readonly role: MemberRole;
  readonly status: MembershipStatus;
  readonly age: number;
  readonly message: string | null;
}

/** Whom a post is for. */
export type PlaceOfPost =
  | { readonly everybody: true }
  | { readonly community: string }
  | { readonly department: string }
  | { readonly location: string };

export interface LockData {
  readonly reason: LockReason;
  readonly note: string | null;
  readonly by: string;
  readonly age: number;
}

export interface GivenReaction {
  readonly key: string;
  readonly by: string;
  readonly age: number;
}

interface WordsData {
  readonly id: string;
  /** Null for somebody who was erased. */
  readonly author: string | null;
  readonly state: ContentState;
  readonly body: string;
  readonly age: number;
  readonly isOfficial: boolean;
  readonly reactions: readonly GivenReaction[];
  /** Handles of people named in the body. */
  readonly mentions: readonly string[];
}

export interface PostData extends WordsData {
  readonly for: PlaceOfPost;
  readonly kind: PostKind;
  readonly title: string | null;
  readonly images: readonly ImageData[];
  readonly pin: { readonly by: string; readonly age: number } | null;
  readonly lock: LockData | null;
  /** Id of the accepted answer. */
  readonly answer: string | null;
  /** Earlier wordings, newest first; the newest was replaced when the post was last edited. */
  readonly revisions: readonly RevisionData[];
  /** Handles of those who have read it, beside those who have read everything. */
  readonly readBy: readonly string[];
  readonly comments: readonly CommentData[];
}

export interface RevisionData {
  readonly title: string | null;
  readonly body: string;
  readonly by: string;
  readonly age: number;
}

export interface CommentData extends WordsData {
  /** Id of the comment it answers. */
  readonly parent: string | null;
}
