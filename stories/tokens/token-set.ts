import { cssValueOf, toCss, toTokensJson } from '@plein/elements/theming';
import { defaultOf, tokens } from '@plein/elements/tokens';
import type { Scheme, Token, TokenName, TokenValues } from '@plein/elements/tokens';

/** What a designer has changed: values for light grounds, and colours that are others on dark ones. */
export interface Changes {
  light: TokenValues;
  dark: TokenValues;
}

/** Tokens as the page lays them out. */
export const groups: readonly { title: string; names: readonly TokenName[] }[] = [
  {
    title: 'Colour',
    names: ['accent', 'text', 'ground', 'surface', 'neutral', 'danger', 'success', 'focus'],
  },
  { title: 'Type', names: ['font-size', 'font-weight', 'line-height'] },
  { title: 'Shape and spacing', names: ['radius', 'space', 'density', 'contrast'] },
];

export const isColour = (name: TokenName): boolean => tokens[name].type === 'color';

/** Only colours differ by scheme. */
function sideOf(name: TokenName, scheme: Scheme): Scheme {
  return isColour(name) ? scheme : 'light';
}

/** Throws a TypeError that says what would be a value. An empty one goes back to the default. */
export function change(
  changes: Changes,
  name: TokenName,
  scheme: Scheme,
  value: string | undefined,
): Changes {
  const side = sideOf(name, scheme);
  const { [name]: _replaced, ...values } = changes[side];
  return {
    ...changes,
    [side]:
      value === undefined || value === '' ? values : { ...values, [name]: cssValueOf(name, value) },
  };
}

export function isChanged(changes: Changes, name: TokenName, scheme: Scheme): boolean {
  return changes[sideOf(name, scheme)][name] !== undefined;
}

/** The value as it holds in a scheme, changed or not. */
export function valueOf(changes: Changes, name: TokenName, scheme: Scheme): string {
  return String(changes[sideOf(name, scheme)][name] ?? defaultOf(name, scheme));
}

/** Everything that was changed, as one ground sees it. */
export function valuesFor(changes: Changes, scheme: Scheme): TokenValues {
  if (scheme === 'light') return changes.light;
  const shared = Object.entries(changes.light).filter(([name]) => !isColour(name as TokenName));
  return { ...Object.fromEntries(shared), ...changes.dark };
}

/** How many tokens are other than at first. */
export function countChanges({ light, dark }: Changes): number {
  return new Set([...Object.keys(light), ...Object.keys(dark)]).size;
}

/** What a designer takes home. A colour that was changed for one scheme alone keeps its default in the other. */
export function exportsOf(changes: Changes): { css: string; json: string } {
  const light = { ...changes.light };
  const dark = { ...changes.dark };
  for (const name of Object.keys(tokens) as TokenName[]) {
    if (!isColour(name) || (light[name] === undefined && dark[name] === undefined)) continue;
    light[name] ??= defaultOf(name, 'light');
    dark[name] ??= (tokens[name] as Token).dark ?? light[name];
  }
  return { css: toCss(light, { dark }), json: toTokensJson(light, { dark }) };
}
