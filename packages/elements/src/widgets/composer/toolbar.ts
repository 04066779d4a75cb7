import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../i18n/localize.ts';
import type { composer as words } from '../../i18n/messages/composer.en.ts';
import { roving } from '../../internal/roving.ts';
import { actIcons } from '../../ui/act-icons.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import type { Drawing } from '../../ui/icon.ts';
import type { Format } from './markdown-edits.ts';
import * as writingIcons from './writing-icons.ts';

const formats: readonly [
  Format,
  Drawing,
  'bold' | 'italic' | 'insertLink' | 'quote' | 'list' | 'code',
][] = [
  ['bold', writingIcons.bold, 'bold'],
  ['italic', writingIcons.italic, 'italic'],
  ['link', actIcons.link, 'insertLink'],
  ['quote', writingIcons.quote, 'quote'],
  ['list', writingIcons.list, 'list'],
  ['code', writingIcons.code, 'code'],
];

export interface ToolbarOptions {
  localize: Localize<typeof words>;
  disabled: boolean;
  /** Media types for the file chooser; undefined: no pictures here. */
  imageTypes: readonly string[] | undefined;
  emojiOpen: boolean;
  onFormat: (as: Format) => void;
  onMention: () => void;
  onEmoji: () => void;
  onFiles: (files: readonly File[]) => void;
}

/** Formatting, mention, emoji, picture: one tab stop. */
export function toolbar(options: ToolbarOptions): TemplateResult {
  const { localize, disabled, imageTypes, emojiOpen, onFormat, onMention, onEmoji, onFiles } =
    options;
  const button = (label: string, sign: Drawing, run: () => void, expanded?: boolean) =>
    html`<button
      type="button"
      class="button icon"
      aria-label=${label}
      title=${label}
      aria-expanded=${expanded === undefined ? nothing : String(expanded)}
      ?disabled=${disabled}
      @click=${run}
    >
      ${icon(sign)}
    </button>`;
  const choose = (event: Event) => {
    const input = (
      event.currentTarget as HTMLElement
    ).parentElement?.querySelector<HTMLInputElement>('input[type=file]');
    input?.click();
  };
  const chosen = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    onFiles([...(input.files ?? [])]);
    // The same file can be chosen again after it was removed.
    input.value = '';
  };
  return html`<div
    class="composer-tools"
    role="toolbar"
    aria-label=${localize.term('formatting')}
    ${roving()}
  >
    ${formats.map(([as, sign, key]) => button(localize.term(key), sign, () => onFormat(as)))}
    <span class="composer-gap"></span>
    ${button(localize.term('mentionSomebody'), writingIcons.mention, onMention)}
    ${button(localize.term('addEmoji'), icons.smile, onEmoji, emojiOpen)}
    ${
      imageTypes
        ? html`<button
              type="button"
              class="button icon"
              aria-label=${localize.term('addImage')}
              title=${localize.term('addImage')}
              ?disabled=${disabled}
              @click=${choose}
            >
              ${icon(writingIcons.image)}</button
            ><input type="file" hidden multiple accept=${imageTypes.join()} @change=${chosen} />`
        : nothing
    }
  </div>`;
}
