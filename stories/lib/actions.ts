import manifest from '@plein/elements/custom-elements.json';
import { action } from 'storybook/actions';

const names = new Set(
  manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ events }) => events.map(({ name }) => name)),
  ),
);

/** Every event that a widget tells its page, in Storybook's panel of actions, from here until the signal. */
export function noteEvents(page: EventTarget, signal: AbortSignal): void {
  for (const name of names) {
    const note = action(name);
    page.addEventListener(name, (event) => note(saysOf(event)), { signal });
  }
}

/** The fields of Plein's events are their own; what a browser adds is of no use here. */
function saysOf(event: Event): Record<string, unknown> {
  const { isTrusted: _browser, ...own } = { ...event };
  return own;
}
