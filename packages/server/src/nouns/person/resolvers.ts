import type { Context } from '../../graph/context.ts';
import { pageSize } from '../../graph/cursors.ts';
import { encodeId } from '../../graph/ids.ts';
import { belongsSomewhere, communityPage } from '../community/list.ts';
import type { ConnectionArguments } from '../community/list.ts';
import { imageView } from '../image/view.ts';
import { loadUnits } from './directory.ts';
import { mutedPeople, personMute, personUnmute } from './mute.ts';
import { searchPeople } from './search.ts';
import type { PersonRow } from './row.ts';

interface Unit {
  id: string;
  name: string;
  parentId: string | null;
}

export const personResolvers = {
  Query: {
    viewer: () => ({}),
    people: (_: unknown, { search, mentionableIn, first }: PeopleArguments, context: Context) =>
      searchPeople(
        context,
        search,
        mentionableIn ?? undefined,
        pageSize(first, context.limits.pageSize),
      ),
  },
  Mutation: { personMute, personUnmute },
  Viewer: {
    person: (_: unknown, __: unknown, context: Context) =>
      context.loaders.people.load(context.viewer.id),
    locale: async (_: unknown, __: unknown, context: Context) => {
      const [row] = await context.db.query<{ locale: string | null }>(
        'select locale from person where id = $1',
        [context.viewer.id],
      );
      return row?.locale ?? null;
    },
    can: async (_: unknown, __: unknown, context: Context) =>
      context.viewer.role !== 'EMPLOYEE' || (await belongsSomewhere(context)) ? ['POST'] : [],
    communities: (_: unknown, page: ConnectionArguments, context: Context) =>
      communityPage(context, 'postable', page),
    mutedPeople: (_: unknown, __: unknown, context: Context) => mutedPeople(context),
  },
  Person: {
    id: ({ id }: PersonRow) => encodeId('person', id),
    avatar: ({ avatar }: PersonRow, _: unknown, context: Context) =>
      avatar && imageView(avatar, context),
    viewerState: (person: PersonRow, _: unknown, { viewer }: Context) => ({
      isViewer: person.id === viewer.id,
      isMuted: person.isMuted,
    }),
  },
  OrgUnit: {
    id: ({ id }: Unit) => encodeId('unit', id),
    parent: ({ parentId }: Unit, _: unknown, context: Context) =>
      parentId && context.loaders.by('units', (ids) => loadUnits(context, ids)).load(parentId),
  },
  Location: { id: ({ id }: { id: string }) => encodeId('location', id) },
};

interface PeopleArguments {
  search: string;
  mentionableIn?: string | null;
  first: number;
}
