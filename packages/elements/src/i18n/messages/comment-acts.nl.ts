import type { commentActs as english } from './comment-acts.en.ts';
import type { Translation } from './translation.ts';

export const commentActs: Translation<typeof english> = {
  commentReportTitle: 'Wat is er mis met deze reactie?',
  commentReportText: 'De moderators kijken ernaar. De schrijver hoort niet wie het meldde.',
  commentReportNote: 'Wil je iets toevoegen?',
  commentReported: 'Dank je. De moderators weten het nu.',
  reasonOFFENSIVE: 'Kwetsend',
  reasonHARASSMENT: 'Valt iemand lastig',
  reasonCONFIDENTIAL: 'Verklapt iets vertrouwelijks',
  reasonPERSONAL_DATA: 'Bevat persoonsgegevens',
  reasonSPAM: 'Reclame of spam',
  reasonOFF_TOPIC: 'Hoort hier niet thuis',
  reasonOTHER: 'Iets anders',
  authorMuted: (name) => `Je ziet minder van ${name}. Dat hoort diegene niet.`,
  commentGone: 'De reactie is verwijderd.',
  answerAccepted: 'Gemarkeerd als het antwoord.',
  answerCleared: 'Niet meer gemarkeerd als het antwoord.',
  closeThreadTitle: 'Dit gesprek sluiten?',
  closeThreadText:
    'Iedereen kan het blijven lezen, met de reden. Niemand kan er nog iets aan toevoegen.',
  closeThreadNote: 'In je eigen woorden (iedereen ziet het)',
  conversationClosed: 'Het gesprek is gesloten.',
  threadReopened: 'Het gesprek is weer open.',
  historyTitle: 'Eerdere versies',
  historyEmpty: 'Er zijn geen eerdere versies.',
  versionUntil: (time) => `Tot ${time}`,
  currentVersion: 'Nu',
};
