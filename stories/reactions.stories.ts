import '@plein/elements/reactions';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from './lib/attributes.ts';
import { colleagues } from './lib/people.ts';
import { on } from './lib/stage.ts';
import type { Stage } from './lib/stage.ts';

const meta: Meta = {
  title: 'Widgets/Reactions',
  component: 'plein-reactions',
  args: { for: '/news/new-canteen' },
  render: (args) => html`<plein-reactions ${attributes(args)}></plein-reactions>`,
};

export default meta;

/** So many reactions of each kind on the page of the story. */
const given = (numbers: Record<string, number>) => (stage: Stage) => {
  const page = stage.company.subject('/news/new-canteen');
  for (const [key, count] of Object.entries(numbers))
    for (const person of colleagues(stage, count)) stage.company.react(page, key, person);
};

export const Given: StoryObj = {
  parameters: on(given({ thanks: 4, agree: 11, celebrate: 2 })),
};

export const Loading: StoryObj = {
  parameters: on((stage) => void stage.hold('Reactables')),
};
