import { playScripts } from './script.ts';

await playScripts('plein-feed', [
  {
    name: 'chooses among views with arrows and Enter',
    story: 'widgets-feed--for-you',
    steps: [
      ['Tab', 'tab "For you" selected'],
      ['Home', 'tab "Following"'],
      ['ArrowRight', 'tab "For you" selected'],
      ['ArrowRight', 'tab "Official news"'],
      ['Enter', 'tab "Official news" selected'],
    ],
  },
  {
    name: 'goes from post to post with Page Down and Page Up, past the end with Control and End',
    story: 'widgets-feed--following',
    steps: [
      ['Tab', /^tab /],
      ['Tab', 'button "Share something with your colleagues"'],
      ['Tab', /^article "Sanne Bakker/],
      ['Tab', /^link "Sanne Bakker"/],
      ['PageDown', /^article "Lotte de Vries/],
      ['PageDown', /^article "Daan Visser/],
      ['PageUp', /^article "Lotte de Vries/],
      ['Control+End', 'p "You are up to date"'],
    ],
  },
  {
    name: 'opens the editor in the place of the prompt, with the focus in it',
    story: 'widgets-feed--for-you',
    steps: [
      ['Tab', /^tab /],
      ['Tab', 'button "Share something with your colleagues"'],
      ['Enter', 'textbox "Share something with your colleagues"'],
      ['Hello', 'textbox "Share something with your colleagues"'],
      ['Tab', 'button "Bold"'],
      ['Tab', 'button "Cancel"'],
      ['Tab', 'button "Post"'],
      ['Enter', 'button "Share something with your colleagues"'],
    ],
    says: ['polite: Sending…', 'polite: Your post is online'],
  },
  {
    name: 'shows new posts on demand and goes to the first of them',
    story: 'widgets-feed--new-posts',
    steps: [
      ['Tab', /^tab /],
      ['Tab', 'button "Share something with your colleagues"'],
      ['Tab', 'button "1 new post"'],
      ['Enter', /^article /],
    ],
  },
]);
