import { playScripts } from './script.ts';

await playScripts('plein-comments', [
  {
    name: 'is walked through comment by comment; j and k go from one to the next',
    story: 'widgets-comments--conversation',
    steps: [
      ['Tab', /^button "Sort: /],
      ['Tab', 'button "Write a comment…"'],
      ['Tab', 'link "Sanne Bakker"'],
      ['Tab', /^link ".+ ago"/],
      ['Tab', /^button "Fold away what Sanne Bakker said and the replies" expanded/],
      ['Tab', 'button "More about the comment by Sanne Bakker"'],
      ['Tab', /^button "Agree, 4"/],
      ['Tab', 'button "Reply to Sanne Bakker"'],
      ['j', /^article "Lotte de Vries, in reply to Sanne Bakker/],
      ['j', /^article "Sanne Bakker, in reply to Lotte de Vries/],
      ['k', /^article "Lotte de Vries, in reply to Sanne Bakker/],
    ],
  },
  {
    name: 'chooses an order in a menu and gives the focus back',
    story: 'widgets-comments--conversation',
    steps: [
      ['Tab', 'button "Sort: Oldest first"'],
      ['Enter', 'menuitemradio "Oldest first" checked'],
      ['Escape', 'button "Sort: Oldest first"'],
      ['Space', 'menuitemradio "Oldest first" checked'],
      ['Home', /^menuitemradio "Newest first"/],
      ['Enter', 'button "Sort: Newest first"'],
    ],
  },
  {
    name: 'opens the editor in the place of its button and sends with Control and Enter; said once',
    story: 'widgets-comments--conversation',
    steps: [
      ['Tab', /^button "Sort: /],
      ['Tab', 'button "Write a comment…"'],
      ['Enter', 'textbox "Write a comment"'],
      ['I will be there', 'textbox "Write a comment"'],
      ['Control+Enter', 'button "Write a comment…"'],
    ],
    says: ['polite: Your comment is placed.'],
  },
]);
