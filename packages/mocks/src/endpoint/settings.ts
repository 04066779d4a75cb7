import type { ErrorCode } from '@plein/schema';
import type { Clock } from '../company/clock.ts';

/** Who asks: a part that one of the company's people plays, or somebody without a token. */
export type Identity = (typeof identities)[number];

/** How the endpoint behaves. Each may be changed at any time; the next request follows it. */
export interface MockSettings {
  /** For requests whose token names nobody. Default `member`. */
  identity: Identity;
  /** Milliseconds before each answer. Default 0. */
  latency: number;
  /** `slow` adds two seconds to each answer, `offline` breaks every connection, `failing` answers with `failure`. Default `online`. */
  network: 'online' | 'offline' | 'slow' | 'failing';
  /** What goes wrong while the network is `failing`; INTERNAL when left out. */
  failure?: ErrorCode;
  /** Nobody may write: doors are closed with READ_ONLY, acts are FORBIDDEN. Default false. */
  readOnly: boolean;
  /** The company's time: an instant from which only acts move on, or the machine's time. Default when the company was built. */
  clock: Date | 'live';
}

/** Milliseconds that a slow network adds. */
export const slowness = 2_000;

const networks = ['online', 'offline', 'slow', 'failing'] as const;
export const identities = ['reader', 'member', 'moderator', 'communications', 'anonymous'] as const;

/**
 * Settings that tell when the network or the person changes, since open streams depend on them.
 *
 * @throws {TypeError} for a network or an identity that is none, now or when one is set
 */
export function createSettings(
  initial: Partial<MockSettings>,
  clock: Clock,
  changed: () => void,
): MockSettings {
  let network = known('network', networks, initial.network ?? 'online');
  let identity = known('identity', identities, initial.identity ?? 'member');
  if (initial.clock !== undefined) clock.set(initial.clock);
  return {
    latency: initial.latency ?? 0,
    failure: initial.failure,
    readOnly: initial.readOnly ?? false,
    get network() {
      return network;
    },
    set network(value) {
      if (value === network) return;
      network = known('network', networks, value);
      changed();
    },
    get identity() {
      return identity;
    },
    set identity(value) {
      if (value === identity) return;
      identity = known('identity', identities, value);
      changed();
    },
    get clock() {
      return clock.setting;
    },
    set clock(value) {
      clock.set(value);
    },
  };
}

/** Whoever writes JavaScript, or takes a setting from a control, is told of a slip here rather than by what does not happen later. */
function known<Value extends string>(
  setting: string,
  values: readonly Value[],
  value: Value,
): Value {
  if (values.includes(value)) return value;
  throw new TypeError(`settings.${setting} is never "${value}". Use ${values.join(', ')}.`);
}
