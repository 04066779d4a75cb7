import type { Described, ElementDeclaration, Manifest } from './manifest.ts';

/** One row per element: what it is and what can be set on it. */
export function elementsOverview(manifest: Manifest): string {
  const rows = elementsOf(manifest).map((element) => [
    `[\`<${element.tagName}>\`](docs/elements.md#${element.tagName})`,
    firstSentence(element.description),
    (element.attributes ?? []).map(({ name }) => `\`${name}\``).join(', '),
  ]);
  return table(['element', 'what it is', 'attributes'], rows);
}

/** The whole manual, a section per element. */
export function elementsReference(manifest: Manifest): string {
  const sections = elementsOf(manifest).map(
    (element) => `## ${element.tagName}\n\n${element.description ?? ''}\n\n${tablesOf(element)}`,
  );
  return `# The elements\n\nGenerated from the sources by \`npm run docs\`.\n\n${sections.join('\n\n')}\n`;
}

function tablesOf(element: ElementDeclaration): string {
  const attributes = (element.attributes ?? []).map(
    ({ name, type, default: value, description }) => [
      code(name),
      code(type?.text),
      code(value),
      description,
    ],
  );
  // A property that is also an attribute has been described as one.
  const properties = (element.members ?? [])
    .filter(({ kind, attribute }) => kind === 'field' && !attribute)
    .map(({ name, type, description }) => [code(name), code(type?.text), description]);
  const methods = (element.members ?? [])
    .filter(({ kind }) => kind === 'method')
    .map(({ name, description }) => [code(`${name}()`), description]);
  const events = (element.events ?? []).map(({ name, type, description }) => [
    code(name),
    code(type?.text),
    description,
  ]);
  return [
    table(['attribute', 'type', 'default', 'what it does'], attributes),
    table(['property', 'type', 'what it does'], properties),
    table(['method', 'what it does'], methods),
    table(['event', 'class', 'when'], events),
    table(['slot', 'what goes there'], named(element.slots, '(default)')),
    table(['part', 'what it is'], named(element.cssParts)),
    table(['custom property', 'what it sets'], named(element.cssProperties)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function elementsOf(manifest: Manifest): ElementDeclaration[] {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

function named(things: Described[] | undefined, unnamed = ''): (string | undefined)[][] {
  return (things ?? []).map(({ name, description }) => [name ? code(name) : unnamed, description]);
}

function table(heads: string[], rows: (string | undefined)[][]): string {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '---'), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => escape(cell ?? '')).join(' | ')} |`)
    .join('\n');
}

function code(text: string | undefined): string {
  return text ? `\`${text.replace(/\s+/g, ' ')}\`` : '';
}

function escape(cell: string): string {
  return cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

function firstSentence(text = ''): string {
  return /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replace(/:$/, '.') ?? text;
}
