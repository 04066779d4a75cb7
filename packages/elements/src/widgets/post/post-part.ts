import { noChange, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { PostController } from '../../controllers/post.ts';
import type { PostPosition, PostSurroundings } from './post-view.ts';
import { postView } from './post-view.ts';

/**
 * One post as a part of its host's template that renders by itself: when something about the post changes, this part is rendered and no
 * other. An element per post would do the same at a tenth more of the cost.
 */
class PostPart extends AsyncDirective {
  #post: PostController | undefined;
  #around: PostSurroundings | undefined;
  #position: PostPosition | null = null;
  #stop: (() => void) | undefined;

  render(
    post: PostController,
    around: PostSurroundings,
    position: PostPosition | null,
  ): TemplateResult | typeof noChange {
    if (post === this.#post && around === this.#around && samePosition(position, this.#position))
      return noChange;
    this.#around = around;
    this.#position = position;
    if (post !== this.#post) {
      this.#stop?.();
      this.#post = post;
      this.#watch();
    }
    return postView(post, around, position);
  }

  override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  override reconnected(): void {
    this.#watch();
    this.#refresh();
  }

  #watch(): void {
    if (this.isConnected) this.#stop = this.#post?.subscribe(() => this.#refresh());
  }

  #refresh(): void {
    if (this.#post && this.#around)
      this.setValue(postView(this.#post, this.#around, this.#position));
  }
}

/** Renders a post; `around` must be the same object as long as nothing in it changed. */
export const postPart = directive(PostPart);

function samePosition(a: PostPosition | null, b: PostPosition | null): boolean {
  if (a === b || !a || !b) return a === b;
  return (
    a.index === b.index &&
    a.total === b.total &&
    a.reason === b.reason &&
    a.showReason === b.showReason
  );
}
