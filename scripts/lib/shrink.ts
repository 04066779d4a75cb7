/** Plugins for the build of the elements that take out of templates what only the reader of the source needs. */
import type { Plugin } from 'vite';

/** Takes line breaks, indentation and comments out of `css` templates; browsers need none of them. */
export function shrinkStyles(): Plugin {
  return {
    name: 'plein-shrink-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /\.styles\.ts$/ },
      handler: (code) => ({
        code: code.replace(/\bcss`([^`]*)`/g, (_, styles: string) => `css\`${shrinkCss(styles)}\``),
        map: null,
      }),
    },
  };
}

export function shrinkCss(styles: string): string {
  return styles
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
    .replaceAll(';}', '}')
    .trim();
}

/** Takes the ids out of operations: widgets send documents, and 64 random letters per operation do not compress. */
export function leaveOutIds(): Plugin {
  return {
    name: 'plein-leave-out-ids',
    enforce: 'pre',
    transform: {
      filter: { id: /generated\/operations\/\w+\.ts$/ },
      handler: (code) => ({ code: code.replace(/^ *id: "\w{64}",$/m, ''), map: null }),
    },
  };
}

interface Node {
  type: string;
  start: number;
  end: number;
  tag?: { name?: string };
  quasi?: { quasis: Node[] };
}

/** Writes the white space of `html` and `svg` templates as HTML reads it: any run of it is one space. */
export function shrinkTemplates(): Plugin {
  return {
    name: 'plein-shrink-templates',
    transform: {
      filter: { id: /packages\/elements\/src\/.*\.ts$/, code: /\b(?:html|svg)`/ },
      handler(code) {
        const parts: Node[] = [];
        collect(this.parse(code), parts);
        let shrunk = '';
        let from = 0;
        for (const { start, end } of parts.sort((a, b) => a.start - b.start)) {
          shrunk += code.slice(from, start) + shrinkHtml(code.slice(start, end));
          from = end;
        }
        return { code: shrunk + code.slice(from), map: null };
      },
    },
  };
}

/** The texts of all templates of ours, wherever they are nested. */
function collect(value: unknown, into: Node[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into);
  } else if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    if (node.type === 'TaggedTemplateExpression' && /^(html|svg)$/.test(node.tag?.name ?? '')) {
      into.push(...(node.quasi?.quasis ?? []));
    }
    for (const child of Object.values(node)) collect(child, into);
  }
}

/** One static part of a template. A space between two inline elements is seen, so one of a run always stays; a `>` on a line of its own closes a tag. */
export function shrinkHtml(text: string): string {
  if (/<(?:pre|textarea)\b/i.test(text)) return text;
  return text
    .replace(/<!--.*?-->/gs, '')
    .replace(/\n\s*>/g, '>')
    .replace(/\s+/g, ' ');
}
