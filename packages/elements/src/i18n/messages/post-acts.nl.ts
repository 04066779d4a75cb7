import type { ownWords as englishOwn, postActs as english } from './post-acts.en.ts';
import type { Translation } from './translation.ts';

export const postActs: Translation<typeof english> = {
  deletePostTitle: 'Dit bericht verwijderen?',
  deletePostText: 'De reacties verdwijnen mee. Dit kan niet ongedaan worden gemaakt.',
  postDeleted: 'Bericht verwijderd',
  rejectTitle: 'Dit bericht afwijzen?',
  rejectReason: 'Reden, voor de schrijver',
  approved: 'Geplaatst',
  rejected: 'Afgewezen',
  reportTitle: 'Wat is er mis mee?',
  reportText: 'De moderators kijken ernaar. De schrijver hoort niet wie het meldde.',
  reportNote: 'Wil je iets toevoegen?',
  reportSent: 'Dank je. De moderators weten het nu.',
  reportReason: (reason) =>
    ({
      OFFENSIVE: 'Kwetsend',
      HARASSMENT: 'Valt iemand lastig',
      CONFIDENTIAL: 'Verklapt iets vertrouwelijks',
      PERSONAL_DATA: 'Bevat persoonsgegevens',
      SPAM: 'Reclame of spam',
      OFF_TOPIC: 'Hoort hier niet thuis',
    })[reason] ?? 'Iets anders',
  postPinned: 'Vastgezet',
  postUnpinned: 'Niet meer vastgezet',
  personMuted: (name) => `Je ziet voortaan minder van ${name}`,
  whyThis: 'Waarom zie ik dit?',
  editPost: 'Bewerken',
  deletePost: 'Verwijderen',
  report: 'Melden',
  pin: 'Bovenaan vastzetten',
  unpin: 'Losmaken',
  mutePerson: (name) => `Minder van ${name} tonen`,
  approve: 'Plaatsen',
  reject: 'Afwijzen',
};

export const ownWords: Translation<typeof englishOwn> = {
  ownWords: 'Je berichten die onderweg zijn',
  postFailed: 'Niet verstuurd. Je tekst is bewaard.',
  postRefused: 'Niet aanvaard',
  postHeld: 'Een moderator kijkt hier eerst naar',
  postQueued: 'Wacht op verbinding en wordt dan verstuurd',
  postSending: 'Versturen…',
  discardPost: 'Weggooien',
};
