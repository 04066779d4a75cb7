import { applyTheme } from './apply.ts';
import type { Theme } from './apply.ts';
import { settleTheme } from './hosts.ts';
import type { TokenName, TokenValues } from './tokens.ts';
import { cssValueOrNone } from './values.ts';

/** What Plein reads of SharePoint's `IReadonlyTheme`, which `onThemeChanged` of a web part brings. */
export interface SharePointVariant {
  palette?: SharePointColours;
  semanticColors?: SharePointColours;
  /** Whether the section has a dark ground. */
  isInverted?: boolean;
}
type SharePointColours = object;

/** For each token where SharePoint has it; the first that is a colour counts. */
const sources: {
  readonly [name in TokenName]?: readonly (readonly [keyof SharePointVariant, string])[];
} = {
  accent: [
    ['semanticColors', 'link'],
    ['palette', 'themePrimary'],
  ],
  text: [
    ['semanticColors', 'bodyText'],
    ['palette', 'neutralPrimary'],
  ],
  ground: [
    ['semanticColors', 'bodyBackground'],
    ['palette', 'white'],
  ],
  danger: [['semanticColors', 'errorText']],
  success: [['semanticColors', 'successText']],
};

/**
 * The tokens for a theme variant of SharePoint. All four section backgrounds are variants (none, neutral, soft, strong); in a strong
 * section, where words are white on the site's colour, contrast is raised and what would not read there is moved in lightness.
 */
export function sharePointTheme(variant: SharePointVariant): Theme {
  const values: TokenValues = {};
  for (const [name, places] of Object.entries(sources) as [
    TokenName,
    readonly (readonly ['palette' | 'semanticColors', string])[],
  ][]) {
    for (const [slot, key] of places) {
      const given = (variant[slot] as Record<string, unknown> | undefined)?.[key];
      const value = typeof given === 'string' ? cssValueOrNone(name, given) : undefined;
      if (value === undefined) continue;
      values[name] = value;
      break;
    }
  }
  return settleTheme(values, values.text && values.ground ? undefined : inverted(variant));
}

/**
 * Follows SharePoint: call it in `onThemeChanged` with the element that holds the widgets, each time. `undefined` takes everything back.
 *
 * ```ts
 * protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
 *   applySharePointTheme(this.domElement, theme);
 * }
 * ```
 */
export function applySharePointTheme(
  element: HTMLElement,
  variant: SharePointVariant | undefined,
): void {
  applyTheme(element, variant && sharePointTheme(variant));
}

function inverted({ isInverted }: SharePointVariant) {
  return isInverted === undefined ? undefined : isInverted ? 'dark' : 'light';
}
