// Generated from packages/elements/tokens/plein.tokens.json and packages/elements/tokens/widgets.css by `npm run docs`.
import { css } from 'lit';

/**
 * The only place that gives `--plein-*` tokens their values. A host sets tokens on the widget, on `plein-provider` or on
 * any ancestor; what starts with `--_` is derived here and private.
 *
 * - `--plein-accent`: the one colour of action; any CSS colour. Its lightness is bent until it reads on the ground, and it is never see-through. Default #184bb5, in a dark scheme #94b8fc.
 * - `--plein-neutral`: the hue of lines, tints and skeletons. Default the colour of the words around it.
 * - `--plein-text`: colour of words. Default inherited from the page.
 * - `--plein-ground`: the ground that the widgets stand on. They never paint it; themes set it so that the host can, and contrast is computed with it. Default the host’s section.
 * - `--plein-surface`: ground of what floats (menus, dialogs). Default white, or a step above the ground in a dark scheme.
 * - `--plein-danger`: colour of warning. Bent like the accent. Default #9c1a1a, in a dark scheme #f99a94.
 * - `--plein-success`: colour of success. Bent like the accent. Default #11653e, in a dark scheme #75ce9a.
 * - `--plein-focus`: colour of the focus ring, taken as it is. Default the accent.
 * - `--plein-font-size`: size of words. Default 1em, the page’s own; held between 14 and 18 px.
 * - `--plein-font-weight`: weight of names, titles and what is pressed. Words have the page’s. Default 600.
 * - `--plein-line-height`: height of a line of words, as a factor of their size. Default 1.5.
 * - `--plein-radius`: the one radius. Default 8px.
 * - `--plein-space`: the grid that gaps and paddings are multiples of. Default 4px.
 * - `--plein-density`: factor of the grid and of the height of controls: 0.75 is compact, 1.25 comfortable. Default 1.
 * - `--plein-contrast`: 0 for quiet lines and tints, 1 for solid lines, no tints and words in full strength. Default 1 where the reader’s system asks for more contrast.
 */
export const tokens = css`
  :host {
    --_contrast: var(--plein-contrast, 0);
    --_calm: calc(1 - var(--_contrast));
    --_dark-enough: calc(0.45 - 0.06 * var(--_contrast));
    --_light-enough: calc(0.78 + 0.08 * var(--_contrast));
    --_accent: light-dark(
      oklch(from var(--plein-accent, #184bb5) min(l, var(--_dark-enough)) c h / 1),
      oklch(from var(--plein-accent, #94b8fc) max(l, var(--_light-enough)) min(c, 0.12) h / 1)
    );
    --_accent-hover: color-mix(in oklab, var(--_accent), light-dark(black, white) 14%);
    --_on-accent: light-dark(#fff, #14161a);
    --_accent-tint: color-mix(in srgb, var(--_accent) calc(10% * var(--_calm)), transparent);
    --_accent-line: color-mix(
      in srgb,
      var(--_accent) calc(45% + 55% * var(--_contrast)),
      transparent
    );
    --_danger: light-dark(
      oklch(from var(--plein-danger, #9c1a1a) min(l, var(--_dark-enough)) c h / 1),
      oklch(from var(--plein-danger, #f99a94) max(l, var(--_light-enough)) min(c, 0.12) h / 1)
    );
    --_danger-tint: color-mix(in srgb, var(--_danger) calc(9% * var(--_calm)), transparent);
    --_success: light-dark(
      oklch(from var(--plein-success, #11653e) min(l, var(--_dark-enough)) c h / 1),
      oklch(from var(--plein-success, #75ce9a) max(l, var(--_light-enough)) min(c, 0.12) h / 1)
    );
    --_neutral: var(--plein-neutral, currentcolor);
    --_quiet: color-mix(in srgb, currentcolor calc(72% + 28% * var(--_contrast)), transparent);
    --_line: color-mix(in srgb, var(--_neutral) calc(16% + 54% * var(--_contrast)), transparent);
    --_line-strong: color-mix(
      in srgb,
      var(--_neutral) calc(58% + 42% * var(--_contrast)),
      transparent
    );
    --_tint: color-mix(in srgb, var(--_neutral) calc(6% * var(--_calm)), transparent);
    --_tint-hover: color-mix(in srgb, var(--_neutral) calc(10% * var(--_calm)), transparent);
    --_tint-active: color-mix(in srgb, var(--_neutral) calc(15% * var(--_calm)), transparent);
    --_outline: color-mix(in srgb, var(--_neutral) calc(30% + 70% * var(--_contrast)), transparent);
    --_news: color-mix(in srgb, var(--_accent) calc(5% * var(--_calm)), transparent);
    --_edge: color-mix(in srgb, currentcolor calc(100% * var(--_contrast)), transparent);
    --_rim: inset 0 0 0 1px var(--_edge);
    --_surface: var(--plein-surface, light-dark(#fff, #24272e));
    --_on-surface: light-dark(#1c1e22, #eceef2);
    --_shadow:
      0 0 0 1px
        color-mix(in srgb, var(--_on-surface) calc(10% + 90% * var(--_contrast)), transparent),
      0 8px 28px light-dark(rgb(20 24 40 / 16%), rgb(0 0 0 / 55%));
    --_focus: var(--plein-focus, var(--_accent));
    --_radius: var(--plein-radius, 8px);
    --_space: calc(var(--plein-space, 4px) * var(--plein-density, 1));
    --_size: clamp(14px, var(--plein-font-size, 1em), 18px);
    --_small: calc(var(--_size) * 0.8125);
    --_large: calc(var(--_size) * 1.1875);
    --_leading: var(--plein-line-height, 1.5);
    --_target: max(24px, 16px + var(--_space) * 4);
    --_regular: 400;
    --_strong: var(--plein-font-weight, 600);
    --_fast: 120ms;
    --_ease: cubic-bezier(0.2, 0.8, 0.2, 1);
  }

  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_contrast: var(--plein-contrast, 1);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 1ms;
    }
  }
`;
