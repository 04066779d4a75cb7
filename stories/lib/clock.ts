/** When every story begins: a Monday morning at half past eight in Utrecht. */
const beginning = Date.UTC(2026, 2, 2, 7, 30);

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

/** "Three hours ago" is three hours ago in every year in which somebody looks at a story. */
export function beginClock(): void {
  globalThis.Date = StoryDate as DateConstructor;
  ahead = beginning - RealDate.now();
}
