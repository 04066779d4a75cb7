import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { effect } from '@preact/signals-core';
import { EntityStore } from './store.ts';

interface Person {
  id: string;
  displayName: string;
  title?: string;
}
interface Post {
  id: string;
  commentCount: number;
  body?: string;
  author?: Person | null;
  community?: { id: string; name: string } | null;
  latestComments?: { id: string; body: string; author: Person }[];
  viewerState?: { isRead?: boolean; can?: string[] };
  reactionGroups?: { option: { key: string }; count: number }[];
  answer?: { id: string } | null;
}

const anna: Person = { id: 'person_a', displayName: 'Anna', title: 'Nurse' };
const ben: Person = { id: 'person_b', displayName: 'Ben' };

function post(change: Partial<Post> = {}): Post {
  return {
    id: 'post_1',
    commentCount: 1,
    body: 'Hello',
    author: anna,
    community: { id: 'community_1', name: 'Garden' },
    latestComments: [{ id: 'comment_1', body: 'Hi', author: ben }],
    viewerState: { isRead: false, can: ['REACT'] },
    reactionGroups: [{ option: { key: 'thanks' }, count: 2 }],
    answer: null,
    ...change,
  };
}

/** Counts how often what is displayed of a thing changed. */
function watch<T>(
  store: EntityStore,
  id: string,
): { times: number; value: T | undefined; stop(): void } {
  const seen = { times: -1, value: undefined as T | undefined, stop: (): void => undefined };
  seen.stop = effect(() => {
    seen.value = store.view<T>(id).value;
    seen.times += 1;
  });
  return seen;
}

