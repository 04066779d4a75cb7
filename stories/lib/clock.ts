const RealDate = globalThis.Date;
let ahead = 0;

/** `Date` as the stories see it: from their beginning on it goes on as time does. */
class StoryDate extends RealDate {
  constructor(...given: [] | [string | number | Date]) {
    super(...((given.length > 0 ? given : [StoryDate.now()]) as [string]));
  }

  static override now(): number {
    return RealDate.now() + ahead;
  }
}

/** "Three hours ago" is three hours ago in every year in which somebody looks at a story. `time`: milliseconds since 1970. */
export function beginClock(time: number): void {
  globalThis.Date = StoryDate as DateConstructor;
  ahead = time - RealDate.now();
}

/** The same for one of many stories on a page: time there never goes back. */
export function bringClockTo(time: number): void {
  if (globalThis.Date !== (StoryDate as DateConstructor) || Date.now() < time) beginClock(time);
}
