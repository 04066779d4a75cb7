import { playScripts } from './script.ts';

await playScripts('plein-composer', [
  {
    name: 'is walked through in the order of its parts; the row of tools is one stop',
    story: 'widgets-composer--fresh',
    steps: [
      ['Tab', 'radio "Update"'],
      ['Tab', /^combobox "For whom/],
      ['Tab', 'button "Write" pressed'],
      ['Tab', 'button "Preview"'],
      ['Tab', 'textbox "Share something with your colleagues"'],
      ['Hello everybody', 'textbox "Share something with your colleagues"'],
      ['Tab', 'button "Bold"'],
      ['ArrowRight', 'button "Italic"'],
      ['ArrowRight', 'button "Link"'],
      ['End', 'button "Add a picture"'],
      ['ArrowRight', 'button "Bold"'],
      ['Tab', 'button "Cancel"'],
      ['Tab', 'button "Post"'],
      ['Tab', 'nothing'],
    ],
  },
]);
