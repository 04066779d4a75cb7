import type { CommentBranch } from '@plein/client';
import type { ReadonlySignal } from '@preact/signals-core';
import type { CommentView } from '@plein/schema/views';

/** A comment's place in a thread on screen. Its words are in `comment`, a signal of the store. */
export interface ThreadNode {
  readonly id: string;
  readonly parent: ThreadNode | null;
  /** The comment at the top of its branch, which may be itself. */
  readonly root: ThreadNode;
  readonly depth: number;
  readonly comment: ReadonlySignal<CommentView | undefined>;
  replies: ThreadNode[];
  /** Replies that came later than those which were not loaded yet; shown after the gap. */
  late: ThreadNode[];
  /** Direct replies that are not loaded: how many, and after which cursor. */
  more: { count: number; after: string | null } | null;
  collapsed: boolean;
  /** Written by the reader on this page, or asked for; marked for a moment. */
  fresh: boolean;
  loading: boolean;
  failed: boolean;
  /** Counts changes of anything in the branch that is not in the store; only on roots. */
  revision: number;
}

/** As many comments at the top of a thread are drawn together, with all their replies: few enough for one frame. */
const CHUNK = 10;

/** Neighbours at the top of the thread that are drawn, or emptied, together. */
export interface ThreadChunk {
  readonly key: number;
  readonly roots: readonly ThreadNode[];
}

/** Which comments are on screen, and where. No data, no requests. */
export class ThreadTree {
  /** The first one is for what comes on top later. */
  chunks: readonly ThreadChunk[] = [{ key: 0, roots: [] }];
  #nodes = new Map<string, ThreadNode>();
  #outside = new Map<string, ThreadNode['comment']>();
  #view: (id: string) => ThreadNode['comment'];

  /** `view` answers with a comment's signal. */
  constructor(view: (id: string) => ThreadNode['comment']) {
    this.#view = view;
  }

  /** The signal of a comment, in the tree or not; the same one each time. */
  view(id: string): ThreadNode['comment'] {
    const known = this.#nodes.get(id)?.comment ?? this.#outside.get(id);
    if (known) return known;
    const found = this.#view(id);
    this.#outside.set(id, found);
    return found;
  }

  get(id: string): ThreadNode | undefined {
    return this.#nodes.get(id);
  }

  get size(): number {
    return this.#nodes.size;
  }

  /** All comments at the top of the thread, in order. */
  get roots(): ThreadNode[] {
    return this.chunks.flatMap(({ roots }) => roots);
  }

  /** The chunk in which a comment is drawn. */
  chunkOf({ root }: ThreadNode): ThreadChunk | undefined {
    return this.chunks.find(({ roots }) => roots.includes(root));
  }

  /** Adds a page at the end; what is there already keeps its place. */
  addPage(branches: readonly CommentBranch[]): ThreadNode[] {
    const roots = this.#build(branches, null);
    const chunks = [...this.chunks];
    for (let at = 0; at < roots.length; at += CHUNK) {
      chunks.push({ key: chunks.length, roots: roots.slice(at, at + CHUNK) });
    }
    this.chunks = chunks;
    return roots;
  }

  /** Adds a page of replies below a comment, and says what is still missing. */
  addReplies(
    node: ThreadNode,
    branches: readonly CommentBranch[],
    more: ThreadNode['more'],
  ): ThreadNode[] {
    const added = this.#build(branches, node);
    node.replies = [...node.replies, ...added];
    node.more = more;
    if (!more && node.late.length) {
      node.replies = [...node.replies, ...node.late];
      node.late = [];
    }
    this.touch(node);
    return added;
  }

  /** Puts one comment in: below its parent when that is here, else on top of the thread, or at its end. */
  insert(id: string, parentId: string | null, { atEnd = false, replies = 0 } = {}): ThreadNode {
    const known = this.#nodes.get(id);
    if (known) return known;
    const parent = parentId ? (this.#nodes.get(parentId) ?? null) : null;
    const node = this.#node(id, parent, replies > 0 ? { count: replies, after: null } : null);
    if (parent) {
      if (parent.more) parent.late = [...parent.late, node];
      else parent.replies = [...parent.replies, node];
      this.touch(parent);
    } else {
      const into = atEnd ? this.chunks.length - 1 : 0;
      this.chunks = this.chunks.map((chunk, index) =>
        index === into
          ? { ...chunk, roots: atEnd ? [...chunk.roots, node] : [node, ...chunk.roots] }
          : chunk,
      );
    }
    return node;
  }

  /** What one person wrote, as far as it is on screen. */
  writtenBy(personId: string): ThreadNode[] {
    return [...this.#nodes.values()].filter(
      ({ comment }) => comment.peek()?.author?.id === personId,
    );
  }

  /** Something about the comment changed that the store does not know. */
  touch(node: ThreadNode): void {
    node.root.revision += 1;
  }

  /** Opens everything above a comment. */
  reveal(node: ThreadNode): void {
    for (let at: ThreadNode | null = node; at; at = at.parent) {
      if (!at.collapsed) continue;
      at.collapsed = false;
      this.touch(at);
    }
  }

  #build(branches: readonly CommentBranch[], parent: ThreadNode | null): ThreadNode[] {
    const added: ThreadNode[] = [];
    for (const { id, replies, moreReplies } of branches) {
      const known = this.#nodes.get(id);
      // Already here, through a link or because the reader wrote it: it stays where it is and learns of its replies.
      if (known) {
        if (known.replies.length === 0 && (replies.length || moreReplies))
          this.addReplies(known, replies, moreReplies);
        continue;
      }
      const node = this.#node(id, parent, moreReplies);
      node.replies = this.#build(replies, node);
      added.push(node);
    }
    return added;
  }

  #node(id: string, parent: ThreadNode | null, more: ThreadNode['more']): ThreadNode {
    const comment = this.#view(id);
    const node: ThreadNode = {
      id,
      parent,
      root: null as never,
      depth: parent ? parent.depth + 1 : 0,
      comment,
      replies: [],
      late: [],
      more,
      // What muted people said is there for whoever wants to understand the answers, folded away.
      collapsed: comment.peek()?.author?.viewerState.isMuted ?? false,
      fresh: false,
      loading: false,
      failed: false,
      revision: 0,
    };
    (node as { root: ThreadNode }).root = parent?.root ?? node;
    this.#nodes.set(id, node);
    return node;
  }
}
