import { PleinError } from '@plein/schema';
import type { Database } from '../database/open.ts';
import { changeChannel, DatabaseAwayError } from '../database/open.ts';
import type { ChangeMessage, Log } from '../graph/context.ts';
import { isAfter, resyncMessage, sharedMessage } from './message.ts';
import {
  changeBounds,
  changesBack,
  decodeChangeCursor,
  encodeChangeCursor,
  readChanges,
} from './read.ts';
import type { ChangePosition, ChangeRow } from './read.ts';
import { Subscriber } from './subscriber.ts';
import { readTopics } from './topics.ts';
import { visibleChangesFor } from './visible.ts';

/** Rows read at once. */
const batchSize = 500;
/** A reader who missed more is told to ask again (RESYNC): one page of answers is cheaper than thousands of messages. */
const longestReplay = 2000;
/** Safety net for a notification that got lost, and the rhythm in which expired tokens are noticed, in milliseconds. */
const pollInterval = 1000;
/** A change is announced at its commit but readable only when older transactions are over; first and longest pause before looking again. */
const firstRetry = 25;
const longestRetry = 400;
/** What was announced this long ago and never read was passed over on purpose, before anybody listened. */
const announcedFor = 10_000;

export interface Subscription {
  /** UUID of the person who listens. */
  viewerId: string;
  topics: readonly string[];
  after?: string | null | undefined;
  /** When the token ends, in milliseconds since 1970: the stream ends with it. */
  expiresAt: number;
  /** Ends the stream when the connection is gone. */
  signal?: AbortSignal;
}

export interface ChangeHub {
  /** @throws {PleinError} BAD_INPUT, BAD_CURSOR, RATE_LIMITED. */
  subscribe(subscription: Subscription): AsyncIterableIterator<ChangeMessage>;
  /** How many listen now. */
  readonly size: number;
  /**
   * The newest change known here, from memory: whoever reads now and subscribes with it as `after` later misses nothing in between.
   * Never ahead of what a read sees, at most a second behind.
   */
  readonly cursor: string;
  /** Ends every stream and stops listening to the database. */
  stop(): Promise<void>;
}

export interface HubOptions {
  db: Database;
  log: Log;
  /** Open streams per person. */
  streamsPerPerson: number;
  now?: () => number;
}

/**
 * Reads the log of changes once per process, however many listen, and hands each change to those who asked for it and may know of it.
 * One statement checks permissions for all readers of a batch at the moment of delivery. The log in the database is the only memory:
 * what a reader missed is read from there again, and so is what was written while the database could not be reached.
 */
