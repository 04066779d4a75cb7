import { plural } from '../plural.ts';
import type * as english from './en.ts';

/** A group in another language: the same keys with the same arguments. */
type Translation<Group> = { readonly [Key in keyof Group]: Group[Key] extends (...args: infer Args) => string ? (...args: Args) => string : string };

const count = (value: number, one: string, other: string, none?: string) => plural('nl', value, { one, other, ...(none === undefined ? {} : { none }) });

/** Wat verschillende widgets zeggen. */
export const common: Translation<typeof english.common> = {
  loading: 'Laden…',
  retry: 'Opnieuw proberen',
  cancel: 'Annuleren',
  close: 'Sluiten',
  save: 'Opslaan',
  moreActions: 'Meer',
  official: 'Officieel',
  formerColleague: 'Oud-collega',
  edited: 'bewerkt',
  signIn: 'Inloggen',
  signInTitle: 'Log in om mee te doen',
  signInText: 'Zodra je bent ingelogd, kun je lezen en reageren.',
  consentTitle: 'Je organisatie heeft dit nog niet toegestaan',
  consentText: 'Een beheerder moet akkoord gaan voordat dit deel van de pagina werkt.',
  offlineTitle: 'Je bent offline',
  offlineText: 'Wat je schrijft, blijft hier staan en wordt verstuurd zodra de verbinding terug is.',
  errorTitle: 'Dit kon niet worden geladen',
  errorText: 'Met de rest van de pagina is niets mis. Opnieuw proberen helpt meestal.',
  noEndpointTitle: 'Nog niet verbonden',
  noEndpointText: 'Dit deel van de pagina heeft nog geen eindpunt. De beheerder kan er een instellen.',
  notFoundTitle: 'Dit staat hier niet meer',
  notFoundText: 'Het is verwijderd, of het is niet voor jou bedoeld.',
  readOnly: 'Alleen lezen',
  previewOnly: 'Voorbeeld: er wordt niets verstuurd',
  newMark: 'Nieuw',
  showMore: 'Meer tonen',
  showLess: 'Minder tonen',
  copyLink: 'Link kopiëren',
  linkCopied: 'Link gekopieerd',
};

/** Woorden van de reactiebalk. */
export const reactions: Translation<typeof english.reactions> = {
  react: 'Reageren',
  reactionBar: 'Reacties met een emoji',
  pickReaction: 'Kies een reactie',
  reactionCount: (label, value) => `${label}: ${count(value, '# persoon', '# mensen')}`,
  youReacted: (label) => `Je reageerde met ${label}`,
  reactionRemoved: (label) => `${label} weggehaald`,
  whoReacted: 'Wie reageerden er',
  whoReactedWith: (label) => `Reageerden met ${label}`,
  moreReactors: (value) => count(value, 'en nog # ander', 'en nog # anderen'),
  reactionFailed: 'Je reactie is niet aangekomen. Probeer het opnieuw.',
  noReactions: 'Nog niemand reageerde',
};

/** Woorden van een gesprek. */
export const comments: Translation<typeof english.comments> = {
  comments: 'Reacties',
  commentCount: (value) => count(value, '# reactie', '# reacties', 'Nog geen reacties'),
  noCommentsTitle: 'Nog geen reacties',
  noCommentsText: 'Stel een vraag, vul aan wat je weet of zeg wat je ervan vindt.',
  reply: 'Antwoorden',
  replyTo: (name) => `${name} antwoorden`,
  replies: (value) => count(value, '# antwoord', '# antwoorden'),
  moreReplies: (value) => count(value, 'Nog # antwoord tonen', 'Nog # antwoorden tonen'),
  newComments: (value) => count(value, '# nieuwe reactie', '# nieuwe reacties'),
  moreComments: 'Meer reacties tonen',
  collapseThread: 'Inklappen',
  expandThread: 'Uitklappen',
  sortBy: 'Volgorde',
  sortNewest: 'Nieuwste eerst',
  sortOldest: 'Oudste eerst',
  sortTop: 'Meeste bijval',
  sortReplied: 'Meeste antwoorden',
  commentDeleted: 'Deze reactie is verwijderd',
  commentRemoved: 'Een moderator heeft deze reactie verwijderd',
  acceptedAnswer: 'Antwoord',
  acceptAnswer: 'Als antwoord kiezen',
  clearAnswer: 'Toch niet het antwoord',
  threadLocked: 'Dit gesprek is gesloten',
  commentEditHistory: 'Eerdere versies',
  deleteComment: 'Verwijderen',
  deleteCommentTitle: 'Deze reactie verwijderen?',
  deleteCommentText: 'Antwoorden blijven staan. Dit kan niet ongedaan worden gemaakt.',
};

