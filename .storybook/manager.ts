import { addons } from 'storybook/manager-api';
import { plein } from './theme.ts';

// Storybook tells its own developers about a label that its own sidebar lacks. Everything else in the console is for us.
const warn = console.warn;
console.warn = (...words: unknown[]) => {
  if (!String(words[0]).includes("'ariaLabel' prop on 'PopoverProvider'")) warn(...words);
};

addons.setConfig({
  theme: plein,
  layout: { panelPosition: 'bottom' },
  sidebar: { showRoots: true },
});
