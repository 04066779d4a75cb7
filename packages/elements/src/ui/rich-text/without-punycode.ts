/** Stands in for `punycode.js` in the browser build: `URL` writes international host names by itself. */
const asIs = (host: string): string => host;
export default { toASCII: asIs, toUnicode: asIs };
