/** A timestamp as PostgreSQL writes it into JSON, in the form of the contract: UTC, with milliseconds. */
export function instant(text: string): string {
  if (text.length >= 25 && text.endsWith('+00:00')) {
    const fraction = text.length > 25 ? text.slice(20, -6) : '';
    return `${text.slice(0, 19)}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
  }
  return new Date(text).toISOString();
}

export function optionalInstant(text: string | null): string | null {
  return text === null ? null : instant(text);
}
