/**
 * Everything that can be said of the sources without running them. `npm run check -- format lint` runs some of it:
 * format, lint, types, layers, planted, manifest, generated, docs.
 */
import { checks, runChecks } from './lib/checks.ts';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
const chosen = names.length > 0 ? checks.filter(({ name }) => names.includes(name)) : checks;
const { passed, failed } = await runChecks(chosen);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
