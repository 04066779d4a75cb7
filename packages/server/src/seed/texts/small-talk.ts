import type { Language } from '../script.ts';

/** What colleagues answer to nearly anything, by what they answer to. */
export const smallTalk: Readonly<Record<Language, { toStatement: readonly string[]; toQuestion: readonly string[]; toAnything: readonly string[] }>> = {
  nl: {
    toStatement: [
      'Mee eens.', 'Daar sluit ik me bij aan.', 'Goed punt.', 'Precies dit.', 'Zo denk ik er ook over.', 'Mooi gezegd.', 'Dit dus.', 'Eens, en fijn dat je het opschrijft.',
      'Ja, dat herken ik.', 'Helder, dank je.', 'Zo is het maar net.', 'Goed dat je dit zegt.', 'Ik had het niet beter kunnen zeggen.', '+1', 'Hier kan ik me in vinden.',
      'Dat zeg je goed.', 'Fijn om te lezen.', 'Daar zit wat in.', 'Hetzelfde gevoel hier.', 'Kijk, zo kan het ook.',
    ],
    toQuestion: [
      'Goede vraag, daar ben ik ook benieuwd naar.', 'Dat wil ik ook graag weten.', 'Ik vroeg me precies hetzelfde af.', 'Ik zoek het even uit en kom erop terug.', 'Ik lees even mee.',
      'Durf ik zo niet te zeggen; ik vraag het na.', 'Bel me straks even, dan leg ik het uit.', 'Kom even langs, dat praat makkelijker.', 'Zelfde vraag hier.', 'Geen idee, maar ik ga het uitzoeken.',
    ],
    toAnything: ['👍', 'Haha, ja.', '😄', 'Dank je!', 'Top.', 'Fijn!', 'Helder.', '🙌', 'Zeker.', 'Duidelijk, dank je.', 'Goed bezig.', '👏', 'Check.', 'Mooi zo.', 'Kijk aan.', 'Dank voor je reactie.'],
  },
  en: {
    toStatement: [
      'Agreed.', 'Good point.', 'Exactly this.', 'Same here.', 'Well put.', 'I had not looked at it that way.', 'That matches how I see it.', 'Thanks for writing this down.',
      'Could not agree more.', 'I recognise that.', '+1', 'Fair enough.', 'Glad somebody said it.', 'That makes sense to me.', 'Nicely said.', 'This.', 'Good to read.', 'You have a point there.',
    ],
    toQuestion: [
      'Good question, I would like to know too.', 'I was wondering the same thing.', 'Not sure, let me find out and get back to you.', 'Following this.', 'Give me a ring and I will explain.',
      'Same question here.', 'No idea, but I will ask around.', 'Come by my desk, that is easier to show than to write.', 'I will check and post the answer here.',
    ],
    toAnything: ['👍', 'Ha, yes.', '😄', 'Thank you!', 'Great.', 'Lovely.', 'Clear, thanks.', '🙌', 'Sure.', 'Nice one.', '👏', 'Noted.', 'Cheers.', 'Thanks for the reply.'],
  },
};
