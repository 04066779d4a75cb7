import { html, nothing, type TemplateResult } from 'lit';
import { colourOf, initialsOf } from '../internal/name.ts';

/** What an avatar shows. */
export interface AvatarOptions {
  /** The person's whole name; initials and colour come from it. */
  name: string;
  /** Address of a picture; without one the initials show. */
  src?: string | null;
  /** 24, 40 (default) or 56 px. */
  size?: 'small' | 'medium' | 'large';
  /** The account no longer exists. */
  gone?: boolean;
}

/** A round picture, or initials on a colour that belongs to the name. Decorative: the name always stands beside it. */
export function avatar({
  name,
  src,
  size = 'medium',
  gone = false,
}: AvatarOptions): TemplateResult {
  const classes = `avatar ${size}${gone ? ' gone' : ''}`;
  if (gone) return html`<span class=${classes} aria-hidden="true"></span>`;
  return html`<span class=${classes} aria-hidden="true" data-hue=${colourOf(name)}
    >${src ? html`<img src=${src} alt="" loading="lazy" decoding="async" @error=${hide} />` : nothing}<span
      >${initialsOf(name)}</span
    ></span
  >`;
}

/** A picture that does not load gives way to the initials below it. */
function hide(event: Event): void {
  (event.currentTarget as HTMLElement).hidden = true;
}
