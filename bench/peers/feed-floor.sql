-- The feed of one person as one statement, the straightforward way: newest posts of every subscribed source, reactions counted from
-- the ledger, two newest comments, all of it as one JSON text. $1 person, $2 posts, $3 and $4 the position to go on from.
with page as (
  select p.*
  from subscription s
  cross join lateral (
    select * from post
    where post.source_id = s.source_id and post.state = 'PUBLISHED'
      and (post.created_at, post.id) < ($3::timestamptz, $4::uuid)
    order by post.created_at desc, post.id desc
    limit $2
  ) p
  where s.person_id = $1
  order by p.created_at desc, p.id desc
  limit $2
),
face as not materialized (
  select person.id, json_build_object(
    'id', 'person_' || person.id, 'displayName', person.display_name, 'handle', person.handle, 'title', person.title,
    'isActive', person.is_active, 'isOfficial', person.role = 'COMMUNICATIONS', 'url', person.url, 'avatar', null,
    'department', json_build_object('id', 'unit_' || unit.id, 'name', unit.name),
    'location', json_build_object('id', 'location_' || place.id, 'name', place.name, 'country', place.country),
    'viewerState', json_build_object(
      'isViewer', person.id = $1,
      'isMuted', exists (select from person_mute where person_id = $1 and muted_id = person.id))) as json
  from person
  left join org_unit unit on unit.id = person.department_id
  left join location place on place.id = person.location_id
)
select json_build_object('data', json_build_object('feed', json_build_object('edges', coalesce(json_agg(json_build_object(
  'cursor', page.id,
  'reason', json_build_object('code', 'MEMBER_OF_COMMUNITY', 'about', source.label),
  'node', json_build_object(
    '__typename', 'Post', 'id', 'post_' || page.id, 'kind', page.kind, 'state', page.state,
    'author', (select json from face where face.id = page.author_id),
    'community', (select json_build_object('id', 'community_' || c.id, 'slug', c.slug, 'name', c.name) from community c where c.id = page.source_id),
    'audience', json_build_object('kind', source.kind, 'label', source.label),
    'title', page.title, 'body', page.body, 'isOfficial', page.is_official,
    'images', (select coalesce(json_agg(json_build_object('id', 'image_' || i.id, 'url', '/media/' || i.id, 'alt', i.alt, 'width', i.width, 'height', i.height) order by i.position), '[]') from image i where i.target_id = page.id),
    'mentions', (select coalesce(json_agg(json_build_object('id', 'person_' || m.id, 'displayName', m.display_name, 'handle', m.handle, 'url', m.url)), '[]') from mention join person m on m.id = mention.person_id where mention.target_id = page.id),
    'createdAt', page.created_at, 'editedAt', page.edited_at, 'pin', null, 'lock', null,
    'reactionGroups', (
      select coalesce(json_agg(json_build_object('option', json_build_object('key', o.key, 'label', o.labels ->> 'en', 'emoji', o.emoji), 'count', g.count) order by o.position), '[]')
      from (select key, count(*) from reaction where target_id = page.id group by key) g join reaction_option o using (key)),
    'commentCount', page.comment_count,
    'latestComments', (
      select coalesce(json_agg(json_build_object(
        '__typename', 'Comment', 'id', 'comment_' || c.id, 'subjectId', 'post_' || c.subject_id, 'parentId', c.parent_id, 'depth', cardinality(c.ancestors),
        'state', c.state, 'author', (select json from face where face.id = c.author_id), 'body', c.body, 'images', '[]'::json, 'mentions', '[]'::json,
        'createdAt', c.created_at, 'editedAt', c.edited_at,
        'reactionGroups', (
          select coalesce(json_agg(json_build_object('option', json_build_object('key', o.key, 'label', o.labels ->> 'en', 'emoji', o.emoji), 'count', g.count) order by o.position), '[]')
          from (select key, count(*) from reaction where target_id = c.id group by key) g join reaction_option o using (key)),
        'replyCount', c.reply_count, 'descendantCount', c.descendant_count, 'ancestorIds', c.ancestors, 'isAnswer', false, 'isOfficial', c.is_official,
        'viewerState', json_build_object('reactions', (select coalesce(json_agg(r.key), '[]') from reaction r where r.target_id = c.id and r.person_id = $1), 'can', '[]'::json, 'denials', '[]'::json, 'editableUntil', null)
      ) order by c.created_at, c.id), '[]')
      from (select * from comment where comment.subject_id = page.id and comment.state = 'PUBLISHED' order by created_at desc, id desc limit 2) c),
    'answer', null,
    'viewerState', json_build_object(
      'isRead', exists (select from post_read where person_id = $1 and post_id = page.id),
      'reactions', (select coalesce(json_agg(r.key), '[]') from reaction r where r.target_id = page.id and r.person_id = $1),
      'can', '[]'::json, 'denials', '[]'::json)
  )
) order by page.created_at desc, page.id desc), '[]'),
  'pageInfo', json_build_object('hasNextPage', true, 'endCursor', null), 'pinned', '[]'::json)))::text as bytes
from page join source on source.id = page.source_id
