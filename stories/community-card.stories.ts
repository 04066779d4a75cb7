import '@plein/elements/community-card';
import type { MockCommunity, MockMember } from '@plein/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { press, there } from './lib/acting.ts';
import { attributes } from './lib/attributes.ts';
import { colleagues, longNames } from './lib/people.ts';
import { pictures } from './lib/pictures.ts';
import { on } from './lib/stage.ts';
import type { Stage } from './lib/stage.ts';

const meta: Meta = {
  title: 'Widgets/Community card',
  component: 'plein-community-card',
  args: { community: 'fietsers' },
  parameters: { ...on(community()), room: '360' },
  render: (args) => html`<plein-community-card ${attributes(args)}></plein-community-card>`,
};

export default meta;

interface Standing {
  /** What the reader is to the community. */
  own?: Partial<MockMember>;
  /** How many others are in it. */
  members?: number;
  /** People who asked to be let in, with what they wrote. */
  requests?: string[];
  /** Posts of the last days, by which anybody sees whether it lives. */
  posts?: number;
}

/** People who cycle to work, with what is different about them in a story. */
function community(different: Partial<MockCommunity> = {}, standing: Standing = {}) {
  return (stage: Stage): void => {
    const { company } = stage;
    const { own, members = 42, requests = [], posts = 24 } = standing;
    const since = company.now();
    const member = (personId: string, more: Partial<MockMember> = {}): MockMember => ({
      personId,
      role: 'MEMBER',
      status: 'ACTIVE',
      since,
      message: null,
      ...more,
    });
    const people = colleagues(stage, members + requests.length);
    const { id: communityId } = company.addCommunity({
      name: 'Fietsers',
      slug: 'fietsers',
      purpose:
        'Iedereen die op de fiets naar het werk komt: routes, stallingen, lekke banden, en wie er mee wil rijden.',
      rules: [
        'Wees aardig, ook tegen automobilisten.',
        'Verkopen mag, één keer per fiets.',
        'Klachten over de stalling gaan naar Facilitair.',
      ],
      cover: pictures.bikes,
      // Old enough not to be a new one any more.
      createdAt: '2025-09-01T08:00:00.000Z',
      members: [
        ...people
          .slice(0, members)
          .map(({ id }, index) =>
            member(id, { role: index === 0 ? 'OWNER' : index === 3 ? 'MODERATOR' : 'MEMBER' }),
          ),
        ...people
          .slice(members)
          .map(({ id }, index) =>
            member(id, { status: 'REQUESTED', message: requests[index] || null }),
          ),
        ...(own ? [member(company.viewerId, own)] : []),
      ],
      ...different,
    });
    for (let index = 0; index < posts; index += 1)
      company.addPost({ communityId, authorId: people[index % people.length]?.id, isRead: true });
  };
}

/** Open to everybody: one press to join, and the number goes up. */
export const Open: StoryObj = {};

/** The reader is in it, and can leave with a reason. */
export const Member: StoryObj = { parameters: on(community({}, { own: {} })) };

/** Whoever wants to be in asks the moderators first. */
export const OnRequest: StoryObj = {
  parameters: on(
    community({
      name: 'Nachtdienst Zwolle',
      joinPolicy: 'REQUEST',
      visibility: 'CLOSED',
      cover: null,
    }),
  ),
};

/** The reader asked, and the moderators have not answered yet. */
export const AwaitingApproval: StoryObj = {
  parameters: on(
    community({ joinPolicy: 'REQUEST', visibility: 'CLOSED' }, { own: { status: 'REQUESTED' } }),
  ),
};

/** The reader was invited and has to say yes. */
export const Invited: StoryObj = {
  parameters: on(
    community({ joinPolicy: 'INVITE', visibility: 'CLOSED' }, { own: { status: 'INVITED' } }),
  ),
};

/** Members are asked in; others see that there is no door for them, and why. */
export const InvitationOnly: StoryObj = {
  parameters: on(community({ joinPolicy: 'INVITE', visibility: 'CLOSED' })),
};

