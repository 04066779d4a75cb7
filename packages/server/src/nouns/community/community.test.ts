import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { communityState } from '../../policy/health.ts';
import { fixture, fixtureUuid, openWorld } from '../../testing/world.ts';
import type { Data, World } from '../../testing/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const parts = `community { id memberCount viewerState { membership { role status } can denials { action reason } unreadCount } } userErrors { code message }`;
const join = `mutation ($input: CommunityJoinInput!) { communityJoin(input: $input) { ${parts} } }`;
const leave = `mutation ($input: CommunityLeaveInput!) { communityLeave(input: $input) { ${parts} } }`;
const withdraw = `mutation ($input: CommunityRequestWithdrawInput!) { communityRequestWithdraw(input: $input) { ${parts} } }`;
const decide = `mutation ($input: CommunityRequestDecideInput!) { communityRequestDecide(input: $input) { ${parts} } }`;
const id = (number: number) => fixture('community', number);

async function reads(handle: string, number: number): Promise<boolean> {
  const { errors } = await world.askText(
    handle,
    `query ($input: FeedInput!) { feed(input: $input, first: 1) { edges { cursor } } }`,
    {
      input: { view: 'COMMUNITY', communityId: id(number) },
    },
  );
  return errors.length === 0;
}

test('joining a free community makes a member at once, with their posts in the feed; leaving undoes it', async () => {
  const joined = await world.act('finn', join, { communityId: id(1) });
  assert.equal(joined.community.memberCount, 4);
  assert.deepEqual(joined.community.viewerState.membership, { role: 'MEMBER', status: 'ACTIVE' });
  assert.deepEqual(joined.community.viewerState.can, ['LEAVE', 'POST']);
  const feed = async () =>
    (
      await world.askText(
        'finn',
        `{ feed(input: { view: FOLLOWING }, first: 50) { edges { node { community { slug } } } } }`,
      )
    ).data.feed.edges;
  assert.ok(
    (await feed()).some(
      ({ node }: { node: { community: { slug: string } | null } }) =>
        node.community?.slug === 'garden',
    ),
  );
  assert.equal(
    (await world.act('finn', join, { communityId: id(1) })).community.memberCount,
    4,
    'twice is once',
  );
  const left = await world.act('finn', leave, { communityId: id(1), reason: 'TOO_QUIET' });
  assert.equal(left.community.memberCount, 3);
  assert.equal(left.community.viewerState.membership, null);
  assert.ok(
    !(await feed()).some(
      ({ node }: { node: { community: { slug: string } | null } }) =>
        node.community?.slug === 'garden',
    ),
  );
  assert.deepEqual(await world.db.query('select reason from community_leave'), [
    { reason: 'TOO_QUIET' },
  ]);
});

test('a request waits, can be taken back, and is decided by moderators alone', async () => {
  const asked = await world.act('finn', join, { communityId: id(2), message: 'I count too' });
  assert.equal(asked.community.viewerState.membership.status, 'REQUESTED');
  assert.deepEqual(asked.community.viewerState.can, ['WITHDRAW']);
  assert.equal(asked.community.memberCount, 3);
  assert.equal(await reads('finn', 2), false);
  const requests = `{ community(by: { slug: "finance" }) { requests(first: 5) { edges { message node { handle } } } } }`;
  assert.equal((await world.askText('anna', requests)).data.community.requests, null);
  assert.deepEqual((await world.askText('eva', requests)).data.community.requests.edges, [
    { message: 'I count too', node: { handle: 'finn' } },
  ]);
  assert.equal(
    (await world.act('finn', withdraw, { communityId: id(2) })).community.viewerState.membership,
    null,
  );
  assert.equal(
    (await world.act('finn', withdraw, { communityId: id(2) })).userErrors[0].code,
    'BAD_INPUT',
  );
  await world.act('finn', join, { communityId: id(2) });
  const finn = { communityId: id(2), personId: fixture('person', 6) };
  assert.equal(
    (await world.act('anna', decide, { ...finn, decision: 'APPROVE' })).userErrors[0].code,
    'FORBIDDEN',
  );
  const nobody = { communityId: id(2), personId: fixture('person', 999) };
  assert.equal(
    (await world.act('eva', decide, { ...nobody, decision: 'APPROVE' })).userErrors[0].code,
    'NOT_FOUND',
  );
  assert.equal(
    (await world.act('eva', decide, { ...finn, decision: 'REJECT' })).userErrors.length,
    0,
  );
  assert.equal(await reads('finn', 2), false);
  await world.act('finn', join, { communityId: id(2) });
  assert.equal(
    (await world.act('eva', decide, { ...finn, decision: 'APPROVE' })).community.memberCount,
    4,
  );
  assert.equal(await reads('finn', 2), true);
});

