import '@plein/elements/post';
import { emptyCompany, hugeCompany, hugeIds } from '@plein/mocks';
import type { MockPost } from '@plein/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { press, there } from './lib/acting.ts';
import { attributes } from './lib/attributes.ts';
import { longNames } from './lib/people.ts';
import { pictures } from './lib/pictures.ts';
import { cast, joined, longRead, news, question, talk, update } from './lib/scenes.ts';
import type { Cast } from './lib/scenes.ts';
import { on } from './lib/stage.ts';
import type { Stage } from './lib/stage.ts';

const id = 'post_story';

/** A story about one post, which `make` puts into the company under the id of the story. */
function about(
  make: (stage: Stage, people: Cast, more: Partial<MockPost>) => void,
  more: Partial<MockPost> = {},
) {
  return on((stage) => make(stage, cast(stage), { id, ...more }), emptyCompany);
}

/** What Daan says, with what is different about it. */
const says = (more: Partial<MockPost>) => about(update, more);

const meta: Meta = {
  title: 'Widgets/Post',
  component: 'plein-post',
  args: { post: id },
  parameters: says({}),
  render: (args) => html`<plein-post ${attributes(args)}></plein-post>`,
};

export default meta;

/** What a colleague says. */
export const Update: StoryObj = {};

/** News of the organisation: a lane, a word and a picture tell it from what colleagues say. */
export const News: StoryObj = { parameters: about(news) };

/** A question that waits for an answer. */
export const Question: StoryObj = { parameters: about(question) };

/** The same one, answered: the answer that helped is marked. */
export const Answered: StoryObj = {
  parameters: about((stage, people, more) => question(stage, people, { ...more, answered: true })),
};

/** In a community, for a department, or for everybody at one place. */
export const InACommunity: StoryObj = {
  parameters: about((stage, people, more) =>
    update(stage, people, { ...more, communityId: joined(stage, 'Veilig werken').id }),
  ),
};

/** Skeletons have the shape of what comes, and show only when it takes a while. */
export const Loading: StoryObj = { parameters: on((stage) => void stage.hold('Posts')) };

/** It was removed, or is not for the reader: both in the same words. */
export const NotThere: StoryObj = { args: { post: 'post_that_never_was' } };

/** The endpoint has a problem. Trying again helps. */
export const Failed: StoryObj = {
  parameters: on((stage) => stage.fail('Posts', { code: 'INTERNAL' }, 4)),
};

/** There is no network. */
export const Offline: StoryObj = { globals: { network: 'offline' } };

/** Nobody is signed in. */
export const SignInNeeded: StoryObj = {
  parameters: on((stage) => stage.fail('Posts', { code: 'UNAUTHENTICATED' }, 2)),
};

/** Shows everything and takes nothing. */
export const ReadOnly: StoryObj = { args: { readonly: true } };

/** In the edit mode of a page: nothing is sent. */
export const Preview: StoryObj = { args: { preview: true } };

/** A long text with everything that Markdown has is folded until somebody wants to read it. */
export const LongRead: StoryObj = {
  parameters: says({ title: 'Drie dagen proefdraaien in Eindhoven', body: longRead }),
};

/** The same text, unfolded. */
export const Unfolded: StoryObj = {
  parameters: LongRead.parameters,
  play: ({ canvasElement }) => press(canvasElement, '.read-more'),
};

/** One picture has the measure of the words; several share it. */
export const Pictures: StoryObj = { parameters: withPictures([pictures.canteen, pictures.bikes]) };

/** More than four fold into a number. */
export const ManyPictures: StoryObj = {
  parameters: withPictures([
    pictures.canteen,
    pictures.bikes,
    pictures.canteen,
    pictures.bikes,
    pictures.canteen,
  ]),
};

/** A picture that does not load leaves its words. */
export const BrokenPicture: StoryObj = { parameters: withPictures([pictures.broken]) };

function withPictures(urls: string[]) {
  return about((stage, people, more) => {
    const images = urls.map((url, index) =>
      stage.company.addImage({
        alt: `Foto ${index + 1} van de omleiding bij de Kamperlijn`,
        url,
        width: 960,
        height: url === pictures.bikes ? 640 : 420,
      }),
    );
    update(stage, people, { ...more, imageIds: images.map((image) => image.id) });
  });
}

