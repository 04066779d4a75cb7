import {
  decideContent,
  deletePost,
  mutePerson,
  pinPost,
  PleinError,
  reportContent,
  unpinPost,
  viewPost,
} from '@plein/client';
import type { Client } from '@plein/client';
import type { Decision, PostView, ReportReason } from '@plein/schema/views';

/** What is open in a post besides its words; one thing at a time. */
export type PostPanel = 'none' | 'edit' | 'delete' | 'report' | 'reject' | 'why';

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
  #panel: PostPanel = 'none';
  #isExpanded = false;
  #isThreadOpen = false;
  #pending: string | undefined;
  #error: PleinError | undefined;
  #done: 'reported' | 'muted' | 'copied' | undefined;
  #isGone = false;

  constructor(client: Client, id: string) {
    this.client = client;
    this.id = id;
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

  get panel(): PostPanel {
    return this.#panel;
  }

  get isExpanded(): boolean {
    return this.#isExpanded;
  }

  get isThreadOpen(): boolean {
    return this.#isThreadOpen;
  }

  /** An act is on its way. */
  get isPending(): boolean {
    return this.#pending !== undefined;
  }

  /** Why the last act was not carried out. */
  get error(): PleinError | undefined {
    return this.#error;
  }

  /** What the last act did, where the post itself does not show it. */
  get done(): 'reported' | 'muted' | 'copied' | undefined {
    return this.#done;
  }

  /** Something is open or was said that would be lost with the post. */
  get isBusy(): boolean {
    return this.#panel !== 'none' || this.#isThreadOpen || this.isPending || this.#error !== undefined;
  }

  /** Nothing about it differs from a post that was never touched. */
  get isPlain(): boolean {
    return !this.isBusy && !this.#isExpanded && !this.#isGone && this.#listeners.size === 0;
  }

  /** Calls back when anything about the post changes. Returns the way out. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) {
      this.#stop = viewPost(this.client, this.id).subscribe((data) => {
        if (data === this.#data) return;
        this.#data = data;
        this.#changed();
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
  denial(action: PostView['viewerState']['can'][number]): PostView['viewerState']['denials'][number]['reason'] | undefined {
    return this.#data?.viewerState.denials.find((denial) => denial.action === action)?.reason;
  }

  open(panel: PostPanel): void {
    this.#panel = panel;
    this.#error = undefined;
    this.#done = undefined;
    this.#changed();
  }

  close(): void {
    this.open('none');
  }

  expand(): void {
    this.#isExpanded = true;
    this.#changed();
  }

  toggleThread(): void {
    this.#isThreadOpen = !this.#isThreadOpen;
    this.#changed();
  }

  /** Says that something was done which left no trace in the post. */
  note(done: 'copied'): void {
    this.#done = done;
    this.#changed();
  }

  async delete(): Promise<boolean> {
    const deleted = await this.#act('delete', () => deletePost(this.client, this.id));
    this.#isGone ||= deleted;
    this.#changed();
    return deleted;
  }

  pin(): Promise<boolean> {
    return this.#act('pin', () => pinPost(this.client, this.id));
  }

  unpin(): Promise<boolean> {
    return this.#act('unpin', () => unpinPost(this.client, this.id));
  }

  async mute(): Promise<boolean> {
    const author = this.#data?.author;
    if (!author) return false;
    return this.#act('mute', () => mutePerson(this.client, author.id), 'muted');
  }

  report(reason: ReportReason, note?: string): Promise<boolean> {
    return this.#act('report', () => reportContent(this.client, this.id, reason, note || undefined), 'reported');
  }

  decide(decision: Decision, reason?: string): Promise<boolean> {
    return this.#act('decide', () => decideContent(this.client, this.id, decision, reason || undefined));
  }

  async #act(name: string, act: () => Promise<void>, done?: 'reported' | 'muted'): Promise<boolean> {
    if (this.#pending) return false;
    this.#pending = name;
    this.#error = undefined;
    this.#done = undefined;
    this.#changed();
    try {
      await act();
      this.#panel = 'none';
      this.#done = done;
      return true;
    } catch (cause) {
      this.#error = cause instanceof PleinError ? cause : new PleinError('INTERNAL', { message: 'The act failed.', cause });
      return false;
    } finally {
      this.#pending = undefined;
      this.#changed();
    }
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
