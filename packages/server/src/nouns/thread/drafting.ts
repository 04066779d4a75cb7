import type { Context } from '../../graph/context.ts';
import { uuidOf } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';
import { judge, mentionedHandles } from '../../policy/content-rules.ts';
import type { KeywordRule } from '../../policy/content-rules.ts';

export interface Draft {
  title?: string | null;
  body: string;
  imageIds?: readonly string[] | null;
  /** Source of the post, or of the post a comment stands under; null for pages of the portal. */
  sourceId: string | null;
  /** Of a comment. */
  threadId?: string;
  moderates: boolean;
  /** A wording that was there before cannot be a repetition. */
  isEdit?: boolean;
}

export interface Checked {
  outcome: 'PUBLISHED' | 'HELD';
  title: string | null;
  body: string;
  mentions: string[];
  images: string[];
}

interface Facts {
  rules: KeywordRule[];
  isPremoderated: boolean;
  isRepeated: boolean;
  mentions: string[];
  images: string[];
}

/** `$1` viewer, `$2` source or null, `$3` handles, `$4` images, `$5` body, `$6` thread of a comment or null, `$7` for an edit. */
const draftingSql = `
  select
    coalesce((select json_agg(json_build_object('pattern', pattern, 'action', action, 'reason', reason)) from keyword_rule), '[]') as rules,
    coalesce((select c.is_premoderated from community c where c.id = $2::uuid), false) as "isPremoderated",
    not $7::boolean and case when $6::uuid is null
      then exists (select from post p where p.author_id = $1::uuid and p.created_at > now() - interval '2 minutes'
        and p.source_id = $2::uuid and p.body = $5::text and p.state in ('PUBLISHED', 'PENDING'))
      else exists (select from comment co where co.author_id = $1::uuid and co.created_at > now() - interval '2 minutes'
        and co.subject_id = $6::uuid and co.body = $5::text and co.state in ('PUBLISHED', 'PENDING')) end as "isRepeated",
    coalesce((
      select json_agg(pe.id) from person pe
      where pe.handle = any($3::text[]) and pe.is_active and ($2::uuid is null or exists (
        select from source s left join community c on c.id = s.id
        where s.id = $2::uuid and case
          when s.kind = 'EVERYBODY' or c.visibility = 'OPEN' then true
          when s.kind = 'COMMUNITY' then exists (
            select from membership m where m.community_id = s.id and m.person_id = pe.id and m.status = 'ACTIVE')
          else exists (select from subscription u where u.source_id = s.id and u.person_id = pe.id) end))
    ), '[]') as mentions,
    coalesce((
      select json_agg(im.id) from image im
      where im.id = any($4::uuid[]) and im.owner_id = $1::uuid and im.target_id is null and im.bytes is not null
    ), '[]') as images`;

/** Checks words before they are stored; throws a `Problem` when they cannot be taken. Refused words are CONTENT_REFUSED. */
export async function checkDraft(context: Context, draft: Draft): Promise<Checked> {
  const { limits, viewer } = context;
  const body = draft.body.replaceAll('\0', '').replace(/\r\n?/g, '\n');
  const title = draft.title?.replace(/[\0\r\n]+/g, ' ').trim() || null;
  if (body.trim() === '') throw new Problem('BAD_INPUT', 'emptyBody', ['input', 'body']);
  if (longer(body, limits.bodyLength))
    throw new Problem('TOO_LONG', 'longBody', ['input', 'body'], limits.bodyLength);
  if (title !== null && longer(title, limits.titleLength)) {
    throw new Problem('TOO_LONG', 'longTitle', ['input', 'title'], limits.titleLength);
  }
  const wanted = [...new Set(draft.imageIds ?? [])];
  if (wanted.length > limits.images)
    throw new Problem('BAD_INPUT', 'images', ['input', 'imageIds'], limits.images);
  const images = wanted.flatMap((id) => uuidOf('image', id) ?? []);
  const [facts] = await context.db.query<Facts>(draftingSql, [
    viewer.id,
    draft.sourceId,
    mentionedHandles(body),
    images,
    body,
    draft.threadId ?? null,
    draft.isEdit ?? false,
  ]);
  if (facts === undefined) throw new Error('The drafting statement answered no row.');
  if (facts.images.length !== wanted.length)
    throw new Problem('BAD_INPUT', 'image', ['input', 'imageIds']);
  if (facts.isRepeated) throw new Problem('CONTENT_REFUSED', 'repeated', ['input', 'body']);
  const verdict = judge(title === null ? body : `${title}\n${body}`, facts.rules, {
    isPremoderated: facts.isPremoderated,
    moderates: draft.moderates,
  });
  if (verdict.outcome === 'REFUSED') {
    throw new Problem('CONTENT_REFUSED', 'refusedWord', ['input', 'body'], verdict.reason);
  }
  return { outcome: verdict.outcome, title, body, mentions: facts.mentions, images };
}

/** In Unicode code points. */
function longer(text: string, limit: number): boolean {
  return text.length > limit && (text.length > 2 * limit || [...text].length > limit);
}

/** CTEs that keep pictures and mentions of target `$1`; `images` and `mentions` name parameters of type uuid[]. */
export const attachSql = (images: string, mentions: string) => `
  attached as (
    update image set target_id = $1::uuid, position = array_position(${images}::uuid[], image.id)
    where image.id = any(${images}::uuid[])
  ),
  named as (
    insert into mention (target_id, person_id) select $1::uuid, unnest(${mentions}::uuid[]) on conflict do nothing
  )`;
