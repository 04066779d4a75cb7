import { css } from 'lit';

/**
 * The only place that gives `--plein-*` tokens their values. A host sets tokens on the widget, on `plein-provider` or on
 * any ancestor; what starts with `--_` is derived here and private.
 *
 * - `--plein-accent`: the one colour of action; any CSS colour. Its lightness is bent until it reads on the ground.
 * - `--plein-neutral`: the hue of lines, tints and skeletons. Default the text's own colour.
 * - `--plein-text`: colour of words. Default inherited from the page.
 * - `--plein-surface`: ground of what floats (menus, dialogs). Default white, or near black in a dark scheme.
 * - `--plein-danger`, `--plein-success`: colours of warning and of success.
 * - `--plein-focus`: colour of the focus ring. Default the accent.
 * - `--plein-font-size`: default 1em, held between 14 and 18 px.
 * - `--plein-radius`: the one radius, default 8px.
 * - `--plein-space`: the grid, default 4px.
 */
export const tokens = css`
  :host {
    --_accent: light-dark(
      oklch(from var(--plein-accent, #2458c5) min(l, 0.45) c h),
      oklch(from var(--plein-accent, #2458c5) max(l, 0.78) min(c, 0.12) h)
    );
    --_accent-hover: color-mix(in oklab, var(--_accent), light-dark(black, white) 14%);
    --_on-accent: light-dark(white, #14161a);
    --_accent-tint: color-mix(in srgb, var(--_accent) 10%, transparent);
    --_accent-line: color-mix(in srgb, var(--_accent) 45%, transparent);
    --_danger: light-dark(
      oklch(from var(--plein-danger, #b42318) min(l, 0.45) c h),
      oklch(from var(--plein-danger, #b42318) max(l, 0.78) min(c, 0.12) h)
    );
    --_danger-tint: color-mix(in srgb, var(--_danger) 9%, transparent);
    --_success: light-dark(
      oklch(from var(--plein-success, #18794e) min(l, 0.45) c h),
      oklch(from var(--plein-success, #18794e) max(l, 0.78) min(c, 0.12) h)
    );
    --_neutral: var(--plein-neutral, currentcolor);
    --_quiet: color-mix(in srgb, currentcolor 72%, transparent);
    --_line: color-mix(in srgb, var(--_neutral) 16%, transparent);
    --_line-strong: color-mix(in srgb, var(--_neutral) 58%, transparent);
    --_tint: color-mix(in srgb, var(--_neutral) 6%, transparent);
    --_tint-hover: color-mix(in srgb, var(--_neutral) 10%, transparent);
    --_surface: var(--plein-surface, light-dark(white, #1f2126));
    --_on-surface: light-dark(#1c1e22, #eceef2);
    --_shadow:
      0 0 0 1px light-dark(rgb(0 0 0 / 8%), rgb(255 255 255 / 12%)),
      0 8px 28px light-dark(rgb(20 24 40 / 16%), rgb(0 0 0 / 55%));
    --_focus: var(--plein-focus, var(--_accent));
    --_radius: var(--plein-radius, 8px);
    --_space: var(--plein-space, 4px);
    --_size: clamp(14px, var(--plein-font-size, 1em), 18px);
    --_small: calc(var(--_size) * 0.8125);
    --_large: calc(var(--_size) * 1.1875);
    --_target: 32px;
    --_regular: 400;
    --_strong: 600;
    --_fast: 120ms;
    --_ease: cubic-bezier(0.2, 0.8, 0.2, 1);
  }

  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_fast: 1ms;
    }
  }
`;
