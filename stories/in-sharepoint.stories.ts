import '@plein/elements/comments';
import '@plein/elements/community-card';
import '@plein/elements/feed';
import '@plein/elements/reactions';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { readChoices } from './lib/controls.ts';
import { article, lunch } from './portal/pages.ts';
import { wordsIn } from './portal/words.ts';
import { section } from './sharepoint/section.ts';
import { emphases, siteColours } from './sharepoint/variants.ts';
import type { SiteColour } from './sharepoint/variants.ts';
import { canteen } from './portal/canteen.ts';
import { on } from './lib/stage.ts';
import './sharepoint/sharepoint.css';

interface Args {
  /** Colour of the site's theme. */
  colour: SiteColour;
}

type Page = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'In SharePoint',
  args: { colour: 'teal' },
  argTypes: { colour: { control: { type: 'inline-radio' }, options: siteColours } },
  parameters: { ...on(canteen), docs: { story: { inline: false, height: '720px' } } },
};

export default meta;

/** A dark page asks for a dark site, and a reader's own contrast for none at all. */
function colourFor({ colour }: Args, { globals }: StoryContext<Args>): SiteColour | undefined {
  const { theme } = readChoices(globals).chosen;
  if (theme === 'high-contrast') return undefined;
  return theme === 'dark' ? 'dark' : colour;
}

const wordsFor = ({ globals }: StoryContext<Args>) => wordsIn(readChoices(globals).chosen.language);

const webPart = (title: string, widget: TemplateResult) =>
  html`<h2>${title}</h2>
    ${widget}`;
const reactions = (subject: string) => html`<plein-reactions for=${subject}></plein-reactions>`;
const card = (slug: string) =>
  html`<plein-community-card community=${slug}></plein-community-card>`;

/** The four backgrounds of a section: none, neutral, soft and strong. Every widget reads on each of them. */
export const Backgrounds: Page = {
  render: (args, context) => {
    const words = wordsFor(context);
    const colour = colourFor(args, context);
    return html`<div class="sp-page">
      ${emphases.map((emphasis) =>
        section({
          colour,
          emphasis,
          columns: '8-4',
          parts: [
            html`<h2>${words.title}</h2>
              ${reactions(article)}<plein-comments for=${article}></plein-comments>`,
            webPart(words.communities, card('storingen')),
          ],
        }),
      )}
    </div>`;
  },
};

/** The same widgets in a third, in a half, in two thirds, in a whole column and in the full width. */
export const Columns: Page = {
  render: (args, context) => {
    const words = wordsFor(context);
    const colour = colourFor(args, context);
    return html`<div class="sp-page">
      ${section({
        colour,
        emphasis: 'strong',
        columns: '6-6',
        parts: [webPart(words.title, reactions(article)), webPart(words.menu, reactions(lunch))],
      })}
      ${section({
        colour,
        emphasis: 'none',
        columns: '4-4-4',
        parts: ['fietsen', 'storingen', 'leidinggevenden'].map(card),
      })}
      ${section({
        colour,
        emphasis: 'soft',
        columns: '4-8',
        parts: [
          html`<plein-comments for=${lunch}></plein-comments>`,
          html`<plein-comments for=${article}></plein-comments>`,
        ],
      })}
      ${section({
        colour,
        emphasis: 'neutral',
        columns: 'full',
        parts: [html`<plein-feed community="storingen"></plein-feed>`],
      })}
    </div>`;
  },
};

/** A site of a colour between light and dark, the hardest ground for words. */
export const OrangeSite: Page = { args: { colour: 'orange' }, render: Backgrounds.render };

/** A site that is dark altogether. */
export const DarkSite: Page = { args: { colour: 'dark' }, render: Backgrounds.render };
