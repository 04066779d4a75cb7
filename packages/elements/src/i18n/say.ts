/** Forms of a message. A plural has the CLDR categories of its language and may have `none` for exactly 0; a choice has codes. */
export type Forms = Readonly<Record<string, string>>;

/** Plain text with places such as `{name}`, or forms of it. Plain data, so that it can be kept as JSON. */
export type Message = string | Forms;

export type Messages = Readonly<Record<string, Message>>;

type Places<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;
type Names<M> = M extends string
  ? Places<M>
  : Places<M[keyof M]> | (M extends { one: string } ? 'count' : 'which');

/** What `term` needs beside the key: a value for each place, `count` for a plural, `which` for a choice. */
export type Values<M> = [Names<M>] extends [never]
  ? []
  : [values: { [Name in Names<M>]: Name extends 'count' ? number : string | number }];

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A number with the language's own digits and separators. */
export function formatNumber(lang: string, count: number): string {
  let format = numbers.get(lang);
  if (!format) numbers.set(lang, (format = new Intl.NumberFormat(lang)));
  return format.format(count);
}

/** Says a message: `say('nl', { one: '{count} reactie', other: '{count} reacties' }, { count: 2 })`. */
export function say(
  lang: string,
  message: Message,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = typeof message === 'string' ? message : formOf(lang, message, values);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    if (typeof value === 'number') return formatNumber(lang, value);
    // A name of another direction must not turn the words around it.
    return rightToLeft.test(text + value) ? `\u2068${value}\u2069` : value;
  });
}

function formOf(
  lang: string,
  forms: Forms,
  { which, count }: Readonly<Record<string, string | number>>,
): string {
  let form = String(which);
  if (typeof count === 'number') {
    let rule = rules.get(lang);
    if (!rule) rules.set(lang, (rule = new Intl.PluralRules(lang)));
    form = count === 0 && forms['none'] !== undefined ? 'none' : rule.select(count);
  }
  return (Object.hasOwn(forms, form) ? forms[form] : forms['other']) ?? '';
}
