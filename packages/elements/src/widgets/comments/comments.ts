import type { CommentSort, CommentView } from '@plein/schema/views';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ClientController } from '../../context/client-controller.ts';
import { writing } from '../../controllers/ahead.ts';
import { reactionActs, ReactionsController } from '../../controllers/reactions.ts';
import { SignalController } from '../../controllers/signal-controller.ts';
import { ThreadController } from '../../controllers/thread.ts';
import type { ThreadNode } from '../../controllers/thread-tree.ts';
import { PleinCommentCreatedEvent } from '../../events/comment-created.ts';
import { PleinCommentsSortChangedEvent } from '../../events/comments-sort-changed.ts';
import { PleinReactionChangedEvent } from '../../events/reaction-changed.ts';
import { Localize } from '../../i18n/localize.ts';
import { comments, common, reactions } from '../../i18n/messages/en.ts';
import { fetchAhead, later, whenIdle } from '../../internal/later.ts';
import { LiveRegionController } from '../../ui/live-region.ts';
import { menuPopup } from '../../ui/menu.ts';
import { popoverCode } from '../../ui/popover.ts';
import * as skeleton from '../../ui/skeleton.ts';
import { composerCode } from '../later-composer.ts';
import { laterNotice, noticeCode, problem } from '../problem.ts';
import { reactionPopovers } from '../reactions/reaction-bar.ts';
import { beyond } from './beyond-later.ts';
import { focusComment } from './comment-view.ts';
import { commentsStyles } from './comments.styles.ts';
import { DeskController } from './desk.ts';
import { PermalinkController } from './permalink.ts';
import type { CommentAct, CommentSurroundings } from './surroundings.ts';
import { threadList } from './thread-list.ts';
import {
  sorts,
  threadAnswer,
  threadHead,
  threadLock,
  threadMore,
  threadNews,
  threadWrite,
} from './thread-view.ts';

/** Dialogs and what follows from them. */
const commentActs = later(() => import('./comment-acts.ts'));

/** Chunks of the thread that are never emptied: about 200 comments that find in page and a screen reader's lists can see. */
const KEPT = 20;

/**
 * The conversation under a post, or under any page of the portal. With the focus on a comment, `j` and `k` go to the next and the
 * one before. A link that ends in `#plein-<comment id>` opens what hides that comment and goes there.
 *
 * @event {PleinCommentCreatedEvent} plein-comment-created - A comment of the reader reached the endpoint.
 * @event {PleinCommentDeletedEvent} plein-comment-deleted - The reader deleted a comment.
 * @event {PleinCommentUpdatedEvent} plein-comment-updated - The reader changed a comment.
 * @event {PleinContentReportedEvent} plein-content-reported - The reader reported a comment.
 * @event {PleinCommentsSortChangedEvent} plein-comments-sort-changed - The reader chose another order.
 * @event {PleinReactionChangedEvent} plein-reaction-changed - The reader reacted to a comment.
 * @event {PleinBeforeNavigateEvent} plein-before-navigate - The reader is about to follow a link; cancelable.
 * @event {PleinBeforeSignInEvent} plein-before-sign-in - The reader asked to sign in; cancelable.
 * @event {PleinBeforeUploadEvent} plein-before-upload - A picture is about to be sent; cancelable.
 * @csspart comment - One comment without its replies.
 * @csspart submission - Something the reader wrote that is on its way.
 * @csspart reactions - A row of reactions.
 * @csspart reaction - One reaction with its number.
 */
export class PleinComments extends LitElement {
  static override styles = commentsStyles;

  /** What is talked about: the id of a post, a URL or path of the portal, or a key. Empty: the page itself. */
  @property() for = '';

  /** Where to ask, for this widget alone. Left out: the nearest provider's, else the page's. */
  @property() endpoint: string | null = null;

  /** `newest`, `oldest`, `top` or `replies` first. Left out: what the reader chose last, else `top`. */
  @property() sort: string | null = null;

  /** Shows the conversation and offers nothing to do. */
  @property({ type: Boolean }) readonly = false;

  /** For the edit mode of a page: nothing is sent and nothing arrives live. */
  @property({ type: Boolean }) preview = false;

