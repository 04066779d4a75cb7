export type { Client, ClientOptions, Connection, GetToken, Live } from './client.ts';
export { createClient } from './create.ts';
export { acquireClient } from './acquire.ts';
export type { Store } from './store.ts';
export type { KeyValueStore } from './storage.ts';
export { loadServer } from './server.ts';
export type { ServerInfo } from './server.ts';
export {
  loadPostableCommunities,
  loadViewer,
  mutePerson,
  searchPeople,
  unmutePerson,
} from './person.ts';
export { countNewPosts, loadFeedPage } from './feed.ts';
export type { FeedItem, FeedPage, FeedScope } from './feed.ts';
export {
  createPost,
  decideContent,
  deletePost,
  loadPost,
  markPostsRead,
  pinPost,
  reportContent,
  unpinPost,
  updatePost,
  viewPost,
} from './post.ts';
export type { EditResult } from './post.ts';
export { loadReplies, loadThread, lockThread, unlockThread, viewThreadHead } from './thread.ts';
export type { CommentBranch, ThreadHead, ThreadPage } from './thread.ts';
export {
  acceptAnswer,
  clearAnswer,
  createComment,
  deleteComment,
  loadComments,
  loadRevisions,
  updateComment,
  viewComment,
} from './comment.ts';
export { loadReactable, loadReactors, toggleReaction, viewReactable } from './reaction.ts';
export type { ReactableView } from './reaction.ts';
export {
  decideRequest,
  joinCommunity,
  leaveCommunity,
  loadCommunity,
  loadRequests,
  viewCommunity,
  withdrawRequest,
} from './community.ts';
export {
  discardSubmission,
  postPlace,
  retrySubmission,
  viewOwnPosts,
  viewSubmissions,
} from './submission.ts';
export type { CommentDraft, PostDraft, Submission, SubmissionState } from './submission.ts';
export { clearDraft, loadDraft, saveDraft } from './drafts.ts';
export type { Draft } from './drafts.ts';
export { uploadImage } from './uploads.ts';
export { readPreference, writePreference } from './preferences.ts';
export { watchChanges } from './changes.ts';
export type { ChangeMessage } from './changes.ts';
export { parseSubject, subjectKey } from './subject.ts';
export { PleinError } from '@plein/schema';
export type { ErrorCode } from '@plein/schema';
