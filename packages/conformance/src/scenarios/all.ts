import { changeScenarios } from './change.ts';
import { commentScenarios } from './comment.ts';
import { communityScenarios } from './community.ts';
import { feedScenarios } from './feed.ts';
import { moderationScenarios } from './moderation.ts';
import { personScenarios } from './person.ts';
import { postScenarios } from './post.ts';
import { reactionScenarios } from './reaction.ts';
import { serverScenarios } from './server.ts';
import { threadReadings } from './thread-reading.ts';
import { threadScenarios } from './thread.ts';
import { transportScenarios } from './transport.ts';
import type { Scenario } from '../scenario.ts';

/** Every scenario of the contract, by noun. */
export const scenarios: readonly Scenario[] = [
  ...transportScenarios,
  ...serverScenarios,
  ...personScenarios,
  ...communityScenarios,
  ...feedScenarios,
  ...postScenarios,
  ...threadReadings,
  ...threadScenarios,
  ...commentScenarios,
  ...reactionScenarios,
  ...moderationScenarios,
  ...changeScenarios,
];