/** For a moderator: who waits to be let in, why, and the two answers. */
export const Requests: StoryObj = {
  parameters: on(
    community(
      { joinPolicy: 'REQUEST', visibility: 'CLOSED', cover: null },
      {
        own: { role: 'MODERATOR' },
        requests: ['Ik fiets sinds kort van Amersfoort naar Utrecht, twee keer in de week.', ''],
      },
    ),
  ),
};

/** Asking to be let in, with room for a word to the moderators. */
export const AskingToJoin: StoryObj = {
  parameters: OnRequest.parameters,
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.card-acts button');
    await there(canvasElement, 'dialog[open]');
  },
};

/** Nobody has written for a while, and the card says so rather than pretend. */
export const Quiet: StoryObj = { parameters: on(community({ health: 'DORMANT' }, { posts: 0 })) };

/** It has just begun. */
export const New: StoryObj = {
  parameters: on(community({ health: 'NEW', rules: [], cover: null }, { members: 1, posts: 0 })),
};

/** Closed for good: still to be read, and nobody comes in. */
export const Archived: StoryObj = { parameters: on(community({ status: 'ARCHIVED' })) };

/** The skeleton has the shape of a card. */
export const Loading: StoryObj = { parameters: on((stage) => void stage.hold('Community')) };

/** Nobody is in it, and nothing was agreed. */
export const Empty: StoryObj = {
  parameters: on(community({ rules: [], cover: null, health: 'NEW' }, { members: 0, posts: 0 })),
};

/** Hidden from the reader or gone: both say the same, because a card must not tell what only members may know. */
export const NotThere: StoryObj = { args: { community: 'no-such-community' } };

/** The endpoint has a problem. Trying again helps. */
export const Failed: StoryObj = {
  parameters: on((stage) => {
    community()(stage);
    stage.fail('Community', { code: 'INTERNAL' }, 4);
  }),
};

/** There is no network. */
export const Offline: StoryObj = { globals: { network: 'offline' } };

/** Nobody is signed in. */
export const SignInNeeded: StoryObj = {
  parameters: on((stage) => {
    community()(stage);
    stage.fail('Community', { code: 'UNAUTHENTICATED' }, 2);
  }),
};

/** Joining went wrong, and the card says so where it happened. */
export const JoiningFailed: StoryObj = {
  parameters: on((stage) => {
    community()(stage);
    stage.fail('CommunityJoin', { userError: 'FORBIDDEN', message: 'Not today.' }, 9);
  }),
  play: ({ canvasElement }) => press(canvasElement, '.card-acts button'),
};

/** Shows everything and takes nothing. */
export const ReadOnly: StoryObj = { args: { readonly: true } };

/** In the edit mode of a page. */
export const Preview: StoryObj = { args: { preview: true } };

/** Long words, long names, and a purpose that somebody thought about for a long time. */
export const LongWords: StoryObj = {
  parameters: on((stage) => {
    const { company } = stage;
    const since = company.now();
    company.addCommunity({
      name: 'Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersoverleg Noord-Nederland',
      slug: 'fietsers',
      purpose: `${'Wij bespreken hier alles wat met de collectieve arbeidsongeschiktheidsverzekering te maken heeft. '.repeat(4)}https://intranet.example/een/heel/lang/adres/zonder/een/enkele/spatie/erin/dat/toch/ergens/af/moet/breken`,
      rules: ['Geschillenbeslechtingscommissieleden houden zich aan het geheimhoudingsconvenant.'],
      members: longNames.map((displayName, index) => ({
        personId: company.addPerson({
          displayName,
          department: 'Arbeidsvoorwaardenadministratiecoördinatie',
          location: 'Westerhaar-Vriezenveensewijk',
        }).id,
        role: index === 0 ? 'OWNER' : 'MODERATOR',
        status: 'ACTIVE',
        since,
        message: null,
      })),
    });
  }),
};

/** A community of ten thousand. */
export const TenThousand: StoryObj = {
  parameters: on(community({ name: 'Heel het bedrijf' }, { members: 10_000 })),
};

/** Neither the picture above nor the faces can be read by a browser. */
export const BrokenPictures: StoryObj = {
  parameters: on((stage) => {
    community({ cover: pictures.broken })(stage);
    for (const person of stage.company.people.values())
      if (person.avatar) person.avatar = pictures.broken;
  }),
};
