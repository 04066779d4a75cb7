import type { StoryContext } from '@storybook/web-components-vite';
// eslint-disable-next-line import-x/no-relative-packages -- until the mocks are a package of their own
import { FakeEndpoint } from '../../packages/elements/src/testing/fake-endpoint.ts';
import { beginClock } from './clock.ts';

/** What a story stands on: a company of its own, and the endpoint that answers for it. */
export type Stage = FakeEndpoint;

/** Says in `parameters` what is different about this story's company or its endpoint: `parameters: on(({ company }) => …)`. */
export function on(set: (stage: Stage) => void): { stage: (stage: Stage) => void } {
  return { stage: set };
}

const stages = new WeakMap<AbortSignal, Stage>();

/** The stage of a story from its mount to its end; whoever mounts it again finds everything as it was at first. */
export async function openStage({ abortSignal, parameters }: StoryContext): Promise<Stage> {
  const standing = stages.get(abortSignal);
  if (standing) return standing;
  beginClock();
  const stage = new FakeEndpoint();
  const set = parameters['stage'] as ((stage: Stage) => void) | undefined;
  set?.(stage);
  stages.set(abortSignal, stage);
  abortSignal.addEventListener('abort', () => stage.restore(), { once: true });
  return stage;
}
