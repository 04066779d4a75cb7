import { readDependencies } from './layers.ts';

const layer =
  /^packages\/elements\/src\/(context|controllers|widgets|ui|events|styles|theming|i18n|internal)\//;
const wholePackage = /^packages\/(schema|client|server|mocks|conformance)\/src\//;

/** The folders of the product and who imports whom, as a Mermaid picture. Drawn from the imports, not from the plan. */
export async function dependencyPicture(): Promise<string> {
  const { modules } = await readDependencies(['packages']);
  const edges = new Set<string>();
  const layers = new Set<string>();
  const packages = new Set<string>();
  for (const { source, dependencies } of modules) {
    const from = groupOf(source);
    if (!from) continue;
    (layer.test(source) ? layers : packages).add(from);
    for (const { resolved, dependencyTypes } of dependencies) {
      const to = groupOf(resolved);
      if (!to || to === from) continue;
      edges.add(`${from} ${dependencyTypes.includes('type-only') ? '-. types .->' : '-->'} ${to}`);
    }
  }
  // An import of a value says all that an import of types would.
  const drawn = [...edges].filter(
    (edge) => !edges.has(edge.replace('-. types .->', '-->')) || !edge.includes('types'),
  );
  return [
    '```mermaid',
    'flowchart TD',
    '  subgraph elements',
    ...[...layers].sort().map((name) => `    ${name}`),
    '  end',
    ...[...packages].sort().map((name) => `  ${name}`),
    ...drawn.sort().map((edge) => `  ${edge}`),
    '```',
  ].join('\n');
}

function groupOf(path: string): string | undefined {
  if (/\.test\.ts$|\/testing\//.test(path)) return undefined;
  return layer.exec(path)?.[1] ?? wholePackage.exec(path)?.[1];
}
