import {
  clearDraft,
  createComment,
  createPost,
  discardSubmission,
  loadDraft,
  loadPostableCommunities,
  loadServer,
  loadViewer,
  postPlace,
  saveDraft,
  searchPeople,
  updateComment,
  updatePost,
  viewSubmissions,
} from '@plein/client';
import type { Client, PleinError, ServerInfo, Submission } from '@plein/client';
import type { CommentView, PersonView, PostKind, PostView, SubjectBy } from '@plein/schema/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientController } from '../context/client-controller.ts';
import { Autosave } from './autosave.ts';
import { ComposerImages } from './composer-images.ts';
import { asPleinError } from './as-plein-error.ts';
import { commentSlot } from './thread-submissions.ts';

/** Where the words go. */
export type ComposerTarget =
  | { readonly type: 'post'; readonly communityId: string | null }
  | {
      readonly type: 'comment';
      readonly on: SubjectBy;
      readonly place: string;
      readonly parentId: string | null;
      readonly subjectId: string | null;
    }
  | { readonly type: 'edit'; readonly id: string };

/** What became of the last attempt to send. */
export type ComposerOutcome =
  | { type: 'held' }
  | { type: 'queued' }
  | { type: 'refused'; message: string }
  | { type: 'failed'; error: PleinError }
  /** Somebody else changed the words meanwhile: both are kept, the writer chooses. */
  | { type: 'conflict'; mine: string; theirs: string; basedOn: string };

export interface ComposerControllerOptions {
  clients: ClientController;
  target: () => ComposerTarget;
  /** The words arrived; `id` is the post or comment. */
  sent: (id: string, target: ComposerTarget, outcome: 'PUBLISHED' | 'HELD') => void;
  /** There is nothing left to write here: it was sent, or is on its way and shown elsewhere. */
  done: () => void;
}

