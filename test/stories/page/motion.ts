import { counted, describe, everything } from './deep.ts';

const shortest = 0.001;

/** Asked for less motion, nothing moves for longer than a millisecond. To be called while the browser says that the reader asked. */
export function keepsStill(): string[] {
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
    throw new Error('Nobody asked for less motion.');
  const problems: string[] = [];
  for (const element of everything(document.body)) {
    if (!inPlein(element) || !element.checkVisibility()) continue;
    for (const pseudo of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && style.content === 'none') continue;
      const transition =
        style.transitionProperty === 'none' ? 0 : longest(style.transitionDuration);
      const animation = style.animationName === 'none' ? 0 : longest(style.animationDuration);
      if (Math.max(transition, animation) > shortest)
        problems.push(
          `moves for ${Math.max(transition, animation)} s: ${describe(element)}${pseudo ?? ''}`,
        );
    }
  }
  return counted(problems).slice(0, 5);
}

function inPlein(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.includes('-');
}

function longest(durations: string): number {
  return Math.max(
    ...durations
      .split(',')
      .map(
        (duration) => (duration.trim().endsWith('ms') ? 0.001 : 1) * Number.parseFloat(duration),
      ),
  );
}
