import { plural } from '../plural.ts';
import type { reactionPopovers as english } from './reaction-popovers.en.ts';
import type { Translation } from './translation.ts';

const count = (value: number, one: string, other: string) => plural('nl', value, { one, other });
export const reactionPopovers: Translation<typeof english> = {
  giveReaction: (label) => `Reageer met ${label}`,
  moreReactors: (value) => count(value, 'en nog # ander', 'en nog # anderen'),
  reactorsFailed: 'Wie er reageerden kon niet worden geladen.',
};
