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
