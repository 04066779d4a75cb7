import type { emptyFeeds as english } from './empty-feeds.en.ts';
import type { Translation } from './translation.ts';
export const emptyFeeds: Translation<typeof english> = {
  emptyFollowingTitle: 'Hier begint je overzicht',
  emptyFollowingText:
    'Hier komen berichten uit je communities, je afdeling en je vestiging. Word ergens lid of schrijf het eerste bericht.',
  emptyForYouTitle: 'Nog niets om aan te raden',
  emptyForYouText:
    'Zodra collega’s berichten plaatsen en reageren, staat hier voorop wat voor jou telt. Bij elk bericht staat waarom.',
  emptyOfficialTitle: 'Op dit moment geen nieuws',
  emptyOfficialText: 'Hier komt het nieuws van de organisatie.',
  emptyCommunityTitle: 'Hier heeft nog niemand iets geplaatst',
  emptyCommunityText: 'Stel een vraag of vertel waar je aan werkt: iemand moet de eerste zijn.',
  emptyUnreadTitle: 'Je hebt alles gelezen',
  emptyUnreadText: 'Nieuwe berichten staan hier tot je ze hebt gezien.',
  emptyKindsTitle: 'Geen berichten van deze soort',
  showFollowing: 'Alle berichten tonen',
  writeFirst: 'Schrijf het eerste bericht',
};
