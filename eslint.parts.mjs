// What the rules of eslint.config.mjs forbid by pattern.

/** Ways to turn text into HTML or code. Everything on screen is a Lit template, so that no text can become markup. */
export const htmlSinks = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'No HTML sinks: render a Lit template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment)$/]',
    message: 'No HTML sinks: render a Lit template.',
  },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|static|mathml)|static-html/]',
    message: 'No HTML sinks: render a Lit template.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=\\s*[\'"]?[\\w-]/]',
    message: 'An inline style attribute breaks under a strict CSP: use a style sheet or styleMap.',
  },
];

/** Waiting for time makes a test slow on a good day and red on a bad one. */
export const sleeps = [
  {
    selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
    message: 'Wait for a condition, not for time.',
  },
  {
    selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
    message: 'An assertion that is not awaited cannot fail.',
  },
  { selector: "CallExpression[callee.name='aTimeout']", message: 'Wait for a condition.' },
  {
    selector: "ImportDeclaration[source.value='node:timers/promises']",
    message: 'Wait for a condition, not for time.',
  },
];

/** The TypeScript rules that need types, and what TypeScript itself would check less well. */
export const typeScript = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-floating-promises': [
    'error',
    {
      allowForKnownSafeCalls: [
        { from: 'package', package: 'node:test', name: ['it', 'test', 'describe', 'suite'] },
        // Typed as a promise for the sake of snapshots, which nobody takes here.
        { from: 'package', package: '@types/chai', name: 'Equal' },
      ],
    },
  ],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
  ],
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

const names = {
  tool: 'console document fetch innerHeight innerWidth module navigator process URL window',
  page: 'console document fetch history localStorage location matchMedia navigator Option sessionStorage URL window',
};

/** Globals of plain JavaScript: that of tools, and that of the demo's pages. TypeScript knows its own. */
export const globals = Object.fromEntries(
  Object.entries(names).map(([kind, list]) => [
    kind,
    Object.fromEntries(list.split(' ').map((name) => [name, 'readonly'])),
  ]),
);

const root = import.meta.dirname;
/** What scripts and tests may import: dependencies of any package, not only of their own. */
export const anyPackage = {
  packageDir: [
    root,
    ...['schema', 'client', 'elements', 'server'].map((name) => `${root}/packages/${name}`),
  ],
};
