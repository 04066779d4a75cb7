import '@plein/elements/feed';
import { emptyCompany, hugeCompany } from '@plein/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { there } from './lib/acting.ts';
import { attributes } from './lib/attributes.ts';
import { cast, hoursAgo, joined, longRead, news, question, talk, update } from './lib/scenes.ts';
import { on } from './lib/stage.ts';
import type { Stage } from './lib/stage.ts';

/** A morning at a company: news, a question, words of colleagues, and a conversation. */
function morning(stage: Stage): void {
  const people = cast(stage);
  const { company } = stage;
  const safety = joined(stage, 'Veilig werken');
  question(stage, people, { answered: true, communityId: safety.id });
  company.addPost({
    authorId: people.kwame.id,
    communityId: safety.id,
    title: 'Drie dagen proefdraaien in Eindhoven',
    body: longRead,
    createdAt: hoursAgo(stage, 20),
    isRead: true,
  });
  update(stage, people, { communityId: safety.id });
  talk(stage, news(stage, people).id, people);
  company.addPost({
    authorId: people.sanne.id,
    communityId: safety.id,
    body: 'Wie heeft de sleutel van loods 4? Ik sta ervoor, en het regent.',
    createdAt: hoursAgo(stage, 0.5),
  });
}

const meta: Meta = {
  title: 'Widgets/Feed',
  component: 'plein-feed',
  parameters: on(morning, emptyCompany),
  render: (args) => html`<plein-feed ${attributes(args)}></plein-feed>`,
};

export default meta;

/** What matters to the reader, with the reason beside each post. React, comment, write: it is live. */
export const ForYou: StoryObj = { args: { view: 'for-you' } };

/** The reader's communities and people, newest first. */
export const Following: StoryObj = { args: { view: 'following' } };

/** What the organisation says. */
export const Official: StoryObj = { args: { view: 'official' } };

/** What the reader has not seen yet. */
export const Unread: StoryObj = { args: { view: 'unread' } };

/** One community; its name is not said with every post. */
export const Community: StoryObj = { args: { community: 'veilig-werken' } };

/** Questions alone: the page chooses the kinds. */
export const Questions: StoryObj = { args: { kinds: 'question', view: 'following' } };

/** Skeletons have the shape of posts, and show only when it takes a while. */
export const Loading: StoryObj = { parameters: on((stage) => void stage.hold('Feed')) };

/** Nothing yet: the feed says what it is for and offers the first act. */
export const Empty: StoryObj = { parameters: on(() => undefined, emptyCompany) };

/** A community in which nobody has written yet. */
export const EmptyCommunity: StoryObj = {
  args: { community: 'tuinen' },
  parameters: on((stage) => void joined(stage, 'Tuinen'), emptyCompany),
};

/** Everything was read. */
export const AllRead: StoryObj = {
  args: { view: 'unread' },
  parameters: on(() => undefined, emptyCompany),
};

/** The endpoint has a problem. Trying again helps. */
export const Failed: StoryObj = {
  parameters: on((stage) => {
    morning(stage);
    stage.fail('Feed', { code: 'INTERNAL' }, 4);
  }, emptyCompany),
};

/** There is no network. */
export const Offline: StoryObj = { globals: { network: 'offline' } };

/** Nobody is signed in. */
export const SignInNeeded: StoryObj = {
  parameters: on((stage) => {
    morning(stage);
    stage.fail('Feed', { code: 'UNAUTHENTICATED' }, 2);
  }, emptyCompany),
};

/** Shows everything and takes nothing. */
export const ReadOnly: StoryObj = { args: { readonly: true } };

/** No editor on top, as beside an article. */
export const WithoutComposer: StoryObj = { args: { 'no-composer': true } };

/** In the edit mode of a page: nothing is sent, nothing is marked as read, nothing arrives. */
export const Preview: StoryObj = { args: { preview: true } };

/** A community that keeps its words to itself, seen from outside. */
export const ForMembersOnly: StoryObj = {
  args: { community: 'nachtdienst' },
  parameters: on((stage) => {
    stage.company.addCommunity({
      name: 'Nachtdienst',
      purpose:
        'Wie ’s nachts werkt en overdag slaapt: ruilen, overdragen, en elkaar wakker houden.',
      visibility: 'CLOSED',
      joinPolicy: 'REQUEST',
    });
  }, emptyCompany),
};

/** Kept on top by a moderator, above what is newer. */
export const Pinned: StoryObj = {
  args: { view: 'following' },
  parameters: on((stage) => {
    morning(stage);
    const [community] = stage.company.communities.values();
    stage.company.addPost({
      authorId: [...stage.company.people.keys()][1] ?? null,
      communityId: community?.id ?? null,
      title: 'Zo werkt deze community',
      body: 'Vraag alles, deel wat je leerde, en noem geen klanten bij naam.',
      createdAt: hoursAgo(stage, 400),
      pin: { at: hoursAgo(stage, 300), until: null },
    });
  }, emptyCompany),
};

/** Something new waits behind a pill; what is being read does not move. */
export const NewPosts: StoryObj = {
  args: { view: 'following' },
  play: async ({ canvasElement, loaded }) => {
    const stage = loaded['stage'] as Stage;
    await there(canvasElement, '.post');
    const [community] = stage.company.communities.values();
    const authorId = [...stage.company.people.keys()][2] ?? null;
    const post = stage.company.addPost({
      authorId,
      communityId: community?.id ?? null,
      body: 'Gevonden! Hij hing gewoon aan de haak.',
      createdAt: hoursAgo(stage, 0),
    });
    stage.emit({ topic: community?.id ?? '', kind: 'POST_CREATED', id: post.id });
    await there(canvasElement, '.pill');
  },
};

/** Ten thousand posts. Scroll: what is far away is put aside, and its place is kept. */
export const TenThousandPosts: StoryObj = {
  args: { view: 'following' },
  parameters: on((stage) => {
    const { id } = joined(stage, 'Allemaal');
    for (const post of stage.company.posts.values()) post.communityId = id;
  }, hugeCompany),
};
