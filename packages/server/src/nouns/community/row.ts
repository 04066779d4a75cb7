import type { CommunityFacts } from '../../policy/community-doors.ts';
import { sourceColumns } from '../../policy/reading.ts';
import type { ImageRow } from '../person/row.ts';

/** A community as one reader sees it. */
export interface CommunityRow extends CommunityFacts {
  type: 'Community';
  id: string;
  slug: string;
  name: string;
  purpose: string;
  rules: string[];
  createdAt: string;
  cover: ImageRow | null;
  memberCount: number;
  lastActivityAt: string | null;
  memberSince: string | null;
}

/** Community `c` with the tables of `sourceTables`, for viewer `$1` in role `$2`. */
export const communityColumns = `
  'Community' as "type", c.id, c.slug, c.name, c.purpose, c.rules, c.join_policy as "joinPolicy", c.created_at as "createdAt",
  c.member_count as "memberCount", c.last_activity_at as "lastActivityAt", m.since as "memberSince", ${sourceColumns},
  (select json_build_object('id', im.id, 'alt', im.alt, 'width', im.width, 'height', im.height)
    from image im where im.id = c.cover_id) as cover,
  (select count(*)::int from membership mm
    where mm.community_id = c.id and mm.status = 'ACTIVE' and mm.role in ('OWNER', 'MODERATOR')) as "moderatorCount"`;
