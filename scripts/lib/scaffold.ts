/** The files of a new element, as text. */
export interface Scaffold {
  /** New files, path → text. */
  files: Map<string, string>;
  /** Existing files that get to know it, path → what becomes of their text. */
  edits: Map<string, (text: string) => string>;
}

const elements = 'packages/elements';

/** Throws for a name that no tag can have. `name` is the tag without `plein-`. */
export function scaffold(name: string): Scaffold {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.startsWith('plein-')) {
    throw new Error(
      `An element is named like "community-card": small letters, digits, single dashes, without "plein-".`,
    );
  }
  const className = `Plein${name.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase())}`;
  const styles = `${className.charAt(5).toLowerCase()}${className.slice(6)}Styles`;
  const folder = `${elements}/src/widgets/${name}`;
  return {
    files: new Map([
      [`${folder}/${name}.ts`, elementFile(name, className, styles)],
      [`${folder}/${name}.styles.ts`, stylesFile(styles)],
      [`${folder}/define.ts`, defineFile(name, className)],
      [`${folder}/${name}.test.ts`, testFile(name, className)],
      [`stories/${name}.stories.ts`, storyFile(name)],
    ]),
    edits: new Map([
      [
        `${elements}/src/all.ts`,
        (text) => `${text.trimEnd()}\nimport './widgets/${name}/define.ts';\n`,
      ],
      [
        `${elements}/src/index.ts`,
        (text) =>
          `${text.trimEnd()}\nexport { ${className} } from './widgets/${name}/${name}.ts';\n`,
      ],
      [
        `${elements}/src/register.ts`,
        (text) =>
          insert(
            insert(
              text,
              /\n\nconst widgets/,
              `\nimport { ${className} } from './widgets/${name}/${name}.ts';`,
            ),
            /\n\};/,
            `\n  '${name}': ${className},`,
          ),
      ],
      [`${elements}/package.json`, (text) => withExport(text, name)],
    ]),
  };
}

function insert(text: string, before: RegExp, addition: string): string {
  const at = text.search(before);
  if (at < 0) throw new Error(`register.ts has no place that matches ${before}.`);
  return text.slice(0, at) + addition + text.slice(at);
}

function withExport(text: string, name: string): string {
  const manifest = JSON.parse(text) as { exports: Record<string, unknown> };
  const path = `widgets/${name}/define`;
  manifest.exports[`./${name}`] = {
    'plein-source': `./src/${path}.ts`,
    types: `./dist/${path}.d.ts`,
    default: `./dist/${path}.js`,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function elementFile(name: string, className: string, styles: string): string {
  return `import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.ts';
import { tokens } from '../../styles/tokens.styles.ts';
import { ${styles} } from './${name}.styles.ts';

/**
 * A titled region of the page.
 *
 * @slot - What the region holds.
 * @csspart title - The title.
 */
export class ${className} extends LitElement {
  static override styles = [tokens, base, ${styles}];

  /** Title of the region, which is also its name for assistive technology. */
  @property() label = '';

  protected override render() {
    return html\`
      <section aria-labelledby="title">
        <h2 id="title" part="title">\${this.label}</h2>
        <slot></slot>
      </section>
    \`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plein-${name}': ${className};
  }
}
`;
}

function stylesFile(styles: string): string {
  return `import { css } from 'lit';

export const ${styles} = css\`
  :host {
    display: block;
  }

  h2 {
    margin: 0 0 calc(var(--_space) * 2);
    font-size: var(--_large);
  }
\`;
`;
}

function defineFile(name: string, className: string): string {
  return `import { define } from '../../define.ts';
import { ${className} } from './${name}.ts';

define('plein-${name}', ${className});
`;
}

function testFile(name: string, className: string): string {
  return `import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import type { ${className} } from './${name}.ts';

const make = (label: string) =>
  fixture<${className}>(html\`<plein-${name} label=\${label}><p>Inside</p></plein-${name}>\`);
const title = (element: ${className}) => element.shadowRoot?.querySelector('h2')?.textContent;

describe('plein-${name}', () => {
  it('is accessible', async () => {
    const element = await make('Square');
    await expect(element).to.be.accessible();
  });

  it('shows its label, and a new one when it changes', async () => {
    const element = await make('Square');
    expect(title(element)).to.equal('Square');
    element.label = 'Market';
    await element.updateComplete;
    expect(title(element)).to.equal('Market');
  });
});
`;
}

function storyFile(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `import '@plein/elements/${name}';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { attributes } from './lib/attributes.ts';

const meta: Meta = {
  title: 'Widgets/${words.charAt(0).toUpperCase()}${words.slice(1)}',
  component: 'plein-${name}',
  args: { label: 'Square' },
  render: (args) => html\`
    <plein-${name} \${attributes(args)}><p>What stands in it.</p></plein-${name}>
  \`,
};

export default meta;

/** With a title and something in it. */
export const Titled: StoryObj = {};

/** A title that no column was made for. */
export const LongWords: StoryObj = {
  args: { label: 'Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersoverleg' },
};
`;
}
