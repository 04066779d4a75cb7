const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Intl formatters are slow to make and are asked for on every row, so each kind is made once per language. */
const formatters = new Map<string, Intl.RelativeTimeFormat | Intl.DateTimeFormat>();

function formatter<T extends Intl.RelativeTimeFormat | Intl.DateTimeFormat>(
  key: string,
  make: () => T,
): T {
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = make()));
  return found as T;
}

/**
 * How long ago, in words: "now", "5 min. ago", "3 hr. ago", "yesterday", "4 days ago"; older than a week the date, with
 * the year when it is another one. A moment slightly in the future, as clocks differ, is "now".
 */
export function relativeTime(iso: string, lang: string, now: number): string {
  const then = Date.parse(iso);
  if (Number.isNaN(then)) return '';
  const seconds = Math.round((then - now) / 1000);
  const ago = Math.abs(seconds);
  const words = formatter(
    `r${lang}`,
    () => new Intl.RelativeTimeFormat(lang, { numeric: 'auto', style: 'short' }),
  );
  if (ago < 45 || (seconds > 0 && ago < 5 * MINUTE)) return words.format(0, 'second');
  if (ago < 50 * MINUTE) return words.format(Math.round(seconds / MINUTE), 'minute');
  if (ago < 18 * HOUR)
    return words.format(Math.round(seconds / HOUR) || Math.sign(seconds), 'hour');
  if (ago < 7 * DAY) return words.format(calendarDays(then, now), 'day');
  const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return formatter(
    `d${sameYear}${lang}`,
    () =>
      new Intl.DateTimeFormat(lang, {
        day: 'numeric',
        month: 'short',
        ...(sameYear ? {} : { year: 'numeric' }),
      }),
  ).format(then);
}

/** The whole date and time, for a tooltip. */
export function exactTime(iso: string, lang: string): string {
  const then = Date.parse(iso);
  if (Number.isNaN(then)) return '';
  return formatter(
    `x${lang}`,
    () => new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }),
  ).format(then);
}

/** Whole days between two moments as a calendar counts them; summer time makes days of 23 and 25 hours. */
function calendarDays(then: number, now: number): number {
  const midnight = (moment: number) => {
    const date = new Date(moment);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((midnight(then) - midnight(now)) / (DAY * 1000)) || Math.sign(then - now);
}
