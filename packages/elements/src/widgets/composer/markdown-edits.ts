/** A text with a selection in it. */
export interface Edit {
  text: string;
  start: number;
  end: number;
}

export type Format = 'bold' | 'italic' | 'code' | 'link' | 'quote' | 'list';

const wraps = { bold: '**', italic: '_', code: '`' } as const;
const prefixes = { quote: '> ', list: '- ' } as const;

/** Gives the selection a format, or takes it away where it has it. `placeholder` stands where words are missing. */
export function format({ text, start, end }: Edit, as: Format, placeholder: string): Edit {
  if (as === 'quote' || as === 'list') return prefixLines({ text, start, end }, prefixes[as]);
  const selected = text.slice(start, end);
  if (as === 'link') {
    const isAddress = /^https?:\/\/\S+$/.test(selected);
    const [words, address] = isAddress
      ? [placeholder, selected]
      : [selected || placeholder, 'https://'];
    const from = isAddress ? start + 1 : start + words.length + 3;
    return replace(
      { text, start, end },
      `[${words}](${address})`,
      from,
      from + (isAddress ? words : address).length,
    );
  }
  const mark = selected.includes('\n') && as === 'code' ? '\n```\n' : wraps[as];
  const around =
    text.slice(start - mark.length, start) === mark && text.slice(end, end + mark.length) === mark;
  if (around) {
    const without = { text, start: start - mark.length, end: end + mark.length };
    return replace(without, selected, without.start, without.start + selected.length);
  }
  const words = selected || placeholder;
  return replace(
    { text, start, end },
    mark + words + mark,
    start + mark.length,
    start + mark.length + words.length,
  );
}

/** Puts words in place of the selection, the caret behind them. */
export function insert(edit: Edit, words: string): Edit {
  const at = edit.start + words.length;
  return replace(edit, words, at, at);
}

function replace({ text, start, end }: Edit, words: string, from: number, to: number): Edit {
  return { text: text.slice(0, start) + words + text.slice(end), start: from, end: to };
}

function prefixLines({ text, start, end }: Edit, prefix: string): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const has = lines.every((line) => line.startsWith(prefix));
  const words = lines.map((line) => (has ? line.slice(prefix.length) : prefix + line)).join('\n');
  return {
    text: text.slice(0, from) + words + text.slice(to),
    start: from,
    end: from + words.length,
  };
}