  #clients = new ClientController(this, {
    endpoint: () => this.endpoint,
    signedIn: () => void this.#thread.load(),
  });
  #signals = new SignalController(this);
  #localize = new Localize(this, { ...common, ...comments, ...reactions });
  #region = new LiveRegionController(this);
  #thread = new ThreadController(this, {
    clients: this.#clients,
    signals: this.#signals,
    subject: () => this.for,
    sort: () => sorts[(this.sort ?? '').toLowerCase() as keyof typeof sorts],
    live: () => !this.preview,
    created: (commentId, parentId, outcome) => {
      this.#region.announce(
        this.#localize.term(outcome === 'HELD' ? 'commentHeld' : 'commentSent'),
      );
      this.dispatchEvent(
        new PleinCommentCreatedEvent({ commentId, parentId, outcome, subject: this.for }),
      );
    },
    news: (count) => this.#region.announce(this.#localize.term('newComments', { count })),
    draftFound: () => {
      if (!this.#desk.writing && !this.readonly) this.#desk.write(false);
    },
  });
  #reactions = new ReactionsController(this, {
    clients: this.#clients,
    touched: (id) => this.#thread.touch(id),
    changed: (subject, reaction, reacted) =>
      this.dispatchEvent(new PleinReactionChangedEvent({ subject, reaction, reacted })),
    failed: () => this.#region.announce(this.#localize.term('reactionFailed'), { assertive: true }),
  });
  #window: InstanceType<NonNullable<typeof beyond.here>['PageWindowController']> | undefined;
  #desk = new DeskController(this, {
    thread: this.#thread,
    failed: () => this.#region.announce(this.#localize.term('actFailed'), { assertive: true }),
    closed: ({ id }) => focusComment(this.renderRoot as ShadowRoot, id),
  });
  #permalink = new PermalinkController(this, this.#thread);

  protected override firstUpdated(): void {
    whenIdle(() => void this.#goBeyond());
    fetchAhead(noticeCode, menuPopup, popoverCode, reactionPopovers, commentActs);
    if (!this.readonly && !this.preview) fetchAhead(reactionActs, writing, composerCode);
  }

  protected override willUpdate(): void {
    this.#hold();
  }

  protected override render() {
    return html`<section class="plein" aria-label=${this.#localize.term('comments')}>
      ${this.#renderContent()} ${this.#region.render()}
    </section>`;
  }

  #renderContent() {
    const { client, error } = this.#clients;
    const failure = error ?? (this.#thread.status === 'error' ? this.#thread.error : undefined);
    if (failure) {
      return problem({
        host: this,
        error: failure,
        localize: this.#localize,
        retry: () => void this.#thread.load(),
        signIn: () => void this.#clients.signIn(),
        refused: client ? this.#signals.read(client.connection) === 'consent-refused' : false,
      });
    }
    const { head, status } = this.#thread;
    if (status === 'absent') {
      return laterNotice({
        host: this,
        localize: this.#localize,
        says: ({ problems }) => ({
          kind: 'info',
          title: this.#localize.term('notFoundTitle'),
          text: this.#localize.with(problems).term('notFoundText'),
        }),
      });
    }
    if (!head) {
      return html`<div role="status" aria-busy="true" aria-label=${this.#localize.term('loading')}>
        ${[0, 1, 2].map(() => skeleton.comment())}
      </div>`;
    }
    const around = this.#surroundings(head);
    return html`${threadHead(head, around)} ${threadLock(head, around)}
    ${threadAnswer(around, this.#readAnswer(head.answerId))} ${this.#renderWrite(head, around)}
    ${beyond.here?.submissions(null, around) ?? nothing} ${threadNews(around)}
    ${this.#renderThread(around)} ${threadMore(around, this.#permalink.gone)}`;
  }

  #surroundings(head: NonNullable<ThreadController['head']>): CommentSurroundings {
    const desk = this.#desk;
    const still = this.readonly || this.preview;
    return {
      thread: this.#thread,
      reactions: this.#reactions,
      localize: this.#localize,
      quiet: still,
      shut: still,
      answerId: head.answerId,
      target: this.#permalink.target,
      replying: desk.replying,
      editing: desk.editing,
      problems: desk.problems,
      composerReady: desk.composerReady,
      endpoint: this.endpoint,
      setSort: (sort) => this.#handleSort(sort),
      setLock: (close) => void this.#setLock(close),
      showNew: () => void this.#showNew(),
      showMore: () => void this.#loadMore(),
      goTo: (id) => void this.#permalink.goTo(id),
      act: (name, node) => void this.#act(name, node),
      failed: ({ id }) => this.#place().failed(id, this.#localize.term('actFailed')),
      toggleReply: (node, open) => desk.toggleReply(node, open),
      toggleEdit: (node, open) => desk.toggleEdit(node, open),
      rephrase: (key) => void desk.rephrase(key),
      retry: (key) => this.#thread.submissions?.retry(key),
      discard: (key) => this.#thread.submissions?.discard(key),
    };
  }

  #renderWrite(head: NonNullable<ThreadController['head']>, around: CommentSurroundings) {
    const { client } = this.#clients;
    if (this.readonly) return nothing;
    return threadWrite(head, around, {
      desk: this.#desk,
      preview: this.preview,
      signedOut: !!client && this.#signals.read(client.connection) === 'signed-out',
      signIn: () => void this.#clients.signIn(),
    });
  }

  #renderThread(around: CommentSurroundings) {
    const pending = this.#thread.submissionsState;
    if (this.#thread.tree.size === 0) {
      return pending || this.#desk.writing
        ? nothing
        : laterNotice({
            host: this,
            localize: this.#localize,
            says: () => ({
              kind: 'empty',
              title: this.#localize.term('noCommentsTitle'),
              text: this.#localize.term('noCommentsText'),
            }),
          });
    }
    return threadList(around, { pending, pages: this.#window });
  }

  #handleSort(sort: CommentSort): void {
    const name = Object.entries(sorts).find(([, value]) => value === sort)?.[0] ?? 'top';
    void this.#thread.setSort(sort);
    this.dispatchEvent(new PleinCommentsSortChangedEvent(name));
  }

  async #showNew(): Promise<void> {
    const first = await this.#thread.showNew();
    await this.updateComplete;
    if (first) focusComment(this.renderRoot as ShadowRoot, first.id);
  }

  async #loadMore(): Promise<void> {
    const first = await this.#thread.loadMore();
    await this.updateComplete;
    focusComment(this.renderRoot as ShadowRoot, first?.id);
  }

  /** A long thread is emptied far from the reader, and shows what the reader has on its way. */
  async #goBeyond(): Promise<void> {
    const code = await beyond().catch(() => undefined);
    if (!code || this.#window) return;
    this.#window = new code.PageWindowController(this, {
      pages: () => this.#thread.tree.chunks.map(({ key }) => key),
      keep: KEPT,
    });
    this.requestUpdate();
  }

  /** Far chunks are emptied, except where something is being written or was asked for. */
  #hold(): void {
    const { tree } = this.#thread;
    const { target } = this.#permalink;
    const ids = [...this.#desk.replying, ...this.#desk.editing, ...(target ? [target] : [])];
    const keys = ids.flatMap((id) => {
      const node = tree.get(id);
      return (node && tree.chunkOf(node)?.key) ?? [];
    });
    this.#window?.hold([...new Set(keys)]);
  }

  /** The accepted answer, unless it stands first anyway. */
  #readAnswer(id: string | null): CommentView | undefined {
    const first = this.#thread.tree.chunks.find(({ roots }) => roots.length > 0)?.roots[0]?.id;
    return id && id !== first ? this.#signals.read(this.#thread.comment(id)) : undefined;
  }

  async #act(name: CommentAct, node: ThreadNode): Promise<void> {
    this.#desk.setProblem(node.id, undefined);
    const acts = await this.#loadActs(node.id);
    await acts?.actOnComment(name, node, this.#place(), { localize: this.#localize });
  }

  async #setLock(close: boolean): Promise<void> {
    const acts = await this.#loadActs(null);
    await acts?.setLock(close, this.#place());
  }

  async #loadActs(id: string | null) {
    try {
      return await commentActs();
    } catch {
      // The file did not arrive; the next press tries again.
      this.#place().failed(id, this.#localize.term('actFailed'));
      return undefined;
    }
  }

  #place() {
    return {
      host: this,
      root: this.renderRoot as ShadowRoot,
      clients: this.#clients,
      thread: this.#thread,
      localize: this.#localize,
      announce: (text: string) => this.#region.announce(text),
      failed: (id: string | null, text: string) => {
        this.#region.announce(text, { assertive: true });
        if (id) this.#desk.setProblem(id, text);
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plein-comments': PleinComments;
  }
}
