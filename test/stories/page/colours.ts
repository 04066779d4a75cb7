import { ancestors, counted, describe, everything, isSeen } from './deep.ts';

const controls = 'button, a[href], input:not([type=hidden]), select, textarea, [role^=menuitem]';

const fields = 'textarea, select, input:is([type=text], [type=search], :not([type]))';

/** In forced colours every control still differs from what it stands on: by its words, its lines or its icon. */
export function survivesForcedColours(): string[] {
  if (!matchMedia('(forced-colors: active)').matches) throw new Error('No colours are forced.');
  const problems: string[] = [];
  for (const element of everything(document.body)) {
    if (!element.matches(controls) || !isSeen(element)) continue;
    const ground = groundOf(element);
    const style = getComputedStyle(element);
    const words =
      (element.textContent ?? '').trim() !== '' || element.matches('input, select, textarea');
    const icon = element.querySelector('svg, img');
    const drawn = icon ? getComputedStyle(icon).color : undefined;
    if (words && sameColour(style.color, ground) && icon === null)
      problems.push(`words in the colour of their ground (${style.color}): ${describe(element)}`);
    if (!words && drawn !== undefined && sameColour(drawn, ground))
      problems.push(`an icon in the colour of its ground (${drawn}): ${describe(element)}`);
    if (element.matches(fields) && inPlein(element) && !hasEdge(element))
      problems.push(`a field without a line around it: ${describe(element)}`);
    const pressed =
      element.getAttribute('aria-pressed') === 'true' ||
      element.getAttribute('aria-checked') === 'true';
    if (pressed && !differsFromUnpressed(element))
      problems.push(`pressed, and looks like what is not pressed: ${describe(element)}`);
  }
  return counted(problems).slice(0, 5);
}

/** The colour behind an element. */
function groundOf(element: Element): string {
  for (const layer of [element, ...ancestors(element)]) {
    const { backgroundColor } = getComputedStyle(layer);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

const numbers = (colour: string): string => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).join();
const sameColour = (one: string, other: string): boolean => numbers(one) === numbers(other);

/** A line on the field, or on what holds it. */
function hasEdge(element: Element): boolean {
  const near = [element, ...ancestors(element)].slice(0, 4);
  return near.some((layer) => {
    const { borderBottomStyle, borderBottomWidth, outlineStyle } = getComputedStyle(layer);
    return (
      (borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0) ||
      outlineStyle !== 'none'
    );
  });
}

/** By its ground, its line, its weight, or a mark inside; there may be no other one to compare it with. */
function differsFromUnpressed(element: Element): boolean {
  const group = element.parentElement?.parentElement ?? element.parentElement;
  const attribute = element.hasAttribute('aria-pressed') ? 'aria-pressed' : 'aria-checked';
  const other = [...(group?.querySelectorAll(`[${attribute}=false]`) ?? [])].find(
    (candidate) => candidate.className === element.className && isSeen(candidate),
  );
  if (!other) return true;
  const looks = (each: Element) => {
    const {
      backgroundColor,
      borderTopColor,
      borderTopWidth,
      borderBottomColor,
      fontWeight,
      color,
      textDecorationLine,
    } = getComputedStyle(each);
    const icons = [...each.querySelectorAll('svg')].map(({ outerHTML }) => outerHTML).join();
    return [
      backgroundColor,
      borderTopColor,
      borderTopWidth,
      borderBottomColor,
      fontWeight,
      color,
      textDecorationLine,
      icons,
    ].join();
  };
  return looks(element) !== looks(other);
}

/** On paper nothing is lost that was read on screen, and nothing is there that can only be pressed. To be called while printing is pretended. */
export function printsWell(): string[] {
  if (!matchMedia('print').matches) throw new Error('Nobody prints.');
  const problems: string[] = [];
  for (const element of everything(document.body)) {
    if (
      element.matches('article p, article h2, article h3') &&
      element.textContent?.trim() &&
      !element.closest('[hidden], [popover], dialog, .no-print') &&
      element.getClientRects().length === 0 &&
      !hiddenOnScreenToo(element)
    )
      problems.push(`is not printed: ${describe(element)}`);
    if (element.matches(fields) && inPlein(element) && isSeen(element))
      problems.push(`a field is printed: ${describe(element)}`);
  }
  return counted(problems).slice(0, 5);
}

/** Folded on screen: a reader prints what they see. */
function hiddenOnScreenToo(element: Element): boolean {
  return [element, ...ancestors(element)].some(
    (outer) =>
      outer instanceof HTMLElement && (outer.hidden || outer.matches('details:not([open])')),
  );
}

/** Drawn by a widget, not by the page in which it stands. */
function inPlein(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('plein-');
}