describe('entity store', () => {
  it('puts an answer together again as it was', () => {
    const store = new EntityStore();
    store.write({ feed: { edges: [{ cursor: 'c', node: post() }] } });
    assert.deepEqual(store.peek('post_1'), post());
    assert.deepEqual(store.peek('comment_1'), post().latestComments![0]);
  });

  it('does not know what nobody answered, and tells when it comes', () => {
    const store = new EntityStore();
    const seen = watch<Person>(store, 'person_a');
    assert.equal(seen.value, undefined);
    store.write({ author: anna });
    assert.deepEqual(seen.value, anna);
    assert.equal(store.has('person_b'), false);
  });

  it('keeps fields that a partial answer does not mention, also inside objects without an id', () => {
    const store = new EntityStore();
    store.write(post());
    store.write({
      subject: { id: 'post_1', commentCount: 5 },
      posts: [{ id: 'post_1', viewerState: { isRead: true } }],
    });
    assert.deepEqual(
      store.peek('post_1'),
      post({ commentCount: 5, viewerState: { isRead: true, can: ['REACT'] } }),
    );
  });

  it('keeps what was asked about a thing inside another when a later answer asks for less', () => {
    const store = new EntityStore();
    store.write(post());
    store.write({ id: 'post_1', author: { id: 'person_a', displayName: 'Anna B.' } });
    assert.deepEqual(store.peek<Post>('post_1')?.author, { ...anna, displayName: 'Anna B.' });
  });

  it('gives both halves to a place where two answers asked for different fields', () => {
    const store = new EntityStore();
    store.write({ id: 'post_1', commentCount: 0, author: { id: 'person_a', displayName: 'Anna' } });
    store.write({ id: 'post_1', author: { id: 'person_a', title: 'Nurse' } });
    assert.deepEqual(store.peek<Post>('post_1')?.author, anna);
  });

  it('replaces lists as a whole, also by empty ones, and takes null for an answer', () => {
    const store = new EntityStore();
    store.write(post());
    store.write({ id: 'post_1', latestComments: [], reactionGroups: [], author: null });
    assert.deepEqual(
      store.peek('post_1'),
      post({ latestComments: [], reactionGroups: [], author: null }),
    );
  });

  it('notifies exactly those who show what changed', () => {
    const store = new EntityStore();
    store.write([
      post(),
      post({ id: 'post_2', author: ben, latestComments: [] }),
      { id: 'comment_9', body: 'Far', author: ben },
    ]);
    const first = watch<Post>(store, 'post_1');
    const second = watch<Post>(store, 'post_2');
    const comment = watch(store, 'comment_9');
    store.write({ ...ben, displayName: 'Benno' });
    assert.deepEqual([first.times, second.times, comment.times], [1, 1, 1]);
    assert.equal(first.value?.latestComments?.[0]?.author.displayName, 'Benno');
    store.write({ id: 'post_2', commentCount: 7 });
    assert.deepEqual([first.times, second.times, comment.times], [1, 2, 1]);
  });

  it('does not notify for fields of a thing that were not asked for in that place', () => {
    const store = new EntityStore();
    store.write(post());
    const seen = watch<Post>(store, 'post_1');
    store.write({
      id: 'community_1',
      name: 'Garden',
      memberCount: 12,
      members: { edges: [{ node: ben }] },
    });
    assert.equal(seen.times, 0);
    store.write({ id: 'community_1', name: 'Gardens' });
    assert.equal(seen.times, 1);
    assert.deepEqual(seen.value?.community, { id: 'community_1', name: 'Gardens' });
  });

  it('does not notify when the same answer comes again', () => {
    const store = new EntityStore();
    store.write(post());
    const seen = watch<Post>(store, 'post_1');
    const before = seen.value;
    store.write(structuredClone(post()));
    assert.equal(seen.times, 0);
    assert.equal(store.peek('post_1'), before);
  });

  it('notifies once per answer, whatever it holds', () => {
    const store = new EntityStore();
    store.write(post());
    const seen = watch<Post>(store, 'post_1');
    store.write([
      { ...anna, title: 'Surgeon' },
      { ...ben, displayName: 'B' },
      { id: 'post_1', commentCount: 9 },
    ]);
    assert.equal(seen.times, 1);
  });

  it('lets go of what was put together once nobody watches it', () => {
    const store = new EntityStore();
    store.write(post());
    const view = store.view<Post>('post_1');
    const stop = view.subscribe(() => undefined);
    assert.equal(store.view('post_1'), view);
    stop();
    const later = store.view<Post>('post_1');
    assert.notEqual(later, view);
    assert.deepEqual(later.peek(), post());
    // Whoever kept the old view still sees what is new.
    store.write({ id: 'post_1', commentCount: 5 });
    assert.equal(view.peek()?.commentCount, 5);
    assert.equal(later.peek()?.commentCount, 5);
  });

  it('hands out unchanged parts as the same objects', () => {
    const store = new EntityStore();
    store.write(post());
    const view = store.view<Post>('post_1');
    const before = view.peek()!;
    store.write({ id: 'post_1', commentCount: 2 });
    const after = view.peek()!;
    assert.notEqual(after, before);
    assert.equal(after.author, before.author);
    assert.equal(after.latestComments, before.latestComments);
    assert.equal(after.reactionGroups, before.reactionGroups);
  });

  it('keeps pages of replies and reactors out of the thing but their contents in the store', () => {
    const store = new EntityStore();
    store.write({
      id: 'comment_1',
      body: 'a',
      replies: { edges: [{ node: { id: 'comment_2', body: 'b' } }], pageInfo: {} },
      reactionGroups: [
        { option: { key: 'thanks' }, count: 1, reactors: { edges: [{ node: anna }] } },
      ],
    });
    assert.deepEqual(store.peek('comment_1'), {
      id: 'comment_1',
      body: 'a',
      reactionGroups: [{ option: { key: 'thanks' }, count: 1 }],
    });
    assert.deepEqual(store.peek('comment_2'), { id: 'comment_2', body: 'b' });
    assert.deepEqual(store.peek('person_a'), anna);
  });

  it('leaves the answer itself untouched', () => {
    const store = new EntityStore();
    const answer = post();
    store.write(answer);
    assert.deepEqual(answer, post());
  });

  it('shows only some fields where that is asked, and changes only with them', () => {
    const store = new EntityStore();
    store.write(post());
    let times = -1;
    const fields = store.viewFields<Post>('post_1', ['id', 'reactionGroups']);
    const stop = effect(() => {
      void fields.value;
      times += 1;
    });
    store.write({ id: 'post_1', commentCount: 8, author: { ...anna, title: 'x' } });
    assert.equal(times, 0);
    store.write({ id: 'post_1', reactionGroups: [{ option: { key: 'thanks' }, count: 3 }] });
    assert.equal(times, 1);
    assert.deepEqual(fields.value, {
      id: 'post_1',
      reactionGroups: [{ option: { key: 'thanks' }, count: 3 }],
    });
    stop();
  });

  it('lays overlays over whatever is written, and takes them away in any order', () => {
    const store = new EntityStore();
    store.write(post());
    const more = (by: number) => (fields: Record<string, unknown>) => ({
      ...fields,
      commentCount: (fields.commentCount as number) + by,
    });
    const first = store.overlay('post_1', more(1));
    const second = store.overlay('post_1', more(10));
    assert.equal(store.peek<Post>('post_1')?.commentCount, 12);
    store.write({ id: 'post_1', commentCount: 100 });
    assert.equal(store.peek<Post>('post_1')?.commentCount, 111);
    assert.equal(store.isOverlaid('post_1'), true);
    first.drop();
    assert.equal(store.peek<Post>('post_1')?.commentCount, 110);
    second.drop();
    second.drop();
    assert.equal(store.peek<Post>('post_1')?.commentCount, 100);
    assert.equal(store.isOverlaid('post_1'), false);
  });

  it('knows what is shown somewhere', () => {
    const store = new EntityStore();
    store.write([post(), { id: 'post_2', commentCount: 0 }]);
    const seen = watch(store, 'post_1');
    assert.deepEqual(
      [store.isWatched('post_1'), store.isWatched('post_2'), store.isWatched('person_a')],
      [true, false, true],
    );
    assert.deepEqual(store.watched('post_'), ['post_1']);
    seen.stop();
    assert.equal(store.isWatched('post_1'), false);
  });

  it('forgets things that nobody shows when there are very many, and never what is shown or stands inside it', () => {
    const store = new EntityStore();
    store.write(post());
    const seen = watch<Post>(store, 'post_1');
    for (let page = 0; page < 101; page += 1) {
      store.write(
        Array.from({ length: 1000 }, (_, index) => ({
          id: `person_${page}_${index}`,
          displayName: 'x',
        })),
      );
    }
    assert.ok(store.size < 60_000, `${store.size} things are kept`);
    assert.equal(store.has('person_0_0'), false);
    assert.equal(store.has('person_100_999'), true);
    store.write({ ...ben, displayName: 'Still told' });
    assert.equal(seen.value?.latestComments?.[0]?.author.displayName, 'Still told');
  });
});
