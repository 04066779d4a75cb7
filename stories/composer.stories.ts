import '@plein/elements/composer';
import { emptyCompany } from '@plein/mocks';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { press, there, write } from './lib/acting.ts';
import { attributes } from './lib/attributes.ts';
import { cast, joined } from './lib/scenes.ts';
import { disconnect, on } from './lib/stage.ts';
import type { Stage } from './lib/stage.ts';

/** A writer who is in two communities. */
function writer(stage: Stage): void {
  cast(stage);
  joined(stage, 'Veilig werken');
  joined(stage, 'Fietsers');
}

const meta: Meta = {
  title: 'Widgets/Composer',
  component: 'plein-composer',
  parameters: on(writer, emptyCompany),
  render: (args) => html`<plein-composer ${attributes(args)}></plein-composer>`,
};

export default meta;

/** Nothing written yet. */
export const Fresh: StoryObj = {};

/** In one community: there is no choice of readers. */
export const InACommunity: StoryObj = {
  args: { community: 'community_fietsers' },
  parameters: on((stage) => {
    cast(stage);
    joined(stage, 'Fietsers', { id: 'community_fietsers' });
  }, emptyCompany),
};

/** The page offers questions alone. */
export const QuestionsOnly: StoryObj = { args: { kinds: 'question' } };

/** Somebody who speaks for the organisation can write news, to everybody. */
export const News: StoryObj = {
  globals: { identity: 'communications' },
  args: { kinds: 'news' },
};

/** For the edit mode of a page: nothing is sent. */
export const Preview: StoryObj = { args: { preview: true } };

/** Written: every keystroke is kept. */
export const Written: StoryObj = {
  play: ({ canvasElement }) =>
    write(
      canvasElement,
      'Vanaf vannacht rijden alle ploegen weer de **gewone route**.\n\n- Kamperlijn: open\n- Loods 4: de sleutel hangt aan de haak',
    ),
};

/** How it will look. */
export const AsItWillLook: StoryObj = {
  play: async ({ canvasElement }) => {
    await Written.play?.({ canvasElement } as never);
    await press(canvasElement, '.composer-tab[aria-pressed=false]');
    await there(canvasElement, '.composer-preview strong');
  },
};

/** People to mention, after an @. */
export const Mention: StoryObj = {
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Weet jij dit, @sa');
    await there(canvasElement, '.composer-people [role=option]');
  },
};

/** A picture as a camera would give it: a roof over a row of bicycles, seen from far. */
async function drawn(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(640, 360);
  const paint = canvas.getContext('2d')!;
  const fill = (colour: string, x: number, y: number, width: number, height: number) => {
    paint.fillStyle = colour;
    paint.fillRect(x, y, width, height);
  };
  fill('#bfd8e8', 0, 0, 640, 360);
  fill('#8a9a78', 0, 260, 640, 100);
  fill('#5b6470', 60, 110, 520, 18);
  for (let x = 80; x < 580; x += 60) fill('#2f5d8a', x, 190, 26, 70);
  return new File([await canvas.convertToBlob()], name, { type: 'image/png' });
}

/** A picture waits for words that say what is on it: nobody is left out. */
export const Picture: StoryObj = {
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'De nieuwe stalling is open.');
    const field = await there(canvasElement, 'textarea');
    await there(canvasElement, '.composer-tools input[type=file]');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(await drawn('stalling.png'));
    field.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true }),
    );
    await there(canvasElement, '.composer-image');
  },
};

/** All emoji, found by their name in the reader's language. */
export const Emoji: StoryObj = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.composer-tools [aria-expanded]');
    await there(canvasElement, '.composer-emoji-grid button');
  },
};

/** Longer than the endpoint takes: it says by how much, before anything is sent. */
export const TooLong: StoryObj = {
  parameters: on((stage) => {
    writer(stage);
    stage.company.limits.bodyLength = 60;
  }, emptyCompany),
  play: ({ canvasElement }) =>
    write(
      canvasElement,
      'Dit is een bericht dat net iets langer is dan wat het eindpunt van deze organisatie aanneemt.',
    ),
};

/** The rules of the organisation do not allow it: the words stay, with the reason. */
export const Refused: StoryObj = {
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Wat een forbidden-word plan.');
    await press(canvasElement, '[type=submit]:not(:disabled)');
    await there(canvasElement, '.composer-problem, .composer-says');
  },
};

/** A moderator looks at it first. */
export const HeldForReview: StoryObj = {
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Wie wil dit please-review bekijken?');
    await press(canvasElement, '[type=submit]:not(:disabled)');
  },
};

/** There is no network: it is kept, and goes out by itself later. */
export const Offline: StoryObj = {
  play: async (context) => {
    const { canvasElement } = context;
    await write(canvasElement, 'Tot maandag!');
    await there(canvasElement, '[type=submit]:not(:disabled)');
    disconnect(context);
    await press(canvasElement, '[type=submit]:not(:disabled)');
  },
};

/** Nobody is signed in. */
export const SignInNeeded: StoryObj = {
  parameters: on((stage) => {
    writer(stage);
    stage.fail('Viewer', { code: 'UNAUTHENTICATED' }, 4);
  }, emptyCompany),
};
