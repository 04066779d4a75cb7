import type { SharePointVariant } from '@plein/elements/theming';

/** The four backgrounds that a section of a SharePoint page can have. */
export const emphases = ['none', 'neutral', 'soft', 'strong'] as const;
export type Emphasis = (typeof emphases)[number];

/** Colours of a site; `dark` is a site that is dark altogether. */
export const siteColours = ['teal', 'blue', 'orange', 'dark'] as const;
export type SiteColour = (typeof siteColours)[number];

interface Palette {
  themePrimary: string;
  themeDark: string;
  themeLighter: string;
  white: string;
  neutralLighter: string;
  neutralPrimary: string;
  errorText: string;
  /** Words on the primary colour. */
  onPrimary: string;
  isInverted: boolean;
}

const light = {
  white: '#ffffff',
  neutralLighter: '#f4f4f4',
  neutralPrimary: '#333333',
  errorText: '#a80000',
  onPrimary: '#ffffff',
  isInverted: false,
} as const;

const palettes: Record<SiteColour, Palette> = {
  teal: { ...light, themePrimary: '#03787c', themeDark: '#025c5f', themeLighter: '#c0e4e6' },
  blue: { ...light, themePrimary: '#0078d4', themeDark: '#005a9e', themeLighter: '#deecf9' },
  orange: { ...light, themePrimary: '#ca5010', themeDark: '#983c0c', themeLighter: '#f7dbca' },
  dark: {
    themePrimary: '#4ba0e8',
    themeDark: '#8cc3f0',
    themeLighter: '#1b3750',
    white: '#1f1f1f',
    neutralLighter: '#2b2b2b',
    neutralPrimary: '#f4f4f4',
    errorText: '#f1707b',
    onPrimary: '#0b1d2c',
    isInverted: true,
  },
};

/** What `onThemeChanged` brings to a web part that stands in such a section of such a site. */
export function variantOf(
  colour: SiteColour,
  emphasis: Emphasis,
): SharePointVariant & {
  semanticColors: { bodyBackground: string; bodyText: string; link: string; errorText: string };
} {
  const { onPrimary, isInverted, ...palette } = palettes[colour];
  const strong = emphasis === 'strong';
  const grounds: Record<Emphasis, string> = {
    none: palette.white,
    neutral: palette.neutralLighter,
    soft: palette.themeLighter,
    strong: palette.themePrimary,
  };
  return {
    palette,
    // On its own colour a light site is inverted, and a dark one is not.
    isInverted: strong ? !isInverted : isInverted,
    semanticColors: {
      bodyBackground: grounds[emphasis],
      bodyText: strong ? onPrimary : palette.neutralPrimary,
      link: strong ? onPrimary : emphasis === 'soft' ? palette.themeDark : palette.themePrimary,
      errorText: strong ? onPrimary : palette.errorText,
    },
  };
}
