import '@plein/elements/community-card';
import '@plein/elements/provider';
import '@plein/elements/reactions';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from './lib/attributes.ts';
import { colleagues } from './lib/people.ts';
import { on } from './lib/stage.ts';
import type { Stage } from './lib/stage.ts';

const page = '/nieuws/nieuwe-kantine';

/** Something to read for the widgets inside. */
function something(stage: Stage): void {
  const { company } = stage;
  for (const { id } of colleagues(stage, 5)) company.react(company.subject(page), 'agree', id);
}

/** What stands in the providers of these stories. */
const bar = () => html`<plein-reactions for=${page}></plein-reactions>`;

const meta: Meta = {
  title: 'Widgets/Provider',
  component: 'plein-provider',
  parameters: on(something),
  render: (args) => html`<plein-provider ${attributes(args)}>${bar()}</plein-provider>`,
};

export default meta;

/** Inside another provider: what it does not say itself comes from there. */
export const Inherited: StoryObj = {};

/** A part of the page in another language than the rest. */
export const AnotherLanguage: StoryObj = {
  args: { locale: 'nl' },
  render: (args) => html`
    ${bar()}
    <plein-provider ${attributes(args)}>${bar()}</plein-provider>
  `,
};

/** A dark section of a light page: the section gives the ground, the provider says which theme reads on it. */
export const DarkSection: StoryObj = {
  args: { theme: 'dark' },
  render: (args) => html`
    <section class="dark-section">
      <plein-provider ${attributes(args)}>${bar()}</plein-provider>
    </section>
  `,
};

/** Three densities of the same bar. */
export const Densities: StoryObj = {
  render: () => html`
    <plein-provider density="compact">${bar()}</plein-provider>
    <plein-provider>${bar()}</plein-provider>
    <plein-provider density="comfortable">${bar()}</plein-provider>
  `,
};

/** No endpoint anywhere: a sentence for whoever builds the page, and in the console one warning that says what to do. */
export const NoEndpoint: StoryObj = {
  parameters: { provider: false },
  // Everybody who opens the stories would find that warning, and it is for others.
  beforeEach: () => {
    const { warn } = console;
    console.warn = (...words: unknown[]) => {
      if (!String(words[0]).startsWith('NO_ENDPOINT')) warn(...words);
    };
    return () => (console.warn = warn);
  },
};
