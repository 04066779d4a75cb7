import { clearDraft, discardSubmission, loadDraft, saveDraft } from '@plein/client';
import type { Client, ServerInfo, Submission } from '@plein/client';
import type { CommentView, PersonView, PostKind, PostView } from '@plein/schema/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Autosave } from './autosave.ts';
import { ComposerImages } from './composer-images.ts';
import { findPeople, loadChoices } from './composer-choices.ts';
import type { ComposerChoices } from './composer-choices.ts';
import { changeWords, clearSent, outcomeOf, submitWords } from './composer-sending.ts';
import { isOnItsWay, slotOf } from './composer-target.ts';
import type {
  ComposerControllerOptions,
  ComposerOutcome,
  ComposerTarget,
} from './composer-target.ts';

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
  #choices: ComposerChoices = { server: undefined, communities: [], isOfficial: false };
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
    return this.#choices.server;
  }

  /** Communities that the writer may choose from. */
  get communities(): ComposerChoices['communities'] {
    return this.#choices.communities;
  }

  /** The writer speaks for the organisation. */
  get isOfficial(): boolean {
    return this.#choices.isOfficial;
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
  people(search: string, signal: AbortSignal): Promise<readonly PersonView[]> {
    const target = this.#target;
    const place = target?.type === 'comment' ? target.subjectId : this.communityId;
    return this.#client ? findPeople(this.#client, search, place, signal) : Promise.resolve([]);
  }

  /** Adds pictures that the endpoint takes; answers with the names of those it does not. */
  addImages(files: readonly File[]): string[] {
    return this.#client && this.server
      ? this.images.add(files, this.#client, this.server.limits)
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
    this.#reset();
    if (this.#client && this.#slot) await clearDraft(this.#client, this.#slot).catch(() => {});
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
    this.#choices = await loadChoices(client, target.type === 'post', signal);
    if (signal.aborted) return;
    const { communities, isOfficial } = this.#choices;
    const first = communities[0];
    if (target.type === 'post' && !this.communityId && !isOfficial && first)
      this.communityId = first.id;
    this.#host.requestUpdate();
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
    const submission = submitWords(client, target, {
      body,
      title,
      kind,
      communityId,
      imageIds: this.images.ids,
    });
    const slot = this.#slot;
    const clear = () => clearSent(client, slot, body);
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
    // Until the first answer the words stand here; afterwards others may.
    let waiting = true;
    this.#stopWatching = submission.state.subscribe((state) => {
      const outcome = outcomeOf(state);
      if (state.status === 'sending') return;
      if (outcome?.type === 'refused' || outcome?.type === 'failed') {
        // It stays in the outbox where something else is being written here by now.
        if (!waiting && !this.isEmpty) return;
        this.body = submission.body;
        this.title = submission.title ?? '';
        this.#status = 'ready';
        discardSubmission(client, submission.key);
      } else {
        if (waiting) this.#reset();
        if (state.status === 'published' || state.status === 'held') {
          void clear();
          this.#options.sent(state.nodeId, target, outcome ? 'HELD' : 'PUBLISHED');
        }
        if (state.status !== 'held') this.#options.done();
      }
      waiting = false;
      this.#outcome = outcome;
      this.#host.requestUpdate();
    });
  }

  async #sendEdit(client: Client, id: string): Promise<void> {
    const { body, title } = this;
    const end = await changeWords(client, id, { body, title, basedOn: this.#basedOn });
    if (this.#client !== client) return;
    if (end.type === 'changed') {
      if (this.#slot) await clearDraft(client, this.#slot).catch(() => {});
      this.#original = body;
      this.#options.sent(id, { type: 'edit', id }, end.outcome);
      this.#options.done();
    } else this.#outcome = end;
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
