import type { MockCompany } from '../../company/company.ts';
import type { MockCommunity, MockMember } from '../../company/records.ts';
import { landscape } from './pictures.ts';
import type { Teller } from './teller.ts';

type Plan = Partial<MockCommunity> & {
  name: string;
  slug: string;
  purpose: string;
  owner: string;
  moderators?: string[];
  people: string[];
  /** Days since it began. */
  age: number;
  requests?: Record<string, string>;
  invited?: string[];
};

const everyone = [
  'noor.de.wit',
  'daan.visser',
  'yusuf.demir',
  'aicha.el.amrani',
  'jurgen.groß',
  'priya.raman',
  'joost.hendriks',
  'lotte.smit',
  'bram.de.groot',
  'mei.ling.chen',
  'stefan.nowak',
  'theo.marchand',
];

/** Each door a community can have: open, closed and hidden; free, on request and by invitation; new, lively and given up. */
const plans: readonly Plan[] = [
  {
    name: 'Fietsen naar het werk',
    slug: 'fietsen',
    purpose: 'Routes, banden plakken en samen oprijden. Voor wie fietst en wie erover denkt.',
    rules: ['Houd het vriendelijk.', 'Foto’s van anderen alleen als zij dat goedvinden.'],
    owner: 'ruben.blok',
    moderators: ['daan.visser'],
    people: everyone,
    age: 700,
    cover: landscape(2, 1200, 400),
  },
  {
    name: 'Techniek en storingen',
    slug: 'storingen',
    purpose: 'Vragen over omvormers, panelen en bekabeling, en de antwoorden erop.',
    owner: 'yusuf.demir',
    moderators: ['ruben.blok'],
    people: [
      'noor.de.wit',
      'daan.visser',
      'jurgen.groß',
      'theo.marchand',
      'priya.raman',
      'ليلى.بنعلي',
    ],
    age: 420,
  },
  {
    name: 'Prikbord',
    slug: 'prikbord',
    purpose: 'Te koop, gezocht, gevonden. Een moderator kijkt even mee voordat iets verschijnt.',
    owner: 'ruben.blok',
    people: ['noor.de.wit', 'ilse.postma', 'lotte.smit', 'joost.hendriks'],
    age: 12,
    isPremoderated: true,
  },
  {
    name: 'Leidinggevenden',
    slug: 'leidinggevenden',
    purpose: 'Waar teamleiders elkaar vragen stellen die niet in de kantine passen.',
    visibility: 'CLOSED',
    joinPolicy: 'REQUEST',
    owner: 'ruben.blok',
    people: ['yusuf.demir', 'katharina.schoneweiß', 'wouter.kuipers'],
    requests: {
      'noor.de.wit': 'Ik neem de planning van Zwolle over.',
      'bram.de.groot': 'Sinds vorige week stuur ik drie mensen aan.',
    },
    age: 500,
  },
  {
    name: 'Project Aurora',
    slug: 'aurora',
    purpose: 'Het park bij de grens. Nog niet bekendgemaakt.',
    visibility: 'HIDDEN',
    joinPolicy: 'INVITE',
    owner: 'aicha.el.amrani',
    people: ['eloise.lefevre', 'wouter.kuipers', 'ruben.blok'],
    invited: ['noor.de.wit'],
    age: 90,
  },
  {
    name: 'Boekenclub',
    slug: 'boekenclub',
    purpose: 'Eens per zes weken een boek, met taart.',
    owner: 'lotte.smit',
    people: ['mei.ling.chen', 'eloise.lefevre'],
    age: 900,
  },
  {
    name: 'Veilig werken',
    slug: 'veilig-werken',
    purpose: 'Bijna-ongelukken delen, zodat ze bijna blijven.',
    owner: 'yusuf.demir',
    people: ['daan.visser', 'stefan.nowak'],
    age: 800,
  },
  {
    name: 'Kerstfeest 2024',
    slug: 'kerstfeest-2024',
    purpose: 'Wie brengt wat mee, en wie zingt er.',
    status: 'ARCHIVED',
    owner: 'gerda.oud',
    people: ['noor.de.wit', 'lotte.smit'],
    age: 480,
  },
];

export function addCommunities(company: MockCompany, { who, daysAgo }: Teller): void {
  for (const {
    owner,
    moderators = [],
    people,
    age,
    requests = {},
    invited = [],
    ...rest
  } of plans) {
    const led = [owner, ...moderators];
    const member = (handle: string, index: number, more: Partial<MockMember> = {}): MockMember => ({
      personId: who(handle),
      role: 'MEMBER',
      status: 'ACTIVE',
      since: daysAgo(Math.max(1, age - 3 - index * 5)),
      message: null,
      ...more,
    });
    company.addCommunity({
      ...rest,
      createdAt: daysAgo(age),
      members: [
        ...led.map((handle, index) =>
          member(handle, index, { role: handle === owner ? 'OWNER' : 'MODERATOR' }),
        ),
        ...people
          .filter((handle) => !led.includes(handle))
          .map((handle, index) => member(handle, index + led.length)),
        ...Object.entries(requests).map(([handle, message], index) =>
          member(handle, index, { status: 'REQUESTED', message, since: daysAgo(2 + index) }),
        ),
        ...invited.map((handle, index) =>
          member(handle, index, { status: 'INVITED', since: daysAgo(3) }),
        ),
      ],
    });
  }
}
