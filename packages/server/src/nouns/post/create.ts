import type { PostCreateInput, PostKind } from '@plein/schema/types';
import { act } from '../../graph/act.ts';
import type { Context } from '../../graph/context.ts';
import { newUuid, uuidOf } from '../../graph/ids.ts';
import { Problem } from '../../graph/problem.ts';
import { communityDoors } from '../../policy/community-doors.ts';
import { moderatesSource } from '../../policy/reading.ts';
import { attachSql, checkDraft } from '../thread/drafting.ts';
import { payload } from '../thread/payload.ts';

/** Kinds that need nothing beside words and pictures. */
const kinds: readonly PostKind[] = ['UPDATE', 'NEWS', 'QUESTION', 'PRAISE', 'LINK'];

interface Place {
  sourceId: string;
  moderates: boolean;
  isOfficial: boolean;
}

/** `$1` id, `$2` source, `$3` author, `$4` kind, `$5` state, `$6` title, `$7` body, `$8` official, `$9` images, `$10` mentions. */
const createSql = `
  with added as (
    insert into post (id, source_id, author_id, kind, state, title, body, is_official)
    values ($1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::text, $7::text, $8::boolean) returning created_at
  ),
  ${attachSql('$9', '$10')}
  update community set last_activity_at = added.created_at from added where community.id = $2::uuid and $5::text = 'PUBLISHED'`;

export async function postCreate(
  _: unknown,
  { input }: { input: PostCreateInput },
  context: Context,
) {
  const result = await act(context, 'postCreate', input, async (transaction, inner) => {
    const kind = input.kind ?? 'UPDATE';
    if (!kinds.includes(kind)) throw new Problem('BAD_INPUT', 'kind', ['input', 'kind']);
    const place = await placeOf(inner, input.communityId);
    const draft = await checkDraft(inner, { ...input, ...place });
    const id = newUuid(context.now);
    await transaction.query(createSql, [
      id,
      place.sourceId,
      context.viewer.id,
      kind,
      draft.outcome === 'PUBLISHED' ? 'PUBLISHED' : 'PENDING',
      draft.title,
      draft.body,
      place.isOfficial,
      draft.images,
      draft.mentions,
    ]);
    return {
      answer: { id, outcome: draft.outcome },
      changes:
        draft.outcome === 'HELD'
          ? []
          : [
              {
                kind: 'POST_CREATED',
                topics: [id, place.sourceId],
                sourceId: place.sourceId,
                targetType: 'post',
                targetId: id,
                actorId: context.viewer.id,
              },
            ],
    };
  });
  return payload(result, async ({ id }) => ({ post: await context.loaders.threads.load(id) }));
}

/** Where the post goes, if the viewer may post there. */
async function placeOf(context: Context, communityId: string | null | undefined): Promise<Place> {
  if (communityId === null || communityId === undefined) {
    if (context.viewer.role === 'EMPLOYEE')
      throw new Problem('FORBIDDEN', 'officialOnly', ['input', 'communityId']);
    const [source] = await context.db.query<{ id: string }>(
      `select id from source where kind = 'EVERYBODY'`,
    );
    if (source === undefined) throw new Problem('NOT_FOUND', 'absent', ['input', 'communityId']);
    return { sourceId: source.id, moderates: true, isOfficial: true };
  }
  const uuid = uuidOf('community', communityId);
  const community = uuid === undefined ? null : await context.loaders.communities.load(uuid);
  if (community === null) throw new Problem('NOT_FOUND', 'absent', ['input', 'communityId']);
  const denial = communityDoors(context.viewer, community).denials.find(
    ({ action }) => action === 'POST',
  );
  if (denial !== undefined) {
    throw new Problem('FORBIDDEN', denial.reason === 'ARCHIVED' ? 'archived' : 'membersOnly', [
      'input',
      'communityId',
    ]);
  }
  return {
    sourceId: community.id,
    moderates: moderatesSource(context.viewer, community),
    isOfficial: false,
  };
}
