import type {
  PostCreateInput,
  PostDeleteInput,
  PostKind,
  PostMarkReadInput,
  PostPinInput,
  PostUpdateInput,
} from '@plein/schema/types';
import type { MockPost } from '../company/records.ts';
import { act, payload } from '../graph/act.ts';
import { Problem } from '../graph/problem.ts';
import type { Scope } from '../graph/scope.ts';
import { knownCommunity } from '../nouns/community.ts';
import { doorsOfCommunity, doorsOfPost, moderates, visibleThread } from '../nouns/doors.ts';
import { postView } from '../nouns/thread.ts';
import { checkDraft, repetition, reword } from './drafting.ts';
import { postChange } from './news.ts';

/** Kinds that need nothing beside words and pictures. */
const kinds: readonly PostKind[] = ['UPDATE', 'NEWS', 'QUESTION', 'PRAISE', 'LINK'];
/** Posts that are marked at once. */
const mostMarked = 50;

const path = ['input', 'id'];

/** The post if the viewer can see it; throws NOT_FOUND. */
function postToActOn(scope: Scope, id: string): MockPost {
  const thread = visibleThread(scope, id);
  if (thread?.type !== 'Post') throw new Problem('NOT_FOUND', 'absent', path);
  return thread;
}

export function postActs(scope: Scope) {
  const { company, viewer } = scope;
  const shown = (id: string) => {
    const thread = visibleThread(scope, id);
    return { post: thread?.type === 'Post' ? postView(scope, thread) : null };
  };

  const setPin = (operation: string, input: PostPinInput, isPinned: boolean) => {
    const result = act(scope, operation, input, () => {
      const post = postToActOn(scope, input.id);
      if (!doorsOfPost(scope, post).can.includes('PIN'))
        throw new Problem('FORBIDDEN', 'moderatorsOnly', path);
      const until = input.until ?? null;
      if (until !== null && Date.parse(until) <= scope.now)
        throw new Problem('BAD_INPUT', 'untilPast', ['input', 'until']);
      post.pin = isPinned ? { at: company.clock.act(), until, byId: viewer.id } : null;
      return { answer: { id: post.id }, changes: [postChange(scope, post, 'POST_UPDATED')] };
    });
    return payload(result, ({ id }) => shown(id));
  };

  return {
    postCreate: ({ input }: { input: PostCreateInput }) => {
      const result = act(scope, 'postCreate', input, () => {
        const kind = input.kind ?? 'UPDATE';
        if (!kinds.includes(kind)) throw new Problem('BAD_INPUT', 'kind', ['input', 'kind']);
        const place = placeOf(scope, input.communityId ?? null);
        const said = (body: string) =>
          [...company.posts.values()].some(
            (post) =>
              post.authorId === viewer.id &&
              post.communityId === place.communityId &&
              post.body === body &&
              (post.state === 'PUBLISHED' || post.state === 'PENDING') &&
              Date.parse(post.createdAt) > scope.now - repetition,
          );
        const { outcome, title, body, imageIds } = checkDraft(scope, { ...input, ...place, said });
        const post = company.addPost({
          kind,
          authorId: viewer.id,
          communityId: place.communityId,
          isOfficial: place.isOfficial,
          title,
          body,
          imageIds,
          state: outcome === 'PUBLISHED' ? 'PUBLISHED' : 'PENDING',
          createdAt: company.clock.act(),
          readBy: new Set([viewer.id]),
        });
        return {
          answer: { id: post.id, outcome },
          changes: outcome === 'HELD' ? [] : [postChange(scope, post, 'POST_CREATED')],
        };
      });
      return payload(result, ({ id }) => shown(id));
    },

    postUpdate: ({ input }: { input: PostUpdateInput }) => {
      const result = act(scope, 'postUpdate', input, () => {
        const post = postToActOn(scope, input.id);
        const denial = doorsOfPost(scope, post).denials.find(({ action }) => action === 'EDIT');
        if (denial)
          throw new Problem('FORBIDDEN', denial.reason === 'ARCHIVED' ? 'archived' : 'authorOnly');
        if ((post.editedAt ?? post.createdAt) !== input.basedOn)
          throw new Problem('EDIT_CONFLICT', 'conflict');
        const draft = checkDraft(scope, {
          title: input.title === undefined ? post.title : input.title,
          body: input.body,
          communityId: post.communityId,
          moderates: moderates(scope, post),
        });
        const wasPublished = post.state === 'PUBLISHED';
        reword(scope, post, draft);
        post.title = draft.title;
        const isPublished = post.state === 'PUBLISHED';
        const kind = isPublished ? 'POST_UPDATED' : 'POST_REMOVED';
        return {
          answer: {
            id: post.id,
            outcome: isPublished ? ('PUBLISHED' as const) : ('HELD' as const),
          },
          changes: wasPublished ? [postChange(scope, post, kind)] : [],
        };
      });
      return payload(
        result,
        ({ id }) => shown(id),
        (code) => (code === 'EDIT_CONFLICT' ? shown(input.id) : {}),
      );
    },

    postDelete: ({ input }: { input: PostDeleteInput }) => {
      const result = act(scope, 'postDelete', input, () => {
        const post = postToActOn(scope, input.id);
        if (!doorsOfPost(scope, post).can.includes('DELETE'))
          throw new Problem('FORBIDDEN', 'authorOnly', path);
        const changes = post.state === 'PUBLISHED' ? [postChange(scope, post, 'POST_REMOVED')] : [];
        Object.assign(post, {
          state: 'REMOVED',
          title: null,
          body: '',
          pin: null,
          imageIds: [],
          revisions: [],
        });
        return { answer: { id: post.id }, changes };
      });
      return payload(result, () => ({ post: null }));
    },

    postPin: ({ input }: { input: PostPinInput }) => setPin('postPin', input, true),
    postUnpin: ({ input }: { input: PostPinInput }) => setPin('postUnpin', input, false),

    postMarkRead: ({ input }: { input: PostMarkReadInput }) => {
      const result = act(scope, 'postMarkRead', input, () => {
        if (input.ids.length > mostMarked)
          throw new Problem('BAD_INPUT', 'tooMany', ['input', 'ids'], mostMarked);
        const seen = input.ids.flatMap((id) => {
          const thread = visibleThread(scope, id);
          return thread?.type === 'Post' ? thread : [];
        });
        for (const { readBy } of seen) readBy.add(viewer.id);
        return { answer: { ids: seen.map(({ id }) => id) } };
      });
      if (!result.answer) return { posts: [], userErrors: result.userErrors };
      const posts = result.answer.ids.flatMap((id) => company.posts.get(id) ?? []);
      return { posts: posts.map((post) => postView(scope, post)), userErrors: [] };
    },
  };
}

/** Where the post goes, if the viewer may post there. */
function placeOf(scope: Scope, communityId: string | null) {
  const where = ['input', 'communityId'];
  if (communityId === null) {
    const speaks = scope.viewer.role !== 'EMPLOYEE';
    if (!speaks && !scope.company.everybodyPosts)
      throw new Problem('FORBIDDEN', 'officialOnly', where);
    return { communityId, moderates: speaks, isOfficial: speaks };
  }
  const community = knownCommunity(scope, communityId);
  if (!community) throw new Problem('NOT_FOUND', 'absent', where);
  const { denials, can } = doorsOfCommunity(scope, community);
  const denial = denials.find(({ action }) => action === 'POST');
  if (denial)
    throw new Problem(
      'FORBIDDEN',
      denial.reason === 'ARCHIVED' ? 'archived' : 'membersOnly',
      where,
    );
  return { communityId, moderates: can.includes('DECIDE_REQUESTS'), isOfficial: false };
}
