/** Apollo Server with dataloaders over the same tables: how such a feed is commonly written. Prints its port. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const typeDefs = `#graphql
  type Query { feed(person: ID!, first: Int!, at: String!, id: ID!): [Post!]! }
  type Person { id: ID! displayName: String! handle: String! title: String isActive: Boolean! department: Named location: Named }
  type Named { id: ID! name: String! }
  type Option { key: String! label: String! emoji: String! }
  type Group { option: Option! count: Int! }
  type Comment { id: ID! body: String! createdAt: String! author: Person reactionGroups: [Group!]! reactions: [String!]! }
  type Post { id: ID! kind: String! title: String body: String! createdAt: String! commentCount: Int! author: Person
    source: Named! reactionGroups: [Group!]! reactions: [String!]! isRead: Boolean! latestComments: [Comment!]! }
`;

/** A row as it comes from the database. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the columns differ per statement, and the peer is plain JavaScript at heart
type Row = Record<string, any>;
type Many = (ids: readonly string[]) => Promise<Row[]>;

const select = async (text: string, ...values: unknown[]): Promise<Row[]> =>
  (await pool.query<Row>({ name: text.slice(0, 60), text, values })).rows;

const one = (load: Many) =>
  new DataLoader<string, Row | null>(async (ids) => {
    const byId = new Map((await load(ids)).map((row) => [String(row.id), row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

const many = (load: Many) =>
  new DataLoader<string, Row[]>(async (ids) => {
    const rows = await load(ids);
    return ids.map((id) => rows.filter((row) => String(row.target_id) === id));
  });

function createContext(person: string) {
  return {
    person,
    people: one((ids) => select('select * from person where id = any($1)', ids)),
    units: one((ids) => select('select * from org_unit where id = any($1)', ids)),
    places: one((ids) => select('select * from location where id = any($1)', ids)),
    sources: one((ids) => select('select id, label as name from source where id = any($1)', ids)),
    groups: many((ids) =>
      select(
        `select r.target_id, o.key, o.emoji, o.labels ->> 'en' as label, o.position, count(*)::int as count
         from reaction r join reaction_option o using (key) where r.target_id = any($1)
         group by r.target_id, o.key order by o.position`,
        ids,
      ),
    ),
    mine: many((ids) =>
      select(
        'select target_id, key from reaction where target_id = any($1) and person_id = $2',
        ids,
        person,
      ),
    ),
    read: many((ids) =>
      select(
        'select post_id as target_id from post_read where post_id = any($1) and person_id = $2',
        ids,
        person,
      ),
    ),
    comments: many((ids) =>
      select(
        `select c.*, t.id as target_id from unnest($1::uuid[]) t(id) cross join lateral (
           select * from comment where subject_id = t.id and state = 'PUBLISHED' order by created_at desc, id desc limit 2) c`,
        ids,
      ),
    ),
  };
}

type Context = ReturnType<typeof createContext>;
const reactable = {
  reactionGroups: async ({ id }: Row, _: unknown, context: Context) =>
    (await context.groups.load(id)).map((row) => ({ count: row.count, option: row })),
  reactions: async ({ id }: Row, _: unknown, context: Context) =>
    (await context.mine.load(id)).map(({ key }) => key),
  author: ({ author_id }: Row, _: unknown, context: Context) =>
    author_id && context.people.load(author_id),
  createdAt: ({ created_at }: Row) => (created_at as Date).toISOString(),
};

const resolvers = {
  Query: {
    feed: (_: unknown, { first, at, id }: Row, { person }: Context) =>
      select(
        `select p.* from subscription s cross join lateral (
           select * from post where source_id = s.source_id and state = 'PUBLISHED' and (created_at, id) < ($3::timestamptz, $4::uuid)
           order by created_at desc, id desc limit $2) p
         where s.person_id = $1 order by p.created_at desc, p.id desc limit $2`,
        person,
        first,
        at,
        id,
      ),
  },
  Person: {
    displayName: ({ display_name }: Row) => display_name,
    isActive: ({ is_active }: Row) => is_active,
    department: ({ department_id }: Row, _: unknown, context: Context) =>
      department_id && context.units.load(department_id),
    location: ({ location_id }: Row, _: unknown, context: Context) =>
      location_id && context.places.load(location_id),
  },
  Post: {
    ...reactable,
    commentCount: ({ comment_count }: Row) => comment_count,
    source: ({ source_id }: Row, _: unknown, context: Context) => context.sources.load(source_id),
    isRead: async ({ id }: Row, _: unknown, context: Context) =>
      (await context.read.load(id)).length > 0,
    latestComments: ({ id }: Row, _: unknown, context: Context) => context.comments.load(id),
  },
  Comment: reactable,
};

const server = new ApolloServer<Context>({ typeDefs, resolvers });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => createContext(String(req.headers['x-person'])),
});
console.log(new URL(url).port);
