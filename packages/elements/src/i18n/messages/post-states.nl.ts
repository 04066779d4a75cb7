import type { postStates as english } from './post-states.en.ts';
import type { Translation } from './translation.ts';
export const postStates: Translation<typeof english> = {
  postHidden: 'Verborgen door een moderator',
  postPending: 'Alleen jij en de moderators zien dit, tot een moderator heeft gekeken',
  postPendingReview: 'Wacht op beoordeling; alleen de schrijver en moderators zien het',
  threadClosed: 'Reageren is gesloten',
  lockedBecause: (reason) =>
    ({
      RESOLVED: 'Het is afgerond.',
      OFF_TOPIC: 'Het ging over iets anders.',
      TOO_HEATED: 'Het liep te hoog op.',
      OUTDATED: 'Het is achterhaald.',
    })[reason] ?? '',
};