export async function startChangeHub({
  db,
  log,
  streamsPerPerson,
  now = Date.now,
}: HubOptions): Promise<ChangeHub> {
  const attached = new Set<Subscriber>();
  const byTopic = new Map<string, Set<Subscriber>>();
  const followers = new Set<Subscriber>();
  const perPerson = new Map<string, number>();
  let resuming: Subscriber[] = [];
  /** Announced and not yet read, with the time. */
  const announced = new Map<string, number>();
  /** Read lately, since a row can be read before its announcement arrives. */
  const recent = new Set<string>();
  let position = (await changeBounds(db)).newest;
  let isStopped = false;
  let isAway = false;
  let running: Promise<void> | undefined;
  let isWanted = false;
  let retry: NodeJS.Timeout | undefined;
  let pause = firstRetry;

  const stopListening = await db.listen(changeChannel, (seq) => {
    if (recent.has(seq)) return;
    if (seq !== '' && attached.size + resuming.length > 0) announced.set(seq, now());
    pause = firstRetry;
    wake();
  });
  const poll = setInterval(() => {
    const time = now();
    for (const subscriber of [...attached, ...resuming])
      if (subscriber.expiresAt <= time) subscriber.end();
    wake();
  }, pollInterval);
  poll.unref();

  /** Runs one round after another, never two at once; however often it is called, one more round follows at most. */
  function wake(): void {
    if (isStopped) return;
    isWanted = true;
    running ??= rounds().finally(() => {
      running = undefined;
      if (isWanted) wake();
    });
  }

  async function rounds(): Promise<void> {
    while (isWanted && !isStopped) {
      isWanted = false;
      try {
        await deliverNew();
        await catchUp();
        if (isAway) log.info({}, 'the live stream reads changes again');
        isAway = false;
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown';
        if (!(error instanceof DatabaseAwayError))
          log.error(
            { reason, stack: error instanceof Error ? error.stack : undefined },
            'the live stream could not read changes',
          );
        else if (!isAway) log.warn({ reason }, 'the live stream waits for the database');
        isAway = true;
      }
    }
    for (const [seq, time] of announced) if (time < now() - announcedFor) announced.delete(seq);
    if (announced.size > 0 && !isAway && !isStopped) {
      retry ??= setTimeout(() => {
        retry = undefined;
        wake();
      }, pause);
      pause = Math.min(pause * 2, longestRetry);
    }
  }

  async function deliverNew(): Promise<void> {
    if (attached.size === 0 && resuming.length === 0) {
      // Nobody listens: what is skipped now is read from the log by whoever resumes.
      const { newest } = await changeBounds(db);
      if (attached.size === 0 && resuming.length === 0) position = newest;
      announced.clear();
      return;
    }
    for (;;) {
      const changes = await readChanges(db, { after: position, limit: batchSize });
      const readers = new Set<Subscriber>(changes.length === 0 ? [] : followers);
      for (const { topics } of changes)
        for (const topic of topics)
          for (const reader of byTopic.get(topic) ?? []) readers.add(reader);
      await deliver([...readers], changes, position);
      const last = changes.at(-1);
      if (last !== undefined) position = { xid: last.xid, seq: last.seq };
      for (const { seq } of changes) {
        announced.delete(seq);
        recent.add(seq);
      }
      for (const seq of recent) {
        if (recent.size <= 2 * batchSize) break;
        recent.delete(seq);
      }
      if (changes.length < batchSize) break;
      // Between two full batches, readers get the time to take what was handed to them.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function deliver(
    readers: readonly Subscriber[],
    changes: readonly ChangeRow[],
    from: ChangePosition,
    since?: ReadonlyMap<Subscriber, ChangePosition>,
  ): Promise<void> {
    if (readers.length === 0 || changes.length === 0) return;
    const visible = await visibleChangesFor(
      db,
      [...new Set(readers.map(({ viewerId }) => viewerId))],
      changes,
    );
    const shared = new Map(changes.map((change) => [change, sharedMessage(change)]));
    const before = new Map(changes.map((change, index) => [change, changes[index - 1] ?? from]));
    // Readers of the same topic share one object, so that it is also put into bytes only once.
    const handed = new Map<ChangeRow, Map<string, ChangeMessage>>();
    for (const reader of readers) {
      const start = since?.get(reader);
      for (const { change, isFollowed } of visible.get(reader.viewerId) ?? []) {
        if (start !== undefined && !isAfter(change, start)) continue;
        const topics = change.topics.flatMap((uuid) => reader.topics.byUuid.get(uuid) ?? []);
        if (reader.topics.feed && isFollowed) topics.push('feed');
        const message = shared.get(change);
        if (message === undefined) continue;
        topics.forEach((topic, index) => {
          // Under several topics, only the last message moves the cursor on: a cut between them must not lose the rest.
          const cursor =
            index === topics.length - 1
              ? message.cursor
              : encodeChangeCursor(before.get(change) ?? from);
          const byViewer = change.actorId === reader.viewerId;
          const alike = handed.get(change) ?? new Map<string, ChangeMessage>();
          handed.set(change, alike);
          const key = `${topic} ${byViewer} ${cursor}`;
          const whole = alike.get(key) ?? { ...message, cursor, topic, byViewer };
          alike.set(key, whole);
          reader.push(whole);
        });
      }
    }
  }

  /** Hands those who resume what they missed, all of them with one read and one permission check, and lets them join the others. */
  async function catchUp(): Promise<void> {
    const joining = resuming;
    if (joining.length === 0) return;
    const { newest, oldest } = await changeBounds(db);
    const end = isAfter(newest, position) ? newest : position;
    const isKnown = ({ after }: Subscriber): boolean =>
      after !== undefined &&
      !isAfter(after, end) &&
      (oldest === undefined ? !isAfter(end, after) : !isAfter(oldest, after));
    let known = joining.filter(isKnown);
    let missed = await missedBy(known);
    if (missed.length > longestReplay) {
      // Whoever was away for long asks again; the others must not pay for it.
      const horizon = await changesBack(db, position, longestReplay);
      known = known.filter(
        ({ after }) => after !== undefined && (horizon === undefined || !isAfter(horizon, after)),
      );
      missed = await missedBy(known);
    }
    const since = new Map(
      known.map((subscriber) => [subscriber, subscriber.after as ChangePosition]),
    );
    const first = earliest(known);
    if (first !== undefined) await deliver(known, missed, first, since);
    for (const subscriber of joining) {
      if (!since.has(subscriber))
        for (const topic of subscriber.topics.all) subscriber.push(resyncMessage(topic, position));
      if (!subscriber.ended) attach(subscriber);
    }
    resuming = resuming.filter((subscriber) => !joining.includes(subscriber));
    if (resuming.length > 0) isWanted = true;
  }

  /** What was written since the earliest of their cursors, one more than is worth replaying at most. */
  async function missedBy(readers: readonly Subscriber[]): Promise<ChangeRow[]> {
    const first = earliest(readers);
    if (first === undefined) return [];
    const changes = await readChanges(db, { after: first, limit: longestReplay + 1 });
    return changes.filter((change) => !isAfter(change, position));
  }

  function attach(subscriber: Subscriber): void {
    attached.add(subscriber);
    if (subscriber.topics.feed) followers.add(subscriber);
    for (const uuid of subscriber.topics.byUuid.keys()) {
      const readers = byTopic.get(uuid) ?? new Set();
      byTopic.set(uuid, readers.add(subscriber));
    }
  }

  function detach(subscriber: Subscriber): void {
    attached.delete(subscriber);
    followers.delete(subscriber);
    resuming = resuming.filter((each) => each !== subscriber);
    for (const uuid of subscriber.topics.byUuid.keys()) {
      const readers = byTopic.get(uuid);
      readers?.delete(subscriber);
      if (readers?.size === 0) byTopic.delete(uuid);
    }
    const left = (perPerson.get(subscriber.viewerId) ?? 1) - 1;
    if (left === 0) perPerson.delete(subscriber.viewerId);
    else perPerson.set(subscriber.viewerId, left);
  }

  return {
    get size() {
      return attached.size + resuming.length;
    },
    get cursor() {
      return encodeChangeCursor(position);
    },
    subscribe({ viewerId, topics, after, expiresAt, signal }) {
      if (isStopped)
        throw new PleinError('UNAVAILABLE', {
          message: 'The endpoint is stopping.',
          retryAfter: 2,
        });
      const wanted = readTopics(topics, viewerId);
      const from = after === null || after === undefined ? undefined : decodeChangeCursor(after);
      if (from === undefined && after !== null && after !== undefined) {
        throw new PleinError('BAD_CURSOR', {
          message: 'This endpoint did not hand out that cursor.',
          path: ['after'],
        });
      }
      const open = perPerson.get(viewerId) ?? 0;
      if (open >= streamsPerPerson) {
        throw new PleinError('RATE_LIMITED', {
          message: `One person may hold ${streamsPerPerson} streams open.`,
          retryAfter: 30,
        });
      }
      const subscriber = new Subscriber({
        viewerId,
        topics: wanted,
        expiresAt,
        after: from,
        onEnd: detach,
      });
      perPerson.set(viewerId, open + 1);
      signal?.addEventListener('abort', () => subscriber.end(), { once: true });
      if (signal?.aborted === true) subscriber.end();
      else if (from === undefined) attach(subscriber);
      else {
        resuming.push(subscriber);
        wake();
      }
      return subscriber;
    },
    async stop() {
      isStopped = true;
      clearInterval(poll);
      clearTimeout(retry);
      for (const subscriber of [...attached, ...resuming]) subscriber.end();
      await running;
      await stopListening().catch(() => undefined);
    },
  };
}

function earliest(readers: readonly Subscriber[]): ChangePosition | undefined {
  return readers.reduce<ChangePosition | undefined>(
    (least, { after }) =>
      after !== undefined && (least === undefined || isAfter(least, after)) ? after : least,
    undefined,
  );
}
