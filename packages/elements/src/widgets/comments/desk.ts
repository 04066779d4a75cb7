import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ThreadController } from '../../controllers/thread.ts';
import type { ThreadNode } from '../../controllers/thread-tree.ts';
import { keepFocus } from '../../internal/keep-focus.ts';
import type { PleinComposer } from '../composer/composer.ts';
import { composerCode } from '../later-composer.ts';
import { beyond } from './beyond-later.ts';

type Host = ReactiveControllerHost & HTMLElement;

export interface DeskOptions {
  thread: ThreadController;
  /** The editor could not be loaded. */
  failed: () => void;
  /** An editor that had the focus is gone; its comment takes it. */
  closed: (node: ThreadNode) => void;
}

/** What is being written in a thread at the moment, and what went wrong with single comments. */
export class DeskController implements ReactiveController {
  replying: ReadonlySet<string> = new Set();
  editing: ReadonlySet<string> = new Set();
  problems: ReadonlyMap<string, string> = new Map();
  /** A comment at the top is being written. */
  writing = false;
  /** The editor has been loaded. */
  composerReady = false;
  /** The editor at the top was opened by a press, so the focus goes there. */
  takesFocus = false;
  #host: Host;
  #options: DeskOptions;

  constructor(host: Host, options: DeskOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    // The words are drafts by now; the thread opens the editor again where there is one.
    this.replying = this.editing = new Set();
    this.problems = new Map();
    this.writing = false;
  }

  /** Opens the editor at the top; one that opens by itself leaves the focus where it is. */
  write(focus = true): void {
    this.takesFocus = focus;
    this.writing = true;
    void this.#load();
  }

  stopWriting(): void {
    this.writing = false;
    this.#host.requestUpdate();
    void keepFocus(this.#host, '.thread-write');
  }

  toggleReply(node: ThreadNode, open: boolean): void {
    this.replying = toggled(this.replying, node.id, open);
    this.#moved(node, open);
  }

  toggleEdit(node: ThreadNode, open: boolean): void {
    this.editing = toggled(this.editing, node.id, open);
    this.#moved(node, open);
  }

  /** Hands the words of what was refused or failed back to the editor they came from. */
  async rephrase(key: string): Promise<void> {
    const { thread } = this.#options;
    const parentId = await thread.submissions?.takeBack(key, (id) => this.#editorAt(id));
    const node = parentId ? thread.tree.get(parentId) : undefined;
    if (node) this.toggleReply(node, true);
    else this.write();
  }

  /** Says beside a comment what went wrong; undefined: nothing any more. */
  setProblem(id: string, text: string | undefined): void {
    const problems = new Map(this.problems);
    problems.delete(id);
    if (text) problems.set(id, text);
    this.problems = problems;
    this.#options.thread.touch(id);
  }

  #editorAt(parentId: string | null): PleinComposer | null {
    const place = parentId
      ? `[data-replies="${CSS.escape(parentId)}"] > plein-composer`
      : '.thread-composer';
    return this.#host.shadowRoot?.querySelector<PleinComposer>(place) ?? null;
  }

  #moved(node: ThreadNode, open: boolean): void {
    this.#options.thread.touch(node.id);
    if (open) void this.#load();
    else this.#options.closed(node);
  }

  async #load(): Promise<void> {
    this.#host.requestUpdate();
    try {
      await Promise.all([composerCode(), beyond(), this.#options.thread.followOwn()]);
      this.composerReady = true;
    } catch {
      // The file did not arrive; the next press tries again.
      this.writing = false;
      this.#options.failed();
    }
    this.#host.requestUpdate();
  }
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
