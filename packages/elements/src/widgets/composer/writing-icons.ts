import type { Drawing } from '../../ui/icon.ts';

// What the toolbar of the editor draws besides the drawings that several widgets share.

export const bold: Drawing = { lines: 'M6 4h4.5a3 3 0 0 1 0 6H6zM6 10h5.5a3 3 0 0 1 0 6H6z' };
export const code: Drawing = { lines: 'M7 5.5 2.5 10 7 14.5M13 5.5l4.5 4.5-4.5 4.5' };
export const image: Drawing = {
  lines:
    'M4.5 4h11a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-11a1.5 1.5 0 0 1-1.5-1.5v-9a1.5 1.5 0 0 1 1.5-1.5zM5.9 8a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0M3.5 14.5l4-3.5 3 2.5 3-3 3.5 3',
};
export const italic: Drawing = { lines: 'M8.5 4h6M5.5 16h6M11.5 4l-3 12' };
export const list: Drawing = {
  lines: 'M8 5.5h9M8 10h9M8 14.5h9M3.8 5.5h.1M3.8 10h.1M3.8 14.5h.1',
  mirrored: true,
};
export const mention: Drawing = {
  lines:
    'M7.2 10a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M12.8 7.2v3.6a2 2 0 0 0 4 0V10a6.8 6.8 0 1 0-2.7 5.4',
};
export const quote: Drawing = { lines: 'M4 5v10M8 6h8M8 10h8M8 14h5', mirrored: true };
