/** What the operations answer, under the names that elements and controllers use. Types only. */
export type {
  Action,
  ChangesSubscription,
  ChangeKind,
  CommentPartsFragment as CommentView,
  CommentSort,
  CommentThreadFragment as CommentThreadView,
  CommunityPartsFragment as CommunityView,
  Decision,
  DenialReason,
  FeedQuery,
  FeedReasonCode,
  FeedView,
  LeaveReason,
  LockPartsFragment as LockView,
  LockReason,
  PersonPartsFragment as PersonView,
  PostKind,
  PostPartsFragment as PostView,
  ReportReason,
  ServerQuery,
  SubjectBy,
  SubmitOutcome,
  UserErrorPartsFragment as UserErrorView,
  ViewerQuery,
} from './generated/operations.ts';

/** A reaction on offer: what it means and how it looks. */
export interface ReactionOptionView {
  readonly key: string;
  readonly label: string;
  readonly emoji: string;
}

/** How often a reaction was given. */
export interface ReactionGroupView {
  readonly option: ReactionOptionView;
  readonly count: number;
}
