import type { Context } from '../../graph/context.ts';
import { decodeId } from '../../graph/ids.ts';
import { visibleComment } from '../comment/load.ts';
import { personColumns } from './row.ts';
import type { PersonRow } from './row.ts';

/** Words of a name or a search, lower case and without accents; at most five of at most 40 characters. */
export function searchWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 5)
    .map((word) => word.slice(0, 40));
}

/**
 * Every word must begin a word of the name. Colleagues of the viewer's own department and place come first. `$3` beginnings, the
 * longest first: a range, because a prepared LIKE cannot know that its pattern is a prefix. `$4` how many, `$5` only readers of this source: all when null.
 */
export const searchSql = `
  with me as (select department_id, location_id from person where id = $1::uuid),
  audience as (
    select s.id, s.kind, c.visibility from source s left join community c on c.id = s.id where s.id = $5::uuid
  ),
  hit as (
    select pe.id,
      coalesce((pe.department_id = me.department_id)::int, 0) * 2 + coalesce((pe.location_id = me.location_id)::int, 0) as nearness
    from person pe cross join me
    where pe.is_active
      and pe.id in (
        select w.person_id from person_word w
        where w.word ~>=~ ($3::text[])[1] and w.word ~<~ (($3::text[])[1] || chr(1114111))
      )
      and not exists (
        select from unnest(($3::text[])[2:]) as beginning
        where not exists (select from person_word w where w.person_id = pe.id and starts_with(w.word, beginning))
      )
      and ($5::uuid is null or exists (
        select from audience a where case
          when a.kind = 'EVERYBODY' then true
          when a.kind = 'COMMUNITY' then a.visibility = 'OPEN' or exists (
            select from membership m where m.community_id = a.id and m.person_id = pe.id and m.status = 'ACTIVE')
          else exists (select from subscription u where u.source_id = a.id and u.person_id = pe.id) end
      ))
    order by nearness desc, pe.display_name, pe.id limit $4::int
  )
  select to_json(f) as row from (
    select ${personColumns} from hit join person pe on pe.id = hit.id where $2::text is not null
    order by hit.nearness desc, pe.display_name, pe.id
  ) f`;

export async function searchPeople(
  context: Context,
  search: string,
  mentionableIn: string | undefined,
  first: number,
): Promise<PersonRow[]> {
  const words = searchWords(search);
  if (words.length === 0) return [];
  const audience = mentionableIn === undefined ? null : await audienceOf(context, mentionableIn);
  if (audience === undefined) return [];
  const rows = await context.db.query<{ row: PersonRow }>(searchSql, [
    context.viewer.id,
    context.viewer.role,
    words.sort((a, b) => b.length - a.length),
    first,
    audience,
  ]);
  return rows.map(({ row }) => row);
}

/** The source whose readers could read a mention there; null when everybody could, undefined when the viewer may not even know. */
async function audienceOf(context: Context, id: string): Promise<string | null | undefined> {
  const node = decodeId(id);
  if (node === undefined) return undefined;
  if (node.type === 'community') {
    const community = await context.loaders.communities.load(node.uuid);
    return community === null ? undefined : community.id;
  }
  if (node.type === 'subject') return null;
  const threadId =
    node.type === 'comment' ? (await visibleComment(context, node.uuid))?.subjectId : node.uuid;
  if (threadId === undefined || (node.type !== 'comment' && node.type !== 'post')) return undefined;
  const thread = await context.loaders.threads.load(threadId);
  if (thread === null) return undefined;
  return thread.type === 'Post' ? thread.sourceId : null;
}
