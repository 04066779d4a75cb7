import type { Drawing } from './icon.ts';

/** Drawn like those in `icons.ts`, for what people do and for what goes wrong: loaded with the code of it. */
export const actIcons = {
  add: { lines: 'M10 4v12M4 10h12' },
  back: { lines: 'M16 10H4.5M9.5 5l-5 5 5 5', mirrored: true },
  bell: { lines: 'M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.5h-13zM8.5 17.5h3' },
  bold: { lines: 'M6 4h4.5a3 3 0 0 1 0 6H6zM6 10h5.5a3 3 0 0 1 0 6H6z' },
  close: { lines: 'm5 5 10 10M15 5 5 15' },
  cloudOff: {
    lines: 'M3 3l14 14M6 7.5A3.75 3.75 0 0 0 6 15h8.5M8.5 5.2A5 5 0 0 1 15 9a3 3 0 0 1 2.2 4.7',
  },
  code: { lines: 'M7 5.5 2.5 10 7 14.5M13 5.5l4.5 4.5-4.5 4.5' },
  edit: {
    lines: 'M4 16l.8-3.4L13 4.4a1.4 1.4 0 0 1 2 0l.6.6a1.4 1.4 0 0 1 0 2L7.4 15.2zM11.5 6l2.5 2.5',
  },
  flag: { lines: 'M5 17V3.5M5 4.5c3-1.8 5.5 1.8 10 0v7c-4.5 1.8-7-1.8-10 0' },
  image: {
    lines:
      'M4.5 4h11a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-11a1.5 1.5 0 0 1-1.5-1.5v-9a1.5 1.5 0 0 1 1.5-1.5zM5.9 8a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0M3.5 14.5l4-3.5 3 2.5 3-3 3.5 3',
  },
  italic: { lines: 'M8.5 4h6M5.5 16h6M11.5 4l-3 12' },
  leave: {
    lines: 'M8 3.5H5A1.5 1.5 0 0 0 3.5 5v10A1.5 1.5 0 0 0 5 16.5h3M8.5 10h8M13 6.5l3.5 3.5-3.5 3.5',
    mirrored: true,
  },
  link: {
    lines:
      'M8.5 11.5a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l1-1',
  },
  list: {
    lines: 'M8 5.5h9M8 10h9M8 14.5h9M3.8 5.5h.1M3.8 10h.1M3.8 14.5h.1',
    mirrored: true,
  },
  mention: {
    lines:
      'M7.2 10a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M12.8 7.2v3.6a2 2 0 0 0 4 0V10a6.8 6.8 0 1 0-2.7 5.4',
  },
  place: {
    lines:
      'M10 17s5.5-4.7 5.5-8.7a5.5 5.5 0 0 0-11 0C4.5 12.3 10 17 10 17zM8.1 8.3a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0',
  },
  quote: { lines: 'M4 5v10M8 6h8M8 10h8M8 14h5', mirrored: true },
  refresh: { lines: 'M16.5 10a6.5 6.5 0 1 1-2-4.7L16.5 7M16.5 3.5V7H13' },
  send: { lines: 'M3.5 4 17 10 3.5 16l2-6zM5.5 10H11', mirrored: true },
  trash: {
    lines:
      'M3.5 5.5h13M8 5.5V4h4v1.5M5 5.5l.7 10a1 1 0 0 0 1 1h6.6a1 1 0 0 0 1-1l.7-10M8.3 9v4.5M11.7 9v4.5',
  },
  warning: { lines: 'M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.3v.1' },
} satisfies Record<string, Drawing>;
