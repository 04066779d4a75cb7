import type { StoryContext } from '@storybook/web-components-vite';
import { render } from 'lit';
import { readChoices } from './controls.ts';

const indent = '  ';
const lineLength = 80;

/** The HTML that puts on a page what the story shows: its own tags in a provider, with what the toolbar says. */
export function htmlToPaste(_code: string, context: StoryContext): string {
  const { chosen } = readChoices(context.globals);
  const story = document.createElement('div');
  render(context.originalStoryFn(context.args, context), story);
  const inside = childLines(story, '');
  if (context.parameters['provider'] === false) return inside.join('\n');
  const provider = document.createElement('plein-provider');
  provider.setAttribute('endpoint', '/graphql');
  if (chosen.language !== 'en') provider.setAttribute('locale', chosen.language);
  if (chosen.theme !== 'follow') provider.setAttribute('theme', chosen.theme);
  if (chosen.density !== 'default') provider.setAttribute('density', chosen.density);
  return [
    openingTag(provider, ''),
    ...inside.map((line) => (line ? indent + line : line)),
    '</plein-provider>',
  ].join('\n');
}

function childLines(parent: Element, margin: string): string[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Element) return elementLines(node, margin);
    const words = node.nodeType === Node.TEXT_NODE ? node.textContent?.trim() : '';
    return words ? [margin + escaped(words.replaceAll(/\s+/g, ' '))] : [];
  });
}

function elementLines(element: Element, margin: string): string[] {
  const opening = openingTag(element, margin);
  if (isVoid(element)) return [opening];
  const closing = `</${element.localName}>`;
  const inside = childLines(element, margin + indent);
  if (inside.length === 0) return [opening + closing];
  const onOneLine = `${opening}${inside[0]?.trim()}${closing}`;
  const isText = element.childElementCount === 0;
  if (inside.length === 1 && isText && onOneLine.length <= lineLength) return [onOneLine];
  return [opening, ...inside, margin + closing];
}

function openingTag(element: Element, margin: string): string {
  const attributes = [...element.attributes].map(({ name, value }) =>
    value === '' ? name : `${name}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  const flat = [`${margin}<${element.localName}`, ...attributes].join(' ');
  if (flat.length < lineLength || attributes.length < 2) return `${flat}>`;
  const own = attributes.map((attribute) => `\n${margin}${indent}${attribute}`).join('');
  return `${margin}<${element.localName}${own}\n${margin}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What has no end tag says so by what it is serialised to. */
function isVoid(element: Element): boolean {
  return /^(br|hr|img|input|link|meta|source)$/.test(element.localName);
}
