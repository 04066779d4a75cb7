import { create } from 'storybook/theming';

/** Plein's own quiet look around the stories. */
export const plein = create({
  base: 'light',
  brandTitle: 'Plein',
  brandUrl: '?path=/docs/welcome--docs',
  brandTarget: '_self',
  brandImage: './plein.svg',

  fontBase: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  fontCode: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',

  colorPrimary: '#2458c5',
  colorSecondary: '#2458c5',

  appBg: '#f6f7f9',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#e2e5ea',
  appBorderRadius: 8,

  textColor: '#1c1e22',
  textMutedColor: '#565d68',
  textInverseColor: '#ffffff',

  barBg: '#ffffff',
  barTextColor: '#565d68',
  barHoverColor: '#2458c5',
  barSelectedColor: '#2458c5',

  inputBg: '#ffffff',
  inputBorder: '#c9ced6',
  inputTextColor: '#1c1e22',
  inputBorderRadius: 6,
});
