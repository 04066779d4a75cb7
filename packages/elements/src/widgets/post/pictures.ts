import { html, nothing, type TemplateResult } from 'lit';
import type { PostView } from '@plein/schema/views';
import { safeImage } from '../../ui/rich-text/links.ts';
import type { PostSurroundings } from './post-view.ts';

/** Pictures shown before the rest is only counted. */
const shown = 4;

/** A picture that does not come leaves its words, in the place that was kept for it. */
export function leaveWords({ currentTarget }: Event): void {
  const picture = currentTarget as HTMLImageElement;
  const link = picture.closest('a');
  if (link) link.dataset['words'] = link.ariaLabel || picture.alt;
}

/** The pictures of a post. Width and height reserve their place, so that nothing moves when they arrive. */
export function pictures(
  images: PostView['images'],
  { localize }: Pick<PostSurroundings, 'localize'>,
  lead: boolean,
): TemplateResult | typeof nothing {
  if (images.length === 0) return nothing;
  const more = images.length - shown;
  return html`<div
    class=${lead ? 'post-lead' : 'post-pictures'}
    data-count=${Math.min(images.length, shown)}
  >
    ${images.slice(0, shown).map(({ url, alt, width, height }, index) => {
      const address = safeImage(url);
      const rest =
        index === shown - 1 && more > 0 ? localize.term('morePictures', { count: more }) : '';
      return address
        ? html`<a
            href=${address.href}
            target="_blank"
            rel="noopener"
            aria-label=${[alt || localize.term('openPicture'), rest].filter(Boolean).join('. ')}
            ><img
              @error=${leaveWords}
              src=${address.href}
              alt=${alt}
              width=${width || nothing}
              height=${height || nothing}
              loading="lazy"
              decoding="async"
            />${
              rest
                ? html`<span class="post-pictures-more" aria-hidden="true"
                    >+${localize.number(more)}</span
                  >`
                : nothing
            }</a
          >`
        : nothing;
    })}
  </div>`;
}
