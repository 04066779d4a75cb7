const letter = /\p{L}/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;

/**
 * The direction of a text by its first letter, as `dir="auto"` finds it; undefined for a text without letters, which goes
 * along with what is around it. Browsers look for it again at each change inside an element, so that a long paragraph of
 * many small parts takes them seconds; we know the text beforehand.
 */
export function directionOf(text: string): 'rtl' | 'ltr' | undefined {
  const first = letter.exec(text)?.[0];
  if (first === undefined) return undefined;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
