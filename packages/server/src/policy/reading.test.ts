import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { visibleChangesFor } from '../changes/visible.ts';
import type { ChangeRow } from '../changes/read.ts';
import type { Database } from '../database/open.ts';
import type { Viewer } from '../graph/context.ts';
import { openTestDatabase } from '../testing/world.ts';
import {
  knowsCommunity,
  knowsCommunitySql,
  moderatesSource,
  moderatesSourceSql,
  readsPost,
  readsPostSql,
  readsSource,
  readsSourceSql,
  sourceColumns,
  sourceTables,
} from './reading.ts';
import type { ContentFacts, SourceFacts } from './reading.ts';

interface Case {
  facts: SourceFacts & ContentFacts & { sourceId: string; visibility: SourceFacts['visibility'] };
  postId: string;
  reads: boolean;
  readsSource: boolean;
  moderates: boolean;
  knows: boolean;
}

const viewers: readonly (Viewer & { name: string })[] = (
  ['EMPLOYEE', 'COMMUNICATIONS', 'ADMIN'] as const
).map((role, index) => ({
  id: `00000000-0000-7000-8000-00000000000${index + 1}`,
  role,
  name: role.toLowerCase(),
}));

let db: Database;

/**
 * Every combination of source, visibility, membership, state and author: 3 people × (3 sources × 2 subscriptions + 3 visibilities × 8
 * memberships) sources, and in each a post of every state by oneself, by somebody else and by nobody.
 */
before(async () => {
  db = await openTestDatabase();
  await db.transaction((transaction) =>
    transaction.execute(`
    insert into person (id, subject, handle, display_name, role) values
      ${viewers.map(({ id, role, name }) => `('${id}', '${name}', '${name}', '${name}', '${role}')`).join(', ')},
      ('00000000-0000-7000-8000-0000000000ff', 'other', 'other', 'other', 'EMPLOYEE');
    insert into source (id, kind, label) values (gen_random_uuid(), 'EVERYBODY', 'all');
    insert into source (id, kind, label)
      select gen_random_uuid(), kind, kind || n from unnest(array['DEPARTMENT', 'LOCATION']) kind cross join generate_series(0, 1) n;
    insert into subscription (person_id, source_id)
      select p.id, s.id from person p cross join source s where s.label like '%1' or s.kind = 'EVERYBODY';
    create temp table kinds as
      select gen_random_uuid() as id, v, coalesce(r, 'NONE') as r, t from unnest(array['OPEN', 'CLOSED', 'HIDDEN']) v
      cross join (values ('OWNER', 'ACTIVE'), ('MODERATOR', 'ACTIVE'), ('MEMBER', 'ACTIVE'), ('MEMBER', 'REQUESTED'),
        ('MEMBER', 'INVITED'), ('MODERATOR', 'INVITED'), (null, null)) as m(r, t);
    insert into source (id, kind, label) select id, 'COMMUNITY', v || r from kinds;
    insert into community (id, slug, name, purpose, visibility, join_policy) select id, id::text, v, 'purpose', v, 'FREE' from kinds;
    insert into membership (community_id, person_id, role, status) select k.id, p.id, k.r, k.t from kinds k cross join person p where t is not null;
    insert into subscription (person_id, source_id) select m.person_id, m.community_id from membership m where m.status = 'ACTIVE';
    insert into post (id, source_id, author_id, kind, state, body)
      select gen_random_uuid(), s.id, a.id, 'UPDATE', state, 'words'
      from source s
      cross join unnest(array['DRAFT', 'SCHEDULED', 'PENDING', 'PUBLISHED', 'HIDDEN', 'REMOVED', 'ARCHIVED', 'EXPIRED']) state
      cross join (select id from person union all select null) a;`),
  );
});
after(() => db.close());

async function casesOf(viewer: Viewer): Promise<Case[]> {
  return db
    .query<{ row: Case['facts'] & Omit<Case, 'facts'> }>(
      `select to_json(f) as row from (
         select p.id as "postId", p.state, p.author_id as "authorId", ${sourceColumns}, ${readsPostSql} as reads,
           ${readsSourceSql} as "readsSource", ${moderatesSourceSql} as moderates, ${knowsCommunitySql} as knows
         from post p join source s on s.id = p.source_id ${sourceTables}
       ) f`,
      [viewer.id, viewer.role],
    )
    .then((rows) => rows.map(({ row }) => ({ ...row, facts: row })));
}

for (const viewer of viewers) {
  test(`for ${viewer.name} the rules in SQL answer as the functions do`, async () => {
    const cases = await casesOf(viewer);
    assert.ok(cases.length > 800);
    for (const { facts, reads, readsSource: readsIt, moderates, knows } of cases) {
      const said = JSON.stringify(facts);
      assert.equal(reads, readsPost(viewer, facts), said);
      assert.equal(readsIt, readsSource(facts), said);
      if (readsIt) assert.equal(moderates, moderatesSource(viewer, facts), said);
      if (facts.sourceKind === 'COMMUNITY') assert.equal(knows, knowsCommunity(facts), said);
    }
    assert.ok(cases.some(({ reads }) => reads) && cases.some(({ reads }) => !reads));
  });

  test(`for ${viewer.name} the stream is open exactly where the posts are`, async () => {
    const cases = await casesOf(viewer);
    const change = (kind: ChangeRow['kind'], sourceId: string): ChangeRow => ({
      seq: '1',
      xid: '1',
      kind,
      topics: [sourceId],
      sourceId,
      targetType: kind === 'COMMUNITY_CHANGED' ? 'community' : 'post',
      targetId: sourceId,
      subjectType: null,
      subjectId: null,
      parentId: null,
      actorId: null,
      counts: null,
    });
    const bySource = new Map(cases.map((one) => [one.facts.sourceId, one]));
    const changes = [...bySource.keys()].flatMap((id) => [
      change('POST_CREATED', id),
      change('COMMUNITY_CHANGED', id),
    ]);
    const seen = new Set(
      (await visibleChangesFor(db, [viewer.id], changes))
        .get(viewer.id)
        ?.map(({ change }) => change),
    );
    for (const one of changes) {
      const facts = bySource.get(one.sourceId ?? '')?.facts;
      assert.ok(facts);
      const expected =
        one.kind === 'POST_CREATED'
          ? readsSource(facts)
          : facts.sourceKind !== 'COMMUNITY' || knowsCommunity(facts);
      assert.equal(seen.has(one), expected, JSON.stringify(facts));
    }
  });
}

test('nobody reads posts of closed and hidden communities without an active membership, whatever their role', () => {
  for (const viewer of viewers) {
    for (const visibility of ['CLOSED', 'HIDDEN'] as const) {
      for (const memberStatus of ['REQUESTED', 'INVITED', null] as const) {
        const facts: SourceFacts & ContentFacts = {
          sourceKind: 'COMMUNITY',
          visibility,
          communityStatus: 'ACTIVE',
          memberRole: memberStatus === null ? null : 'OWNER',
          memberStatus,
          isSubscribed: true,
          state: 'PUBLISHED',
          authorId: viewer.id,
        };
        assert.equal(readsPost(viewer, facts), false);
      }
    }
  }
});