/** Kept on top by a moderator. */
export const Pinned: StoryObj = {
  parameters: says({ pin: { at: '2026-03-01T09:00:00.000Z', until: null } }),
};

/** The newest comments below it; the whole conversation is one press away. */
export const Discussed: StoryObj = {
  parameters: about((stage, people, more) => {
    news(stage, people, more);
    talk(stage, id, people);
  }),
};

/** The conversation, opened. */
export const Conversation: StoryObj = {
  parameters: Discussed.parameters,
  play: ({ canvasElement }) => press(canvasElement, '.post-comments'),
};

/** Nobody can add a word any more, and the post says why. */
export const Closed: StoryObj = {
  parameters: about((stage, people, more) => {
    const lock = { reason: 'RESOLVED', note: null, at: stage.company.now() } as const;
    news(stage, people, { ...more, lock: { ...lock, byId: people.lotte.id } });
    talk(stage, id, people);
  }),
};

/** What the reader may do with it. */
export const Menu: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.post-header button[aria-haspopup]');
    await there(canvasElement, '[role=menuitem]');
  },
};

/** The reader wrote it, so there is more to do. */
export const Own: StoryObj = {
  parameters: about((stage, people, more) =>
    update(stage, people, { ...more, authorId: stage.company.viewerId }),
  ),
  play: Menu.play,
};

/** A moderator looks at it first; only its author and the moderators see it. */
export const HeldForReview: StoryObj = {
  parameters: about((stage, people, more) =>
    update(stage, people, { ...more, authorId: stage.company.viewerId, state: 'PENDING' }),
  ),
};

/** A moderator hid it, and its author reads why. */
export const Hidden: StoryObj = {
  parameters: about((stage, people, more) =>
    update(stage, people, {
      ...more,
      authorId: stage.company.viewerId,
      state: 'HIDDEN',
      moderation: {
        decision: 'REJECT',
        reason: 'Er staat een telefoonnummer van een klant in. Haal het weg, dan kan het terug.',
        at: stage.company.now(),
      },
    }),
  ),
};

/** A moderator reads what waits, and decides. */
export const ToDecide: StoryObj = {
  globals: { identity: 'moderator' },
  parameters: about((stage, people, more) => {
    const { cast: parts, viewerId } = stage.company;
    const community = joined(stage, 'Prikbord', { isPremoderated: true });
    Object.assign(community.members[0]!, {
      personId: parts.moderator ?? viewerId,
      role: 'MODERATOR',
    });
    update(stage, people, { ...more, state: 'PENDING', communityId: community.id });
  }),
};

/** Somebody who left the company keeps the words, not the name. */
export const FormerColleague: StoryObj = { parameters: says({ authorId: null }) };

/** Words that were changed say so. */
export const Edited: StoryObj = {
  parameters: says({ editedAt: '2026-03-02T06:30:00.000Z' }),
};

/** Names that no design was drawn for. */
export const LongNames: StoryObj = {
  parameters: about((stage, people, more) => {
    Object.assign(people.daan, {
      displayName: longNames[0],
      title: 'Senior adviseur duurzame inzetbaarheid en organisatieontwikkeling',
      department: 'Strategische personeelsplanning en medezeggenschap',
      avatar: null,
    });
    update(stage, people, {
      ...more,
      communityId: joined(stage, 'Werkgroep vereenvoudiging van de reiskostenadministratie').id,
    });
  }),
};

/** Words and addresses that are longer than a column. */
export const LongWords: StoryObj = {
  parameters: says({
    title: 'Meervoudigepersoonlijkheidsstoornisbehandelcentrumverzekeringsmaatschappij',
    body: 'Zie https://intranet.example.com/a/very/long/address/that/never/ends/and/has/no/space/in/it/at/all?with=a&query=too en dan nog: hottentottententententoonstellingsterreinonderhoudsvoorschrift.',
  }),
};

/** Words that read the other way than the page. */
export const OtherDirection: StoryObj = {
  parameters: says({
    title: 'تغيير مواعيد العمل في رمضان',
    body: 'ابتداءً من الأسبوع المقبل تبدأ المناوبة الصباحية في الساعة 7:30. من لديه سؤال فليكتبه هنا.',
  }),
};

/** Ten thousand people reacted. */
export const TenThousandReactions: StoryObj = {
  args: { post: hugeIds.reactions },
  parameters: on(() => undefined, hugeCompany),
};
