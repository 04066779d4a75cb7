import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ComposerImage, ComposerImages } from '../../controllers/composer-images.ts';
import type { Localize } from '../../i18n/localize.ts';
import type { composer as words } from '../../i18n/messages/composer.en.ts';
import { actIcons } from '../../ui/act-icons.ts';
import { icon } from '../../ui/icon.ts';
import * as writingIcons from './writing-icons.ts';

/** The pictures of a text, each with its words or the declaration that it needs none. */
export function imagesView(
  images: ComposerImages,
  localize: Localize<typeof words>,
): TemplateResult | typeof nothing {
  if (images.all.length === 0) return nothing;
  return html`<div class="composer-images" role="list">
      ${repeat(
        images.all,
        ({ key }) => key,
        (image) => imageView(image, images, localize),
      )}
    </div>
    ${images.wordsMissing ? html`<p class="composer-problem" role="alert">${localize.term('imageWordsMissing')}</p>` : nothing}`;
}

function imageView(
  image: ComposerImage,
  images: ComposerImages,
  localize: Localize<typeof words>,
): TemplateResult {
  const missing = images.wordsMissing && !image.decorative && !image.alt.trim();
  const states = {
    'needs-words': '',
    sending: 'imageSending',
    ready: 'imageReady',
    failed: 'imageFailed',
  } as const;
  const state = states[image.state];
  const describe = (event: Event) =>
    images.describe(image, { alt: (event.currentTarget as HTMLInputElement).value });
  const decorate = (event: Event) => {
    images.describe(image, { decorative: (event.currentTarget as HTMLInputElement).checked });
    images.send(image);
  };
  return html`<div class="composer-image" role="listitem">
    ${image.url ? html`<img src=${image.url} alt="" />` : html`<span class="composer-image-sign">${icon(writingIcons.image)}</span>`}
    <div class="composer-image-words">
      <label class="composer-alt"
        >${localize.term('imageAlt')}
        <input
          type="text"
          maxlength="1000"
          aria-invalid=${missing ? 'true' : nothing}
          .value=${image.alt}
          ?disabled=${image.decorative || !image.file}
          @input=${describe}
          @change=${() => images.send(image)}
      /></label>
      <div class="composer-image-foot">
        <label class="composer-decorative"
          ><input
            type="checkbox"
            .checked=${image.decorative}
            ?disabled=${!image.file}
            @change=${decorate}
          />${localize.term('imageDecorative')}</label
        >
        <span class="quiet composer-image-state" role="status"
          >${state ? localize.term(state) : nothing}</span
        >
      </div>
    </div>
    <button
      type="button"
      class="button icon"
      aria-label=${localize.term('imageRemove', { text: image.name })}
      title=${localize.term('imageRemove', { text: image.name })}
      @click=${() => images.remove(image)}
    >
      ${icon(actIcons.close)}
    </button>
  </div>`;
}
