#!/usr/bin/env node
// Committed, so that npm can link it before anything is built.
import { existsSync } from 'node:fs';

const cli = new URL('../dist/cli.js', import.meta.url);
if (existsSync(cli)) {
  await import(cli.href);
} else {
  console.error(
    'plein-server is not built yet. Run `npm run build` in the root of the checkout, then try again.',
  );
  process.exitCode = 1;
}
