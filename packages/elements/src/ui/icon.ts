import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Drawn on a 20 × 20 grid with strokes of 1.5 and round ends; shapes that read from right to left mirror themselves. */
const drawings = {
  add: svg`<path d="M10 4v12M4 10h12"/>`,
  arrowUp: svg`<path d="M10 16V4.5M5 9.5l5-5 5 5"/>`,
  back: svg`<path d="M16 10H4.5M9.5 5l-5 5 5 5"/>`,
  bell: svg`<path d="M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.5h-13zM8.5 17.5h3"/>`,
  bold: svg`<path d="M6 4h4.5a3 3 0 0 1 0 6H6zM6 10h5.5a3 3 0 0 1 0 6H6z"/>`,
  check: svg`<path d="m4 10.5 4 4 8-9"/>`,
  chevronDown: svg`<path d="m5 7.5 5 5 5-5"/>`,
  chevronEnd: svg`<path d="m7.5 5 5 5-5 5"/>`,
  clock: svg`<circle cx="10" cy="10" r="7"/><path d="M10 6v4l2.5 2"/>`,
  close: svg`<path d="m5 5 10 10M15 5 5 15"/>`,
  cloudOff: svg`<path d="M3 3l14 14M6 7.5A3.75 3.75 0 0 0 6 15h8.5M8.5 5.2A5 5 0 0 1 15 9a3 3 0 0 1 2.2 4.7"/>`,
  code: svg`<path d="M7 5.5 2.5 10 7 14.5M13 5.5l4.5 4.5-4.5 4.5"/>`,
  comment: svg`<path d="M3 5.5A1.5 1.5 0 0 1 4.5 4h11A1.5 1.5 0 0 1 17 5.5v7a1.5 1.5 0 0 1-1.5 1.5H9l-4 3v-3h-.5A1.5 1.5 0 0 1 3 12.5z"/>`,
  edit: svg`<path d="M4 16l.8-3.4L13 4.4a1.4 1.4 0 0 1 2 0l.6.6a1.4 1.4 0 0 1 0 2L7.4 15.2zM11.5 6l2.5 2.5"/>`,
  eyeOff: svg`<path d="M3 3l14 14M8.2 5.2A8 8 0 0 1 10 5c4.5 0 7 5 7 5a13 13 0 0 1-2 2.7M5.3 6.6A12 12 0 0 0 3 10s2.5 5 7 5a7 7 0 0 0 3-.7M8.6 8.6a2 2 0 0 0 2.8 2.8"/>`,
  flag: svg`<path d="M5 17V3.5M5 4.5c3-1.8 5.5 1.8 10 0v7c-4.5 1.8-7-1.8-10 0"/>`,
  history: svg`<path d="M3.5 10a6.5 6.5 0 1 1 2 4.7M3 15.5v-3.3h3.3M10 6.5V10l2.3 1.8"/>`,
  image: svg`<rect x="3" y="4" width="14" height="12" rx="1.5"/><circle cx="7.2" cy="8" r="1.3"/><path d="m3.5 14.5 4-3.5 3 2.5 3-3 3.5 3"/>`,
  info: svg`<circle cx="10" cy="10" r="7"/><path d="M10 9.3v4M10 6.5v.1"/>`,
  italic: svg`<path d="M8.5 4h6M5.5 16h6M11.5 4l-3 12"/>`,
  leave: svg`<path d="M8 3.5H5A1.5 1.5 0 0 0 3.5 5v10A1.5 1.5 0 0 0 5 16.5h3M8.5 10h8M13 6.5l3.5 3.5-3.5 3.5"/>`,
  link: svg`<path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l1-1"/>`,
  list: svg`<path d="M8 5.5h9M8 10h9M8 14.5h9M3.8 5.5h.1M3.8 10h.1M3.8 14.5h.1"/>`,
  lock: svg`<rect x="4.5" y="9" width="11" height="8" rx="1.5"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/>`,
  mention: svg`<circle cx="10" cy="10" r="2.8"/><path d="M12.8 7.2v3.6a2 2 0 0 0 4 0V10a6.8 6.8 0 1 0-2.7 5.4"/>`,
  more: svg`<path d="M4.5 10h.1M10 10h.1M15.5 10h.1" stroke-width="2.4"/>`,
  mute: svg`<path d="M3 3l14 14M6.2 6.2A5 5 0 0 0 5 9.5v4L3.5 15H15M8 4.5A5 5 0 0 1 15 9v2.5M8.5 17.5h3"/>`,
  news: svg`<path d="M3 8v4h2.5L12 15.5v-11L5.5 8zM6 12l1 4h2l-.7-3M15 7.5a3.5 3.5 0 0 1 0 5"/>`,
  official: svg`<path d="m10 2.5 1.9 1.6 2.5-.2.6 2.4 2.1 1.3-.9 2.4.9 2.4-2.1 1.3-.6 2.4-2.5-.2L10 17.5l-1.9-1.6-2.5.2-.6-2.4-2.1-1.3.9-2.4-.9-2.4L5 6.3l.6-2.4 2.5.2zM7.3 10.2l1.9 1.9 3.5-4"/>`,
  people: svg`<circle cx="7.5" cy="7" r="2.8"/><path d="M2.5 16a5 5 0 0 1 10 0M13 4.5a2.8 2.8 0 0 1 0 5M14.5 12a5 5 0 0 1 3 4"/>`,
  pin: svg`<path d="M7 3.5h6M8 3.5v5L5.5 11.5h9L12 8.5v-5M10 11.5V17"/>`,
  place: svg`<path d="M10 17s5.5-4.7 5.5-8.7a5.5 5.5 0 0 0-11 0C4.5 12.3 10 17 10 17z"/><circle cx="10" cy="8.3" r="1.9"/>`,
  question: svg`<circle cx="10" cy="10" r="7"/><path d="M7.9 8.1a2.2 2.2 0 1 1 3.2 2c-.7.4-1.1.8-1.1 1.5M10 14v.1"/>`,
  quote: svg`<path d="M4 5v10M8 6h8M8 10h8M8 14h5"/>`,
  refresh: svg`<path d="M16.5 10a6.5 6.5 0 1 1-2-4.7L16.5 7M16.5 3.5V7H13"/>`,
  reply: svg`<path d="M8 5 3.5 9.5 8 14M4 9.5h7a5.5 5.5 0 0 1 5.5 5.5"/>`,
  send: svg`<path d="M3.5 4 17 10 3.5 16l2-6zM5.5 10H11"/>`,
  smile: svg`<circle cx="10" cy="10" r="7"/><path d="M7 11.8a3.6 3.6 0 0 0 6 0M7.7 7.8v.1M12.3 7.8v.1"/>`,
  trash: svg`<path d="M3.5 5.5h13M8 5.5V4h4v1.5M5 5.5l.7 10a1 1 0 0 0 1 1h6.6a1 1 0 0 0 1-1l.7-10M8.3 9v4.5M11.7 9v4.5"/>`,
  warning: svg`<path d="M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.3v.1"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** A drawing of the set. */
export type IconName = keyof typeof drawings;

const mirrored: ReadonlySet<string> = new Set<IconName>([
  'back',
  'chevronEnd',
  'leave',
  'reply',
  'send',
  'list',
  'quote',
  'news',
]);

/** A drawn icon of 20 × 20 px in the colour of the text. It is hidden from assistive technology: words stand beside it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class=${mirrored.has(name) ? 'icon-svg mirrored' : 'icon-svg'}
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${drawings[name]}
  </svg>`;
}
