import { PleinError } from '@plein/schema';
import { decodeId } from '../graph/ids.ts';

/** The contract's ceiling for one stream. */
const mostTopics = 200;

/** What one reader asked to hear about. */
export interface Topics {
  /** UUID in the log → the topic as it was asked for. */
  byUuid: ReadonlyMap<string, string>;
  /** Whether `feed` was asked for: everything the reader follows. */
  feed: boolean;
  /** All of them, as asked for, each once. */
  all: readonly string[];
}

/**
 * Reads the topics of a subscription. `viewer` stands for the reader's own UUID. A topic that the reader may not see, or that does
 * not exist, is taken and stays silent: an error would tell which it is.
 * @throws {PleinError} BAD_INPUT for no topic, too many, or one that is none.
 */
export function readTopics(topics: readonly string[], viewerId: string): Topics {
  const all = [...new Set(topics)];
  if (all.length === 0 || all.length > mostTopics) {
    throw new PleinError('BAD_INPUT', {
      message: `A stream takes 1 to ${mostTopics} topics.`,
      path: ['topics'],
    });
  }
  const byUuid = new Map<string, string>();
  for (const topic of all) {
    if (topic === 'feed') continue;
    if (topic === 'viewer') {
      byUuid.set(viewerId, topic);
      continue;
    }
    const node = decodeId(topic);
    if (node === undefined || !['post', 'subject', 'community'].includes(node.type)) {
      throw new PleinError('BAD_INPUT', {
        message: 'A topic is `feed`, `viewer`, or the id of a post, a subject or a community.',
        path: ['topics'],
      });
    }
    byUuid.set(node.uuid, topic);
  }
  return { byUuid, feed: all.includes('feed'), all };
}
