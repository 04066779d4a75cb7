/** What is done to a thread or to words that others wrote: reacting, locking, deciding, reporting. */
import type {
  ContentDecideInput,
  ReactionInput,
  ReportCreateInput,
  ThreadLockInput,
  ThreadUnlockInput,
} from '@plein/schema/types';
import type { MockComment, MockLock, MockThread } from '../company/records.ts';
import { act } from '../graph/act.ts';
import { Problem } from '../graph/problem.ts';
import type { Scope } from '../graph/scope.ts';
import {
  doorsOfComment,
  doorsOfThread,
  moderates,
  visibleComment,
  visibleThread,
} from '../nouns/doors.ts';
import { targetView, threadView } from '../nouns/thread.ts';
import { announced, commentChange, postChange, reactionChange, threadChange } from './news.ts';
import { namedTarget } from './target.ts';

const noteLength = 1000;

export function threadActs(scope: Scope) {
  const { company, viewer } = scope;
  const threadOf = (target: MockThread | MockComment): MockThread | null =>
    target.type === 'Comment' ? visibleThread(scope, target.subjectId) : target;
  const shown = (id: string) =>
    targetView(scope, visibleComment(scope, id) ?? visibleThread(scope, id));

  const react = (operation: string, input: ReactionInput, isGiven: boolean) => {
    const result = act(scope, operation, input, () => {
      if (!company.reactionSet.some(({ key }) => key === input.key))
        throw new Problem('UNKNOWN_REACTION', 'reaction', ['input', 'key']);
      const target = namedTarget(scope, input.on);
      const thread = target && threadOf(target);
      if (!target || !thread) throw new Problem('NOT_FOUND', 'absent', ['input', 'on']);
      const { can } =
        target.type === 'Comment' ? doorsOfComment(scope, target) : doorsOfThread(scope, target);
      if (!can.includes('REACT'))
        throw new Problem('FORBIDDEN', closedReaction(scope, thread, target), ['input', 'on']);
      const isOwn = ({ key, personId }: { key: string; personId: string }) =>
        key === input.key && personId === viewer.id;
      const isThere = target.reactions.some(isOwn);
      if (isGiven && !isThere)
        target.reactions.push({ key: input.key, personId: viewer.id, at: company.clock.act() });
      if (!isGiven) target.reactions = target.reactions.filter((each) => !isOwn(each));
      return {
        answer: { id: target.id },
        changes: isGiven === isThere ? [] : [reactionChange(scope, thread, target)],
      };
    });
    if (!result.answer) return { subject: null, userErrors: result.userErrors };
    return { subject: shown(result.answer.id), userErrors: [] };
  };

  const setLock = (
    operation: string,
    input: ThreadUnlockInput,
    lock: Pick<MockLock, 'reason' | 'note'> | null,
  ) => {
    const result = act(scope, operation, input, () => {
      const thread = namedTarget(scope, input.on);
      if (!thread || thread.type === 'Comment')
        throw new Problem('NOT_FOUND', 'absent', ['input', 'on']);
      if (!doorsOfThread(scope, thread).can.includes('LOCK'))
        throw new Problem('FORBIDDEN', 'moderatorsOnly', ['input', 'on']);
      checkNote(lock?.note ?? null, 'note');
      thread.lock = lock && { ...lock, at: company.clock.act(), byId: viewer.id };
      return {
        answer: { id: thread.id },
        changes: announced(thread, threadChange(scope, thread)),
      };
    });
    if (!result.answer) return { subject: null, userErrors: result.userErrors };
    const thread = visibleThread(scope, result.answer.id);
    return { subject: thread && threadView(scope, thread), userErrors: [] };
  };

  return {
    reactionSet: ({ input }: { input: ReactionInput }) => react('reactionSet', input, true),
    reactionRemove: ({ input }: { input: ReactionInput }) => react('reactionRemove', input, false),

    threadLock: ({ input }: { input: ThreadLockInput }) =>
      setLock('threadLock', input, { reason: input.reason, note: input.note?.trim() || null }),
    threadUnlock: ({ input }: { input: ThreadUnlockInput }) => setLock('threadUnlock', input, null),

    contentDecide: ({ input }: { input: ContentDecideInput }) => {
      const path = ['input', 'id'];
      const result = act(scope, 'contentDecide', input, () => {
        const target = namedTarget(scope, { id: input.id });
        const thread = target && threadOf(target);
        if (!target || !thread || target.type === 'Subject')
          throw new Problem('NOT_FOUND', 'absent', path);
        if (!moderates(scope, thread)) throw new Problem('FORBIDDEN', 'moderatorsOnly', path);
        if (target.state !== 'PENDING') throw new Problem('BAD_INPUT', 'notPending', path);
        const reason = input.reason?.trim() || null;
        checkNote(reason, 'reason');
        const isApproved = input.decision === 'APPROVE';
        target.state = isApproved ? 'PUBLISHED' : 'HIDDEN';
        target.moderation = { decision: input.decision, reason, at: company.clock.act() };
        scope.refresh();
        const news = () =>
          target.type === 'Post'
            ? [postChange(scope, target, 'POST_CREATED')]
            : announced(thread, commentChange(scope, thread, target, 'COMMENT_CREATED'));
        return { answer: { id: target.id }, changes: isApproved ? news() : [] };
      });
      if (!result.answer) return { node: null, userErrors: result.userErrors };
      return { node: shown(result.answer.id), userErrors: [] };
    },

    /** Once per person and target; a second report keeps the first. */
    reportCreate: ({ input }: { input: ReportCreateInput }) => {
      const path = ['input', 'id'];
      const result = act(scope, 'reportCreate', input, () => {
        const target = namedTarget(scope, { id: input.id });
        if (
          !target ||
          target.type === 'Subject' ||
          (target.type === 'Comment' && target.state === 'REMOVED')
        )
          throw new Problem('NOT_FOUND', 'absent', path);
        if (target.authorId === viewer.id) throw new Problem('BAD_INPUT', 'ownReport', path);
        const note = input.note?.trim() || null;
        checkNote(note, 'note');
        const key = `${viewer.id} ${target.id}`;
        const known = company.reportedAt.get(key);
        const at = known ?? company.clock.act();
        if (known === undefined) {
          company.reportedAt.set(key, at);
          company.reports.push({ id: target.id, reason: input.reason, note });
        }
        return { answer: { at } };
      });
      if (!result.answer) return { reportedAt: null, userErrors: result.userErrors };
      return { reportedAt: result.answer.at, userErrors: [] };
    },
  };
}

function checkNote(note: string | null, field: string): void {
  if (note !== null && note.length > noteLength)
    throw new Problem('TOO_LONG', 'longNote', ['input', field], noteLength);
}

function closedReaction(scope: Scope, thread: MockThread, { type }: MockThread | MockComment) {
  if (thread.type === 'Subject') return type === 'Comment' ? 'absent' : 'notPublished';
  return scope.source(thread).communityStatus === 'ARCHIVED' ? 'archived' : 'notPublished';
}
