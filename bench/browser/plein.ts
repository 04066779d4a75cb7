/** The product: a feed as a web team would write it. */
import '../../packages/elements/src/widgets/feed/define.ts';
import { acquireClient } from '../../packages/client/src/index.ts';
import type { Contestant } from './page.ts';

const endpoint = new URL('/graphql', location.href).href;

export const plein: Contestant = {
  start() {
    const feed = document.createElement('plein-feed');
    feed.setAttribute('endpoint', endpoint);
    feed.setAttribute('no-composer', '');
    document.body.append(feed);
    return feed;
  },
  update(id, count) {
    const { client, release } = acquireClient({ endpoint });
    const post = client.store.peek<{ reactionGroups: { count: number }[] }>(id);
    if (!post) throw new Error(`${id} is not in the store.`);
    const reactionGroups = post.reactionGroups.map((group, index) =>
      index === 0 ? { ...group, count } : group,
    );
    client.store.write({ id, reactionGroups });
    release();
  },
};
