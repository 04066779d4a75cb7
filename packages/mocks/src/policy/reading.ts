import type {
  AudienceKind,
  CommunityStatus,
  CommunityVisibility,
  ContentState,
  MemberRole,
  MembershipStatus,
} from '@plein/schema/types';
import type { Viewer } from './viewer.ts';

/** Who may read what: the rules of the reference server. */

/** How a viewer stands to the source of a post. */
export interface SourceFacts {
  sourceKind: AudienceKind;
  visibility: CommunityVisibility | null;
  communityStatus: CommunityStatus | null;
  memberRole: MemberRole | null;
  memberStatus: MembershipStatus | null;
  isSubscribed: boolean;
}

export interface ContentFacts {
  state: ContentState;
  authorId: string | null;
}

export function isMember({ memberStatus }: Pick<SourceFacts, 'memberStatus'>): boolean {
  return memberStatus === 'ACTIVE';
}

/** Everybody reads what is for everybody and in open communities; members read closed and hidden ones; departments and places their own. */
export function readsSource(facts: SourceFacts): boolean {
  switch (facts.sourceKind) {
    case 'EVERYBODY':
      return true;
    case 'COMMUNITY':
      return facts.visibility === 'OPEN' || isMember(facts);
    default:
      return facts.isSubscribed;
  }
}

/** Moderators look after their community, communications after the rest, administrators after all that they can read. */
export function moderatesSource(viewer: Viewer, facts: SourceFacts): boolean {
  if (!readsSource(facts)) return false;
  if (viewer.role === 'ADMIN') return true;
  if (facts.sourceKind !== 'COMMUNITY') return viewer.role === 'COMMUNICATIONS';
  return isMember(facts) && (facts.memberRole === 'OWNER' || facts.memberRole === 'MODERATOR');
}

/** Pages of the portal belong to communications and administrators. */
export function moderatesPages(viewer: Viewer): boolean {
  return viewer.role !== 'EMPLOYEE';
}

/** Published words are for all readers; held and hidden ones for their author and the moderators; drafts for their author. */
export function readsContent(
  viewer: Viewer,
  { state, authorId }: ContentFacts,
  moderates: boolean,
): boolean {
  switch (state) {
    case 'PUBLISHED':
      return true;
    case 'PENDING':
    case 'HIDDEN':
      return moderates || authorId === viewer.id;
    case 'DRAFT':
    case 'SCHEDULED':
      return authorId === viewer.id;
    default:
      return false;
  }
}

export function readsPost(viewer: Viewer, post: SourceFacts & ContentFacts): boolean {
  return readsSource(post) && readsContent(viewer, post, moderatesSource(viewer, post));
}

/** A removed comment stays as a tombstone while published ones hang below it. */
export function readsComment(
  viewer: Viewer,
  comment: ContentFacts & { descendantCount: number },
  moderates: boolean,
): boolean {
  return (
    (comment.state === 'REMOVED' && comment.descendantCount > 0) ||
    readsContent(viewer, comment, moderates)
  );
}

/** Everybody knows of open and closed communities; members and invited people of hidden ones. */
export function knowsCommunity({
  visibility,
  memberStatus,
}: Pick<SourceFacts, 'visibility' | 'memberStatus'>): boolean {
  return visibility !== 'HIDDEN' || memberStatus === 'ACTIVE' || memberStatus === 'INVITED';
}
