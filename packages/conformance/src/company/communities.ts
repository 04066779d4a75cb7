import { community, image } from './names.ts';
import type { Handle, Slug } from './names.ts';
import type { CommunityData, MemberData } from './types.ts';

const day = 24 * 60;

function member(
  person: Handle,
  age: number,
  rest: Partial<Pick<MemberData, 'role' | 'status' | 'message'>> = {},
): MemberData {
  return { person, role: 'MEMBER', status: 'ACTIVE', message: null, age, ...rest };
}

type Line = Partial<CommunityData> & Pick<CommunityData, 'name' | 'purpose' | 'members'>;

/** One community of each kind. Eva owns most of them; Finn belongs to none, and is invited to the merger. */
const lines: Readonly<Record<Slug, Line>> = {
  garden: {
    name: 'Garden',
    purpose: 'Growing things together.',
    rules: ['Be kind', 'Close the gate'],
    cover: { id: image.gardenCover, alt: '', width: 1200, height: 400 },
    members: [
      member('eva', 300 * day, { role: 'OWNER' }),
      member('hana', 200 * day, { role: 'MODERATOR' }),
      member('anna', 90 * day),
      member('bas', 80 * day),
      member('ivo', 70 * day),
      member('jon', 60 * day),
      member('kim', 50 * day),
      member('lea', 40 * day),
      member('mia', 35 * day),
    ],
  },
  finance: {
    name: 'Finance',
    purpose: 'Counting things.',
    visibility: 'CLOSED',
    joinPolicy: 'REQUEST',
    members: [
      member('eva', 300 * day, { role: 'OWNER' }),
      member('anna', 100 * day),
      member('bas', 2 * day, { status: 'REQUESTED', message: 'I count too.' }),
      member('kim', day, { status: 'REQUESTED' }),
    ],
  },
  merger: {
    name: 'Merger',
    purpose: 'Planning what nobody knows.',
    visibility: 'HIDDEN',
    joinPolicy: 'INVITE',
    members: [
      member('eva', 300 * day, { role: 'OWNER' }),
      member('anna', 100 * day),
      member('finn', day, { status: 'INVITED' }),
    ],
  },
  board: {
    name: 'Board',
    purpose: 'Deciding things.',
    isPremoderated: true,
    members: [
      member('eva', 300 * day, { role: 'OWNER' }),
      member('anna', 100 * day),
      member('bas', 90 * day),
    ],
  },
  attic: {
    name: 'Attic',
    purpose: 'Remembering things.',
    status: 'ARCHIVED',
    members: [member('eva', 300 * day, { role: 'OWNER' }), member('anna', 100 * day)],
  },
  sprout: {
    name: 'Sprout',
    purpose: 'Beginning things.',
    joinPolicy: 'INVITE',
    age: 10 * day,
    members: [member('ivo', 10 * day, { role: 'OWNER' })],
  },
  echo: {
    name: 'Echo',
    purpose: 'Waiting for things.',
    visibility: 'CLOSED',
    members: [
      member('eva', 300 * day, { role: 'OWNER' }),
      member('kim', 290 * day, { role: 'MODERATOR' }),
    ],
  },
  husk: {
    name: 'Husk',
    purpose: 'Forgetting things.',
    members: [member('lea', 300 * day, { role: 'OWNER' })],
  },
};

export const communities: readonly CommunityData[] = Object.entries(lines).map(([slug, line]) => ({
  id: community[slug as Slug],
  slug,
  rules: [],
  visibility: 'OPEN',
  joinPolicy: 'FREE',
  status: 'ACTIVE',
  isPremoderated: false,
  cover: null,
  age: 400 * day,
  ...line,
}));
