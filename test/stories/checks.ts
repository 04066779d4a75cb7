/** What every story must pass, in one visit of it. */
import type { ChromiumTab } from './engines/chromium.ts';
import type { Tab } from './engines/engine.ts';
import type { Book, Globals, Story } from './book.ts';
import { takePicture } from './pictures/take.ts';
import type { View } from './pictures/views.ts';
import { ask, prepare } from './page-script.ts';

/** A desktop column, and a window of 1280 pixels at 400 %. */
export const [column, narrow] = [640, 320];

export const light: Globals = { theme: 'light', language: 'en' };
export const dark: Globals = { theme: 'dark', language: 'en' };
export const arabic: Globals = { theme: 'light', language: 'ar' };

/**
 * `PLEIN_PICTURES=yes` compares them too. Some stories change by themselves after a second or two (a post becomes read, a draft is
 * kept), and on a busy machine a picture may show them before or after it: such a difference must not stop everybody.
 */
export const wantsPictures = () => process.env['PLEIN_PICTURES'] === 'yes';

/** What one visit found, and what it asked. */
export class Findings {
  readonly problems: string[] = [];
  readonly pictures = new Map<View, Buffer>();
  checks = 0;

  /** One check; `how` says under which circumstances, when there are some. */
  async check(how: string, answer: Promise<string[]>): Promise<void> {
    this.checks += 1;
    try {
      for (const problem of await answer) this.problems.push(how ? `${how}: ${problem}` : problem);
    } catch (error) {
      this.problems.push(`${how}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/**
 * In any engine: it renders, nobody complains, and axe is content in light; with `PLEIN_THOROUGH` set also in dark and from right to left,
 * which Chromium is always asked.
 */
export async function visit(tab: Tab, book: Book, story: Story): Promise<Findings> {
  const found = new Findings();
  if (!(await arrive(tab, book, story, found))) return found;
  await axe(tab, story, 'light', found);
  if (process.env['PLEIN_THOROUGH']) {
    await change(tab, dark);
    await axe(tab, story, 'dark', found);
    await change(tab, arabic);
    await axe(tab, story, 'right to left', found);
  }
  await found.check('', tab.complaints());
  return found;
}

/** In Chromium, which can pretend the most: everything. */
export async function visitThoroughly(
  tab: ChromiumTab,
  book: Book,
  story: Story,
): Promise<Findings> {
  const found = new Findings();
  const { page } = tab;
  if (!(await arrive(tab, book, story, found))) return found;
  await axe(tab, story, 'light', found);
  await found.check('reduced motion', ask(tab, 'keepsStill'));
  await found.check('text spacing', ask(tab, 'takesAiryText'));
  await found.check('640 px', ask(tab, 'fitsTheWidth'));
  await page.emulateMedia({ forcedColors: 'active' });
  await found.check('forced colours', ask(tab, 'survivesForcedColours'));
  await page.emulateMedia({ forcedColors: 'none' });
  await picture(tab, 'light', found);

  await change(tab, dark);
  await axe(tab, story, 'dark', found);
  await picture(tab, 'dark', found);

  await change(tab, arabic);
  await axe(tab, story, 'right to left', found);
  await picture(tab, 'rtl', found);

  await change(tab, light);
  await tab.resize(narrow);
  await withFinger(tab, async () => {
    await ask(tab, 'settle', { soon: true });
    await found.check('a finger', ask(tab, 'targetsAreLarge', 44));
  });
  await ask(tab, 'settle', { soon: true });
  await found.check('320 px', ask(tab, 'fitsTheWidth'));
  await picture(tab, 'narrow', found);
  await tab.resize(column);

  await ask(tab, 'settle', { soon: true });
  await found.check('keyboard', walk(tab));
  await page.emulateMedia({ forcedColors: 'active' });
  await found.check('keyboard in forced colours', walk(tab, 12));
  // Last: what is not printed loses the focus.
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await found.check('print', ask(tab, 'printsWell'));
  await page.emulateMedia({ media: 'screen' });
  await found.check('', tab.complaints());
  return found;
}

/** The pictures alone, taken in the same order and therefore of the same state as in a thorough visit. */
export async function visitPictures(tab: ChromiumTab, book: Book, story: Story): Promise<Findings> {
  const found = new Findings();
  if (!(await arrive(tab, book, story, found))) return found;
  await picture(tab, 'light', found);
  await change(tab, dark);
  await picture(tab, 'dark', found);
  await change(tab, arabic);
  await picture(tab, 'rtl', found);
  await change(tab, light);
  await tab.resize(narrow);
  await ask(tab, 'settle', { soon: true });
  await picture(tab, 'narrow', found);
  return found;
}

async function arrive(tab: Tab, book: Book, story: Story, found: Findings): Promise<boolean> {
  await tab.open(book.address(story.id, light), column);
  await prepare(tab);
  const before = found.problems.length;
  await found.check(
    '',
    ask(tab, 'settle').then(() => ask(tab, 'rendering')),
  );
  if (found.problems.length === before) return true;
  // What does not come to rest cannot be judged, but what it said may tell why.
  await found.check('', tab.complaints());
  return false;
}

async function change(tab: Tab, globals: Globals): Promise<void> {
  await ask(tab, 'setGlobals', globals);
  await ask(tab, 'settle');
}

async function axe(tab: Tab, story: Story, how: string, found: Findings): Promise<void> {
  const answer = ask(tab, 'axeCheck', story.kind);
  await found.check(
    how,
    answer.then(({ problems }) => problems),
  );
  // One of them was counted already.
  found.checks += await answer.then(
    ({ rules }) => rules - 1,
    () => 0,
  );
}

async function picture(tab: ChromiumTab, view: View, found: Findings): Promise<void> {
  if (wantsPictures()) found.pictures.set(view, await takePicture(tab));
}

async function withFinger(tab: ChromiumTab, act: () => Promise<void>): Promise<void> {
  await tab.devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  try {
    await act();
  } finally {
    await tab.devtools.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
}

/** Longer rows of stops than this are more of the same. */
const mostStops = 30;

/** Goes through the page by Tab until it comes round. */
async function walk(tab: ChromiumTab, most = mostStops): Promise<string[]> {
  await ask(tab, 'beginWalk');
  const problems = new Set<string>();
  for (let count = 0; count < most; count++) {
    await tab.page.keyboard.press('Tab');
    const { again, problems: here } = await ask(tab, 'atStop');
    for (const problem of here) problems.add(problem);
    if (again) break;
  }
  return [...problems];
}
