import { pino } from 'pino';
import type { Logger } from 'pino';
import type { LogLevel } from '../config.ts';

export type { Logger } from 'pino';

/** Lines of JSON on standard output. Tokens, variables and bodies are never handed to it. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** What may be written down of an error nobody foresaw. */
export function errorDetails(error: unknown): {
  error: string;
  code?: string;
  message: string;
  stack?: string | undefined;
} {
  if (!(error instanceof Error))
    return { error: typeof error, message: 'Something that is no Error was thrown.' };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { error: error.name, ...code, message: error.message, stack: error.stack };
}
