import type { Capability } from '@plein/schema/types';
import type { Context } from '../../graph/context.ts';
import { locales } from '../../graph/locale.ts';
import { optionView } from '../reaction/groups.ts';

/** Version of the contract. */
export const contractVersion = '0.1.0';

const capabilities: readonly Capability[] = [
  'BATCHING',
  'CHANGES',
  'COMMUNITIES',
  'MODERATION',
  'OPERATION_IDS',
  'SUBJECTS',
  'UPLOADS',
];

export const serverResolvers = {
  Query: {
    server: (_: unknown, __: unknown, { services, limits, reactionSet, locale }: Context) => ({
      contract: contractVersion,
      version: services.version,
      capabilities: capabilities.filter((name) => !services.without?.includes(name)),
      limits,
      reactionSet: reactionSet.map((option) => optionView(option, locale)),
      locales,
      privacy: { k: services.privacyFloor },
      organization: services.organization,
    }),
  },
};
