/** Browsers come from the system's package manager (scripts/lib/browsers.ts), so an install downloads none. */
module.exports = { skipDownload: true };
