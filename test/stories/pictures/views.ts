/** How each story is drawn: light, dark and from right to left in a column of 640 pixels, and light in 320. */
export const views = ['light', 'dark', 'rtl', 'narrow'] as const;
export type View = (typeof views)[number];
