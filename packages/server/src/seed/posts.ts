import { createBudget } from './budget.ts';
import { DAY } from './calendar.ts';
import { createMemory, draftOf, frontPosts, nextDraft, type Draft } from './drafts.ts';
import { known, nth } from './known.ts';
import { createPlan } from './plan.ts';
import { writePost } from './post-rows.ts';
import type { TableRow } from './rows.ts';
import { contest } from './texts/all.ts';
import type { Source, World } from './world.ts';

/** What is said in the company, in the order in which it is said; every post with its thread and reactions. */
export function* createPosts(world: World): Generator<TableRow> {
  const { scale, calendar, sources } = world;
  const random = world.random.fork('posts');
  const plan = createPlan(world);
  const fronts = random.fork('front order').shuffle(frontPosts(world));
  const frontFrom = scale.now - 5 * DAY;
  const frontTimes = [...calendar.instants(fronts.length, random.fork('front'), frontFrom)];
  const reserved = new Set(fronts.map(({ source }) => source));
  const budget = createBudget(
    scale.comments - Math.min(scale.hotThread, scale.comments),
    scale.reactions,
    scale.posts,
  );
  const memory = createMemory();
  const hotAt = scale.posts - Math.round(scale.posts / 30);
  const pins = new Map<Source, number>();
  let index = 0;

  function* write(draft: Draft, at: number): Generator<TableRow> {
    index += 1;
    yield* writePost(world, draft, at, budget, pins, random.fork(String(index)));
  }

  for (const at of calendar.instants(
    Math.max(0, scale.posts - fronts.length - 1),
    random.fork('times'),
  )) {
    while (frontTimes.length > 0 && nth(frontTimes, 0) <= at)
      yield* write(known(fronts.shift()), known(frontTimes.shift()));
    if (index === hotAt) {
      const source =
        sources.find(({ community }) => community?.slug === 'koffiehoek') ?? nth(sources, 0);
      yield* write(
        { source, ...draftOf(world, contest, source, at, random), comments: scale.hotThread },
        at,
      );
    }
    const draft = nextDraft(world, plan, at, memory, random, at > frontFrom ? reserved : undefined);
    if (draft) yield* write(draft, at);
  }
  while (fronts.length > 0) yield* write(known(fronts.shift()), known(frontTimes.shift()));
}
