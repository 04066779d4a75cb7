import type { Drawing } from './icon.ts';

/** Drawn like those in `icons.ts`, for what people do and for what goes wrong: loaded with the code of it. */
export const actIcons = {
  bell: { lines: 'M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.5h-13zM8.5 17.5h3' },
  close: { lines: 'm5 5 10 10M15 5 5 15' },
  cloudOff: {
    lines: 'M3 3l14 14M6 7.5A3.75 3.75 0 0 0 6 15h8.5M8.5 5.2A5 5 0 0 1 15 9a3 3 0 0 1 2.2 4.7',
  },
  edit: {
    lines: 'M4 16l.8-3.4L13 4.4a1.4 1.4 0 0 1 2 0l.6.6a1.4 1.4 0 0 1 0 2L7.4 15.2zM11.5 6l2.5 2.5',
  },
  flag: { lines: 'M5 17V3.5M5 4.5c3-1.8 5.5 1.8 10 0v7c-4.5 1.8-7-1.8-10 0' },
  link: {
    lines:
      'M8.5 11.5a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l1-1',
  },
  send: { lines: 'M3.5 4 17 10 3.5 16l2-6zM5.5 10H11', mirrored: true },
  trash: {
    lines:
      'M3.5 5.5h13M8 5.5V4h4v1.5M5 5.5l.7 10a1 1 0 0 0 1 1h6.6a1 1 0 0 0 1-1l.7-10M8.3 9v4.5M11.7 9v4.5',
  },
  warning: { lines: 'M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.3v.1' },
} satisfies Record<string, Drawing>;
