import { ADDRESS } from './address.ts';

/**
 * Signs that Markdown would change something. Each alternative stands for one construct; what matches none of them looks
 * the same with and without a parser, which a test compares. False alarms cost only time.
 */
const signs = new RegExp(
  [
    /[*`[\]]/, // emphasis, code, links and images
    /~~/, // strikethrough
    /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u, // emphasis by underscore, which has no meaning inside words
    /\\[\n!-/:-@[-`{-~]/, // escapes
    /&#?\w+;/, // character references
    /<[a-z][\w+.-]*:/i, // autolinks in angle brackets
    /<[^\s<>@]+@/, // and e-mail addresses in them
    /^ {0,3}(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|\d{1,9}[.)](?:\s|$))/m, // headings, quotes, lists
    /^ {0,3}(?:=+|-+|(?:[-_] *){3,})\s*$/m, // underlined headings, rules
    /^(?: {4}|\t)/m, // indented code
    /^ {0,3}~~~/m, // fences
    /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|/m, // tables
  ]
    .map(({ source }) => source)
    .join('|'),
  'imu',
);

/** Characters without which no sign can be there; most texts have none of them, and this is the quickest way to know. */
const traces = /[*`[\]~_\\&<#>=|\t]|^ {0,3}[-+]|^ {4}|\d[.)]/m;

/** Whether a text has to go through the Markdown parser. */
export function needsMarkdown(source: string): boolean {
  if (!traces.test(source)) return false;
  // Addresses are full of underscores and dashes that mean nothing; the colon keeps `<https://…>` recognisable.
  return signs.test(source.replace(ADDRESS, 'x:'));
}
