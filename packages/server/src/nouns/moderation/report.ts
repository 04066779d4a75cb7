import type { ReportCreateInput } from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { newUuid } from '../../graph/ids.ts';
import { instant } from '../../graph/instant.ts';
import { Problem } from '../../graph/problem.ts';
import { targetOf, visibleTarget } from '../thread/target.ts';

const noteLength = 1000;

/** Once per person and target; a second report keeps the first. */
export async function reportCreate(
  _: unknown,
  { input }: { input: ReportCreateInput },
  context: Context,
) {
  const result = await act(context, 'reportCreate', input, async (transaction, inner) => {
    const row = await visibleTarget(inner, targetOf({ id: input.id }));
    if (
      row === null ||
      row.type === 'Subject' ||
      (row.type === 'Comment' && row.state === 'REMOVED')
    ) {
      throw new Problem('NOT_FOUND', 'absent', ['input', 'id']);
    }
    if (row.authorId === context.viewer.id)
      throw new Problem('BAD_INPUT', 'ownReport', ['input', 'id']);
    const note = input.note?.trim() || null;
    if (note !== null && note.length > noteLength)
      throw new Problem('TOO_LONG', 'longNote', ['input', 'note'], noteLength);
    const [report] = await transaction.query<{ row: { at: string } }>(
      `insert into report (id, target_id, reporter_id, reason, note) values ($1, $2, $3, $4, $5)
       on conflict (target_id, reporter_id) do update set reason = report.reason
       returning json_build_object('at', created_at) as row`,
      [newUuid(context.now), row.id, context.viewer.id, input.reason, note],
    );
    return { answer: { at: report === undefined ? null : instant(report.row.at) } };
  });
  if (!result.ok) return { reportedAt: null, userErrors: result.userErrors };
  return { reportedAt: result.answer.at, userErrors: [] };
}
