import { MockEndpoint, veldlicht } from '@plein/mocks';
import type { MockCompany } from '@plein/mocks';
import type { StoryContext } from '@storybook/web-components-vite';
import { beginClock, bringClockTo } from './clock.ts';
import { readChoices } from './controls.ts';
import { simulateConnection } from './connection.ts';
import { forgetVisits } from './visits.ts';

/** What a story stands on: an endpoint of its own, with a company of its own behind it. */
export type Stage = MockEndpoint;

interface Setting {
  set?: (stage: Stage) => void;
  company?: () => MockCompany;
}

/**
 * What is different about a story's stage, for its `parameters`: `parameters: on(({ company }) => …)`.
 *
 * @param set runs before the widget is there
 * @param company another company than the usual one
 */
export function on(set: (stage: Stage) => void, company?: () => MockCompany): { stage: Setting } {
  return { stage: { set, company } };
}

const networks = { fast: 'online', slow: 'slow', offline: 'offline', failing: 'failing' } as const;
const minute = 60_000;
const stages = new WeakMap<AbortSignal, Stage>();
/** What the toolbar has last said of a stage's network. */
const told = new WeakMap<Stage, string>();

/**
 * The stage of a story from its mount to its end, on the network of the toolbar. Whoever mounts the story again finds everything as it
 * was at first.
 */
export async function openStage(context: StoryContext): Promise<Stage> {
  const { abortSignal, parameters, globals, viewMode } = context;
  const { network } = readChoices(globals).chosen;
  let stage = stages.get(abortSignal);
  if (!stage) {
    if (viewMode === 'story') await forgetVisits();
    const { set, company = veldlicht } = (parameters['stage'] ?? {}) as Setting;
    stage = new MockEndpoint({
      company: company(),
      // What a browser keeps for an endpoint, such as a draft, belongs to this visit alone.
      url: `/story/${crypto.randomUUID()}/graphql`,
    });
    set?.(stage);
    const now = stage.company.clock.time + minute;
    if (viewMode === 'story') beginClock(now);
    else bringClockTo(now);
    stage.settings.clock = 'live';
    stages.set(abortSignal, stage);
    abortSignal.addEventListener('abort', stage.install(), { once: true });
  }
  // The toolbar decides when somebody uses it; until then what the story did to the network stays.
  if (told.get(stage) !== network) {
    told.set(stage, network);
    stage.settings.network = networks[network as keyof typeof networks];
    // On a page of many stories the browser's own word would be for all of them.
    if (viewMode === 'story') simulateConnection(network !== 'offline');
  }
  return stage;
}

/** The connection is lost while somebody looks at the story; the browser notices. */
export function disconnect({ loaded, viewMode }: StoryContext): void {
  (loaded['stage'] as Stage).settings.network = 'offline';
  if (viewMode === 'story') simulateConnection(false);
}
