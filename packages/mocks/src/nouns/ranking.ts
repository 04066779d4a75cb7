import type { MockPost } from '../company/records.ts';
import type { Scope } from '../graph/scope.ts';
import { mentionedHandles } from '../policy/content-rules.ts';

export interface Ranked {
  post: MockPost;
  score: number;
  mentionsViewer: boolean;
  repliesToViewer: boolean;
}

const day = 86_400_000;
/** At most so many posts of a source compete, none older than so many days. */
const perSource = 50;
const days = 14;
/** Below so many members a community counts as small, and its posts for more. */
const small = 30;

/** Freshness × interest × what makes a post the viewer's, as the reference server weighs it. */
export function ranked(scope: Scope, posts: readonly MockPost[], asOf: number): Ranked[] {
  const { company, viewer, person } = scope;
  const since = asOf - days * day;
  const answered = threadsWithAnswersTo(scope, since, asOf);
  const taken = new Map<string, number>();
  return posts
    .filter(({ createdAt, authorId }) => {
      const at = Date.parse(createdAt);
      return at > since && at <= asOf && authorId !== viewer.id;
    })
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .filter(({ communityId, department, location }) => {
      const source = communityId ?? department ?? location ?? '';
      const count = (taken.get(source) ?? 0) + 1;
      taken.set(source, count);
      return count <= perSource;
    })
    .map((post) => {
      const mentionsViewer = mentionedHandles(post.body).includes(person.handle);
      const repliesToViewer = answered.has(post.id);
      const members = company.communities
        .get(post.communityId ?? '')
        ?.members.filter(({ status }) => status === 'ACTIVE').length;
      const age = (asOf - Date.parse(post.createdAt)) / day;
      const talk = post.reactions.length + 2 * scope.countOn(post).count;
      const score =
        (1 + age) ** -1.5 *
        (1 + Math.floor(2 * Math.log(1 + talk)) / 2) *
        (post.isOfficial ? 1.5 : 1) *
        (mentionsViewer ? 4 : 1) *
        (repliesToViewer ? 2 : 1) *
        (post.kind === 'QUESTION' && post.answerId === null ? 1.2 : 1) *
        (members !== undefined && members < small ? 1.3 : 1);
      return {
        post,
        mentionsViewer,
        repliesToViewer,
        score: Math.round(score * 1e9) / 1e9,
      };
    });
}

/** Posts under which somebody answered what the viewer said lately. */
function threadsWithAnswersTo(
  { company, viewer }: Scope,
  since: number,
  asOf: number,
): Set<string> {
  const found = new Set<string>();
  for (const { id, subjectId, authorId, createdAt } of company.comments.values()) {
    if (authorId !== viewer.id || Date.parse(createdAt) <= since) continue;
    const isAnswered = company
      .below(id)
      .some(
        (reply) =>
          reply.state === 'PUBLISHED' &&
          reply.authorId !== viewer.id &&
          Date.parse(reply.createdAt) <= asOf,
      );
    if (isAnswered) found.add(subjectId);
  }
  return found;
}
