import type { Manifest } from '../../../scripts/lib/manifest.ts';
import { iconAddress } from './icons.ts';
import { groupId, parts } from './parts.ts';
import type { Part } from './parts.ts';
import { elementOf, settingsOf } from './settings.ts';
import { words as shipped } from './words/words.ts';
import type { Words } from './words/words.ts';
import type { Setting, Widget } from '../src/host/settings.ts';

const folder = 'packages/sharepoint';
const schemas = 'https://developer.microsoft.com/json-schemas';
const note =
  'Generated from custom-elements.json and packages/sharepoint/scripts by `npm run docs`.';

/** Everything of the solution that follows from the elements' manifest, as paths from the root with their text. */
export function sharePointSources(manifest: Manifest): [path: string, text: string][] {
  const widgets = parts.map((part): Widget => {
    const settings = settingsOf(elementOf(manifest, part.tag));
    return { name: part.name, tag: part.tag, settings };
  });
  refuseUnsaid(widgets);
  refuseUnknown(widgets);
  return [
    [`${folder}/config/config.json`, json(bundles())],
    [`${folder}/src/generated/widgets.ts`, widgetsModule(widgets)],
    [`${folder}/src/generated/loc/strings.d.ts`, stringsTypes()],
    ...shipped.map(([locale, words]): [string, string] => [
      `${folder}/src/generated/loc/${locale.toLowerCase()}.js`,
      stringsModule(words),
    ]),
    ...parts.flatMap((part): [string, string][] => [
      [`${folder}/src/generated/parts/${className(part)}.ts`, webPartModule(part)],
      [
        `${folder}/src/generated/parts/${className(part)}.manifest.json`,
        json(webPartManifest(part)),
      ],
    ]),
  ];
}

/** Keys of the words that a setting needs. */
export function keysOf(setting: Setting): string[] {
  const options = setting.options ?? [];
  return [`setting.${setting.name}`, ...options.map((value) => `option.${setting.name}.${value}`)];
}

function refuseUnsaid(widgets: readonly Widget[]): void {
  const known = Object.keys(shipped[0]?.[1] ?? {});
  for (const { tag, settings } of widgets) {
    for (const key of settings.flatMap(keysOf)) {
      if (!known.includes(key))
        throw new Error(
          `The property pane of <${tag}> has no words for ${key}: add them to packages/sharepoint/scripts/words, in each language, or leave the attribute out in scripts/parts.ts.`,
        );
    }
  }
}

function refuseUnknown(widgets: readonly Widget[]): void {
  for (const { name, entries } of parts) {
    const settings = widgets.find((widget) => widget.name === name)?.settings ?? [];
    for (const property of entries.flatMap(({ properties }) => Object.keys(properties))) {
      if (!settings.some((setting) => setting.name === property))
        throw new Error(
          `packages/sharepoint/scripts/parts.ts: ${name} has no setting ${property}.`,
        );
    }
  }
}

/** All web parts in one bundle: they share the elements, which two bundles would both register. */
function bundles(): object {
  return {
    $schema: `${schemas}/spfx-build/config.2.0.schema.json`,
    version: '2.0',
    bundles: {
      'plein-web-parts': {
        components: parts.map((part) => ({
          entrypoint: `./lib/generated/parts/${className(part)}.js`,
          manifest: `./src/generated/parts/${className(part)}.manifest.json`,
        })),
      },
    },
    externals: {},
    localizedResources: { PleinStrings: 'lib/generated/loc/{locale}.js' },
  };
}

function webPartManifest(part: Part): object {
  return {
    $schema: `${schemas}/spfx/client-side-web-part-manifest.schema.json`,
    id: part.id,
    alias: className(part),
    componentType: 'WebPart',
    version: '*',
    manifestVersion: 2,
    requiresCustomScript: false,
    supportedHosts: ['SharePointWebPart', 'SharePointFullPage', 'TeamsTab', 'TeamsPersonalApp'],
    supportsThemeVariants: true,
    supportsFullBleed: part.fullWidth,
    preconfiguredEntries: part.entries.map(({ key, properties }) => ({
      groupId,
      group: said('group'),
      title: said(`entry.${key}.title`),
      description: said(`entry.${key}.about`),
      officeFabricIconFontName: part.fontIcon,
      iconImageUrl: iconAddress(part.name),
      properties,
    })),
  };
}

/** A text in all languages, as manifests want it; only where it differs from the default. */
function said(key: string): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [locale, words] of shipped) {
    const text = words[key as keyof Words];
    if (text === undefined)
      throw new Error(`packages/sharepoint/scripts/words: ${locale} has no ${key}.`);
    texts['default'] ??= text;
    if (text !== texts['default']) texts[locale] = text;
  }
  return texts;
}

function widgetsModule(widgets: readonly Widget[]): string {
  const constants = widgets.map(
    (widget) => `export const ${widget.name}: Widget = ${JSON.stringify(widget)};`,
  );
  return `// ${note}\nimport type { Widget } from '../host/settings.ts';\n\n${constants.join('\n\n')}\n`;
}

function webPartModule(part: Part): string {
  const name = className(part);
  return `// ${note}
import { PleinWebPart } from '../../webparts/plein-web-part.ts';
import { ${part.name} } from '../widgets.ts';

/** \`<${part.tag}>\` as a web part. */
export default class ${name} extends PleinWebPart {
  protected readonly widget = ${part.name};
}
`;
}

function paneKeys(): string[] {
  return Object.keys(shipped[0]?.[1] ?? {}).filter((key) => !/^(entry\.|group$)/.test(key));
}

function stringsModule(words: Words): string {
  const entries = paneKeys().map((key) => [key, words[key as keyof Words]]);
  return `// ${note}\ndefine([], function () {\n  return ${JSON.stringify(Object.fromEntries(entries))};\n});\n`;
}

function stringsTypes(): string {
  const keys = paneKeys().map((key) => JSON.stringify(key));
  return `// ${note}
declare module 'PleinStrings' {
  const strings: Readonly<Record<${keys.join(' | ')}, string>>;
  export = strings;
}
`;
}

function className({ name }: Part): string {
  return `Plein${name.charAt(0).toUpperCase()}${name.slice(1)}WebPart`;
}

function json(value: object): string {
  return JSON.stringify(value);
}
