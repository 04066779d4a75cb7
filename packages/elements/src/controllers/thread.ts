import {
  keepChoice,
  loadComments,
  loadThread,
  parseSubject,
  readChoice,
  subjectKey,
  viewComment,
  viewThreadHead,
} from '@plein/client';
import type { Client, PleinError, ThreadHead } from '@plein/client';
import type { ReadonlySignal } from '@preact/signals-core';
import type { CommentSort, CommentView, SubjectBy } from '@plein/schema/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asPleinError } from './as-plein-error.ts';
import { ThreadFollowing } from './thread-following.ts';
import type { LoadedThread } from './thread-further.ts';
import { ThreadMemory } from './thread-memory.ts';
import { threadFurther as further } from './thread-later.ts';
import { noPages, pagingOf } from './thread-options.ts';
import type { ThreadControllerOptions, ThreadPaging } from './thread-options.ts';
import type { ThreadSubmissions } from './thread-submissions.ts';
import { ThreadTree } from './thread-tree.ts';
import type { ThreadNode } from './thread-tree.ts';

/** Top-level comments of the first request; each comes with its first replies. */
const PAGE = 20;

/** A thread: its pages and branches, the order, what is new, and what the reader has on its way. */
export class ThreadController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #options: ThreadControllerOptions;
  #client: Client | undefined;
  #settings = '';
  #by: SubjectBy = { url: '/' };
  #place = '';
  #tree = new ThreadTree(() => undefined as never);
  #head: ReadonlySignal<ThreadHead | undefined> | undefined;
  #submissions: ThreadSubmissions | undefined;
  #asked = new Set<string>();
  #memory: ThreadMemory | undefined;
  #news: ThreadFollowing | undefined;
  #chosenSort: CommentSort | undefined;
  #paging = noPages;
  #status: 'loading' | 'ready' | 'absent' | 'error' = 'loading';
  #error: PleinError | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost & Element, options: ThreadControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get status(): 'loading' | 'ready' | 'absent' | 'error' {
    return this.#status;
  }

  get error(): PleinError | undefined {
    return this.#error;
  }

  get head(): ThreadHead | undefined {
    return this.#head && this.#options.signals.read(this.#head);
  }

  get tree(): ThreadTree {
    return this.#tree;
  }

  get sort(): CommentSort {
    return this.#chosenSort ?? this.#options.sort() ?? 'TOP';
  }

  /** How much there is beside what is here, and how the last request for it went. */
  get paging(): ThreadPaging {
    return this.#paging;
  }

  /** How many comments of others wait to be shown. */
  get newCount(): number {
    return this.#news?.count ?? 0;
  }

  /** What the thread hangs on. */
  get by(): SubjectBy {
    return this.#by;
  }

  /** The name of the thread for drafts and for what is on its way. */
  get place(): string {
    return this.#place;
  }

  /** What the reader wrote here that is on its way; undefined until there is a client. Follow `submissionsState` to hear of changes. */
  get submissions(): ThreadSubmissions | undefined {
    return this.#submissions;
  }

  /** Changes whenever anything about the reader's submissions does. */
  get submissionsState(): string {
    return this.#submissions?.read(this.#options.signals) ?? '';
  }

  /** Whether the reader has not seen this comment before today's visit. */
  isUnread(comment: CommentView): boolean {
    return (
      !comment.author?.viewerState.isViewer && (this.#memory?.isNew(comment.createdAt) ?? false)
    );
  }

  hostConnected(): void {
    this.#settings = '';
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const { clients, subject, sort, live } = this.#options;
    const by = parseSubject(subject());
    const settings = JSON.stringify([by, sort(), live()]);
    if (clients.client === this.#client && settings === this.#settings) return;
    this.#stop();
    this.#client = clients.client;
    this.#settings = settings;
    this.#by = by;
    this.#place = subjectKey(by);
    this.#chosenSort = sort();
    void this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#client = undefined;
  }

  /** Loads the thread from its beginning. */
  async load(): Promise<void> {
    const client = this.#client;
    if (!client) return;
    const signal = this.#renew();
    this.#error = undefined;
    if (this.#status !== 'ready') this.#status = 'loading';
    this.#host.requestUpdate();
    try {
      const [page] = await Promise.all([
        loadThread(client, this.#by, { first: PAGE, sort: this.sort }, signal),
        this.#memory?.recalled,
      ]);
      if (signal.aborted) return;
      if (!page) this.#status = 'absent';
      else {
        this.#tree = new ThreadTree((id) => viewComment(client, id));
        this.#tree.addPage(page.comments);
        this.#memory?.restore(this.#tree);
        this.#paging = pagingOf(page);
        this.#status = 'ready';
        this.#head = viewThreadHead(client, page.head.id);
        this.#follow(client, page.head.id);
      }
    } catch (cause) {
      this.#failed(cause, signal);
    }
    this.#host.requestUpdate();
  }

  /** Adds the next page at the end. */
  async loadMore(): Promise<ThreadNode | undefined> {
    const thread = this.#loaded();
    if (!thread || this.#paging.state === 'loading') return undefined;
    this.#page({ state: 'loading' });
    try {
      const added = await (await further()).addPage(thread);
      if (!added) return undefined;
      this.#memory?.restore(this.#tree);
      this.#page(added.paging);
      return added.first;
    } catch {
      if (!thread.signal.aborted) this.#page({ state: 'failed' });
      return undefined;
    }
  }

  /** Adds more replies of a comment; answers with the first that was added. */
  async loadReplies(node: ThreadNode): Promise<ThreadNode | undefined> {
    const thread = this.#loaded();
    if (!thread || !node.more || node.loading) return undefined;
    const { more } = node;
    this.#mark(node, { loading: true, failed: false });
    const added = further().then((code) => code.addReplies(thread, node, more));
    const first = await added.catch(() => null);
    if (!thread.signal.aborted) this.#mark(node, { loading: false, failed: first === null });
    return first ?? undefined;
  }

  /** Shows the thread in another order, from now on. */
  async setSort(sort: CommentSort): Promise<void> {
    if (sort === this.sort || !this.#client) return;
    this.#chosenSort = sort;
    this.#news?.clear();
    keepChoice(this.#client, 'comments.sort', sort);
    await this.load();
  }

  /** Folds a branch away, or opens it; remembered. */
  setCollapsed(node: ThreadNode, collapsed: boolean): void {
    this.#mark(node, { collapsed });
    this.#memory?.remember(node.id, collapsed);
  }

  /** One comment of the thread, also when it is not in the tree: the accepted answer may stand where nothing was loaded yet. */
  comment(id: string): ReadonlySignal<CommentView | undefined> {
    const found = this.#tree.view(id);
    if (this.#client && !found.peek() && !this.#asked.has(id)) {
      this.#asked.add(id);
      void loadComments(this.#client, [id], this.#abort.signal).catch(() => {});
    }
    return found;
  }

  /** Something that the store does not know changed about a comment on screen. */
  touch(id: string): void {
    const node = this.#tree.get(id);
    if (node) this.#tree.touch(node);
    this.#host.requestUpdate();
  }

  /** Shows the comments of others that were held back; answers with the first. */
  async showNew(): Promise<ThreadNode | undefined> {
    const ids = this.#news?.take() ?? [];
    this.#host.requestUpdate();
    const nodes = await this.#attach(ids);
    return nodes[0];
  }

  /** Makes sure that a comment of this thread is on screen, with everything above it open. Undefined: it is of another thread, or gone. */
  async open(id: string): Promise<ThreadNode | undefined> {
    const node = this.#tree.get(id) ?? (await this.#attach([id]))[0];
    if (!node) return undefined;
    this.#tree.reveal(node);
    this.#host.requestUpdate();
    return node;
  }

  async #start(): Promise<void> {
    const client = this.#client;
    this.#status = 'loading';
    this.#head = undefined;
    this.#error = undefined;
    this.#paging = noPages;
    if (!client) return;
    this.#memory = new ThreadMemory(client, this.#place, { visits: this.#options.live() });
    this.#chosenSort ??= readChoice(client, 'comments.sort') as CommentSort | undefined;
    await this.load();
    await this.followOwn();
    if (this.status !== 'ready' || !this.#options.live()) return;
    if ((await this.#submissions?.hasDraft()) && this.#client === client)
      this.#options.draftFound();
  }

  async #attach(ids: readonly string[]): Promise<ThreadNode[]> {
    const thread = this.#loaded();
    if (!thread || ids.length === 0) return [];
    try {
      const nodes = await (await further()).addComments(thread, ids);
      for (const node of nodes) this.#mark(node, { fresh: true });
      return nodes;
    } catch (cause) {
      // A link that leads nowhere, or no connection: the thread itself stays as it is.
      if (asPleinError(cause).code !== 'ABORTED') this.#host.requestUpdate();
      return [];
    }
  }

  #loaded(): LoadedThread | undefined {
    const client = this.#client;
    const subjectId = this.#head?.peek()?.id;
    if (!client || !subjectId) return undefined;
    return {
      client,
      by: this.#by,
      subjectId,
      tree: this.#tree,
      sort: this.sort,
      paging: this.#paging,
      signal: this.#abort.signal,
    };
  }

  #follow(client: Client, id: string): void {
    this.#news?.stop();
    if (!this.#options.live()) return;
    this.#news = new ThreadFollowing(client, id, {
      isShown: (commentId) => this.#tree.get(commentId) !== undefined,
      own: (commentId) => void this.#attach([commentId]),
      changed: () => {
        this.#options.news(this.newCount);
        this.#host.requestUpdate();
      },
    });
  }

  #page(change: Partial<ThreadPaging>): void {
    this.#paging = { ...this.#paging, ...change };
    this.#host.requestUpdate();
  }

  #mark(
    node: ThreadNode,
    change: Partial<Pick<ThreadNode, 'collapsed' | 'loading' | 'failed' | 'fresh'>>,
  ): void {
    Object.assign(node, change);
    this.#tree.touch(node);
    this.#host.requestUpdate();
  }

  #failed(cause: unknown, signal: AbortSignal): void {
    const error = asPleinError(cause);
    if (signal.aborted || error.code === 'ABORTED') return;
    this.#error = error;
    if (this.#status !== 'ready') this.#status = 'error';
  }

  /** Shows what the reader has on its way. Where its code does not come now, an editor that opens asks again. */
  async followOwn(): Promise<void> {
    const client = this.#client;
    const place = this.#place;
    const code = await further().catch(() => undefined);
    if (!code || !client || client !== this.#client || place !== this.#place || this.#submissions)
      return;
    this.#submissions = new code.ThreadSubmissions(client, place, {
      published: (id) => void this.#attach([id]),
      created: this.#options.created,
    });
    this.#host.requestUpdate();
  }

  #renew(): AbortSignal {
    this.#abort.abort();
    this.#abort = new AbortController();
    return this.#abort.signal;
  }

  #stop(): void {
    this.#asked.clear();
    this.#abort.abort();
    this.#news?.stop();
    this.#news = undefined;
    this.#submissions?.stop();
    this.#submissions = undefined;
  }
}
