import { playScripts } from './script.ts';

await playScripts('plein-reactions', [
  {
    name: 'is one stop of Tab; arrows go round, Home and End to the ends',
    story: 'widgets-reactions--given',
    steps: [
      ['Tab', /^button "Thanks, 4"/],
      ['ArrowRight', /^button "Agree, 12, you too" pressed/],
      ['ArrowRight', /^button "Celebrate, 2"/],
      ['ArrowRight', 'button "Choose a reaction"'],
      ['ArrowRight', 'button "Who reacted"'],
      ['ArrowRight', /^button "Thanks, 4"/],
      ['ArrowLeft', 'button "Who reacted"'],
      ['Home', /^button "Thanks, 4"/],
      ['End', 'button "Who reacted"'],
      ['Tab', 'nothing'],
      ['Shift+Tab', 'button "Who reacted"'],
    ],
  },
  {
    name: 'gives and takes back with Enter or Space, said by the button itself',
    story: 'widgets-reactions--given',
    steps: [
      ['Tab', 'button "Thanks, 4"'],
      ['Enter', 'button "Thanks, 5, you too" pressed'],
      ['Space', 'button "Thanks, 4"'],
    ],
    says: [],
  },
  {
    name: 'says at once, and once, that a reaction did not arrive',
    story: 'widgets-reactions--refused',
    fromTheStart: true,
    steps: [['Tab', /^button "Thanks, /]],
    says: ['assertive: Your reaction did not arrive. Try again.'],
  },
  {
    name: 'opens the choice, goes through it by Tab, and gives the focus back with Escape',
    story: 'widgets-reactions--given',
    steps: [
      ['Tab', 'button "Thanks, 4"'],
      ['End', 'button "Who reacted"'],
      ['ArrowLeft', 'button "Choose a reaction"'],
      ['Enter', 'button "Choose a reaction" expanded'],
      ['Tab', 'button "React with Insightful"'],
      ['Tab', 'button "React with Curious"'],
      ['Escape', 'button "Choose a reaction"'],
    ],
  },
  {
    name: 'shows who reacted and closes with Escape',
    story: 'widgets-reactions--given',
    steps: [
      ['Tab', 'button "Thanks, 4"'],
      ['End', 'button "Who reacted"'],
      ['Space', 'button "Who reacted" expanded'],
      ['Tab', /^dialog "Who reacted: /],
      ['Escape', 'button "Who reacted"'],
    ],
  },
]);
