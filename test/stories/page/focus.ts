import { ancestors, deepFocus, deepHit, describe, isInside, roots } from './deep.ts';

let visited = new Set<Element>();

/** Puts the keyboard before the first stop of the page. */
export function beginWalk(): void {
  visited = new Set();
  // What opens has the focus and closes when it leaves; a walk that begins outside finds nothing open.
  for (const root of roots())
    for (const open of root.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
  const active = deepFocus();
  if (active instanceof HTMLElement) active.blur();
  getSelection()?.removeAllRanges();
}

/** What is wrong with the stop that Tab has just reached; `again` when the walk has gone round. */
export function atStop(): { stop: string | null; again: boolean; problems: string[] } {
  const stop = deepFocus();
  if (!stop) return { stop: null, again: visited.size > 0, problems: [] };
  const again = visited.has(stop);
  visited.add(stop);
  const problems: string[] = [];
  if (!showsFocus(stop)) problems.push(`focus cannot be seen: ${describe(stop)}`);
  const covering = coveredBy(stop);
  if (covering) problems.push(`focus is hidden behind ${describe(covering)}: ${describe(stop)}`);
  return { stop: describe(stop), again, problems };
}

/** A ring or a shadow on it or on what it fills; a text field may show a caret and a line in another colour instead. */
function showsFocus(stop: Element): boolean {
  return [stop, ...[...ancestors(stop)].slice(0, 3)].some((element) => {
    if (!element.matches(':focus-visible, :focus-within')) return false;
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const ring =
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 1 &&
      !/, 0\)$/.test(outlineColor);
    return ring || boxShadow !== 'none';
  });
}

/** WCAG 2.4.11: at least a part of it is in sight. */
function coveredBy(stop: Element): Element | undefined {
  const { left, right, top, bottom } = stop.getBoundingClientRect();
  const inset = 3;
  const xs = [left + inset, (left + right) / 2, right - inset];
  const ys = [top + inset, (top + bottom) / 2, bottom - inset];
  let covering: Element | undefined;
  for (const x of xs) {
    for (const y of ys) {
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      const hit = deepHit(x, y);
      if (!hit || isInside(hit, stop) || isInside(stop, hit)) return undefined;
      // A label or picture laid over its own field.
      covering = hit;
    }
  }
  return covering;
}
