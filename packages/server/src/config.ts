import { resolve } from 'node:path';
import { defaultLimits, settings } from './settings.ts';
import type { ServerLimits, Setting } from './settings.ts';

export { defaultLimits, settings } from './settings.ts';
export type { ServerLimits } from './settings.ts';

/** How a bearer token's signature is checked. */
export type TokenKeys =
  | { kind: 'jwks'; url: URL }
  /** HS256 with a secret shared with the issuer, at least 32 bytes. */
  | { kind: 'secret'; secret: string };

/** Everything a server needs to know before it starts. */
export interface Config {
  /** Address to listen on. Loopback by default: a reverse proxy with TLS belongs in front. */
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** A PostgreSQL URL; without one an embedded PGlite keeps its files under `dataFolder`. */
  databaseUrl?: string;
  dataFolder: string;
  /** Origins whose pages may call the endpoint, such as `https://portal.example`. */
  allowedOrigins: readonly string[];
  /** The `iss` and `aud` a token must carry. */
  issuer: string;
  audience: string;
  /** The claim that holds a person's `subject`. Default `sub`. */
  subjectClaim?: string;
  /** Left out only in a demo, whose own secret is made under the data folder. */
  keys?: TokenKeys;
  /** `registered` refuses every operation outside the contract's manifest. */
  operations: 'any' | 'registered';
  /** Name of the organisation, shown on official posts. */
  organization: string;
  /** Where browsers reach this server, without a slash at the end; by default the host they asked for. */
  publicUrl?: string;
  /** Signs the addresses of pictures; by default one made under the data folder. Several processes need the same. */
  mediaKey?: string;
  /** A folder of static files to serve; switches the demo issuer on. */
  demoFolder?: string;
  /** Switches introspection and the demo off. */
  production: boolean;
  logLevel: LogLevel;
  limits: ServerLimits;
}

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';
const logLevels: readonly LogLevel[] = ['silent', 'error', 'warn', 'info', 'debug'];

/** One setting that does not fit. The message says what, why and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Command-line values win over the environment; both are text, as typed. */
export interface ConfigSource {
  env: Readonly<Record<string, string | undefined>>;
  flags?: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads and checks the settings of a server.
 * @throws {ConfigError} for the first setting that does not fit.
 */
export function loadConfig({ env, flags = {} }: ConfigSource): Config {
  const read = (setting: Setting): string | undefined => {
    const [flag, variable] = settings[setting];
    const text =
      (flag === undefined ? undefined : flags[flag]) ??
      (variable === undefined ? undefined : env[variable]);
    return text === undefined || text.trim() === '' ? undefined : text.trim();
  };
  const number = (
    setting: Setting,
    fallback: number,
    [from, to]: readonly [number, number],
  ): number => {
    const text = read(setting);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < from || value > to) {
      throw wrong(
        setting,
        `is not a whole number from ${from} to ${to}`,
        'Correct it or leave it out.',
      );
    }
    return value;
  };

  const production = env['NODE_ENV'] === 'production';
  const demoFolder = read('demoFolder');
  if (demoFolder !== undefined && production) {
    throw new ConfigError(
      '--demo cannot run with NODE_ENV=production: its issuer lets anybody choose who to be. ' +
        'Leave --demo out and name your own issuer with PLEIN_ISSUER, PLEIN_AUDIENCE and PLEIN_JWKS_URL.',
    );
  }
  const keys = readKeys(read);
  const databaseUrl = readDatabaseUrl(read);
  const publicUrl = readPublicUrl(read);
  const mediaKey = read('mediaKey');
  if (mediaKey !== undefined && Buffer.byteLength(mediaKey) < 32) {
    throw wrong(
      'mediaKey',
      'is shorter than 32 bytes and could be guessed',
      'Make one with `openssl rand -base64 48`.',
    );
  }
  return {
    host: read('host') ?? '127.0.0.1',
    port: number('port', 4000, [0, 65_535]),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    dataFolder: resolve(read('dataFolder') ?? '.plein'),
    allowedOrigins: readOrigins(read),
    issuer: read('issuer') ?? (demoFolder === undefined ? '' : 'plein-demo'),
    audience: read('audience') ?? (demoFolder === undefined ? '' : 'plein'),
    subjectClaim: read('subjectClaim') ?? 'sub',
    ...(keys === undefined ? {} : { keys }),
    operations: oneOf('operations', read, ['any', 'registered'] as const, 'any'),
    organization: read('organization') ?? 'Plein',
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(mediaKey === undefined ? {} : { mediaKey }),
    ...(demoFolder === undefined ? {} : { demoFolder: resolve(demoFolder) }),
    production,
    logLevel: oneOf('logLevel', read, logLevels, 'info'),
    limits: {
      bodyBytes: number('bodyBytes', defaultLimits.bodyBytes, [1024, 64 * 1024 * 1024]),
      imageBytes: number('imageBytes', defaultLimits.imageBytes, [1024, 64 * 1024 * 1024]),
      writesPerMinute: number('writesPerMinute', defaultLimits.writesPerMinute, [0, 1_000_000]),
      writesBurst: number('writesBurst', defaultLimits.writesBurst, [1, 1_000_000]),
      streamsPerPerson: number('streamsPerPerson', defaultLimits.streamsPerPerson, [1, 100_000]),
      changesKeptHours: number('changesKeptHours', defaultLimits.changesKeptHours, [1, 24 * 90]),
    },
  };
}

