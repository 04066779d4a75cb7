import type { MockCompany } from '../company/company.ts';
import type {
  MockComment,
  MockMember,
  MockPerson,
  MockPost,
  MockThread,
} from '../company/records.ts';
import type { SourceFacts } from '../policy/reading.ts';
import type { Viewer } from '../policy/viewer.ts';
import type { NewChange } from '../changes/log.ts';
import type { Locale } from './locale.ts';

export interface ScopeOptions {
  company: MockCompany;
  viewer: MockPerson;
  locale: Locale;
  readOnly: boolean;
  /** Where changes of acts go. */
  announce: (changes: readonly NewChange[]) => void;
}

/** How often something was said below a comment. */
export interface Below {
  replies: number;
  descendants: number;
}

interface Figures {
  count: number;
  top: number;
  below: Map<string, Below>;
}

const nothingBelow: Below = { replies: 0, descendants: 0 };

/** One operation of one person: who asks, when, and what was counted for it so far. */
export class Scope {
  readonly company: MockCompany;
  readonly person: MockPerson;
  readonly viewer: Viewer;
  readonly locale: Locale;
  readonly readOnly: boolean;
  readonly announce: (changes: readonly NewChange[]) => void;
  /** Milliseconds since 1970, the same for the whole operation. */
  readonly now: number;
  #figures = new Map<string, Figures>();
  #memberships = new Map<string, MockMember | null>();

  constructor({ company, viewer, locale, readOnly, announce }: ScopeOptions) {
    this.company = company;
    this.person = viewer;
    this.viewer = {
      id: viewer.id,
      role: viewer.isAdmin ? 'ADMIN' : viewer.isOfficial ? 'COMMUNICATIONS' : 'EMPLOYEE',
    };
    this.locale = locale;
    this.readOnly = readOnly;
    this.announce = announce;
    this.now = company.clock.time;
  }

  /** Forgets what was counted, after something was changed. */
  refresh(): void {
    this.#figures.clear();
    this.#memberships.clear();
  }

  /** What the viewer is to a community. */
  membership(communityId: string): MockMember | null {
    const known = this.#memberships.get(communityId);
    if (known !== undefined) return known;
    const found =
      this.company.communities
        .get(communityId)
        ?.members.find(({ personId }) => personId === this.viewer.id) ?? null;
    this.#memberships.set(communityId, found);
    return found;
  }

  hasMuted(personId: string | null): boolean {
    return personId !== null && this.company.mutedBy(this.viewer.id).has(personId);
  }

  /** What was there when the viewer came to a community counts as read. */
  hasRead({ readBy, communityId, createdAt }: MockPost): boolean {
    if (readBy.has(this.viewer.id)) return true;
    const own = communityId === null ? null : this.membership(communityId);
    return own?.status === 'ACTIVE' && own.readUntil !== undefined && createdAt <= own.readUntil;
  }

  /** How the viewer stands to where a post was put. */
  source({
    communityId,
    department,
    location,
  }: Pick<MockPost, 'communityId' | 'department' | 'location'>): SourceFacts {
    const open = { visibility: null, communityStatus: null, memberRole: null, memberStatus: null };
    if (communityId !== null) {
      const community = this.company.communities.get(communityId);
      const own = this.membership(communityId);
      return {
        sourceKind: 'COMMUNITY',
        visibility: community?.visibility ?? 'HIDDEN',
        communityStatus: community?.status ?? 'ARCHIVED',
        memberRole: own?.role ?? null,
        memberStatus: own?.status ?? null,
        isSubscribed: own?.status === 'ACTIVE',
      };
    }
    if (department !== null)
      return {
        ...open,
        sourceKind: 'DEPARTMENT',
        isSubscribed: this.person.department === department,
      };
    if (location !== null)
      return { ...open, sourceKind: 'LOCATION', isSubscribed: this.person.location === location };
    return { ...open, sourceKind: 'EVERYBODY', isSubscribed: true };
  }

  /** Published comments of a thread. */
  countOn(thread: MockThread): { count: number; top: number } {
    return this.#count(thread.id);
  }

  /** Published comments below a comment. */
  belowOf({ id, subjectId }: MockComment): Below {
    return this.#count(subjectId).below.get(id) ?? nothingBelow;
  }

  /** From the last comment to the first: a comment stands after the one it answers, so each is complete when its turn comes. */
  #count(threadId: string): Figures {
    const known = this.#figures.get(threadId);
    if (known) return known;
    const figures: Figures = { count: 0, top: 0, below: new Map() };
    for (const comment of this.company.commentsOf(threadId).toReversed()) {
      const own = Number(comment.state === 'PUBLISHED');
      figures.count += own;
      if (comment.parentId === null) {
        figures.top += own;
        continue;
      }
      const above = figures.below.get(comment.parentId) ?? { replies: 0, descendants: 0 };
      above.replies += own;
      above.descendants += own + (figures.below.get(comment.id)?.descendants ?? 0);
      figures.below.set(comment.parentId, above);
    }
    this.#figures.set(threadId, figures);
    return figures;
  }
}
