import { readFileSync } from 'node:fs';

const tokensFile = new URL('./src/styles/tokens.styles.ts', import.meta.url);

/** Tags come from the `define('tag', Class)` calls, so that a class file needs no registration to be documented. */
function tagsFromDefine() {
  const tags = new Map();
  return {
    name: 'plein-tags',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (tag && element && ts.isStringLiteral(tag)) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        const tagName = tags.get(declaration.name);
        if (tagName) Object.assign(declaration, { tagName, customElement: true });
      }
    },
  };
}

/** The tokens are described once, where they get their values; every element that takes them lists them. */
function sharedTokens() {
  const styles = new Map();
  return {
    name: 'plein-tokens',
    analyzePhase({ ts, node }) {
      if (
        ts.isVariableDeclaration(node) &&
        node.initializer &&
        ts.isArrayLiteralExpression(node.initializer)
      ) {
        styles.set(node.name.getText(), node.initializer.getText());
      }
      if (ts.isClassDeclaration(node) && node.name) {
        const own = node.members.find((member) => member.name?.getText() === 'styles');
        styles.set(node.name.getText(), own?.initializer?.getText() ?? '');
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      const tokens = readTokens();
      const takesTokens = (name) =>
        name === 'tokens' ||
        (styles.get(name)?.match(/\w+/g) ?? []).some((part) => part !== name && takesTokens(part));
      for (const declaration of declarationsOf(customElementsManifest)) {
        if (declaration.tagName && takesTokens(declaration.name)) {
          declaration.cssProperties = [...(declaration.cssProperties ?? []), ...tokens];
        }
      }
    },
  };
}

/** Lines such as "- `--plein-danger`, `--plein-success`: colours of warning and of success." */
function readTokens() {
  const lines = readFileSync(tokensFile, 'utf8').matchAll(
    /^ \* - ((?:`--plein-[\w-]+`(?:, )?)+): (.+)$/gm,
  );
  return [...lines].flatMap(([, names, description]) =>
    [...names.matchAll(/`(--[\w-]+)`/g)].map(([, name]) => ({ name, description })),
  );
}

/** What a host cannot use is not in its manual: private members, life cycle, and modules that declare no element. */
function publicOnly() {
  const lifeCycle = new Set([
    'render',
    'willUpdate',
    'updated',
    'firstUpdated',
    'update',
    'shouldUpdate',
  ]);
  return {
    name: 'plein-public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = (module.declarations ?? []).filter(({ tagName }) => tagName);
        const names = new Set(module.declarations.map(({ name }) => name));
        module.exports = (module.exports ?? []).filter(
          ({ kind, declaration }) => kind === 'js' && names.has(declaration.name),
        );
        for (const declaration of module.declarations) {
          // The analyzer guesses names from `dispatchEvent(new SomeEvent(argument))`; only class comments are right.
          declaration.events = (declaration.events ?? []).filter(({ name }) =>
            name?.startsWith('plein-'),
          );
          declaration.members = (declaration.members ?? []).filter(
            (member) =>
              !member.static &&
              member.privacy !== 'private' &&
              member.privacy !== 'protected' &&
              !member.name.startsWith('#') &&
              !lifeCycle.has(member.name),
          );
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations }) => declarations.length > 0,
      );
    },
  };
}

function declarationsOf(manifest) {
  return manifest.modules.flatMap((module) => module.declarations ?? []);
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/testing/**', 'src/i18n/messages/**'],
  litelement: true,
  plugins: [tagsFromDefine(), sharedTokens(), publicOnly()],
};