/** One text on its way to being published: what was written, its draft, its pictures, and what became of sending it. */
export class ComposerController implements ReactiveController {
  body = '';
  title = '';
  kind: PostKind = 'UPDATE';
  communityId: string | null = null;
  readonly images: ComposerImages;
  #host: ReactiveControllerHost & Element;
  #options: ComposerControllerOptions;
  #client: Client | undefined;
  #slot: string | undefined;
  #target: ComposerTarget | undefined;
  #server: ServerInfo | undefined;
  #communities: readonly { id: string; slug: string; name: string }[] = [];
  #official = false;
  #status: 'loading' | 'ready' | 'sending' = 'loading';
  #note: 'restored' | 'kept' | 'not-kept' | undefined;
  #outcome: ComposerOutcome | undefined;
  #basedOn = '';
  #original = '';
  #abort = new AbortController();
  #autosave: Autosave;
  #stopWatching: (() => void) | undefined;
  #started: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & Element, options: ComposerControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.images = new ComposerImages(() => {
      this.#autosave.touch();
      host.requestUpdate();
    });
    this.#autosave = new Autosave(() => this.#save());
    host.addController(this);
  }

  get status(): 'loading' | 'ready' | 'sending' {
    return this.#status;
  }

  /** What to say about the draft. */
  get note(): 'restored' | 'kept' | 'not-kept' | undefined {
    return this.#note;
  }

  get outcome(): ComposerOutcome | undefined {
    return this.#outcome;
  }

  /** What the endpoint allows, once it is known. */
  get server(): ServerInfo | undefined {
    return this.#server;
  }

  /** Communities that the writer may choose from. */
  get communities(): readonly { id: string; slug: string; name: string }[] {
    return this.#communities;
  }

  /** The writer speaks for the organisation. */
  get isOfficial(): boolean {
    return this.#official;
  }

  /** Length in code points, as the endpoint counts. */
  get length(): number {
    return [...this.body].length;
  }

  get isEmpty(): boolean {
    return this.body.trim() === '' && this.images.all.length === 0;
  }

  hostConnected(): void {
    this.#autosave.connect();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const target = this.#options.target();
    const slot = slotOf(target);
    if (this.#options.clients.client === this.#client && slot === this.#slot) return;
    this.#stop();
    // Another place has words of its own; those written here stay as its draft.
    if (this.#slot !== undefined && this.#slot !== slot) {
      this.body = this.title = '';
      this.images.clear();
    }
    this.#client = this.#options.clients.client;
    this.#slot = slot;
    this.#target = target;
    this.#started = this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#autosave.disconnect();
    this.images.clear();
    this.#client = this.#slot = undefined;
  }

  /** The writer typed or chose something. In memory at once, on the device within a second. */
  change(
    change: Partial<Pick<ComposerController, 'body' | 'title' | 'kind' | 'communityId'>>,
  ): void {
    Object.assign(this, change);
    this.#note = undefined;
    if (this.#outcome && this.#outcome.type !== 'conflict') this.#outcome = undefined;
    this.#autosave.touch();
    this.#host.requestUpdate();
  }

  /** People who could read a mention here, nearest first. */
  async people(search: string, signal: AbortSignal): Promise<readonly PersonView[]> {
    const target = this.#target;
    if (!this.#client) return [];
    const place = target?.type === 'comment' ? target.subjectId : (this.communityId ?? undefined);
    try {
      return await searchPeople(
        this.#client,
        { search, ...(place && { mentionableIn: place }), first: 6 },
        signal,
      );
    } catch {
      // No suggestions; a mention can be typed.
      return [];
    }
  }

  /** Adds pictures that the endpoint takes; answers with the names of those it does not. */
  addImages(files: readonly File[]): string[] {
    return this.#client && this.#server
      ? this.images.add(files, this.#client, this.#server.limits)
      : [];
  }

  /** Sends what was written. Nothing is thrown away before the endpoint has it. */
  async send(): Promise<void> {
    const client = this.#client;
    const target = this.#target;
    await this.#started;
    if (!client || !target || this.#client !== client || this.#status !== 'ready' || this.isEmpty)
      return;
    this.#status = 'sending';
    this.#outcome = undefined;
    this.#host.requestUpdate();
    await this.#save();
    const ready = await this.images.ready();
    if (this.#client !== client) return;
    if (!ready) {
      this.#status = 'ready';
      this.#host.requestUpdate();
      return;
    }
    if (target.type === 'edit') await this.#sendEdit(client, target.id);
    else this.#submit(client, target);
  }

  /** Ends a conflict: send one's own words over the others', or go on from theirs. Both stay at hand until something is sent. */
  resolve(choice: 'mine' | 'theirs'): void {
    if (this.#outcome?.type !== 'conflict') return;
    this.#basedOn = this.#outcome.basedOn;
    this.body = this.#outcome[choice];
    this.#autosave.touch();
    this.#host.requestUpdate();
  }

  /** Leaves; what was written stays as a draft. */
  async close(): Promise<void> {
    await this.#save();
  }

  /** Throws the draft away, on the writer's word. */
  async discard(): Promise<void> {
    const { client, slot } = { client: this.#client, slot: this.#slot };
    this.#reset();
    if (client && slot) await clearDraft(client, slot).catch(() => {});
  }

  async #start(): Promise<void> {
    const client = this.#client;
    const target = this.#target;
    const slot = this.#slot;
    if (!client || !target || !slot) return;
    const { signal } = (this.#abort = new AbortController());
    this.#status = 'loading';
    this.#outcome = this.#note = undefined;
    this.#original = '';
    if (target.type === 'edit') this.#open(client, target.id);
    else if (target.type === 'post') this.communityId = target.communityId;
    const draft = await loadDraft(client, slot).catch(() => null);
    if (signal.aborted) return;
    // Words that were typed meanwhile stay.
    const untouched = this.body === this.#original && this.images.all.length === 0;
    if (
      draft &&
      untouched &&
      !isOnItsWay(client, target, draft.body) &&
      draft.body !== this.#original
    )
      this.#restore(draft);
    this.#status = 'ready';
    this.#host.requestUpdate();
    await Promise.all([
      loadServer(client, signal).then((server) => (this.#server = server)),
      target.type === 'post' ? this.#loadChoices(client, signal) : undefined,
    ]).catch(() => {});
    if (!signal.aborted) this.#host.requestUpdate();
  }

  async #loadChoices(client: Client, signal: AbortSignal): Promise<void> {
    const [viewer, communities] = await Promise.all([
      loadViewer(client, signal),
      loadPostableCommunities(client, signal),
    ]);
    this.#official = viewer.person.isOfficial;
    this.#communities = communities;
    const first = communities[0];
    if (!this.communityId && !this.#official && first) this.communityId = first.id;
  }

  #open(client: Client, id: string): void {
    const node = client.store.peek<PostView | CommentView>(id);
    if (!node) return;
    this.#original = node.body;
    // Back in the page after it was moved: the words and the version they are based on are still here.
    if (this.body) return;
    this.body = node.body;
    this.#basedOn = node.editedAt ?? node.createdAt;
    if ('title' in node) {
      this.title = node.title ?? '';
      this.kind = node.kind;
    }
  }

  #restore(draft: NonNullable<Awaited<ReturnType<typeof loadDraft>>>): void {
    if (!draft.body && !draft.title && !draft.images?.length) return;
    this.body = draft.body;
    this.title = draft.title ?? this.title;
    this.kind = draft.kind ?? this.kind;
    this.communityId = draft.communityId ?? this.communityId;
    this.images.restore(draft.images ?? []);
    this.#note = 'restored';
  }

  async #save(): Promise<void> {
    const client = this.#client;
    const slot = this.#slot;
    if (!client || !slot || this.#status === 'loading') return;
    if (this.isEmpty && !this.title) {
      await clearDraft(client, slot).catch(() => {});
      return;
    }
    if (this.#target?.type === 'edit' && this.body === this.#original) return;
    const { body, title, kind, communityId } = this;
    const kept = await saveDraft(client, slot, {
      body,
      kind,
      ...(title && { title }),
      ...(communityId && { communityId }),
      images: this.images.kept,
    }).catch(() => false);
    if (this.#slot !== slot || this.#status === 'sending' || this.#note === 'restored') return;
    this.#note = kept ? 'kept' : 'not-kept';
    this.#host.requestUpdate();
  }

  #submit(client: Client, target: Exclude<ComposerTarget, { type: 'edit' }>): void {
    const { body, title, kind, communityId } = this;
    const imageIds = this.images.ids;
    const images = imageIds.length ? { imageIds } : {};
    const submission =
      target.type === 'post'
        ? createPost(client, {
            kind,
            body,
            ...(communityId && { communityId }),
            ...(title && { title }),
            ...images,
          })
        : createComment(client, {
            on: target.on,
            place: target.place,
            body,
            ...(target.parentId && { parentId: target.parentId }),
            ...images,
          });
    const slot = this.#slot;
    // The draft goes when the endpoint has the words, and only if nothing else was begun in its place.
    const clear = async () => {
      if (!slot) return;
      const draft = await loadDraft(client, slot).catch(() => null);
      if (draft?.body === body) await clearDraft(client, slot).catch(() => {});
    };
    if (target.type === 'comment') {
      // The thread shows it on its way, and what becomes of it.
      const stop = submission.state.subscribe((state) => {
        if (state.status !== 'published' && state.status !== 'held') return;
        queueMicrotask(() => stop());
        void clear();
      });
      this.#reset();
      this.#options.done();
      return;
    }
    this.#follow(client, submission, target, clear);
  }

  /** A post waits here for its answer: refused words must be where they can be rephrased. */
  #follow(
    client: Client,
    submission: Submission,
    target: ComposerTarget,
    clear: () => Promise<void>,
  ): void {
    this.#stopWatching?.();
    this.#stopWatching = submission.state.subscribe((state) => {
      if (state.status === 'sending') return;
      this.#status = 'ready';
      if (state.status === 'refused' || state.status === 'failed') {
        this.#outcome =
          state.status === 'refused'
            ? { type: 'refused', message: state.message }
            : { type: 'failed', error: state.error };
        discardSubmission(client, submission.key);
      } else {
        if (state.status !== 'queued') void clear();
        this.#reset();
        this.#outcome = state.status === 'published' ? undefined : { type: state.status };
        if (state.status !== 'queued') {
          this.#options.sent(state.nodeId, target, state.status === 'held' ? 'HELD' : 'PUBLISHED');
        }
        if (state.status !== 'held') this.#options.done();
      }
      this.#host.requestUpdate();
    });
  }

  async #sendEdit(client: Client, id: string): Promise<void> {
    const isPost = client.store.peek<{ __typename: string }>(id)?.__typename === 'Post';
    const { body, title } = this;
    const change = { body, basedOn: this.#basedOn };
    try {
      const result = isPost
        ? await updatePost(client, id, { ...change, title: title || null })
        : await updateComment(client, id, change);
      if (this.#client !== client) return;
      if (result.ok) {
        if (this.#slot) await clearDraft(client, this.#slot).catch(() => {});
        this.#original = body;
        this.#options.sent(id, { type: 'edit', id }, result.outcome);
        this.#options.done();
      } else if (result.theirs) {
        const { body: theirs, editedAt, createdAt } = result.theirs;
        this.#outcome = { type: 'conflict', mine: body, theirs, basedOn: editedAt ?? createdAt };
      } else this.#outcome = { type: 'refused', message: result.message };
    } catch (cause) {
      this.#outcome = { type: 'failed', error: asPleinError(cause) };
    }
    this.#status = 'ready';
    this.#host.requestUpdate();
  }

  #reset(): void {
    this.body = this.title = '';
    this.#note = this.#outcome = undefined;
    this.images.clear();
    this.#autosave.forget();
    this.#status = 'ready';
    this.#host.requestUpdate();
  }

  #stop(): void {
    if (this.#client) this.#autosave.flush();
    this.#abort.abort();
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }
}

function slotOf(target: ComposerTarget): string {
  if (target.type === 'edit') return `edit:${target.id}`;
  return target.type === 'post'
    ? postPlace(target.communityId)
    : commentSlot(target.place, target.parentId);
}

/** A page that was left while sending finds both: the draft is then only the echo of what is on its way. */
function isOnItsWay(client: Client, target: ComposerTarget, body: string): boolean {
  if (target.type === 'edit') return false;
  const place = target.type === 'post' ? postPlace(target.communityId) : target.place;
  return viewSubmissions(client, place).value.some((submission) => submission.body === body);
}