test('a hidden community opens to the invited, and closes behind whoever leaves', async () => {
  await world.db.query(
    `insert into membership (community_id, person_id, status) values ($1, $2, 'INVITED')`,
    [fixtureUuid('community', 3), fixtureUuid('person', 7)],
  );
  assert.equal(await reads('gea', 3), false);
  assert.equal((await world.act('gea', join, { communityId: id(3) })).community.memberCount, 4);
  assert.equal(await reads('gea', 3), true);
  assert.equal((await world.act('gea', leave, { communityId: id(3) })).community, null);
  assert.equal(
    (await world.askText('gea', `{ community(by: { slug: "merger" }) { id } }`)).data.community,
    null,
  );
});

test('the last moderator cannot leave; of two at once, one stays', async () => {
  assert.equal(
    (await world.act('eva', leave, { communityId: id(1) })).userErrors[0].code,
    'LAST_MODERATOR',
  );
  await world.db.query(
    `update membership set role = 'MODERATOR' where community_id = $1 and person_id = $2`,
    [fixtureUuid('community', 4), fixtureUuid('person', 1)],
  );
  const both = await Promise.all(
    ['eva', 'anna'].map((handle) => world.act(handle, leave, { communityId: id(4) })),
  );
  assert.deepEqual(both.map(({ userErrors }) => userErrors[0]?.code ?? 'LEFT').sort(), [
    'LAST_MODERATOR',
    'LEFT',
  ]);
});

test('fifty people joining at once are counted once each', async () => {
  await world.db.query(
    `insert into person (id, subject, handle, display_name) select gen_random_uuid(), 'sub-j' || n, 'j' || n, 'J' from generate_series(1, 50) n`,
  );
  const [before] = await world.db.query<{ count: number }>(
    'select member_count as count from community where id = $1',
    [fixtureUuid('community', 1)],
  );
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      world.act(`j${index + 1}`, join, { communityId: id(1) }),
    ),
  );
  const [after] = await world.db.query<{ count: number; members: number }>(
    `select member_count as count, (select count(*)::int from membership where community_id = $1 and status = 'ACTIVE') as members from community where id = $1`,
    [fixtureUuid('community', 1)],
  );
  assert.equal(after?.count, (before?.count ?? 0) + 50);
  assert.equal(after?.members, after?.count);
});

test('members are walked moderators first, each once', async () => {
  const query = `query ($after: Cursor) { community(by: { slug: "garden" }) { memberCount members(first: 7, after: $after) { edges { role node { id } } pageInfo { hasNextPage endCursor } } } }`;
  const met: { role: string; node: { id: string } }[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: Data } = await world.askText('anna', query, { after });
    const { members } = data.community;
    met.push(...members.edges);
    after = members.pageInfo.hasNextPage ? members.pageInfo.endCursor : null;
  } while (after !== null);
  assert.equal(met[0]?.role, 'OWNER');
  assert.equal(met.length, 53);
  assert.equal(new Set(met.map(({ node }) => node.id)).size, 53);
});

test('the card counts departments, places, contributions and who was active, above the privacy floor only', async () => {
  const query = `{ community(by: { slug: "finance" }) { departments { count top } locations { count top } moderators(first: 5) { handle }
    health { state contributions30d activeMembers30d lastActivityAt } } }`;
  const { data } = await world.askText('eva', query);
  assert.deepEqual(data.community.departments, { count: 2, top: ['Care', 'Works'] });
  assert.deepEqual(data.community.moderators, [{ handle: 'eva' }]);
  assert.equal(data.community.health.contributions30d, 7 + 2 * 4);
  assert.equal(data.community.health.activeMembers30d, null);
  world.services.privacyFloor = 2;
  assert.equal((await world.askText('eva', query)).data.community.health.activeMembers30d, 3);
  world.services.privacyFloor = 5;
});

test('whether a community lives', () => {
  const day = 86_400_000;
  const now = 1000 * day;
  const old = {
    createdAt: 0,
    lastActivityAt: now - 40 * day,
    contributions30d: 0,
    moderatorActive30d: false,
  };
  const rows: [object, string][] = [
    [{ createdAt: now - 29 * day, contributions30d: 50 }, 'NEW'],
    [{ contributions30d: 20 }, 'LIVELY'],
    [{ contributions30d: 5 }, 'STEADY'],
    [{ contributions30d: 4 }, 'QUIET'],
    [{ lastActivityAt: now - 60 * day, moderatorActive30d: true }, 'DORMANT'],
    [{ lastActivityAt: null }, 'ABANDONED'],
  ];
  for (const [activity, state] of rows)
    assert.equal(communityState({ ...old, ...activity }, now), state);
});

test('an archived community is read, and takes nothing new', async () => {
  const { data } = await world.askText(
    'anna',
    `{ community(by: { slug: "attic" }) { status viewerState { denials { action reason } } } }`,
  );
  assert.deepEqual(data.community.viewerState.denials, [{ action: 'POST', reason: 'ARCHIVED' }]);
  assert.equal(
    (await world.act('finn', join, { communityId: id(5) })).userErrors[0].code,
    'FORBIDDEN',
  );
});
