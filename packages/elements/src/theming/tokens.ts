import { measures, tokens } from './generated/tokens.ts';

export { measures, tokens };

/** Name of a token without its prefix: `accent` is `--plein-accent`. */
export type TokenName = keyof typeof tokens;

/** What a token is made of, in the words of the Design Tokens format. */
export type TokenType = 'color' | 'dimension' | 'fontWeight' | 'number';

/** One of the public tokens. */
export interface Token {
  /** The CSS custom property, such as `--plein-accent`. */
  property: string;
  type: TokenType;
  /** What it sets, and its default in words. */
  description: string;
  /** The value that widgets have on a light page when nobody sets the token, as CSS. */
  value: string;
  /** The value in a dark scheme, where it is another one. */
  dark?: string;
  /** What stands for the value where the page decides when nobody sets the token, such as `inherit`. */
  unset?: string;
  /** Range of a control that changes it, in the unit of `value`. */
  min?: number;
  max?: number;
  step?: number;
}

/** Values of tokens as CSS writes them; numbers may be numbers. Left out: the default. */
export type TokenValues = { [name in TokenName]?: string | number };

/** All public tokens, in the order in which a manual lists them. */
export const tokenNames = Object.keys(tokens) as TokenName[];

/** Whether a scheme has light grounds or dark ones. */
export type Scheme = 'light' | 'dark';

/** The value a token has in a scheme when nobody sets it. */
export function defaultOf(name: TokenName, scheme: Scheme = 'light'): string {
  const token: Token = tokens[name];
  return (scheme === 'dark' && token.dark) || token.value;
}
