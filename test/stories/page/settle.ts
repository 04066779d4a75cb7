import { everything, nextFrame, roots } from './deep.ts';

/** So many frames in a row must look alike: longer than a skeleton waits before it shows (150 ms). */
const stillFrames = 12;
/** Where nothing can come that is not drawn in the next frame. */
const shortFrames = 3;
const patience = 20_000;

interface Preview {
  storyRenders?: { phase?: string; id?: string }[];
}

const storybook = globalThis as typeof globalThis & { __STORYBOOK_PREVIEW__?: Preview };

/**
 * Waits until a story has come to rest: Storybook has rendered and played it, fonts and pictures are there, no animation that ends is
 * running, and nothing has changed its place or its words for some frames; `soon` waits for fewer of them, where only the drawing has
 * changed and no data. Throws when Storybook shows its page of errors.
 */
export async function settle({ soon = false } = {}): Promise<void> {
  const frames = soon ? shortFrames : stillFrames;
  const end = performance.now() + patience;
  let before = '';
  for (let still = 0; still < frames;) {
    await nextFrame();
    refuseErrorPage();
    const now = isBusy() ? '' : look();
    still = now !== '' && now === before ? still + 1 : 0;
    before = now;
    if (performance.now() > end)
      throw new Error(`The story does not come to rest: ${isBusy() || 'it keeps moving'}.`);
  }
}

function refuseErrorPage(): void {
  const { classList } = document.body;
  if (classList.contains('sb-show-errordisplay'))
    throw new Error(
      `Storybook shows an error: ${document.querySelector('#error-message')?.textContent?.slice(0, 500)}`,
    );
  if (classList.contains('sb-show-nopreview')) throw new Error('Storybook has nothing to show.');
}

/** What is still to come, in words; empty when nothing is. */
function isBusy(): string {
  const preview = storybook.__STORYBOOK_PREVIEW__;
  if (preview) {
    const phase = preview.storyRenders?.[0]?.phase;
    if (!phase || !/^(completed|finished|errored|aborted)$/.test(phase))
      return `Storybook is ${phase ?? 'starting'}`;
  }
  if (document.fonts.status === 'loading') return 'a font is loading';
  for (const element of everything()) {
    if (element instanceof HTMLImageElement && !element.complete && element.loading !== 'lazy')
      return 'a picture is loading';
    if (
      element.localName.startsWith('plein-') &&
      (element as { isUpdatePending?: boolean }).isUpdatePending
    )
      return `${element.localName} is rendering`;
  }
  for (const root of roots()) {
    const moving = root
      .getAnimations()
      .some(
        ({ effect, playState }) =>
          playState === 'running' &&
          effect?.getComputedTiming().endTime !== Infinity &&
          isDrawn((effect as KeyframeEffect).target),
      );
    if (moving) return 'something is moving';
  }
  return '';
}

/** In what is far away under `content-visibility: auto` the clock stands still until somebody comes near. */
function isDrawn(element: Element | null): boolean {
  return element?.checkVisibility({ contentVisibilityAuto: true }) ?? true;
}

/** Where everything stands, and how many words there are. */
function look(): string {
  const parts: string[] = [`${innerWidth}`];
  for (const element of everything(document.body)) {
    if (/^(script|style|template)$/.test(element.localName)) continue;
    const { x, y, width, height } = element.getBoundingClientRect();
    parts.push(`${x},${y},${width},${height}`);
  }
  for (const root of roots()) parts.push(String(root.textContent?.length));
  return parts.join(' ');
}

/** Fails when a story shows nothing, or an element of ours that no code stands behind. */
export function rendering(): string[] {
  const root = document.querySelector('#storybook-root') ?? document.body;
  const ours = [...everything(root)].filter(({ localName }) => localName.startsWith('plein-'));
  const undefined_ = ours.filter(({ localName }) => !customElements.get(localName));
  const problems = undefined_.map(({ localName }) => `<${localName}> is not defined`);
  const { width, height } = root.getBoundingClientRect();
  if (width === 0 || height === 0) problems.push('the story takes no room');
  return problems;
}

/** What the toolbar would say from now on. Storybook draws the story anew in the same page. */
export function setGlobals(globals: Record<string, string>): void {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as typeof globalThis & {
    __STORYBOOK_ADDONS_CHANNEL__?: { emit(event: string, data: unknown): void };
  };
  if (!channel) throw new Error('This is no page of Storybook.');
  channel.emit('updateGlobals', { globals });
}