/** Woorden van het schrijfvak. */
export const composer: Translation<typeof english.composer> = {
  writePost: 'Deel iets met je collega’s',
  writeComment: 'Schrijf een reactie',
  writeReply: 'Schrijf een antwoord',
  send: 'Versturen',
  publish: 'Plaatsen',
  sending: 'Wordt verstuurd…',
  queued: 'Wordt verstuurd zodra je online bent',
  sendFailed: 'Niet verstuurd',
  sent: 'Verstuurd',
  heldForReview: 'Een moderator kijkt hier eerst naar',
  discard: 'Weggooien',
  draftKept: 'Concept bewaard',
  addImage: 'Afbeelding toevoegen',
  imageAlt: 'Beschrijf de afbeelding voor wie haar niet kan zien',
  addEmoji: 'Emoji toevoegen',
  bold: 'Vet',
  italic: 'Cursief',
  insertLink: 'Link',
  quote: 'Citaat',
  list: 'Lijst',
  code: 'Code',
  mentionSomebody: 'Iemand noemen',
};

/** Woorden van de berichtenstroom en van een bericht. */
export const feed: Translation<typeof english.feed> = {
  feed: 'Berichten',
  viewForYou: 'Voor jou',
  viewFollowing: 'Volgend',
  viewOfficial: 'Officieel nieuws',
  viewCommunity: 'Community',
  viewUnread: 'Ongelezen',
  newPosts: (value) => count(value, '# nieuw bericht', '# nieuwe berichten'),
  emptyFeedTitle: 'Hier staat nog niets',
  emptyFeedText: 'Hier delen collega’s wat ze doen, vinden en zich afvragen.',
  endOfFeed: 'Je bent helemaal bij',
  whyThis: 'Waarom zie ik dit?',
  pinned: 'Vastgezet',
  news: 'Nieuws',
  question: 'Vraag',
  readMore: 'Verder lezen',
  editPost: 'Bewerken',
  deletePost: 'Verwijderen',
  deletePostTitle: 'Dit bericht verwijderen?',
  deletePostText: 'De reacties verdwijnen mee. Dit kan niet ongedaan worden gemaakt.',
  report: 'Melden',
  pin: 'Vastzetten',
  unpin: 'Losmaken',
  mutePerson: (name) => `Minder van ${name} tonen`,
};

/** Woorden van de communitykaart. */
export const communityCard: Translation<typeof english.communityCard> = {
  members: (value) => count(value, '# lid', '# leden'),
  join: 'Lid worden',
  requestToJoin: 'Toegang vragen',
  withdrawRequest: 'Verzoek intrekken',
  requestPending: 'Wacht op een moderator',
  leave: 'Verlaten',
  leaveTitle: (name) => `${name} verlaten?`,
  joined: 'Lid',
  openCommunity: 'Open voor iedereen',
  closedCommunity: 'Op aanvraag',
  secretCommunity: 'Op uitnodiging',
  purpose: 'Waar het voor is',
  rules: 'Huisregels',
  moderators: 'Moderators',
};
