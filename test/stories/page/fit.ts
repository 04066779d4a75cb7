import { ancestors, counted, describe, everything, isSeen, nextFrame, roots } from './deep.ts';

const slack = 1;

/** WCAG 1.4.10: nothing needs sideways scrolling, except what scrolls in a box of its own (code, tables). */
export function fitsTheWidth(): string[] {
  const problems: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth + slack)
    problems.push(`the page scrolls sideways: ${scrollWidth} px in ${clientWidth}`);
  for (const element of everything(document.body)) {
    if (!isSeen(element)) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left >= -slack && right <= clientWidth + slack) continue;
    if (isCut(element)) continue;
    problems.push(
      `reaches from ${Math.round(left)} to ${Math.round(right)} of ${clientWidth} px: ${describe(element)}`,
    );
  }
  return counted(problems).slice(0, 5);
}

/** Something around it scrolls or ends it on purpose. */
function isCut(element: Element): boolean {
  return [...ancestors(element)].some((outer) => {
    if (outer === document.documentElement || outer === document.body) return false;
    return getComputedStyle(outer).overflowX !== 'visible';
  });
}

/** What WCAG 1.4.12 lets a reader set. */
const airyText = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** WCAG 1.4.12: with more room between lines, words and letters no word is cut off. */
export async function takesAiryText(): Promise<string[]> {
  const cutBefore = new Set(cutWords());
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(airyText);
  const all = roots();
  for (const root of all) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  await nextFrame();
  await nextFrame();
  // What was shortened with an ellipsis before is so by intent; where to read all of it is the widget's own test.
  const problems = [...cutWords().filter((element) => !cutBefore.has(element))]
    .map((element) => `words are cut off with more room between them: ${describe(element)}`)
    .concat(fitsTheWidth().map((problem) => `with airy text ${problem}`));
  for (const root of all)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  return counted(problems).slice(0, 5);
}

function cutWords(): Element[] {
  return [...everything(document.body)].filter((element) => {
    if (!isSeen(element) || !hasOwnWords(element)) return false;
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    // Shortened on purpose, with a sign that there is more; a press shows all of it.
    if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return false;
    const hidden = (overflow: string) => /^(hidden|clip)$/.test(overflow);
    return (
      (hidden(overflowX) && element.scrollWidth > element.clientWidth + slack) ||
      (hidden(overflowY) && element.scrollHeight > element.clientHeight + slack)
    );
  });
}

function hasOwnWords(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}

const pressable =
  'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button], [role^=menuitem], [role=tab], [role=option], [role=switch]';

/**
 * What is touched is `least` CSS pixels high, and as wide unless it has words. Links that are words in a line are as high as the line;
 * they are held to the 24 pixels of WCAG 2.5.8 by axe. So is what a keyboard cannot reach because a button beside it does the same.
 */
export function targetsAreLarge(least: number): string[] {
  const problems: string[] = [];
  for (const element of everything(document.body)) {
    if (!element.matches(pressable) || !isSeen(element) || isLink(element)) continue;
    if (element.getAttribute('tabindex') === '-1' && !element.hasAttribute('role')) continue;
    const { width, height } = targetOf(element);
    const narrow = hasWords(element) ? 24 : least;
    if (height < least - 0.5 || width < narrow - 0.5)
      problems.push(
        `a target of ${Math.round(width)} × ${Math.round(height)} px: ${describe(element)}`,
      );
  }
  return counted(problems).slice(0, 5);
}

/** A label or a pseudo element may make the place to press larger than what is drawn. */
function targetOf(element: Element): { width: number; height: number } {
  const box = element.getBoundingClientRect();
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const around = label?.getBoundingClientRect();
  let { width, height } = around && around.height > box.height ? around : box;
  for (const pseudo of ['::before', '::after']) {
    const style = getComputedStyle(element, pseudo);
    if (style.content === 'none' || style.position !== 'absolute') continue;
    width = Math.max(width, Number.parseFloat(style.width) || 0);
    height = Math.max(height, Number.parseFloat(style.height) || 0);
  }
  return { width, height };
}

const hasWords = (element: Element): boolean => (element.textContent?.trim().length ?? 0) > 2;

const isLink = (element: Element): boolean => element.matches('a[href]:not(.button), button.link');
