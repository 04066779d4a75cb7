// Classes and functions by name. Importing this file registers nothing; `@plein/elements/all` registers every tag.
export { define } from './define.ts';
export { VERSION } from './internal/version.ts';
export { overrideMessages } from './i18n/translations.ts';
export { PleinBeforeNavigateEvent } from './events/before-navigate.ts';
export { PleinBeforeSignInEvent } from './events/before-sign-in.ts';
export { PleinBeforeUploadEvent } from './events/before-upload.ts';
export { PleinCommentCreatedEvent } from './events/comment-created.ts';
export { PleinCommentDeletedEvent } from './events/comment-deleted.ts';
export { PleinCommentUpdatedEvent } from './events/comment-updated.ts';
export { PleinCommentsSortChangedEvent } from './events/comments-sort-changed.ts';
export { PleinContentReportedEvent } from './events/content-reported.ts';
export { PleinFeedViewChangedEvent } from './events/feed-view-changed.ts';
export { PleinMembershipChangedEvent } from './events/membership-changed.ts';
export { PleinPostCreatedEvent } from './events/post-created.ts';
export { PleinPostDeletedEvent } from './events/post-deleted.ts';
export { PleinPostUpdatedEvent } from './events/post-updated.ts';
export { PleinReactionChangedEvent } from './events/reaction-changed.ts';
