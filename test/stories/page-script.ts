import { join } from 'node:path';
import { build } from 'esbuild';
import type { Tab } from './engines/engine.ts';
import type * as questions from './page/index.ts';

type Questions = typeof questions;
type Question = keyof Questions;

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, 'page/index.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  globalName: 'pleinChecks',
  target: 'es2022',
});
const script = outputFiles[0]?.text ?? '';

/** Puts the questions into the page that is open. */
export async function prepare(tab: Tab): Promise<void> {
  await tab.evaluate(`(() => { ${script}; globalThis.pleinChecks = pleinChecks; return true; })()`);
}

/** Asks one of the questions of `page/` in the page; arguments and answer travel as JSON. */
export function ask<Q extends Question>(
  tab: Tab,
  question: Q,
  ...args: Parameters<Questions[Q]>
): Promise<Awaited<ReturnType<Questions[Q]>>> {
  const list = args.map((arg) => JSON.stringify(arg)).join();
  return tab.evaluate(`pleinChecks.${question}(${list})`);
}
