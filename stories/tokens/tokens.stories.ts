import '@plein/elements/comments';
import '@plein/elements/community-card';
import '@plein/elements/reactions';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { colleagues } from '../lib/people.ts';
import { pictures } from '../lib/pictures.ts';
import { on } from '../lib/stage.ts';
import './token-studio.ts';

const page = '/nieuws/nieuwe-kantine';

/** A page for designers: it changes tokens and shows what becomes of the widgets. */
const meta: Meta = {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: {
    controls: { disable: true },
    ...on((stage) => {
      const { company } = stage;
      const people = colleagues(stage, 12);
      const subject = company.subject(page);
      const [sanne, daan] = people;
      for (const { id } of people.slice(0, 9)) company.react(subject, 'agree', id);
      for (const { id } of people.slice(2, 6)) company.react(subject, 'celebrate', id);
      company.react(subject, 'agree', company.viewerId);
      const first = company.addComment({
        subjectId: subject.id,
        authorId: sanne?.id ?? null,
        body: 'Eindelijk een salade die niet uit een bakje komt. Komt er ook iets **zonder noten**?',
      });
      company.addComment({
        subjectId: subject.id,
        parentId: first.id,
        authorId: daan?.id ?? null,
        body: 'Ja, elke dag twee gerechten. Het menu staat op [de pagina van Facilitair](/facilitair).',
      });
      const since = company.now();
      company.addCommunity({
        name: 'Fietsers',
        slug: 'fietsers',
        purpose: 'Iedereen die op de fiets naar het werk komt.',
        cover: pictures.bikes,
        members: people.map(({ id }, index) => ({
          personId: id,
          role: index === 0 ? 'OWNER' : 'MEMBER',
          status: 'ACTIVE',
          since,
          message: null,
        })),
      });
    }),
  },
};

export default meta;

/** Changed live over real widgets, contrast computed, exported as CSS and as a token file. */
export const Studio: StoryObj = {
  render: () => html`
    <token-studio>
      <plein-reactions for=${page}></plein-reactions>
      <plein-comments for=${page}></plein-comments>
      <plein-community-card slot="aside" community="fietsers"></plein-community-card>
    </token-studio>
  `,
};
