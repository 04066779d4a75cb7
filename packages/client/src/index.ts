export type { Client, ClientOptions, Connection, GetToken, Live } from './client.ts';
export { createClient } from './create.ts';
export { acquireClient } from './acquire.ts';
export { loadWritingAhead } from './ahead.ts';
export type { Store } from './store.ts';
export type { KeyValueStore } from './storage.ts';
export { loadServer } from './server.ts';
export type { ServerInfo } from './server.ts';
export { loadViewer } from './person.ts';
export { loadPostableCommunities, mutePerson, searchPeople, unmutePerson } from './people.ts';
export { loadFeedPage } from './feed.ts';
export { countNewPosts } from './feed-news.ts';
export type { FeedItem, FeedPage, FeedScope } from './feed.ts';
export { loadPost, viewPost } from './post.ts';
export { decideContent, deletePost, pinPost, reportContent, unpinPost } from './post-acts.ts';
export { updateComment, updatePost } from './edit.ts';
export type { EditResult } from './edit.ts';
export { markPostsRead } from './read.ts';
export { loadReplies } from './replies.ts';
export { loadThread, viewThreadHead } from './thread.ts';
export { lockThread, unlockThread } from './thread-acts.ts';
export type { CommentBranch, ThreadHead, ThreadPage } from './thread.ts';
export { loadComments, viewComment } from './comment.ts';
export { acceptAnswer, clearAnswer, deleteComment, loadRevisions } from './comment-acts.ts';
export { loadReactable, viewReactable } from './reaction.ts';
export { loadReactors } from './reactors.ts';
export { toggleReaction } from './toggle.ts';
export type { ReactableView } from './reaction.ts';
export { loadCommunity, viewCommunity } from './community.ts';
export {
  decideRequest,
  joinCommunity,
  leaveCommunity,
  loadRequests,
  withdrawRequest,
} from './membership.ts';
export { createComment, createPost } from './submit.ts';
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
export { keepChoice, readChoice } from './choices.ts';
export { readPreference, writePreference } from './preferences.ts';
export { watchChanges } from './changes.ts';
export type { ChangeMessage } from './changes.ts';
export { parseSubject, subjectKey } from './subject.ts';
export { PleinError } from '@plein/schema';
export type { ErrorCode } from '@plein/schema';
