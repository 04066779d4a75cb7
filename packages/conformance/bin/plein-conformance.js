#!/usr/bin/env node
// Committed, so that npm can link it before anything is built.
import { existsSync } from 'node:fs';

const cli = new URL('../dist/cli.js', import.meta.url);
if (existsSync(cli)) {
  const { main } = await import(cli.href);
  process.exitCode = await main(process.argv.slice(2), process.env, console.log);
} else {
  console.error(
    'plein-conformance is not built yet. Run `npm run build` in the root of the checkout, then try again.',
  );
  process.exitCode = 1;
}
