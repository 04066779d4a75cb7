/** What the toolbar offers: one list per control, the first value is the one a reader begins with. */
interface Choice {
  value: string;
  title: string;
}

interface Control {
  /** As the toolbar calls it. */
  title: string;
  description: string;
  /** One of Storybook's own icons. */
  icon: string;
  choices: readonly Choice[];
}

const choice = (value: string, title: string): Choice => ({ value, title });

export const controls = {
  theme: {
    title: 'Theme',
    description:
      'Colours of the page around, and of the widgets in it. Follow: as the system has it.',
    icon: 'paintbrush',
    choices: [
      choice('follow', 'Follow'),
      choice('light', 'Light'),
      choice('dark', 'Dark'),
      choice('high-contrast', 'High contrast'),
      choice('sharepoint', 'SharePoint'),
      choice('fluent', 'Fluent'),
      choice('liferay', 'Liferay'),
      choice('wordpress', 'WordPress'),
    ],
  },
  language: {
    title: 'Language',
    description: 'Language of the page around',
    icon: 'globe',
    choices: [
      choice('en', 'English'),
      choice('nl', 'Nederlands'),
      choice('de', 'Deutsch'),
      choice('fr', 'Français'),
      choice('ar', 'العربية'),
    ],
  },
  direction: {
    title: 'Direction',
    description: 'Which way the page reads. Auto: as its language does.',
    icon: 'transfer',
    choices: [choice('auto', 'Auto'), choice('ltr', 'LTR'), choice('rtl', 'RTL')],
  },
  density: {
    title: 'Density',
    description: 'How much air there is',
    icon: 'component',
    choices: [
      choice('default', 'Density'),
      choice('comfortable', 'Comfortable'),
      choice('compact', 'Compact'),
    ],
  },
  width: {
    title: 'Width',
    description: 'How much room the page gives the widget',
    icon: 'ruler',
    choices: [
      choice('full', 'Full'),
      choice('280', '280 px'),
      choice('360', '360 px'),
      choice('640', '640 px'),
      choice('1200', '1200 px'),
    ],
  },
  motion: {
    title: 'Motion',
    description: 'Whether the reader asked for less of it',
    icon: 'lightning',
    choices: [choice('system', 'Motion'), choice('reduced', 'Less motion')],
  },
  network: {
    title: 'Network',
    description: 'How the next requests fare',
    icon: 'graphline',
    choices: [
      choice('fast', 'Fast'),
      choice('slow', 'Slow'),
      choice('offline', 'Offline'),
      choice('failing', 'Failing'),
    ],
  },
  identity: {
    title: 'Identity',
    description: 'Who is signed in',
    icon: 'user',
    choices: [
      choice('member', 'Member'),
      choice('reader', 'Reader'),
      choice('moderator', 'Moderator'),
      choice('communications', 'Communications'),
    ],
  },
} as const satisfies Record<string, Control>;

export type ControlName = keyof typeof controls;

/** A value for every control. */
export type Chosen = { [N in ControlName]: string };

export const names = Object.keys(controls) as ControlName[];

/** What Storybook wants to know to draw the toolbar. */
export const globalTypes = Object.fromEntries(
  names.map((name) => {
    const { title, description, icon, choices } = controls[name];
    return [
      name,
      {
        name: title,
        description,
        toolbar: { title, icon, items: [...choices], dynamicTitle: true },
      },
    ];
  }),
);

export const initialGlobals: Chosen = Object.fromEntries(
  names.map((name) => [name, controls[name].choices[0].value]),
) as Chosen;

/** What the toolbar says now; for a value that no control has, the usual one and a sentence about it. */
export function readChoices(globals: Record<string, unknown>): {
  chosen: Chosen;
  problems: string[];
} {
  const chosen = { ...initialGlobals };
  const problems: string[] = [];
  for (const name of names) {
    // An address holds `width:280`, which arrives as a number.
    const value = String(globals[name] ?? initialGlobals[name]);
    const known: readonly Choice[] = controls[name].choices;
    if (known.some((each) => each.value === value)) chosen[name] = value;
    else
      problems.push(
        `The control "${name}" has no value "${value}". It knows ${known.map((each) => each.value).join(', ')}; ` +
          `"${initialGlobals[name]}" is shown instead.`,
      );
  }
  return { chosen, problems };
}
