/** `custom-elements.json`: what the elements offer a host, read from their sources. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { findFiles, root } from './files.ts';

export interface Described {
  name: string;
  description?: string;
}
export interface Member extends Described {
  kind: 'field' | 'method';
  attribute?: string;
  default?: string;
  type?: { text: string };
}
export interface Attribute extends Described {
  fieldName?: string;
  default?: string;
  type?: { text: string };
}
export interface ElementEvent extends Described {
  type?: { text: string };
}
export interface ElementDeclaration extends Described {
  tagName: string;
  members?: Member[];
  attributes?: Attribute[];
  events?: ElementEvent[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}
export interface Manifest {
  modules: { path: string; declarations: ElementDeclaration[] }[];
}

const elements = join(root, 'packages', 'elements');
export const manifestFile = 'packages/elements/custom-elements.json';

/** Reads the elements' sources. */
export async function readManifest(): Promise<Manifest> {
  const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'];
  const manifest = (await cli({ argv, cwd: elements, noWrite: true })) as Manifest;
  // The analyzer keeps the order in which it met the files, which the file system decides.
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  return manifest;
}

/** Everything a host may use that nobody has described, one sentence each. */
export function findUndocumented(manifest: Manifest): string[] {
  const problems: string[] = [];
  const allParts = new Set<string>();
  const allProperties = new Set<string>();
  for (const { path, declarations } of manifest.modules) {
    for (const element of declarations) {
      const { tagName } = element;
      if (!element.description) problems.push(`<${tagName}> has no description.`);
      const described = (what: string, things: Described[] | undefined) => {
        for (const { name, description } of things ?? []) {
          if (!description)
            problems.push(`<${tagName}>: ${what} ${name || '(default)'} has no description.`);
        }
      };
      described('property or method', element.members);
      described('attribute', element.attributes);
      described('event', element.events);
      described('slot', element.slots);
      described('part', element.cssParts);
      described('css property', element.cssProperties);
      for (const event of element.events ?? []) {
        if (!event.type) problems.push(`<${tagName}>: event ${event.name} has no type.`);
      }
      for (const { name } of element.cssParts ?? []) allParts.add(name);
      for (const { name } of element.cssProperties ?? []) allProperties.add(name);
      problems.push(...findUnlisted(path, element));
    }
  }
  const shared = sourceOf(findFiles('packages/elements/src/ui/**/*.ts'));
  for (const part of partsIn(shared)) {
    if (!allParts.has(part)) problems.push(`ui: part ${part} is on no element's list.`);
  }
  const sources = sourceOf(findFiles('packages/elements/src/**/*.ts'));
  for (const [, name = ''] of sources.matchAll(/var\((--plein-[\w-]+)/g)) {
    if (!allProperties.has(name)) problems.push(`css property ${name} is on no element's list.`);
  }
  return [...new Set(problems)];
}

/** Slots and parts in the templates of an element's folder, and events it sends, that its class comment does not name. */
function findUnlisted(path: string, element: ElementDeclaration): string[] {
  const folder = join('packages/elements', dirname(path));
  const source = sourceOf(findFiles(`${folder}/*.ts`));
  const listed = (things: Described[] | undefined) => new Set(things?.map(({ name }) => name));
  const slots = listed(element.slots);
  const parts = listed(element.cssParts);
  const events = new Set(element.events?.map(({ type }) => type?.text));
  const problems: string[] = [];
  for (const [tag] of source.matchAll(/<slot\b[^>]*>/g)) {
    const name = /\bname="([^"$]+)"/.exec(tag)?.[1] ?? '';
    if (!slots.has(name))
      problems.push(`<${element.tagName}>: slot ${name || '(default)'} is not listed.`);
  }
  for (const part of partsIn(source)) {
    if (!parts.has(part)) problems.push(`<${element.tagName}>: part ${part} is not listed.`);
  }
  for (const [, event] of source.matchAll(/new (Plein\w+Event)\(/g)) {
    if (!events.has(event))
      problems.push(`<${element.tagName}>: event class ${event} is not listed.`);
  }
  return problems;
}

function partsIn(source: string): string[] {
  return [...source.matchAll(/\bpart="([\w\s-]+)"/g)].flatMap(([, names = '']) =>
    names.trim().split(/\s+/),
  );
}

function sourceOf(paths: string[]): string {
  const written = paths.filter((path) => !/\.test\.ts$|\/testing\//.test(path));
  return written.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
}
