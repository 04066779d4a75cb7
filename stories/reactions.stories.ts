import '@plein/elements/reactions';
import { hugeCompany, hugeIds } from '@plein/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { press, there } from './lib/acting.ts';
import { attributes } from './lib/attributes.ts';
import { colleagues, longNames } from './lib/people.ts';
import { on } from './lib/stage.ts';
import type { Stage } from './lib/stage.ts';

const page = '/nieuws/nieuwe-kantine';

const meta: Meta = {
  title: 'Widgets/Reactions',
  component: 'plein-reactions',
  args: { for: page },
  parameters: on(given({ thanks: 4, agree: 11, celebrate: 2 }, 'agree')),
  render: (args) => html`<plein-reactions ${attributes(args)}></plein-reactions>`,
};

export default meta;

/** So many of each kind on the page of the story, and what the reader gave. */
function given(numbers: Record<string, number>, own?: string) {
  return (stage: Stage): void => {
    const subject = stage.company.subject(page);
    const everybody = colleagues(stage, Math.max(0, ...Object.values(numbers)));
    for (const [key, count] of Object.entries(numbers))
      for (const { id } of everybody.slice(0, count)) stage.company.react(subject, key, id);
    if (own) stage.company.react(subject, own, stage.company.viewerId);
  };
}

/** What colleagues gave, and what the reader gave among it. Press one: it answers at once, and the number rolls. */
export const Given: StoryObj = {};

/** Skeletons have the shape of what comes, and show only when it takes a while. */
export const Loading: StoryObj = {
  parameters: on((stage) => void stage.hold('Reactables')),
};

/** Nobody reacted yet: the bar is an invitation. */
export const Empty: StoryObj = {
  args: { for: '/nieuws/niemand-reageerde-nog' },
};

/** The endpoint has a problem. Trying again helps. */
export const Failed: StoryObj = {
  parameters: on((stage) => stage.fail('Reactables', { code: 'INTERNAL' }, 4)),
};

/** There is no network. */
export const Offline: StoryObj = { globals: { network: 'offline' } };

/** Nobody is signed in: the page's own way to sign in is one press away. */
export const SignInNeeded: StoryObj = {
  parameters: on((stage) => stage.fail('Reactables', { code: 'UNAUTHENTICATED' }, 2)),
};

/** For a page that nobody may react to any more. */
export const ReadOnly: StoryObj = { args: { readonly: true } };

/** In the edit mode of a page: shown, and nothing is sent. */
export const Preview: StoryObj = { args: { preview: true } };

/** What is not there says so in a word, in a line of text. */
export const NotThere: StoryObj = { args: { for: 'post_that_was_deleted' } };

/** The endpoint refuses: the bar is as it was, with a reason. */
export const Refused: StoryObj = {
  parameters: on((stage) => {
    given({ thanks: 4, agree: 11 })(stage);
    stage.fail('ReactionSet', { userError: 'FORBIDDEN', message: 'Reacting is closed.' }, 9);
  }),
  play: ({ canvasElement }) => press(canvasElement, '.reaction'),
};

/** What else can be given. */
export const Picker: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.reaction-add');
    await there(canvasElement, '.reaction-offer');
  },
};

/** Who gave what, with faces. */
export const WhoReacted: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.reaction-who');
    await there(canvasElement, '.reactors-people');
  },
};

/** A single one, which is how every page begins. */
export const One: StoryObj = { parameters: on(given({ insightful: 1 })) };

/** Ten thousand people. Numbers are shortened as the language does. */
export const TenThousand: StoryObj = {
  args: { for: hugeIds.reactions },
  parameters: on(() => undefined, hugeCompany),
};

/** Every reaction that there is; in a narrow column they wrap. */
export const EveryKind: StoryObj = {
  parameters: on(
    given({ thanks: 38, agree: 112, celebrate: 7, insightful: 21, curious: 3 }, 'celebrate'),
  ),
};

/** Names that no list was drawn for. */
export const LongNames: StoryObj = {
  parameters: on(({ company }) => {
    for (const displayName of longNames)
      company.react(company.subject(page), 'thanks', company.addPerson({ displayName }).id);
  }),
  play: WhoReacted.play,
};

/** Pictures that do not load give way to initials. */
export const BrokenPictures: StoryObj = {
  parameters: on((stage) => {
    const { company } = stage;
    for (const person of colleagues(stage, 4)) {
      person.avatar = './pictures/broken.png';
      company.react(company.subject(page), 'agree', person.id);
    }
  }),
  play: WhoReacted.play,
};

/** Two bars for one page: a press in one is seen in the other in the same moment. */
export const Twice: StoryObj = {
  render: (args) => html`
    <plein-reactions ${attributes(args)}></plein-reactions>
    <plein-reactions ${attributes(args)}></plein-reactions>
  `,
};
