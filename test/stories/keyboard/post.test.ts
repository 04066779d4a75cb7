import { playScripts } from './script.ts';

await playScripts('plein-post', [
  {
    name: 'is read and acted on in the order in which it is drawn',
    story: 'widgets-post--update',
    steps: [
      ['Tab', /^article "Daan Visser/],
      ['Tab', 'link "Daan Visser"'],
      ['Tab', 'button "More"'],
      ['Tab', /^button "Thanks, 12"/],
      ['Tab', /^button "Comment"/],
      ['Tab', 'nothing'],
    ],
  },
  {
    name: 'opens its menu with Enter on the first row; arrows go round, Escape gives the focus back',
    story: 'widgets-post--update',
    steps: [
      ['Tab', /^article /],
      ['Tab', /^link /],
      ['Tab', 'button "More"'],
      ['Enter', /^menuitem ".+"/],
      ['End', /^menuitem ".+"/],
      ['ArrowDown', /^menuitem "Copy link"/],
      ['Escape', 'button "More"'],
      ['Enter', /^menuitem ".+"/],
      ['Tab', /^button ".+"/],
    ],
  },
]);
