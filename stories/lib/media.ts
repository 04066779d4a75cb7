/**
 * A page cannot change what its reader asked the system for, so the toolbar does what a system would bring about: the rules for
 * less motion hold, in every style sheet that a widget brings, now and later.
 */
const asked = /\(prefers-reduced-motion(: reduce)?\)/;
const sheets = new Set<CSSStyleSheet>();
/** What the rules said before they were made to hold. */
const before = new Map<CSSMediaRule, string>();

let motion: 'system' | 'reduce' = 'system';

const replaceSync = CSSStyleSheet.prototype.replaceSync;
CSSStyleSheet.prototype.replaceSync = function (text: string): void {
  replaceSync.call(this, text);
  sheets.add(this);
  apply(this);
};

/** From now on, without a reload. */
export function simulateMotion(wanted: 'system' | 'reduce'): void {
  if (wanted === motion) return;
  motion = wanted;
  for (const sheet of [...sheets, ...document.styleSheets]) apply(sheet);
}

function apply(sheet: CSSStyleSheet | CSSGroupingRule): void {
  for (const rule of rulesOf(sheet)) {
    if (rule instanceof CSSMediaRule) {
      const said = before.get(rule) ?? rule.media.mediaText;
      if (asked.test(said)) {
        before.set(rule, said);
        rule.media.mediaText = motion === 'reduce' ? said.replace(asked, 'all') : said;
      }
    }
    if (rule instanceof CSSGroupingRule) apply(rule);
  }
}

/** A sheet of another origin does not show its rules. */
function rulesOf(sheet: CSSStyleSheet | CSSGroupingRule): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
