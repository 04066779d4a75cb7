const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The forms of a word; `#` in a form is the number as the language writes it. `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  other: string;
  /** Instead of `other` for exactly 0. */ none?: string;
};

/** Chooses the form of a word that goes with a number: `plural('nl', 2, { one: '# reactie', other: '# reacties' })`. */
export function plural(lang: string, count: number, forms: PluralForms): string {
  if (count === 0 && forms.none !== undefined) return forms.none;
  let rule = rules.get(lang);
  if (!rule) rules.set(lang, (rule = new Intl.PluralRules(lang)));
  return (forms[rule.select(count)] ?? forms.other).replace('#', formatNumber(lang, count));
}

/** A number with the language's own digits and separators. */
export function formatNumber(lang: string, count: number): string {
  let format = numbers.get(lang);
  if (!format) numbers.set(lang, (format = new Intl.NumberFormat(lang)));
  return format.format(count);
}