/**
 * Checks what only `serve` needs: somebody to trust.
 * @throws {ConfigError} when no token could ever be verified.
 */
export function requireIssuer(config: Config): void {
  if (config.demoFolder !== undefined) return;
  const remedy =
    'Set it to what your identity provider writes into its tokens, or use --demo for a trial.';
  if (config.issuer === '')
    throw wrong('issuer', 'is missing, so every token would be foreign', remedy);
  if (config.audience === '')
    throw wrong('audience', 'is missing, so tokens for other services would be taken', remedy);
  if (config.keys === undefined) {
    throw wrong(
      'jwksUrl',
      'is missing, and so is PLEIN_JWT_SECRET: no signature could be checked',
      'Set one of them, or use --demo for a trial.',
    );
  }
}

type Read = (setting: Setting) => string | undefined;

function readKeys(read: Read): TokenKeys | undefined {
  const jwksUrl = read('jwksUrl');
  const secret = read('jwtSecret');
  if (jwksUrl !== undefined && secret !== undefined) {
    throw wrong(
      'jwksUrl',
      'and PLEIN_JWT_SECRET are both set, and only one can be right',
      'Remove one of them.',
    );
  }
  if (secret !== undefined) {
    if (Buffer.byteLength(secret) < 32) {
      throw wrong(
        'jwtSecret',
        'is shorter than 32 bytes and could be guessed',
        'Make one with `openssl rand -base64 48`.',
      );
    }
    return { kind: 'secret', secret };
  }
  if (jwksUrl === undefined) return undefined;
  const url = URL.canParse(jwksUrl) ? new URL(jwksUrl) : undefined;
  const isLocal =
    url?.hostname === 'localhost' || url?.hostname === '127.0.0.1' || url?.hostname === '[::1]';
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal))) {
    throw wrong(
      'jwksUrl',
      'is not an https URL, so its keys could be replaced on the way',
      'Use https; http is taken for localhost only.',
    );
  }
  return { kind: 'jwks', url };
}

function readDatabaseUrl(read: Read): string | undefined {
  const text = read('databaseUrl');
  if (text === undefined) return undefined;
  // The URL holds a password: the message must not repeat it.
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    throw wrong(
      'databaseUrl',
      'is not a postgres:// URL',
      'Write it as postgres://user:password@host:5432/database, or leave it out to use the embedded database.',
    );
  }
  return text;
}

function readPublicUrl(read: Read): string | undefined {
  const text = read('publicUrl');
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol) || /[?#]/.test(text)) {
    throw wrong(
      'publicUrl',
      'is not an http or https URL',
      'Write it as https://social.example or https://example/social.',
    );
  }
  return text.replace(/\/+$/, '');
}

function readOrigins(read: Read): string[] {
  const origins = (read('allowedOrigins') ?? '')
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  for (const origin of origins) {
    // `*`, `null`, paths and wildcards would let foreign pages in; an origin is scheme, host and port, nothing else.
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || !/^https?:/.test(origin)) {
      throw wrong(
        'allowedOrigins',
        `holds ${JSON.stringify(origin)}, which is not an origin`,
        'Write scheme, host and port only, such as https://portal.example.',
      );
    }
  }
  return origins;
}

function oneOf<T extends string>(
  setting: Setting,
  read: Read,
  choices: readonly T[],
  fallback: T,
): T {
  const text = read(setting);
  if (text === undefined) return fallback;
  const choice = choices.find((each) => each === text);
  if (choice === undefined)
    throw wrong(setting, `is none of ${choices.join(', ')}`, 'Correct it or leave it out.');
  return choice;
}

function wrong(setting: Setting, why: string, remedy: string): ConfigError {
  const [flag, variable] = settings[setting];
  return new ConfigError(`${variable ?? `--${flag}`} ${why}. ${remedy}`);
}
