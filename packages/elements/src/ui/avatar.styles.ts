import { css, unsafeCSS } from 'lit';
import { AVATAR_COLOURS } from '../internal/name.ts';

/** One rule per colour: equal lightness, so that every initial keeps the same contrast with its ground. */
const hues = unsafeCSS(
  Array.from(
    { length: AVATAR_COLOURS },
    (_, index) =>
      `.avatar[data-hue='${index}']{--_hue:${Math.round((index * 360) / AVATAR_COLOURS + 20)}}`,
  ).join(''),
);

export const avatarStyles = css`
  .avatar {
    --_avatar: calc(24px + var(--_space) * 4);
    position: relative;
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: var(--_avatar);
    block-size: var(--_avatar);
    overflow: hidden;
    border-radius: 50%;
    font-size: calc(var(--_avatar) * 0.375);
    font-weight: var(--_strong);
    line-height: 1;
    letter-spacing: 0.01em;
    user-select: none;
    color: light-dark(oklch(0.4 0.1 var(--_hue, 0)), oklch(0.9 0.05 var(--_hue, 0)));
    background: light-dark(oklch(0.91 0.05 var(--_hue, 0)), oklch(0.38 0.07 var(--_hue, 0)));
  }

  .avatar.small {
    --_avatar: 24px;
    font-size: 10px;
  }

  .avatar.large {
    --_avatar: 56px;
  }

  .avatar > img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    background: var(--_tint);
  }

  .avatar.gone {
    background: none;
    border: 1.5px dashed var(--_line-strong);
  }

  @media (forced-colors: active) {
    .avatar {
      border: 1px solid CanvasText;
    }
  }

  ${hues}
`;
