import { pino } from 'pino';
import type { Logger } from 'pino';
import type { LogLevel } from '../config.ts';

export type { Logger } from 'pino';

/** How long a line may wait for others to be written with, in milliseconds. */
const gathering = 50;

/**
 * Lines of JSON on standard output. Tokens, variables and bodies are never handed to it. Lines of one moment are written together:
 * a write for each costs a busy server as much as a tenth of an answer.
 */
export function createLog(level: LogLevel): Logger {
  const output = pino.destination({ fd: 1, sync: true, minLength: 8_192 });
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    output.flushSync();
  };
  process.once('exit', flush);
  const gathered = {
    write(line: string): void {
      output.write(line);
      timer ??= setTimeout(flush, gathering).unref();
    },
    flushSync: flush,
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, gathered);
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
