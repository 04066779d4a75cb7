import type { MockReactionOption } from './records.ts';

/** What one can say with one tap, until `company.reactionSet` is given another list. */
export const defaultReactionSet: readonly MockReactionOption[] = [
  {
    key: 'thanks',
    emoji: '🙏',
    labels: { en: 'Thanks', nl: 'Bedankt', de: 'Danke', fr: 'Merci', ar: 'شكرًا' },
  },
  {
    key: 'agree',
    emoji: '👍',
    labels: { en: 'Agree', nl: 'Mee eens', de: 'Stimmt', fr: 'D’accord', ar: 'أوافق' },
  },
  {
    key: 'celebrate',
    emoji: '🎉',
    labels: { en: 'Celebrate', nl: 'Gefeliciteerd', de: 'Glückwunsch', fr: 'Bravo', ar: 'تهانينا' },
  },
  {
    key: 'insightful',
    emoji: '💡',
    labels: { en: 'Insightful', nl: 'Leerzaam', de: 'Lehrreich', fr: 'Instructif', ar: 'مفيد' },
  },
  {
    key: 'curious',
    emoji: '🤔',
    labels: { en: 'Curious', nl: 'Benieuwd', de: 'Neugierig', fr: 'Curieux', ar: 'فضولي' },
  },
];
