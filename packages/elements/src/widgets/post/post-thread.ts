import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PostView } from '@plein/schema/views';
import type { PostController } from '../../controllers/post.ts';
import { avatar } from '../../ui/avatar.ts';
import { laterPart } from '../../ui/later-part.ts';
import { gist } from '../../ui/rich-text/gist.ts';
import { commentsCode, laterWords } from '../later-widgets.ts';
import type { PostSurroundings } from './post-view.ts';

/** The newest comments as a taste; the whole conversation when it is asked for. */
export function thread(post: PostController, data: PostView, around: PostSurroundings) {
  if (post.isThreadOpen) {
    const { localize, endpoint, readonly, preview } = around;
    return html`<div class="post-thread">
      ${laterPart({
        part: commentsCode,
        host: { requestUpdate: () => post.show() },
        words: laterWords(localize),
        content: () =>
          html`${keyed(data.id, html`<plein-comments .for=${data.id} .endpoint=${endpoint} ?readonly=${readonly} ?preview=${preview}></plein-comments>`)}`,
      })}
    </div>`;
  }
  if (data.latestComments.length === 0) return nothing;
  const { localize } = around;
  return html`<ul class="post-preview">
    ${data.latestComments.map(({ author, body }) => {
      const name = author?.displayName ?? localize.term('formerColleague');
      return html`<li>
        ${avatar({ name, src: author?.avatar?.url, size: 'small', gone: !author?.isActive })}
        <span class="post-preview-words"
          ><bdi class="post-preview-name">${name}</bdi> <bdi>${gist(body)}</bdi></span
        >
      </li>`;
    })}
  </ul>`;
}
