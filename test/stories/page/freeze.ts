import { nextFrame, roots } from './deep.ts';

/** What is far away has no place that one can rely on; WebKit says where it would have been some time ago. */
const nearness = `* { content-visibility: visible !important; }`;

/** Ends whatever fades or moves, and lays out what is far away, until the answer is called. */
export function still(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stillness + nearness);
  for (const root of roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots())
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const stillness = `*, ::before, ::after {
  animation: none !important; transition: none !important; caret-color: transparent !important; scroll-behavior: auto !important;
}`;

/** Words as bars. Which letters a machine draws, and how, no longer matters. */
const bars = `*, ::before, ::after, ::placeholder {
  font-family: 'Plein bars' !important; font-variant: normal !important; font-style: normal !important; letter-spacing: 0 !important;
}`;

let sheets: CSSStyleSheet[] = [];
let written: [node: Text, words: string][] = [];

/** Makes everything ready to be drawn: still, and with words as bars. `pleinBars` are the two fonts, as base64. */
export async function beginPicture(fonts: { regular: string; strong: string }): Promise<void> {
  if (![...document.fonts].some(({ family }) => /Plein bars/.test(family))) {
    for (const [weight, data] of [
      ['100 500', fonts.regular],
      ['501 900', fonts.strong],
    ] as const) {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      document.fonts.add(await new FontFace('Plein bars', bytes, { weight }).load());
    }
  }
  sheets = [stillness, bars].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  for (const root of roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  written = wordsWithColourMarks();
  for (const [node, words] of written) node.data = words.replaceAll(colourMark, '');
  scrollTo(0, 0);
  await nextFrame();
}

/** Asks for the coloured form of a sign, which only the system's own font of emoji has. */
const colourMark = '\uFE0F';

function wordsWithColourMarks(): [Text, string][] {
  return roots().flatMap((root) => {
    const found: [Text, string][] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.data.includes(colourMark)) found.push([node, node.data]);
    }
    return found;
  });
}

/** As if no picture had been taken. */
export async function endPicture(): Promise<void> {
  for (const root of roots())
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  for (const [node, words] of written) node.data = words;
  await nextFrame();
}
