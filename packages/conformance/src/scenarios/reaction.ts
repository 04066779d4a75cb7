import {
  ReactablesOperation,
  ReactionRemoveOperation,
  ReactionSetOperation,
  ReactorsOperation,
} from '@plein/schema/operations';
import { absent, comment, community, person, post } from '../company/names.ts';
import { need, reading, scenario } from '../scenario.ts';

const welcome = { id: post.welcome };
const page = { url: '/news/42/' };

export const reactionScenarios = [
  reading(
    'things to react to are answered in the order asked',
    async ({ anna, bas, dina, finn }) => {
      const by = [
        welcome,
        { id: comment.loved },
        { id: post.secret },
        { id: post.held },
        { key: 'nobody-was-here' },
        { id: post.locked },
        { id: post.relic },
        { id: comment.tombstone },
        { id: comment.pending },
        { id: comment.inRelic },
        { id: absent.post },
        { id: community.garden },
      ];
      for (const one of [anna, bas, dina, finn]) await one.ask(ReactablesOperation, { by });
      await anna.ask(ReactablesOperation, { by: [] });
      await anna.ask(ReactablesOperation, { by: Array.from({ length: 51 }, () => welcome) });
      await anna.ask(ReactablesOperation, { by: [{ key: '' }] });
      await anna.ask(ReactablesOperation, { by: [{ url: 'ftp://portal.example' }] });
      await anna.askOddly(ReactablesOperation, { by: [{ id: post.welcome, key: 'both' }] });
    },
  ),

  reading('who reacted is told newest first', async ({ anna, finn }) => {
    await anna.ask(ReactorsOperation, { by: [welcome, { id: comment.loved }], first: 1 });
    await anna.ask(ReactorsOperation, {
      by: [welcome, { id: comment.loved }, { id: post.question }],
      first: 10,
    });
    await finn.ask(ReactorsOperation, {
      by: [{ id: post.secret }, { key: 'nobody-was-here' }],
      first: 10,
    });
    await anna.ask(ReactorsOperation, { by: [welcome], first: 0 });
  }),

  scenario(
    'a reaction is given once, however often it is sent, and taken back',
    async ({ anna, bas }) => {
      await bas.act(ReactionSetOperation, { on: welcome, key: 'insight' });
      await bas.act(ReactionSetOperation, { on: welcome, key: 'insight' });
      await bas.act(ReactionSetOperation, { on: welcome, key: 'thanks' });
      await anna.ask(ReactorsOperation, { by: [welcome], first: 10 });
      await bas.act(ReactionRemoveOperation, { on: welcome, key: 'like' });
      await bas.act(ReactionRemoveOperation, { on: welcome, key: 'like' });
      await bas.act(ReactionRemoveOperation, { on: welcome, key: 'thanks' });
      await bas.act(ReactionRemoveOperation, { on: welcome, key: 'insight' });
      await anna.ask(ReactablesOperation, { by: [welcome] });
    },
  ),

  scenario('the same key of idempotency gives one reaction', async ({ bas, key }) => {
    const input = { idempotencyKey: key(1), on: welcome, key: 'insight' };
    await bas.act(ReactionSetOperation, input);
    await bas.act(ReactionSetOperation, input);
    await bas.act(ReactionRemoveOperation, input);
    await bas.act(ReactionSetOperation, { ...input, key: 'thanks' });
  }),

  scenario('comments and pages take reactions too', async ({ anna, bas, finn }) => {
    await anna.act(ReactionSetOperation, { on: { id: comment.late1 }, key: 'thanks' });
    const set = await bas.act(ReactionSetOperation, { on: page, key: 'like' });
    const id = need(set?.reactionSet.subject?.id, 'page');
    await finn.act(ReactionSetOperation, { on: { id }, key: 'like' });
    await finn.act(ReactionRemoveOperation, { on: { url: '/other' }, key: 'like' });
    await anna.ask(ReactorsOperation, { by: [{ id }, { id: comment.late1 }], first: 10 });
    await anna.ask(ReactablesOperation, { by: [page, { url: '/other' }] });
    await bas.act(ReactionRemoveOperation, { on: page, key: 'like' });
    await anna.ask(ReactorsOperation, { by: [{ id }], first: 10 });
  }),

  scenario(
    'where one may not react, the reason is told',
    async ({ anna, bas, eva, finn, dina }) => {
      const give = (on: string, key = 'like') => ({ on: { id: on }, key });
      await anna.act(ReactionSetOperation, give(post.welcome, 'nonsense'));
      await anna.act(ReactionRemoveOperation, give(post.welcome, 'nonsense'));
      await anna.act(ReactionSetOperation, { on: { key: '' }, key: 'like' });
      await finn.act(ReactionSetOperation, give(post.welcome));
      await finn.act(ReactionSetOperation, give(post.secret));
      await finn.act(ReactionSetOperation, give(comment.inLedger));
      await dina.act(ReactionSetOperation, give(post.ledger));
      await anna.act(ReactionSetOperation, give(post.relic));
      await anna.act(ReactionSetOperation, give(comment.inRelic));
      await anna.act(ReactionSetOperation, give(post.locked));
      await anna.act(ReactionSetOperation, give(comment.underLocked));
      await bas.act(ReactionSetOperation, give(post.held));
      await eva.act(ReactionSetOperation, give(comment.pending));
      await anna.act(ReactionSetOperation, give(comment.tombstone));
      await anna.act(ReactionSetOperation, give(comment.gone));
      await anna.act(ReactionSetOperation, give(absent.comment));
      await anna.act(ReactionSetOperation, give(person.bas));
      await anna.act(ReactionSetOperation, give('nonsense'));
    },
  ),
];
