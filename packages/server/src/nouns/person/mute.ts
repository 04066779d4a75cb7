import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { act } from '../../graph/act.ts';
import { Problem } from '../../graph/problem.ts';
import { personColumns } from './row.ts';
import type { PersonRow } from './row.ts';

/** People whose words the viewer does not want in the feed, by name. */
export async function mutedPeople({ db, viewer }: Context): Promise<PersonRow[]> {
  const rows = await db.query<{ row: PersonRow }>(
    `select to_json(f) as row from (
       select ${personColumns} from person pe
       where pe.id in (select muted_id from person_mute where person_id = $1::uuid) order by pe.display_name, pe.id
     ) f`,
    [viewer.id],
  );
  return rows.map(({ row }) => row);
}

interface MuteArguments {
  input: { idempotencyKey: string; personId: string };
}

export function personMute(_: unknown, { input }: MuteArguments, context: Context) {
  return change(
    context,
    'personMute',
    input,
    'insert into person_mute (person_id, muted_id) values ($1, $2) on conflict do nothing',
  );
}

export function personUnmute(_: unknown, { input }: MuteArguments, context: Context) {
  return change(
    context,
    'personUnmute',
    input,
    'delete from person_mute where person_id = $1 and muted_id = $2',
  );
}

async function change(
  context: Context,
  operation: string,
  input: MuteArguments['input'],
  sql: string,
) {
  const result = await act(context, operation, input, async (transaction) => {
    const uuid = uuidOf('person', input.personId);
    const [person] =
      uuid === undefined
        ? []
        : await transaction.query<{ id: string }>('select id from person where id = $1', [uuid]);
    if (person === undefined) throw new Problem('NOT_FOUND', 'person', ['input', 'personId']);
    if (person.id === context.viewer.id)
      throw new Problem('BAD_INPUT', 'muteSelf', ['input', 'personId']);
    await transaction.query(sql, [context.viewer.id, person.id]);
    return { answer: { person: person.id } };
  });
  if (!result.ok) return { person: null, userErrors: result.userErrors };
  return { person: await context.loaders.people.load(result.answer.person), userErrors: [] };
}
