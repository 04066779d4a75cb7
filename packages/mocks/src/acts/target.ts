import type { SubjectBy } from '@plein/schema/types';
import type { MockComment, MockThread } from '../company/records.ts';
import { Problem } from '../graph/problem.ts';
import type { Scope } from '../graph/scope.ts';
import { visibleComment, visibleThread } from '../nouns/doors.ts';

/** What an act is about, if the viewer may see it; throws BAD_INPUT for a key that is empty or too long. */
export function namedTarget(scope: Scope, by: SubjectBy): MockThread | MockComment | null {
  const found = scope.company.find(by);
  if (found === undefined) throw new Problem('BAD_INPUT', 'longKey', ['input', 'on']);
  if (!found) return null;
  return found.type === 'Comment'
    ? visibleComment(scope, found.id)
    : visibleThread(scope, found.id);
}
