import { nth } from './known.ts';
import type { Random } from './random.ts';

/** When people in a company write: mornings and afternoons, hardly at night, less on Fridays, in summer and on holidays. */
export interface Calendar {
  /** First and last instant, in milliseconds. */
  readonly from: number;
  readonly now: number;
  /** How busy the hour around an instant is; 1 is an average working hour. */
  weight(at: number): number;
  /** `count` instants in ascending order, spread like the company's working life, between `from` and `until`. */
  instants(count: number, random: Random, from?: number, until?: number): Generator<number>;
  /** A believable moment of answering something said at `at`; may lie after `now`. */
  later(at: number, random: Random): number;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

// By local hour. The dip at twelve is lunch; the evening is for those who are on duty and those who cannot let go.
const WORKDAY = [
  0.03, 0.02, 0.02, 0.02, 0.03, 0.06, 0.2, 0.75, 1.6, 2, 1.8, 1.45, 0.65, 1.5, 1.65, 1.5, 1.15, 0.6,
  0.3, 0.3, 0.34, 0.28, 0.14, 0.06,
];
const WEEKEND = [
  0.02, 0.01, 0.01, 0.01, 0.01, 0.02, 0.03, 0.06, 0.12, 0.18, 0.2, 0.18, 0.12, 0.14, 0.15, 0.15,
  0.14, 0.12, 0.1, 0.14, 0.17, 0.14, 0.08, 0.04,
];

export function createCalendar(now: number, days: number): Calendar {
  const from = now - days * DAY;

  function weight(at: number): number {
    const local = new Date(at + dutchOffset(at));
    const weekday = local.getUTCDay();
    const base = (weekday === 0 || weekday === 6 ? WEEKEND : WORKDAY)[local.getUTCHours()] ?? 0;
    return base * season(local) * (weekday === 5 ? 0.85 : 1);
  }

  function* instants(count: number, random: Random, start = from, until = now): Generator<number> {
    const first = Math.floor(start / HOUR);
    const hours = Math.max(1, Math.ceil(until / HOUR) - first);
    const weights = new Float64Array(hours);
    let total = 0;
    for (let index = 0; index < hours; index += 1) {
      // A company that takes to writing: half as much again at the end as in the beginning.
      weights[index] = weight((first + index) * HOUR) * (1 + (0.5 * index) / hours);
      total += nth(weights, index);
    }
    let sum = 0;
    let given = 0;
    for (let index = 0; index < hours; index += 1) {
      sum += nth(weights, index);
      const due = index === hours - 1 ? count : Math.round((sum / total) * count);
      const begin = Math.max(start, (first + index) * HOUR);
      const end = Math.min(until, (first + index + 1) * HOUR);
      const inHour = Array.from({ length: due - given }, () =>
        Math.floor(begin + random.next() * (end - begin)),
      );
      given = due;
      yield* inHour.sort((one, other) => one - other);
    }
  }

  function later(at: number, random: Random): number {
    let wait = random.chance(0.6) ? 0.1 + random.next() ** 2 * 4 : 2 + random.next() ** 3 * 110;
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const candidate = at + wait * HOUR;
      if (random.next() < weight(candidate) + 0.04) return Math.floor(candidate);
      wait += random.next() * 9;
    }
    return Math.floor(at + wait * HOUR);
  }

  return { from, now, weight, instants, later };
}

/** Milliseconds that the clock in Amsterdam is ahead of UTC. */
export function dutchOffset(at: number): number {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? 2 * HOUR : HOUR;
}

/** One in the morning UTC on the last Sunday of a month (0 is January), when European clocks change. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY;
}

function season(local: Date): number {
  const month = local.getUTCMonth();
  const day = local.getUTCDate();
  if (isHoliday(local)) return 0.08;
  if ((month === 11 && day >= 24) || (month === 0 && day <= 2)) return 0.3;
  if ((month === 6 && day >= 15) || (month === 7 && day <= 18)) return 0.55;
  return 1;
}

function isHoliday(local: Date): boolean {
  const fixed = `${local.getUTCMonth() + 1}-${local.getUTCDate()}`;
  if (['1-1', '4-27', '12-25', '12-26'].includes(fixed)) return true;
  const sinceEaster =
    Math.floor(local.getTime() / DAY) - Math.floor(easter(local.getUTCFullYear()) / DAY);
  return [0, 1, 39, 49, 50].includes(sinceEaster);
}

/** Easter Sunday by the Gregorian rule. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}
