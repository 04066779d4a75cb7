import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { opensPopover, popover } from './popover.ts';

/** A browser that cannot place by anchors. */
function withoutAnchors(): () => void {
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (...question: [string, string?]) =>
    question[0] === 'position-area'
      ? false
      : (supports as (...words: (string | undefined)[]) => boolean)(...question);
  return () => {
    CSS.supports = supports;
  };
}

/** Opens a box of 200 × 100 px beside a button at the given place in the window. */
async function open(
  place: Partial<Record<'top' | 'left' | 'right' | 'bottom', string>>,
  dir = 'ltr',
) {
  const root = await fixture<HTMLElement>(
    html`<div dir=${dir}>
      <button @click=${opensPopover}>Open</button
      >${popover({ label: 'Box', content: () => html`<div></div>` })}
    </div>`,
  );
  const button = root.querySelector('button') as HTMLButtonElement;
  const box = root.querySelector('[popover]') as HTMLElement;
  Object.assign(button.style, { position: 'fixed', ...place });
  button.click();
  await waitUntil(() => box.firstElementChild !== null);
  Object.assign((box.firstElementChild as HTMLElement).style, { width: '200px', height: '100px' });
  await waitUntil(() => box.style.position === 'fixed');
  return { button: button.getBoundingClientRect(), box: box.getBoundingClientRect() };
}

describe('a box beside its button, without CSS anchors', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = withoutAnchors();
  });
  afterEach(() => restore());

  it('stands below, at the same start', async () => {
    const { button, box } = await open({ top: '20px', left: '40px' });
    expect(box.top).to.be.closeTo(button.bottom + 4, 1);
    expect(box.left).to.be.closeTo(button.left, 1);
  });

  it('stands above where there is no room below', async () => {
    const { button, box } = await open({ bottom: '0px', left: '40px' });
    expect(box.bottom).to.be.at.most(button.top);
  });

  it('stays in the window at its edge', async () => {
    const { box } = await open({ top: '20px', right: '0px' });
    expect(box.right).to.be.at.most(innerWidth);
  });

  it('starts at the right where one reads from the right', async () => {
    const { button, box } = await open({ top: '20px', left: '400px' }, 'rtl');
    expect(box.right).to.be.closeTo(button.right, 1);
  });
});
