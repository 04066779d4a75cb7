import {
  contrastOf,
  knownColour,
  layer,
  luminance,
  parseColour,
  readableOn,
  toHex,
} from './colour.ts';
import type { Theme } from './apply.ts';
import { checkContrast } from './check.ts';
import { fluentMapping, liferayMapping, wordPressMapping } from './mappings.ts';
import type { HostMapping } from './mappings.ts';
import { defaultOf } from './tokens.ts';
import type { Scheme, TokenName, TokenValues } from './tokens.ts';
import { cssValueOrNone } from './values.ts';

/** Where a host's custom properties are: an element that has them, or an object of them with or without `--`. */
export type HostSource = Element | { readonly [property: string]: string | number | undefined };

/** Of Fluent UI 9: a theme object such as `webDarkTheme`, or an element inside `FluentProvider`. */
export function fluentTheme(source: HostSource): Theme {
  return themeOf(fluentMapping, source);
}

/** Of Liferay's Clay: an element of a page with a style book, such as `document.body`. */
export function clayTheme(source: HostSource): Theme {
  return themeOf(liferayMapping, source);
}

/** Of a WordPress block theme: an element of the page, such as `document.body`; dark style variations are noticed. */
export function wordPressTheme(source: HostSource): Theme {
  return themeOf(wordPressMapping, source);
}

/**
 * Makes a theme of a host's own values that holds what Plein guarantees: it is a dark one where the host's words are lighter than
 * its ground; where the ground is of middle lightness contrast is raised, and colours that still do not read are moved in lightness.
 *
 * @throws {TypeError} naming a token that does not exist, or whose value is none
 */
export function settleTheme(given: TokenValues, scheme?: Scheme): Theme {
  const values = { ...given };
  const ground = colourOf(values.ground);
  const text = colourOf(values.text);
  const settled = scheme ?? schemeOf(ground, text);
  if (ground) {
    const opaque = layer(knownColour('#fff'), ground);
    const words = text ?? knownColour(defaultOf('text', settled));
    const seen = layer(opaque, words);
    if (contrastOf(seen, opaque) < 4.5) {
      const end = knownColour(settled === 'dark' ? '#fff' : '#000');
      values.text = toHex(readableOn(end, opaque, 4.5));
    }
  }
  const options = { scheme: settled };
  if (values.contrast === undefined && checkContrast(values, options).length > 0)
    values.contrast = 1;
  for (const { token, suggestion } of checkContrast(values, options)) {
    // Without a remedy of the host's own the widgets' default is the better guess.
    if (suggestion) values[token] = suggestion;
    else if (token !== 'text') values[token] = undefined;
  }
  return { scheme: settled, values };
}

function themeOf(mapping: HostMapping, source: HostSource): Theme {
  const read = reader(source);
  const values: TokenValues = {};
  for (const [name, properties] of Object.entries(mapping) as [TokenName, readonly string[]][]) {
    for (const property of properties) {
      const value = cssValueOrNone(name, read(property));
      if (value === undefined) continue;
      values[name] = value;
      break;
    }
  }
  return settleTheme(values);
}

function reader(source: HostSource): (property: string) => string {
  if (typeof Element === 'function' && source instanceof Element) {
    const style = getComputedStyle(source);
    return (property) => style.getPropertyValue(property);
  }
  const object = source as { readonly [property: string]: string | number | undefined };
  return (property) => String(object[property] ?? object[property.slice(2)] ?? '');
}

function colourOf(value: string | number | undefined) {
  return value === undefined ? undefined : parseColour(String(value));
}

function schemeOf(ground: ReturnType<typeof colourOf>, text: ReturnType<typeof colourOf>): Scheme {
  const [black, white] = [knownColour('#000'), knownColour('#fff')];
  if (ground && text && contrastOf(text, ground) >= 4.5)
    return luminance(text) > luminance(ground) ? 'dark' : 'light';
  if (ground) return contrastOf(white, ground) > contrastOf(black, ground) ? 'dark' : 'light';
  return text && contrastOf(text, white) < contrastOf(text, black) ? 'dark' : 'light';
}
