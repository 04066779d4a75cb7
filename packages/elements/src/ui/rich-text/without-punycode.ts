/** Stands in for `punycode.js` in the browser build: `URL` writes international host names by itself. */
const asIs = (host: string): string => host;
// eslint-disable-next-line import-x/no-default-export -- the package it stands in for has one.
export default { toASCII: asIs, toUnicode: asIs };
