import type { Context } from '../../graph/context.ts';
import { encodeId } from '../../graph/ids.ts';
import { instant } from '../../graph/instant.ts';
import { commentDoors, editableUntil, postDoors } from '../../policy/doors.ts';
import type { Doors } from '../../policy/doors.ts';
import type { CommentRow } from '../comment/row.ts';
import { imagesBytes } from '../person/bytes.ts';
import type { PeopleBytes } from '../person/bytes.ts';
import { inOrder } from '../reaction/groups.ts';
import { labelOf } from '../reaction/options.ts';
import type { PostRow } from './row.ts';
import { lockView, moderationView, pinView } from './view.ts';

const text = JSON.stringify as (value: unknown) => string;
const time = (value: string | null) => (value === null ? 'null' : `"${instant(value)}"`);

/** JSON text of `PostParts` and `CommentParts`, field by field in the order of the operations; `post` and `comment` of one page. */
export interface ContentBytes {
  post(post: PostRow, latest: readonly CommentRow[]): string;
}

export function contentBytes(context: Context, people: PeopleBytes): ContentBytes {
  const { viewer, limits, locale, reactionSet } = context;
  const clock = { now: context.now, editSeconds: limits.commentEditSeconds };
  const options = reactionSet.map((option) => ({
    key: option.key,
    bytes: `{"option":{"key":${text(option.key)},"label":${text(labelOf(option, locale))},"emoji":${text(option.emoji)}},"count":`,
  }));

  function groups(counts: Readonly<Record<string, number>>): string {
    let bytes = '';
    for (const option of options) {
      const count = counts[option.key];
      if (count !== undefined && count > 0)
        bytes += `${bytes === '' ? '' : ','}${option.bytes}${count}}`;
    }
    return `[${bytes}]`;
  }

  // Doors follow from a few facts that most rows of a page share.
  const written = new Map<string, string>();
  function doors(facts: string, make: () => Doors): string {
    const known = written.get(facts);
    if (known !== undefined) return known;
    const { can, denials } = make();
    const bytes = `"can":${text(can)},"denials":${text(denials)}`;
    written.set(facts, bytes);
    return bytes;
  }
  const threadFacts = (row: PostRow) =>
    `${row.sourceId} ${row.kind} ${row.state} ${row.authorId === viewer.id} ${row.authorId === null} ${row.lockReason}`;

  function comment(row: CommentRow, thread: PostRow): string {
    const own = row.authorId === viewer.id;
    const facts = `${threadFacts(thread)} ${row.state} ${own} ${row.authorId === null} ${own ? row.createdAt : ''}`;
    return (
      `{"__typename":"Comment","id":"${encodeId('comment', row.id)}","subjectId":"${encodeId('post', thread.id)}"` +
      `,"parentId":${row.parentId === null ? 'null' : `"${encodeId('comment', row.parentId)}"`},"depth":${row.ancestors.length}` +
      `,"state":"${row.state}","author":${people.parts(row.authorId)},"body":${text(row.body)}` +
      `,"images":${imagesBytes(row.images, context)},"mentions":${people.mentions(row.mentions)}` +
      `,"createdAt":${time(row.createdAt)},"editedAt":${time(row.editedAt)},"reactionGroups":${groups(row.reactionCounts)}` +
      `,"replyCount":${row.replyCount},"descendantCount":${row.descendantCount}` +
      `,"ancestorIds":${text(row.ancestors.map((id) => encodeId('comment', id)))}` +
      `,"isAnswer":${row.lead === 2},"isOfficial":${row.isOfficial}` +
      `,"viewerState":{"reactions":${text(inOrder(row.viewerReactions, context))},${doors(facts, () => commentDoors(viewer, thread, row, clock))}` +
      `,"editableUntil":${text(editableUntil(viewer, row, clock))},"moderation":${text(moderationView(row.moderation))}}}`
    );
  }

  function lock(row: PostRow): string {
    const view = lockView(row);
    if (view === null) return 'null';
    return `{"reason":"${view.reason}","note":${text(view.note)},"at":"${view.at}","by":${people.parts(row.lockedBy)}}`;
  }

  function pin(row: PostRow): string {
    const view = pinView(row);
    return view === null ? 'null' : `{"at":"${view.at}","until":${text(view.until)}}`;
  }

  function community(row: PostRow): string {
    if (row.sourceKind !== 'COMMUNITY') return 'null';
    return `{"id":"${encodeId('community', row.sourceId)}","slug":${text(row.communitySlug)},"name":${text(row.communityName)}}`;
  }

  return {
    post(row, latest) {
      return (
        `{"__typename":"Post","id":"${encodeId('post', row.id)}","kind":"${row.kind}","state":"${row.state}"` +
        `,"author":${people.parts(row.authorId)},"community":${community(row)}` +
        `,"audience":{"kind":"${row.sourceKind}","label":${text(row.sourceLabel)}},"title":${text(row.title)},"body":${text(row.body)}` +
        `,"images":${imagesBytes(row.images, context)},"mentions":${people.mentions(row.mentions)},"isOfficial":${row.isOfficial}` +
        `,"createdAt":${time(row.createdAt)},"editedAt":${time(row.editedAt)},"pin":${pin(row)},"lock":${lock(row)}` +
        `,"reactionGroups":${groups(row.reactionCounts)},"commentCount":${row.commentCount}` +
        `,"latestComments":[${latest.map((one) => comment(one, row)).join(',')}]` +
        `,"answer":${row.answerId === null ? 'null' : `{"id":"${encodeId('comment', row.answerId)}"}`}` +
        `,"viewerState":{"isRead":${row.isRead},"reactions":${text(inOrder(row.viewerReactions, context))}` +
        `,${doors(threadFacts(row), () => postDoors(viewer, row))},"moderation":${text(moderationView(row.moderation))}}}`
      );
    },
  };
}
