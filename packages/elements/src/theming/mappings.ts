import type { TokenName } from './tokens.ts';

/** For each token the custom properties of a host that may hold it; the first that is set counts. */
export type HostMapping = { readonly [name in TokenName]?: readonly `--${string}`[] };

/** What SharePoint's web parts put on their own element, and what its pages have. */
export const sharePointMapping = {
  accent: ['--link', '--themePrimary'],
  text: ['--bodyText'],
  ground: ['--bodyBackground'],
  danger: ['--errorText'],
} as const satisfies HostMapping;

/** Fluent UI 9: what `FluentProvider` sets. */
export const fluentMapping = {
  accent: ['--colorBrandForeground1'],
  text: ['--colorNeutralForeground1'],
  ground: ['--colorNeutralBackground1'],
  danger: ['--colorStatusDangerForeground1', '--colorPaletteRedForeground1'],
  success: ['--colorStatusSuccessForeground1', '--colorPaletteGreenForeground1'],
  radius: ['--borderRadiusMedium'],
  'font-size': ['--fontSizeBase300'],
  'font-weight': ['--fontWeightSemibold'],
} as const satisfies HostMapping;

/** Clay: the style book of a Liferay page. */
export const liferayMapping = {
  accent: ['--primary', '--brand-color-1'],
  text: ['--body-color'],
  ground: ['--body-bg'],
  danger: ['--danger'],
  success: ['--success'],
  radius: ['--border-radius'],
} as const satisfies HostMapping;

/**
 * Presets of WordPress block themes. Their names are a theme's own; these are what most themes call the colour of action, of
 * words and of the page, the numbered ones those of Twenty Twenty-Four and Twenty Twenty-Five.
 */
export const wordPressMapping = {
  accent: [
    '--wp--preset--color--primary',
    '--wp--preset--color--accent-3',
    '--wp--preset--color--accent',
    '--wp--preset--color--accent-1',
  ],
  text: ['--wp--preset--color--contrast', '--wp--preset--color--foreground'],
  ground: ['--wp--preset--color--base', '--wp--preset--color--background'],
} as const satisfies HostMapping;

/** By the word that `theme` of `<plein-provider>` knows. */
export const hostMappings = {
  sharepoint: sharePointMapping,
  fluent: fluentMapping,
  liferay: liferayMapping,
  wordpress: wordPressMapping,
} as const satisfies Record<string, HostMapping>;
