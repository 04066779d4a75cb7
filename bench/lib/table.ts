/** One line of a table: something measured beside its floor or peer in the same run. */
export interface Row {
  what: string;
  /** The measured figure with its unit, such as `12.3 ms`. */
  value: string;
  /** The figure as a multiple of `beside`; null for a floor or a peer. */
  ratio: number | null;
  /** What the ratio is taken of. */
  beside?: string;
  /** The ratio that must hold. `least` turns the comparison round: more is better. */
  ceiling?: number;
  aim?: number;
  least?: boolean;
}

/** How a row stands to its ceiling and aim. */
export function verdict({ ratio, ceiling, aim, least = false }: Row): string {
  if (ratio === null || ceiling === undefined) return '';
  const holds = (limit: number) => (least ? ratio >= limit : ratio <= limit);
  if (aim !== undefined && holds(aim)) return 'aim reached';
  return holds(ceiling) ? 'holds' : 'MISSED';
}

/** Prints a table and answers how many ceilings were missed. */
export function printTable(title: string, rows: readonly Row[]): number {
  const head = ['what', 'measured', 'ratio', 'ceiling', 'aim', ''];
  const sign = (row: Row, limit: number | undefined) =>
    limit === undefined ? '' : `${row.least ? '≥' : '≤'} ${format(limit)}`;
  const body = rows.map((row) => [
    row.what,
    row.value,
    row.ratio === null ? '' : `${format(row.ratio)}${row.beside ? ` × ${row.beside}` : ''}`,
    sign(row, row.ceiling),
    sign(row, row.aim),
    verdict(row),
  ]);
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...body.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  console.log(`\n## ${title}\n`);
  console.log(line(head));
  console.log(line(widths.map((width) => '-'.repeat(width))));
  for (const cells of body) console.log(line(cells));
  return rows.filter((row) => verdict(row) === 'MISSED').length;
}

/** Three significant digits, without an exponent. */
export function format(value: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return String(Number(value.toPrecision(3)));
}
