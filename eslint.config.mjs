import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { anyPackage, globals, htmlSinks, sleeps, typeScript } from './eslint.parts.mjs';

const tests = ['**/*.test.ts', '**/testing/**/*.ts', 'test/**'];
const requests = { name: 'fetch', message: 'Requests belong to the client.' };
const element = 'packages/elements/src/**/*.ts';

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/generated/',
      'coverage/',
      '.plein/',
      '.cache/',
      'storybook-static/',
      'test/layers/',
      // Made of Microsoft's packages, which only `npm run sharepoint` installs, and checked by its compiler.
      'packages/sharepoint/{src/webparts,lib,lib-*,temp,release,sharepoint}/',
      // A folder with a dot is left out unless it is asked for.
      '!.storybook/',
    ],
  },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...htmlSinks],
      'no-warning-comments': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': false }],
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
      'import-x/no-relative-packages': 'error',
      'import-x/first': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: typeScript,
  },
  {
    files: [element],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**', 'packages/server/src/cli.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: [element],
    ignores: tests,
    rules: { 'no-restricted-globals': ['error', requests] },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', ...htmlSinks, ...sleeps],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: [
      ...tests,
      '{scripts,bench,demo,stories,.storybook}/**',
      'packages/*/scripts/**',
      '*.config.*',
      '*.mjs',
      '.*.{mjs,cjs}',
    ],
    rules: {
      'import-x/no-extraneous-dependencies': ['error', anyPackage],
    },
  },
  {
    files: [
      '**/*.config.*',
      '.dependency-cruiser.mjs',
      '.storybook/*.ts',
      'scripts/lib/node-reporter.ts',
      '**/*.stories.ts',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    // Measured on the sources themselves, beside packages that only `npm run bench` installs: their types are not there.
    files: ['bench/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { 'import-x/no-relative-packages': 'off', 'import-x/no-extraneous-dependencies': 'off' },
  },
  {
    // What is generated is made by the sources themselves, before anything is built.
    files: [
      'scripts/{docs,*.test}.ts',
      'scripts/lib/tokens.ts',
      'packages/sharepoint/{scripts,harness}/**',
    ],
    rules: { 'import-x/no-relative-packages': 'off' },
  },
  {
    // Nobody installs the stories; they stand on whatever the house has, and on what they have just put there themselves.
    files: ['stories/**', '.storybook/**'],
    rules: {
      'import-x/no-extraneous-dependencies': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.tool } },
  { files: ['demo/**/*.js'], languageOptions: { globals: globals.page } },
);
