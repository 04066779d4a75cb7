import type { PersonView } from '@plein/schema/views';
import { html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ClientController } from '../../context/client-controller.ts';
import { ComposerController } from '../../controllers/composer.ts';
import type { ComposerTarget } from '../../controllers/composer-target.ts';
import { PleinBeforeUploadEvent } from '../../events/before-upload.ts';
import { PleinCommentUpdatedEvent } from '../../events/comment-updated.ts';
import { PleinComposerClosedEvent } from '../../events/composer-closed.ts';
import { PleinPostCreatedEvent } from '../../events/post-created.ts';
import { PleinPostUpdatedEvent } from '../../events/post-updated.ts';
import { Localize } from '../../i18n/localize.ts';
import { acting } from '../../i18n/messages/acting.en.ts';
import { composer } from '../../i18n/messages/composer.en.ts';
import { common } from '../../i18n/messages/en.ts';
import { icon } from '../../ui/icon.ts';
import * as icons from '../../ui/icons.ts';
import { LiveRegionController } from '../../ui/live-region.ts';
import { richText } from '../../ui/rich-text/rich-text.ts';
import { footView, offerKinds, outcomeView, peopleView, settingsView } from './composer-view.ts';
import type { ComposerThread } from './composer-thread.ts';
import { composerStyles } from './composer.styles.ts';
import { filesOf } from './files.ts';
import { imagesView } from './images-view.ts';
import { format, insert } from './markdown-edits.ts';
import type { Edit, Format } from './markdown-edits.ts';
import { MentionsController } from './mentions.ts';
import { toolbar } from './toolbar.ts';

/** Outside the class: TypeScript leaves the `.ts` of an import inside a decorated class, and the published file would lead nowhere. */
const emojiChooser = () => import('./emoji-chooser.ts');

/**
 * Writes a post; inside a feed or a thread also an edit, a comment or a reply. Every keystroke is kept, and what was written is
 * thrown away only after the endpoint has it. Ctrl+Enter or Cmd+Enter sends.
 *
 * @event {PleinPostCreatedEvent} plein-post-created - The post reached the endpoint.
 * @event {PleinPostUpdatedEvent} plein-post-updated - The reader changed a post.
 * @event {PleinCommentUpdatedEvent} plein-comment-updated - The reader changed a comment.
 * @event {PleinComposerClosedEvent} plein-composer-closed - There is nothing left to write, or the reader left; a draft stays.
 * @event {PleinBeforeUploadEvent} plein-before-upload - A picture was chosen; cancel it to keep it from leaving the page.
 * @csspart field - The text area.
 */
export class PleinComposer extends LitElement {
  static override styles = composerStyles;

  /** Id of the community to post in. Left out: the writer chooses. */
  @property() community: string | null = null;

  /** Kinds of posts on offer, separated by spaces: `update`, `question`, `news`. News needs the right to speak officially. */
  @property() kinds: string | null = null;

  /** Where to ask, for this widget alone. Left out: the nearest provider's, else the page's. */
  @property() endpoint: string | null = null;

  /** Takes the focus as soon as it is there; for editors that a press opened. */
  @property({ type: Boolean, attribute: 'grab-focus' }) grabFocus = false;

  /** For the edit mode of a page: nothing is sent. */
  @property({ type: Boolean }) preview = false;

  /** Id of a post or comment on this page whose words are to be changed. */
  @property({ attribute: false }) edit: string | null = null;

  /** The thread to write a comment in, instead of a post. */
  @property({ attribute: false }) thread: ComposerThread | null = null;

  @state() private tab: 'write' | 'preview' = 'write';
  @state() private emojiOpen = false;
  @state() private imageProblem = '';
  @query('textarea') private field!: HTMLTextAreaElement | null;

