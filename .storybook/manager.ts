import { FORCE_REMOUNT, GLOBALS_UPDATED } from 'storybook/internal/core-events';
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

const networks: Record<string, string> = {
  fast: 'fast again',
  slow: 'slow: two seconds more for every answer',
  offline: 'gone',
  failing: 'up, and the endpoint fails',
};

// A network that changes is noticed with the next request, so what is on screen says nothing of it yet.
addons.register('plein/network', (api) => {
  let before = String(api.getGlobals()['network'] ?? 'fast');
  api.on(GLOBALS_UPDATED, ({ globals }: { globals: Record<string, unknown> }) => {
    const network = String(globals['network'] ?? 'fast');
    if (network === before) return;
    before = network;
    const story = api.getCurrentStoryData()?.id;
    api.addNotification({
      id: 'plein-network',
      duration: 8000,
      content: {
        headline: `The network is ${networks[network] ?? network}`,
        subHeadline: 'What is loaded stays. Press here to see the story begin like this.',
      },
      onClick: ({ onDismiss }: { onDismiss: () => void }) => {
        api.emit(FORCE_REMOUNT, { storyId: story });
        onDismiss();
      },
    });
  });
});
