import {
  FeedNewCountOperation,
  FeedOperation,
  PersonMuteOperation,
  PostsOperation,
  ServerOperation,
  ViewerOperation,
} from '@plein/schema/operations';
import { person, post } from '../company/names.ts';
import { reading, scenario } from '../scenario.ts';

const viewer = { query: ViewerOperation.text };

/** How operations travel: by text, by id, several at once, and what is said to what is no operation. */
export const transportScenarios = [
  reading('people who have left are let in no more', async ({ gus }) => {
    await gus.ask(ViewerOperation, {});
    await gus.ask(FeedOperation, { input: { view: 'FOLLOWING' }, first: 5 });
    await gus.post([viewer, viewer]);
  }),

  reading('a token that speaks for nobody is refused', async ({ anna }) => {
    await anna.post(viewer, { authorization: 'Bearer nobody.at.all' });
    await anna.post(viewer, { authorization: 'Basic YW5uYTphbm5h' });
  }),

  reading('an operation is named by text, by id, or by both', async ({ anna }) => {
    await anna.post({ documentId: ViewerOperation.id });
    await anna.post({ documentId: `sha256:${ViewerOperation.id}` });
    await anna.post({ ...viewer, documentId: ViewerOperation.id, operationName: 'Viewer' });
    await anna.post({
      extensions: { persistedQuery: { version: 1, sha256Hash: ViewerOperation.id } },
    });
    await anna.post({ documentId: PostsOperation.id, variables: { ids: [post.news] } });
    await anna.post({ documentId: 'f'.repeat(64) });
    await anna.post({ ...viewer, documentId: ServerOperation.id });
  }),

  reading('several operations at once are answered in their order', async ({ anna }) => {
    const posts = { query: PostsOperation.text, variables: { ids: [post.news] } };
    await anna.post([viewer, posts, viewer]);
    await anna.post([viewer, { ...posts, variables: {} }, { documentId: 'f'.repeat(64) }]);
    await anna.post([]);
    await anna.post(Array.from({ length: 11 }, () => viewer));
  }),

  scenario('acts of one batch all happen', async ({ anna }) => {
    const mute = (personId: string, number: number) => ({
      query: PersonMuteOperation.text,
      variables: {
        input: { idempotencyKey: `5e1f0000-0000-4000-8000-00000000000${number}`, personId },
      },
    });
    await anna.post([mute(person.bas, 1), mute(person.mia, 2), mute(person.anna, 3)]);
    await anna.ask(ViewerOperation, {});
  }),

  reading('what is no operation of this contract is refused with a code', async ({ anna }) => {
    await anna.post({ query: '{ viewer { shoeSize } }' });
    await anna.post({ query: '{ viewer {' });
    await anna.post({ query: '' });
    await anna.post({});
    await anna.post('no json');
    await anna.post('"text"');
    await anna.post({ ...viewer, operationName: 'Other' });
    await anna.post({ query: PostsOperation.text });
    await anna.post({ query: FeedNewCountOperation.text, variables: { input: null, before: 7 } });
    await anna.post({ ...viewer, variables: [] });
  }),
];
