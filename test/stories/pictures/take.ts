import type { Tab } from '../engines/engine.ts';
import { ask } from '../page-script.ts';
import { barFont } from './bars.ts';

/** A strong word is wider and higher, so that a weight that changed is seen. */
const fonts = {
  regular: barFont({ width: 500, height: 480 }).toString('base64'),
  strong: barFont({ width: 540, height: 580 }).toString('base64'),
};

/** The window as it stands, words as bars and nothing moving. */
export async function takePicture(tab: Tab): Promise<Buffer> {
  await ask(tab, 'beginPicture', fonts);
  await ask(tab, 'settle', { soon: true });
  const picture = await tab.screenshot();
  await ask(tab, 'endPicture');
  return picture;
}
