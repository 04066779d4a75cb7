import '@plein/elements/comments';
import '@plein/elements/community-card';
import '@plein/elements/feed';
import '@plein/elements/reactions';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { readChoices } from './lib/controls.ts';
import { on } from './lib/stage.ts';
import { canteen } from './portal/canteen.ts';
import {
  communityCards,
  communityPage,
  lunchMenu,
  newsArticle,
  page,
  startPage,
} from './portal/pages.ts';
import { wordsIn } from './portal/words.ts';
import './portal/portal.css';

const meta: Meta = {
  title: 'In a portal',
  parameters: {
    ...on(canteen),
    controls: { disable: true },
    // A page has one header and one main part; on the documentation page each has a page of its own.
    docs: { story: { inline: false, height: '720px' } },
  },
};

export default meta;

/** News with reactions and a conversation under it; beside it the lunch of today and two communities. */
export const NewsArticle: StoryObj = {
  render: (_args, { globals }) => {
    const words = wordsIn(readChoices(globals).chosen.language);
    return page(
      words,
      1,
      newsArticle(words),
      html`${lunchMenu(words)}${communityCards(words, ['fietsen', 'storingen'])}`,
    );
  },
};

/** Where the day begins: the portal's own news, and below it what is going on among colleagues. */
export const StartPage: StoryObj = {
  render: (_args, { globals }) => {
    const words = wordsIn(readChoices(globals).chosen.language);
    return page(
      words,
      0,
      startPage(words),
      html`${lunchMenu(words)}${communityCards(words, ['boekenclub'])}`,
    );
  },
};

/** A community's own page: its posts, and beside them what it is for and who is in it. */
export const CommunityPage: StoryObj = {
  render: (_args, { globals }) => {
    const words = wordsIn(readChoices(globals).chosen.language);
    return page(
      words,
      3,
      communityPage(words, 'fietsen', 'Fietsen naar het werk'),
      communityCards(words, ['fietsen']),
    );
  },
};
