/** The numbers an operator may change. Defaults stand in `defaultLimits`. */
export interface ServerLimits {
  /** Largest GraphQL request body, in bytes. */
  bodyBytes: number;
  /** Largest image, in bytes. */
  imageBytes: number;
  /** Root mutation fields a person may send per minute, sustained. 0 switches the limit off. */
  writesPerMinute: number;
  /** Root mutation fields a person may send at once after a quiet minute, such as an outbox after an hour offline. */
  writesBurst: number;
  /** Live streams one person may hold open at the same time. */
  streamsPerPerson: number;
  /** How long the live stream can be resumed, in hours; older cursors are answered with RESYNC. */
  changesKeptHours: number;
}

export const defaultLimits: ServerLimits = {
  bodyBytes: 512 * 1024,
  imageBytes: 5_000_000,
  writesPerMinute: 120,
  writesBurst: 60,
  streamsPerPerson: 20,
  changesKeptHours: 24,
};

/** Setting → the flag and the environment variable that set it. `--help` and the error messages are written from this list. */
export const settings = {
  host: ['host', 'HOST', 'address to listen on (127.0.0.1)'],
  port: ['port', 'PORT', 'port to listen on, 0 for any free one (4000)'],
  databaseUrl: [
    'database-url',
    'DATABASE_URL',
    'PostgreSQL to use; without it an embedded database under the data folder',
  ],
  dataFolder: ['data', 'PLEIN_DATA', 'folder for the embedded database and keys (.plein)'],
  allowedOrigins: [
    'allowed-origins',
    'PLEIN_ALLOWED_ORIGINS',
    'origins of the pages that may call, separated by commas',
  ],
  issuer: ['issuer', 'PLEIN_ISSUER', 'the `iss` that tokens must carry'],
  audience: ['audience', 'PLEIN_AUDIENCE', 'the `aud` that tokens must carry'],
  subjectClaim: [
    'subject-claim',
    'PLEIN_SUBJECT_CLAIM',
    'the claim of tokens that names the person, such as `oid` with Microsoft Entra (sub)',
  ],
  jwksUrl: ['jwks-url', 'PLEIN_JWKS_URL', 'where the issuer publishes its public keys'],
  jwtSecret: [
    undefined,
    'PLEIN_JWT_SECRET',
    'secret shared with the issuer (HS256), instead of a JWKS',
  ],
  operations: [
    'operations',
    'PLEIN_OPERATIONS',
    '`any`, or `registered` to take only operations of the manifest (any)',
  ],
  organization: ['organization', 'PLEIN_ORGANIZATION', "the organisation's name (Plein)"],
  publicUrl: [
    'public-url',
    'PLEIN_PUBLIC_URL',
    'where browsers reach the server, when a proxy changes the host',
  ],
  mediaKey: [
    undefined,
    'PLEIN_MEDIA_KEY',
    'secret that signs the addresses of pictures, the same for all processes (made under the data folder)',
  ],
  demoFolder: [
    'demo',
    undefined,
    'serve this folder of static files, with an issuer that lets anybody choose who to be',
  ],
  logLevel: ['log-level', 'PLEIN_LOG_LEVEL', 'silent, error, warn, info or debug (info)'],
  bodyBytes: [
    undefined,
    'PLEIN_BODY_BYTES',
    `largest GraphQL body in bytes (${defaultLimits.bodyBytes})`,
  ],
  imageBytes: [
    undefined,
    'PLEIN_IMAGE_BYTES',
    `largest image in bytes (${defaultLimits.imageBytes})`,
  ],
  writesPerMinute: [
    undefined,
    'PLEIN_WRITES_PER_MINUTE',
    `writes per person and minute, 0 for no limit (${defaultLimits.writesPerMinute})`,
  ],
  writesBurst: [
    undefined,
    'PLEIN_WRITES_BURST',
    `writes per person at once (${defaultLimits.writesBurst})`,
  ],
  streamsPerPerson: [
    undefined,
    'PLEIN_STREAMS_PER_PERSON',
    `open live streams per person (${defaultLimits.streamsPerPerson})`,
  ],
  changesKeptHours: [
    undefined,
    'PLEIN_CHANGES_KEPT_HOURS',
    `hours that a live stream can be resumed (${defaultLimits.changesKeptHours})`,
  ],
} as const satisfies Record<
  string,
  readonly [flag: string | undefined, variable: string | undefined, meaning: string]
>;

export type Setting = keyof typeof settings;
