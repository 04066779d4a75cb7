import {
  discardSubmission,
  loadDraft,
  retrySubmission,
  saveDraft,
  viewSubmissions,
} from '@plein/client';
import type { Client, Submission } from '@plein/client';
import type { ReadonlySignal } from '@preact/signals-core';
import { commentSlot } from './comment-slot.ts';
import type { SignalController } from './signal-controller.ts';

export interface ThreadSubmissionsOptions {
  /** Everybody can read it now. */
  published: (commentId: string) => void;
  created: (commentId: string, parentId: string | null, outcome: 'PUBLISHED' | 'HELD') => void;
}

/** What the reader wrote in a thread and nobody can read yet: on its way, waiting, refused or failed. */
export class ThreadSubmissions {
  #client: Client;
  #place: string;
  #options: ThreadSubmissionsOptions;
  #all: ReadonlySignal<readonly Submission[]>;
  #watched = new Set<string>();
  #stops: (() => void)[];

  constructor(client: Client, place: string, options: ThreadSubmissionsOptions) {
    this.#client = client;
    this.#place = place;
    this.#options = options;
    this.#all = viewSubmissions(client, place);
    this.#stops = [];
    this.#stops.push(this.#all.subscribe((all) => all.forEach((each) => this.#watch(each))));
  }

  /** A text that changes whenever one of them does; the host of `signals` updates with it. */
  read(signals: SignalController): string {
    return signals
      .read(this.#all)
      .map(({ key, state }) => `${key}:${signals.read(state).status}`)
      .join();
  }

  /** Those below one comment, or at the top, first to last. Held ones that the thread shows itself are left out. */
  below(parentId: string | null, isShown: (commentId: string) => boolean): readonly Submission[] {
    return this.#all.peek().filter(({ parentId: under, state }) => {
      if (under !== parentId) return false;
      const now = state.peek();
      return now.status !== 'published' && !(now.status === 'held' && isShown(now.nodeId));
    });
  }

  /** Sends again what failed. */
  retry(key: string): void {
    retrySubmission(this.#client, key);
  }

  /** Throws away what was refused or failed. */
  discard(key: string): void {
    discardSubmission(this.#client, key);
  }

  /**
   * Takes back what was refused or failed: its words go to the editor that is open at its place, else they become the draft there.
   * Answers with the comment it replies to.
   */
  async takeBack(
    key: string,
    editorAt: (parentId: string | null) => { addWords(words: string): void } | null,
  ): Promise<string | null> {
    const submission = this.#all.peek().find((each) => each.key === key);
    if (!submission) return null;
    const { parentId, body } = submission;
    const editor = editorAt(parentId);
    if (editor) editor.addWords(body);
    else {
      const slot = commentSlot(this.#place, parentId);
      const draft = await loadDraft(this.#client, slot).catch(() => null);
      const begun = draft?.body && draft.body !== body ? `\n\n${draft.body}` : '';
      await saveDraft(this.#client, slot, { ...draft, body: body + begun });
    }
    discardSubmission(this.#client, key);
    return parentId;
  }

  /** Whether a comment at the top was begun on an earlier visit and is not on its way. */
  async hasDraft(): Promise<boolean> {
    const draft = await loadDraft(this.#client, commentSlot(this.#place, null)).catch(() => null);
    return !!draft?.body && !this.#all.peek().some(({ body }) => body === draft.body);
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  #watch({ key, parentId, state }: Submission): void {
    if (this.#watched.has(key)) return;
    this.#watched.add(key);
    this.#stops.push(
      state.subscribe((now) => {
        if (now.status === 'published') this.#options.published(now.nodeId);
        if (now.status !== 'published' && now.status !== 'held') return;
        this.#options.created(now.nodeId, parentId, now.status === 'held' ? 'HELD' : 'PUBLISHED');
      }),
    );
  }
}
