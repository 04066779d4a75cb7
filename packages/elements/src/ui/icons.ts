import type { Drawing } from './icon.ts';

// Drawn for somebody who reads: paths on a 20 × 20 grid with strokes of 1.5 and round ends. One path each, so that a row of icons is a row
// of attributes; one constant each, so that a widget carries those that it shows. Those of acts stand in `act-icons.ts`.

export const arrowUp: Drawing = { lines: 'M10 16V4.5M5 9.5l5-5 5 5' };
export const check: Drawing = { lines: 'm4 10.5 4 4 8-9' };
export const chevronDown: Drawing = { lines: 'm5 7.5 5 5 5-5' };
export const chevronEnd: Drawing = { lines: 'm7.5 5 5 5-5 5', mirrored: true };
export const clock: Drawing = { lines: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M10 6v4l2.5 2' };
export const comment: Drawing = {
  lines:
    'M3 5.5A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5v7a1.5 1.5 0 0 1-1.5 1.5H9l-4 3v-3h-.5A1.5 1.5 0 0 1 3 12.5z',
};
export const eyeOff: Drawing = {
  lines:
    'M3 3l14 14M8.2 5.2A8 8 0 0 1 10 5c4.5 0 7 5 7 5a13 13 0 0 1-2 2.7M5.3 6.6A12 12 0 0 0 3 10s2.5 5 7 5a7 7 0 0 0 3-.7M8.6 8.6a2 2 0 0 0 2.8 2.8',
};
export const history: Drawing = {
  lines: 'M3.5 10a6.5 6.5 0 1 1 2 4.7M3 15.5v-3.3h3.3M10 6.5V10l2.3 1.8',
};
export const info: Drawing = { lines: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M10 9.3v4M10 6.5v.1' };
export const lock: Drawing = {
  lines:
    'M6 9h8a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-8a1.5 1.5 0 0 1-1.5-1.5v-5a1.5 1.5 0 0 1 1.5-1.5zM7 9V6.5a3 3 0 0 1 6 0V9',
};
export const more: Drawing = {
  lines:
    'M4.1 10a.45.45 0 1 0 .9 0a.45.45 0 1 0-.9 0M9.6 10a.45.45 0 1 0 .9 0a.45.45 0 1 0-.9 0M15.1 10a.45.45 0 1 0 .9 0a.45.45 0 1 0-.9 0',
};
export const mute: Drawing = {
  lines: 'M3 3l14 14M6.2 6.2A5 5 0 0 0 5 9.5v4L3.5 15H15M8 4.5A5 5 0 0 1 15 9v2.5M8.5 17.5h3',
};
export const news: Drawing = {
  lines: 'M3 8v4h2.5L12 15.5v-11L5.5 8zM6 12l1 4h2l-.7-3M15 7.5a3.5 3.5 0 0 1 0 5',
  mirrored: true,
};
export const official: Drawing = {
  lines:
    'm10 2.5 1.9 1.6 2.5-.2.6 2.4 2.1 1.3-.9 2.4.9 2.4-2.1 1.3-.6 2.4-2.5-.2L10 17.5l-1.9-1.6-2.5.2-.6-2.4-2.1-1.3.9-2.4-.9-2.4L5 6.3l.6-2.4 2.5.2zM7.3 10.2l1.9 1.9 3.5-4',
};
export const people: Drawing = {
  lines:
    'M4.7 7a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M2.5 16a5 5 0 0 1 10 0M13 4.5a2.8 2.8 0 0 1 0 5M14.5 12a5 5 0 0 1 3 4',
};
export const pin: Drawing = { lines: 'M7 3.5h6M8 3.5v5L5.5 11.5h9L12 8.5v-5M10 11.5V17' };
export const question: Drawing = {
  lines:
    'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M7.9 8.1a2.2 2.2 0 1 1 3.2 2c-.7.4-1.1.8-1.1 1.5M10 14v.1',
};
export const reply: Drawing = {
  lines: 'M8 5 3.5 9.5 8 14M4 9.5h7a5.5 5.5 0 0 1 5.5 5.5',
  mirrored: true,
};
export const smile: Drawing = {
  lines: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M7 11.8a3.6 3.6 0 0 0 6 0M7.7 7.8v.1M12.3 7.8v.1',
};