  #clients = new ClientController(this, { endpoint: () => this.endpoint });
  #localize = new Localize(this, { ...common, ...acting, ...composer });
  #region = new LiveRegionController(this);
  #writing = new ComposerController(this, {
    clients: this.#clients,
    target: () => this.#target(),
    sent: (id, target, outcome) => this.#handleSent(id, target, outcome),
    done: () => this.#close(),
  });
  #mentions = new MentionsController(this, {
    search: (words, signal) => this.#writing.people(words, signal),
    choose: (person, from) => this.#mention(person, from),
    found: (count) => this.#region.announce(this.#localize.term('mentionCount', { count })),
  });
  #focused = false;

  /** Puts words in front of what is written, such as those of an attempt that was refused. */
  addWords(words: string): void {
    const { body } = this.#writing;
    this.#writing.change({ body: body.trim() && body !== words ? `${words}\n\n${body}` : words });
    this.field?.focus();
  }

  protected override updated(): void {
    const { field } = this;
    if (!field) return;
    if (this.grabFocus && !this.#focused && this.#writing.status === 'ready') {
      this.#focused = true;
      field.focus();
    }
    // Where CSS cannot let a field grow with its words.
    if (!CSS.supports('field-sizing', 'content')) {
      field.style.height = 'auto';
      field.style.height = `${field.scrollHeight + 2}px`;
    }
  }

  protected override render() {
    return html`<form
      class="plein composer"
      novalidate
      @submit=${this.#handleSubmit}
      @keydown=${this.#handleKey}
    >
      ${this.#renderPurpose()} ${this.#renderTabs()}
      ${this.tab === 'write' ? this.#renderField() : this.#renderPreview()}
      ${imagesView(this.#writing.images, this.#localize)}
      ${this.imageProblem ? html`<p class="composer-problem" role="alert">${this.imageProblem}</p>` : nothing}
      ${outcomeView(this.#writing, this.#localize)} ${this.#renderFoot()} ${this.#region.render()}
    </form>`;
  }

  #renderPurpose() {
    if (this.thread?.replyTo) {
      return html`<p class="quiet composer-to">
        ${icon(icons.reply)}${this.#localize.term('replyingTo', { name: this.thread.replyTo })}
      </p>`;
    }
    if (this.edit || this.thread) return nothing;
    return settingsView(this.#writing, this.#localize, {
      kinds: offerKinds(this.#writing, this.kinds),
      chooses: !this.community,
    });
  }

  #renderTabs() {
    const button = (tab: 'write' | 'preview', label: string) =>
      html`<button
        type="button"
        class="composer-tab"
        aria-pressed=${this.tab === tab ? 'true' : 'false'}
        @click=${() => (this.tab = tab)}
      >
        ${label}
      </button>`;
    return html`<div class="composer-tabs" role="group">
      ${button('write', this.#localize.term('editorWrite'))}
      ${button('preview', this.#localize.term('editorPreview'))}
    </div>`;
  }

  #renderField() {
    const { body, status } = this.#writing;
    const open = this.#mentions.isOpen;
    const label = this.#label();
    return html`<div class="composer-box">
      <textarea
        class="composer-text"
        part="field"
        rows="3"
        dir="auto"
        aria-label=${label}
        placeholder=${label}
        aria-autocomplete="list"
        aria-controls=${open ? 'people' : nothing}
        aria-activedescendant=${open ? `person-${this.#mentions.active}` : nothing}
        ?readonly=${status === 'sending'}
        .value=${live(body)}
        @input=${this.#handleInput}
        @keyup=${this.#handleCaret}
        @click=${this.#handleCaret}
        @paste=${this.#handleFiles}
        @dragover=${(event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()}
        @drop=${this.#handleFiles}
      ></textarea>
      ${open ? peopleView(this.#mentions, this.#localize) : nothing}
      ${this.emojiOpen ? html`<div class="composer-emoji" @keydown=${this.#handleEmojiKey}></div>` : nothing}
      ${toolbar({
        localize: this.#localize,
        disabled: status === 'sending',
        imageTypes: this.#takesImages() ? this.#writing.server?.limits.imageTypes : undefined,
        emojiOpen: this.emojiOpen,
        onFormat: (as) => this.#format(as),
        onMention: () => this.#insert('@'),
        onEmoji: () => void this.#toggleEmoji(),
        onFiles: (files) => this.#addFiles(files),
      })}
    </div>`;
  }

  #renderPreview() {
    const { body } = this.#writing;
    return html`<div
      class="composer-preview"
      aria-label=${this.#localize.term('editorPreview')}
      role="group"
    >
      ${body.trim() ? richText(body) : html`<p class="quiet">${this.#localize.term('nothingToPreview')}</p>`}
    </div>`;
  }

  #renderFoot() {
    return footView(this.#writing, this.#localize, {
      sendLabel: this.#sendLabel(),
      preview: this.preview,
      onCancel: () => void this.#leave(),
    });
  }

  #target(): ComposerTarget {
    if (this.edit) return { type: 'edit', id: this.edit };
    if (this.thread) return { type: 'comment', ...this.thread };
    return { type: 'post', communityId: this.community || null };
  }

  #label(): string {
    if (this.edit) return this.#localize.term('editorWrite');
    if (!this.thread) return this.#localize.term('writePost');
    return this.#localize.term(this.thread.parentId ? 'writeReply' : 'writeComment');
  }

  #sendLabel(): string {
    if (this.edit) return this.#localize.term('save');
    return this.#localize.term(this.thread ? 'send' : 'publish');
  }

  #takesImages(): boolean {
    return !this.edit && (this.#writing.server?.capabilities.includes('UPLOADS') ?? false);
  }

  #handleSubmit(event: Event): void {
    event.preventDefault();
    void this.#send();
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.target === this.field && this.#mentions.handleKey(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) {
      event.preventDefault();
      void this.#send();
    }
  }

  #handleInput(event: Event): void {
    const field = event.currentTarget as HTMLTextAreaElement;
    this.#writing.change({ body: field.value });
    this.#mentions.follow(field.value, field.selectionEnd);
  }

  #handleCaret(event: Event): void {
    const moves = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];
    if (event instanceof KeyboardEvent && !moves.includes(event.key)) return;
    const field = event.currentTarget as HTMLTextAreaElement;
    this.#mentions.follow(field.value, field.selectionEnd);
  }

  #handleFiles(event: ClipboardEvent | DragEvent): void {
    const files = filesOf(event);
    if (files.length === 0) return;
    event.preventDefault();
    this.#addFiles(files);
  }

  #handleEmojiKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.emojiOpen = false;
    this.field?.focus();
  }

  #handleSent(id: string, target: ComposerTarget, outcome: 'PUBLISHED' | 'HELD'): void {
    if (target.type === 'post') this.dispatchEvent(new PleinPostCreatedEvent(id, outcome));
    else if (target.type === 'edit') {
      const post = id.startsWith('post');
      this.dispatchEvent(post ? new PleinPostUpdatedEvent(id) : new PleinCommentUpdatedEvent(id));
    }
    if (outcome === 'HELD') this.#region.announce(this.#localize.term('heldForReview'));
  }

  async #send(): Promise<void> {
    const limit = this.#writing.server?.limits.bodyLength ?? Infinity;
    if (this.preview || this.#writing.length > limit) return;
    this.tab = 'write';
    await this.#writing.send();
  }

  /** Leaves and keeps the draft. */
  async #leave(): Promise<void> {
    await this.#writing.close();
    this.#close();
  }

  #close(): void {
    this.dispatchEvent(new PleinComposerClosedEvent());
  }

  #addFiles(files: readonly File[]): void {
    if (!this.#takesImages()) return;
    const wanted = files.filter((file) => this.dispatchEvent(new PleinBeforeUploadEvent(file)));
    const refused = this.#writing.addImages(wanted);
    this.imageProblem = refused.length
      ? this.#localize.term('imageRefused', { text: this.#localize.list(refused) })
      : '';
  }

  #format(as: Format): void {
    this.#apply((edit) => format(edit, as, this.#localize.term('linkPlaceholder')));
  }

  #insert(words: string): void {
    this.#apply((edit) => insert(edit, words));
  }

  #mention({ handle }: PersonView, from: number): void {
    this.#apply(({ text, end }) => insert({ text, start: from, end }, `@${handle} `));
  }

  async #toggleEmoji(): Promise<void> {
    this.emojiOpen = !this.emojiOpen;
    if (!this.emojiOpen) return;
    try {
      const { showEmoji } = await emojiChooser();
      await this.updateComplete;
      const place = this.renderRoot.querySelector<HTMLElement>('.composer-emoji');
      if (place) await showEmoji(place, this.#localize, (sign) => this.#chooseEmoji(sign));
    } catch {
      // The chunk did not arrive; the next press tries again.
      this.emojiOpen = false;
    }
  }

  #chooseEmoji(sign: string): void {
    this.emojiOpen = false;
    this.#insert(sign);
  }

  /** Changes the text and the selection, and gives the field the focus back. */
  #apply(change: (edit: Edit) => Edit): void {
    const { field } = this;
    if (!field) return;
    const { text, start, end } = change({
      text: field.value,
      start: field.selectionStart,
      end: field.selectionEnd,
    });
    field.value = text;
    field.focus();
    field.setSelectionRange(start, end);
    this.#writing.change({ body: text });
    this.#mentions.follow(text, end);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plein-composer': PleinComposer;
  }
}
