import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Preview } from '@storybook/web-components-vite';
import manifest from '@plein/elements/custom-elements.json';
import { controlsOfAttributes } from '../stories/lib/arg-types.ts';
import { globalTypes, initialGlobals } from '../stories/lib/controls.ts';
import { inFrame } from '../stories/lib/frame.ts';
import { htmlToPaste } from '../stories/lib/source.ts';
import { openStage } from '../stories/lib/stage.ts';
import '../stories/lib/frame.css';
import '../stories/lib/hosts.css';
import { plein } from './theme.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [controlsOfAttributes],
  loaders: [async (context) => ({ stage: await openStage(context) })],
  decorators: [inFrame],
  parameters: {
    layout: 'fullscreen',
    // The toolbar has our own grounds and widths.
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: { test: 'error' },
    docs: {
      theme: plein,
      codePanel: true,
      // Every story has an endpoint of its own, so they can stand on one page without sharing anything.
      story: { inline: true },
      source: { transform: htmlToPaste, language: 'html' },
      toc: true,
    },
    options: {
      storySort: { order: ['Welcome', 'Tokens', 'Widgets', 'In a portal', 'In SharePoint'] },
    },
  },
};

export default preview;
