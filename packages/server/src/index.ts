export { createPleinServer } from './plein-server.ts';
export type { PleinServer, ServerParts } from './plein-server.ts';
export { ConfigError, defaultLimits, loadConfig } from './config.ts';
export type { Config, ServerLimits, TokenKeys } from './config.ts';
export { migrate, openDatabase } from './database/open.ts';
export type { Database } from './database/open.ts';
