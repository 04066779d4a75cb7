/**
 * Who may lean on whom. `test/layers` holds one file per rule that breaks it, and `npm run check` fails when one of them
 * goes unreported. Paths begin with `(^|/)packages/` so that those files are judged like the real ones.
 */
const at = (path) => `(^|/)packages/${path}`;
const elements = (folder) => at(`elements/src/${folder}/`);
const notProduct = '\\.test\\.ts$|/testing/';
const product = (path) => ({ path, pathNot: notProduct });
const packageOf = (names) =>
  at(`(${names})/|(^|/)@plein/(${names})(/|$)`).replace('|(^|/)@plein', '|@plein');

export default {
  forbidden: [
    {
      name: 'schema-leans-on-nobody',
      comment: 'The contract comes first; everything else follows from it.',
      severity: 'error',
      from: product(at('schema/src/')),
      to: { path: packageOf('client|server|elements|mocks') },
    },
    {
      name: 'client-knows-schema-only',
      comment: 'The client runs in Node and under any other user interface.',
      severity: 'error',
      from: product(at('client/src/')),
      to: { path: packageOf('server|elements|mocks') },
    },
    {
      name: 'client-has-no-dom-library',
      comment: 'A client without Lit or elements can be tested, and used, without a page.',
      severity: 'error',
      from: product(at('client/src/')),
      to: {
        path: '(^|/)(lit|lit-html|lit-element|@lit|@github|@shoelace-style|emoji-picker-element)(/|$)',
      },
    },
    {
      name: 'server-knows-schema-only',
      comment:
        'The reference server is one implementation of the contract, not a part of the widgets.',
      severity: 'error',
      from: product(at('server/src/')),
      to: { path: packageOf('client|elements|mocks') },
    },
    {
      name: 'conformance-knows-schema-only',
      comment: 'The suite asks any endpoint; which ones are compared is said by its tests.',
      severity: 'error',
      from: product(at('conformance/src/')),
      to: { path: packageOf('client|server|elements|mocks') },
    },
    {
      name: 'mocks-know-schema-only',
      comment: 'Mocks that use a part of the product would hide its mistakes from the tests.',
      severity: 'error',
      from: product(at('mocks/src/')),
      to: { path: packageOf('client|server|elements|conformance') },
    },
    {
      name: 'mocks-run-on-graphql-and-msw-alone',
      comment: 'A web team installs the mocks beside any test runner, and in a browser.',
      severity: 'error',
      from: product(at('mocks/src/')),
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'core'],
        pathNot: '(^|/)(graphql|msw|@plein)(/|$)',
      },
    },
    {
      name: 'elements-meet-mocks-in-tests-only',
      comment: 'No company that was made up reaches a page.',
      severity: 'error',
      from: product(at('elements/src/')),
      to: { path: packageOf('mocks') },
    },
    {
      name: 'client-by-its-public-entry',
      comment: 'What the client does not export by name, nobody outside depends on.',
      severity: 'error',
      from: { path: at('(elements|server|schema)/') },
      to: {
        path: at('client/(src|dist)/'),
        pathNot: at('client/(src|dist)/index\\.(ts|js|d\\.ts)$'),
      },
    },
    {
      name: 'ui-has-no-data',
      comment: 'Primitives get what they show as arguments, so each can be read and tested alone.',
      severity: 'error',
      from: product(elements('ui')),
      to: { path: `${packageOf('client|schema')}|${elements('(context|controllers|widgets)')}` },
    },
    {
      name: 'widgets-never-see-the-client',
      comment: 'An element says what is on screen; what happens is said by its controllers.',
      severity: 'error',
      from: product(elements('widgets')),
      to: { path: packageOf('client') },
    },
    {
      name: 'widgets-see-schema-types-only',
      comment: 'A widget names the data it shows and takes nothing else from the contract.',
      severity: 'error',
      from: product(elements('widgets')),
      to: { path: packageOf('schema'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'controllers-never-draw',
      comment: 'A controller says what happens and can be tested without a DOM.',
      severity: 'error',
      from: product(elements('controllers')),
      to: { path: elements('(widgets|ui|styles)') },
    },
    {
      name: 'context-stays-below',
      comment: 'Context hands out the client and knows nobody who asks for it.',
      severity: 'error',
      from: product(elements('context')),
      to: {
        path: elements('(widgets|ui|styles|controllers)'),
        pathNot: elements('controllers/signal-controller\\.ts'),
      },
    },
    {
      name: 'leaves-lean-on-nobody',
      comment: 'Styles, messages, events, themes and helpers are what others build on.',
      severity: 'error',
      from: product(elements('(styles|i18n|events|internal|theming)')),
      to: { path: `${packageOf('client')}|${elements('(context|controllers|widgets|ui)')}` },
    },
    {
      name: 'classes-do-not-register',
      comment: 'Importing a class registers no tag, so that two versions can meet on one page.',
      severity: 'error',
      from: { path: at('elements/src/'), pathNot: `${notProduct}|/(define|all)\\.ts$` },
      to: {
        path: elements('widgets/[^/]+').replace(/\/$/, '/define\\.ts$'),
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: product(at('[^/]+/src/')),
      to: { path: notProduct },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      comment:
        'A package that is not installed, or a file that is not there. The build of the elements alone knows where graphql-request has its request.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^graphql-request/run-request$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '(^|/)(dist|coverage|\\.plein)/|packages/sharepoint/(node_modules|lib[^/]*|temp|release|sharepoint|src/(webparts|generated/parts))/',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['plein-source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
