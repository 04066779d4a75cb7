import { PleinError, viewPost } from '@plein/client';
import type { Client } from '@plein/client';
import type { PostView } from '@plein/schema/views';
import { postLoading } from './post-loading.ts';

/**
 * One post: what it says, what is open in it, and the acts of its menu. It belongs to no element, so that a feed can hold sixty of them
 * without sixty hosts: whoever shows it calls `subscribe`.
 */
export class PostController {
  readonly id: string;
  readonly client: Client;
  readonly #listeners = new Set<() => void>();
  #stop: (() => void) | undefined;
  #data: PostView | undefined;
  #isEditing = false;
  #isWhyOpen = false;
  #isExpanded = false;
  #isThreadOpen = false;
  #isPending = false;
  #error: PleinError | undefined;
  #isGone = false;
  #note: string | undefined;

  readonly #opened: (() => void) | undefined;

  /** @param opened Called when something was opened, closed or done in the post, not when its words or counts change. */
  constructor(client: Client, id: string, opened?: () => void) {
    this.client = client;
    this.id = id;
    this.#opened = opened;
    this.#data = viewPost(client, id).peek();
  }

  /** Undefined until it is known. */
  get data(): PostView | undefined {
    return this.#data;
  }

  /** The viewer deleted it, or it was taken away while it was on screen. */
  get isGone(): boolean {
    return this.#isGone || this.#data?.state === 'REMOVED';
  }

  /** Its words are being changed. */
  get isEditing(): boolean {
    return this.#isEditing;
  }

  /** The reason why it is shown stands above it. */
  get isWhyOpen(): boolean {
    return this.#isWhyOpen;
  }

  get isExpanded(): boolean {
    return this.#isExpanded;
  }

  get isThreadOpen(): boolean {
    return this.#isThreadOpen;
  }

  /** An act is on its way. */
  get isPending(): boolean {
    return this.#isPending;
  }

  /** Why the last act was not carried out. */
  get error(): PleinError | undefined {
    return this.#error;
  }

  /** What the last act came to, in words, where the post itself does not show it. */
  get note(): string | undefined {
    return this.#note;
  }

  /** Something is open or was said that would be lost with the post. */
  get isBusy(): boolean {
    return this.#isEditing || this.#isThreadOpen || this.isPending || this.#error !== undefined;
  }

  /** Nothing about it differs from a post that was never touched. */
  get isPlain(): boolean {
    return (
      !this.isBusy &&
      !this.#isExpanded &&
      !this.#isWhyOpen &&
      !this.#isGone &&
      !this.#note &&
      this.#listeners.size === 0
    );
  }

  /** Calls back when anything about the post changes. Returns the way out. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) {
      this.#stop = viewPost(this.client, this.id).subscribe((data) => {
        if (data === this.#data) return;
        this.#data = data;
        this.show();
      });
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stop?.();
      this.#stop = undefined;
    };
  }

  can(action: PostView['viewerState']['can'][number]): boolean {
    return this.#data?.viewerState.can.includes(action) ?? false;
  }

  /** Why an act is closed to the viewer, where the endpoint says so. */
  denial(
    action: PostView['viewerState']['can'][number],
  ): PostView['viewerState']['denials'][number]['reason'] | undefined {
    return this.#data?.viewerState.denials.find((denial) => denial.action === action)?.reason;
  }

  /** Fetches it anew after somebody changed it. One that is gone stays on screen as what it was: a gap. */
  async refresh(signal?: AbortSignal): Promise<void> {
    try {
      const { loadPost } = await postLoading();
      const found = await loadPost(this.client, this.id, signal);
      this.#isGone = found === null;
      this.show();
    } catch {
      // What is on screen stays; the next change asks again.
    }
  }

  edit(open: boolean): void {
    this.#isEditing = open;
    this.#error = undefined;
    this.#changed();
  }

  /** Says on screen what an act came to. */
  tell(note: string): void {
    this.#note = note;
    this.#changed();
  }

  toggleWhy(): void {
    this.#isWhyOpen = !this.#isWhyOpen;
    this.#changed();
  }

  expand(): void {
    this.#isExpanded = true;
    this.#changed();
  }

  toggleThread(): void {
    this.#isThreadOpen = !this.#isThreadOpen;
    this.#changed();
  }

  /** Does one act of the menu; one at a time. Resolves with whether it was carried out; if not, `error` says why. */
  async act(act: () => Promise<void>): Promise<boolean> {
    if (this.#isPending) return false;
    this.#isPending = true;
    this.#error = undefined;
    this.#note = undefined;
    this.#changed();
    try {
      await act();
      return true;
    } catch (cause) {
      this.#error =
        cause instanceof PleinError
          ? cause
          : new PleinError('INTERNAL', { message: 'The act failed.', cause });
      return false;
    } finally {
      this.#isPending = false;
      this.#changed();
    }
  }

  #changed(): void {
    this.show();
    this.#opened?.();
  }

  /** Calls those who show it. */
  show(): void {
    for (const listener of this.#listeners) listener();
  }
}
