import type { problems as english } from './problems.en.ts';
import type { Translation } from './translation.ts';
export const problems: Translation<typeof english> = {
  signInText: 'Zodra je bent ingelogd, kun je lezen en reageren.',
  consentTitle: 'Je organisatie heeft dit nog niet toegestaan',
  consentText: 'Een beheerder moet akkoord gaan voordat dit deel van de pagina werkt.',
  offlineTitle: 'Je bent offline',
  unreachableTitle: 'Even geen verbinding',
  errorText: 'Met de rest van de pagina is niets mis. Opnieuw proberen helpt meestal.',
  noEndpointTitle: 'Nog niet verbonden',
  noEndpointText:
    'Dit deel van de pagina heeft nog geen eindpunt. De beheerder kan er een instellen.',
  membersOnlyTitle: 'Voor leden',
  membersOnlyText: 'Wie lid wordt, kan hier meelezen.',
  notFoundText: 'Het is verwijderd, of het is niet voor jou bedoeld.',
};
