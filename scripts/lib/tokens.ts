/** What is generated from the design tokens: styles, a TypeScript module, a table and a style sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAsGiven } from '../../packages/elements/src/theming/check.ts';
import { cssOf, resolveTokens, TokenError } from '../../packages/elements/src/theming/dtcg.ts';
import type { ResolvedToken } from '../../packages/elements/src/theming/dtcg.ts';
import { hostMappings } from '../../packages/elements/src/theming/mappings.ts';
import { root } from './files.ts';

const folder = 'packages/elements/tokens';
export const tokensFile = `${folder}/plein.tokens.json`;

type Tokens = Map<string, ResolvedToken>;

/**
 * Reads the source, or another document in its place.
 *
 * @throws {TokenError} naming each token that is wrong, or does not read on its ground, and the remedy
 */
export function readTokens(text = read(tokensFile)): Tokens {
  const tokens = resolveTokens(JSON.parse(text));
  const problems = (['light', 'dark'] as const).flatMap((scheme) => {
    const values = Object.fromEntries(
      publicTokens(tokens).map(({ name, value, dark }) => [
        name,
        scheme === 'dark' ? (dark ?? value) : value,
      ]),
    );
    return checkAsGiven(values, { scheme }).map(({ message }) => `In ${scheme}, ${message}.`);
  });
  if (problems.length > 0) throw new TokenError(problems);
  return tokens;
}

/** The sources that are generated, by their paths. */
export function tokenSources(tokens: Tokens): [path: string, text: string][] {
  return [
    ['packages/elements/src/theming/generated/tokens.ts', tokensModule(tokens)],
    ['packages/elements/src/styles/tokens.styles.ts', widgetStyles(tokens)],
    ['packages/elements/src/widgets/provider/provider.styles.ts', providerStyles(tokens)],
  ];
}

/** Every public token as a custom property of the page, for a host's own markup: `@plein/elements/tokens.css`. */
export function tokensCss(tokens: Tokens): string {
  const lines = publicTokens(tokens).map(({ property, value, dark }) =>
    dark && dark !== value
      ? `  ${property}: light-dark(${value}, ${dark});`
      : `  ${property}: ${value};`,
  );
  return `/* The defaults of Plein's tokens. Colours follow the page's color-scheme. */\n:root {\n${lines.join('\n')}\n}\n`;
}

/** The table of the manual. */
export function tokensTable(tokens: Tokens): string {
  const rows = publicTokens(tokens).map(({ property, type, description, value, dark, unset }) => {
    const values = dark && dark !== value ? `\`${value}\`, dark \`${dark}\`` : `\`${value}\``;
    return `| \`${property}\` | ${type} | ${unset ? `\`${unset}\`; ${values}` : values} | ${description} |`;
  });
  return ['| token | type | default | what it sets |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

interface PublicToken {
  name: string;
  property: string;
  type: string;
  description: string;
  value: string;
  dark?: string;
  unset?: string;
  min?: number;
  max?: number;
  step?: number;
}

function publicTokens(tokens: Tokens): PublicToken[] {
  return [...tokens.values()]
    .filter(({ path }) => path.startsWith('plein.'))
    .map(({ path, type, value, description = '', extensions }) => {
      const name = path.slice('plein.'.length);
      const { dark, ...more } = (extensions?.['org.plein'] ?? {}) as { dark?: string };
      return {
        name,
        property: `--plein-${name}`,
        type,
        description,
        value: cssOf(type, value),
        ...(dark && { dark: css(tokens, dark.slice(1, -1)) }),
        ...more,
      };
    });
}

function tokensModule(tokens: Tokens): string {
  const all = Object.fromEntries(publicTokens(tokens).map(({ name, ...token }) => [name, token]));
  const numbers = [...tokens.values()].filter(
    ({ path, type }) => !path.startsWith('plein.') && type !== 'typography',
  );
  const measures = Object.fromEntries(
    numbers.map(({ path, type, value }) => [path, type === 'number' ? value : cssOf(type, value)]),
  );
  return `// Generated from ${tokensFile} by \`npm run docs\`.

/** The public tokens by name. */
export const tokens = ${JSON.stringify(all)} as const;

/** What the widgets derive the rest with: colours of the schemes, and how much of a colour is mixed in, by path in the source. */
export const measures = ${JSON.stringify(measures)} as const;
`;
}

function widgetStyles(tokens: Tokens): string {
  const list = publicTokens(tokens).map(
    ({ property, description, value, dark, unset }) =>
      ` * - \`${property}\`: ${lowerFirst(description)}${/default/i.test(description) || unset ? '' : ` Default ${value}${dark && dark !== value ? `, in a dark scheme ${dark}` : ''}.`}`,
  );
  return `// Generated from ${tokensFile} and ${folder}/widgets.css by \`npm run docs\`.
import { css } from 'lit';

/**
 * The only place that gives \`--plein-*\` tokens their values. A host sets tokens on the widget, on \`plein-provider\` or on
 * any ancestor; what starts with \`--_\` is derived here and private.
 *
${list.join('\n')}
 */
export const tokens = css\`
${fill(tokens, template('widgets.css'))}\`;
`;
}

function providerStyles(tokens: Tokens): string {
  const hosts = Object.entries(hostMappings).map(([host, mapping]) => {
    const lines = Object.entries(mapping).map(
      ([name, properties]) => `  --plein-${name}: ${properties.reduceRight(fallback, '')};`,
    );
    return `:host([theme~='${host}']) {\n${lines.join('\n')}\n}`;
  });
  return `// Generated from ${tokensFile} and ${folder}/themes.css by \`npm run docs\`.
import { css } from 'lit';

/** What \`theme\` and \`density\` set for everything inside. A later theme wins over an earlier one, as \`wordpress dark\`. */
export const providerStyles = css\`
${fill(tokens, template('themes.css').replace('{hosts}', hosts.join('\n\n')))}\`;
`;
}

function fallback(rest: string, property: string): string {
  return rest ? `var(${property}, ${rest})` : `var(${property})`;
}

/** Puts values where a template has \`{path}\`. */
function fill(tokens: Tokens, text: string): string {
  return text.replace(/\{([\w.-]+)\}/g, (_, path: string) => css(tokens, path));
}

function css(tokens: Tokens, path: string): string {
  if (path === 'shadow') return themed(tokens);
  const token = tokens.get(path);
  if (!token) throw new Error(`${folder}: {${path}} is no token of ${tokensFile}.`);
  return cssOf(token.type, token.value);
}

/** One shadow with a colour for each scheme, since \`light-dark()\` takes colours alone. */
function themed(tokens: Tokens): string {
  const [[place, first], [other, second]] = (['light', 'dark'] as const).map((scheme) => {
    const [, lengths = '', colour = ''] =
      /^(.*?) (rgb.*|#.*)$/.exec(css(tokens, `shadow.${scheme}`)) ?? [];
    return [lengths, colour];
  }) as [[string, string], [string, string]];
  if (place !== other) throw new Error(`${tokensFile}: the shadows may differ in colour alone.`);
  return `${place} light-dark(${first}, ${second})`;
}

function template(name: string): string {
  return read(join(folder, name)).replace(/^\/\*.*?\*\/\n/s, '');
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
