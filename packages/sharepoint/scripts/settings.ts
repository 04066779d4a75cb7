import type { Attribute, ElementDeclaration, Manifest } from '../../../scripts/lib/manifest.ts';
import type { Setting } from '../src/host/settings.ts';
import { ownAttributes } from './parts.ts';

/** The element with this tag. */
export function elementOf(manifest: Manifest, tag: string): ElementDeclaration {
  for (const { declarations } of manifest.modules) {
    const found = declarations.find(({ tagName }) => tagName === tag);
    if (found) return found;
  }
  throw new Error(
    `custom-elements.json knows no <${tag}>, which packages/sharepoint/scripts/parts.ts names.`,
  );
}

/** What an editor can set of an element: its attributes, with the kind of field that each needs. */
export function settingsOf(element: ElementDeclaration): Setting[] {
  return (element.attributes ?? [])
    .filter(({ name }) => !ownAttributes.includes(name))
    .map((attribute) => settingOf(element.tagName, attribute));
}

function settingOf(tag: string, attribute: Attribute): Setting {
  const { name: attributeName, fieldName: name = attributeName, description = '' } = attribute;
  const type = attribute.type?.text;
  const common = { name, attribute: attributeName };
  if (type === 'boolean') return { ...common, kind: 'switch' };
  if (type === 'number') {
    const [, min, max] = /(\d+) to (\d+)/.exec(description) ?? [];
    if (!min || !max)
      throw new Error(
        `<${tag} ${attributeName}>: say its range in its description, as in "1 to 50".`,
      );
    return {
      ...common,
      kind: 'number',
      min: Number(min),
      max: Number(max),
      value: Number(attribute.default),
    };
  }
  const options = choicesIn(description);
  return options.length > 1 ? { ...common, kind: 'choice', options } : { ...common, kind: 'text' };
}

/** `` `newest`, `oldest` or `top` first. `` are choices; a list that may be combined, "separated by spaces", is words to type. */
function choicesIn(description: string): string[] {
  const [sentence = ''] = description.split(/\.(?:\s|$)/);
  if (sentence.includes('separated by')) return [];
  return [...sentence.matchAll(/`([a-z-]+)`/g)].map(([, word = '']) => word);
}
