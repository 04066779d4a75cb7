import { playScripts } from './script.ts';

await playScripts('plein-community-card', [
  {
    name: 'joins with Enter and goes on at the button that took its place; said once',
    story: 'widgets-community-card--open',
    steps: [
      ['Tab', /^button ".+"/],
      ['Tab', 'button "Join"'],
      ['Enter', 'button "Leave"'],
    ],
    says: [/^polite: You are a member of /],
  },
  {
    name: 'asks to join in a dialog that gives the focus back when it is left',
    story: 'widgets-community-card--on-request',
    steps: [
      ['Tab', /^button ".+"/],
      ['Tab', 'button "Ask to join"'],
      ['Enter', /^textbox "A word to the moderators/],
      ['I ride every day', /^textbox/],
      ['Tab', 'button "Cancel"'],
      ['Escape', 'button "Ask to join"'],
    ],
    says: [],
  },
  {
    name: 'sends the request and goes on at what can be done next; said once',
    story: 'widgets-community-card--on-request',
    steps: [
      ['Tab', /^button ".+"/],
      ['Tab', 'button "Ask to join"'],
      ['Enter', /^textbox "A word to the moderators/],
      ['Tab', 'button "Cancel"'],
      ['Tab', 'button "Send request"'],
      ['Enter', 'button "Withdraw request"'],
    ],
    says: ['polite: Your request was sent'],
  },
  {
    name: 'explains its health on demand, unfolds its rules, leads to its moderators',
    story: 'widgets-community-card--open',
    steps: [
      ['Tab', /^button ".+"$/],
      ['Enter', /^button ".+" expanded$/],
      ['Escape', /^button ".+"$/],
      ['Tab', 'button "Join"'],
      ['Tab', /^summary "\d+ rules?"/],
      ['Enter', /^summary "\d+ rules?"/],
      ['Tab', /^link ".+"/],
    ],
  },
]);
