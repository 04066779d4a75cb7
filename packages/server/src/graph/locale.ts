export const locales = ['en', 'nl', 'de', 'fr', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** The first language of an Accept-Language header (or a plain tag) that messages exist in; English otherwise. */
export function negotiateLocale(header: string | undefined): Locale {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, position) => {
      const [tag = '', ...settings] = part.trim().split(';');
      const quality = settings
        .map((setting) => /^\s*q=([\d.]+)/.exec(setting)?.[1])
        .find((value) => value !== undefined);
      return {
        language: tag.trim().toLowerCase().split('-')[0],
        quality: quality === undefined ? 1 : Number(quality),
        position,
      };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.position - b.position);
  for (const { language } of wishes) {
    const found = locales.find((locale) => locale === language);
    if (found !== undefined) return found;
  }
  return 'en';
}
