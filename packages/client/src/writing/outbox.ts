import { batch, signal } from '@preact/signals-core';
import type { Signal } from '@preact/signals-core';
import { PleinError } from '@plein/schema';
import { refusal, unanswered } from '../act.ts';
import type { Client } from '../client.ts';
import { inner } from '../internals.ts';
import { newKey } from '../key.ts';
import { loadViewer } from '../person.ts';
import { toSubmission } from '../submit.ts';
import type { Written } from '../submit.ts';
import type { SubmissionState } from '../submission.ts';
import { wish } from '../toggle.ts';
import { outboxBackoff, waitAfter } from '../transport/backoff.ts';
import { laneOf, toMutation, waited } from './acts.ts';
import type { Act, ActAnswer, Reaction } from './acts.ts';
import { fromEnded, toEnded } from './ended.ts';
import type { KeptAct } from './ended.ts';
import { expectComment } from './expected.ts';
import { Identities } from './identity.ts';
import { own } from '../own.ts';
import type { Ownership } from '../own.ts';
import { Waking } from '../waking.ts';

/** After this many milliseconds the person is asked before words go out. */
const stale = 24 * 3600 * 1000;

/** What is on its way. */
interface Job {
  act: Act;
  state: Signal<SubmissionState>;
  /** Whose it is; undefined until the endpoint said so. */
  viewerId?: string;
  /** Where it is kept, once it is. */
  storageKey?: string;
  /** Keeps other pages from sending it too. */
  ownership?: Ownership;
  /** The count that is shown in advance. */
  expected?: { drop(): void };
  /** The endpoint said no under this key, so that a retry is another act. */
  answered?: boolean;
  settle?: (end: SubmissionState) => void;
}

/** What was written and not yet answered. Kept on the device, sent in order per thread, each exactly once by its idempotency key. */
export interface Outbox {
  submit(act: Written & { key: string; createdAt: string }, state: Signal<SubmissionState>): void;
  /** Resolves when the endpoint agreed; rejects when it refused. */
  react(reaction: Reaction): Promise<void>;
  retry(key: string): void;
  discard(key: string): void;
}

/** Opens the outbox of a client and goes on with what is left from before. */
export async function openOutbox(client: Client): Promise<Outbox> {
  const outbox = new DeviceOutbox(client);
  void outbox.resume();
  return outbox;
}

class DeviceOutbox implements Outbox {
  readonly #client: Client;
  readonly #identities: Identities;
  readonly #waking: Waking;
  readonly #lanes = new Map<string, Job[]>();
  /** Refused and failed ones, which wait for the person. */
  readonly #ended = new Map<string, Job>();
  #count = 0;

  constructor(client: Client) {
    this.#client = client;
    this.#identities = new Identities(client);
    this.#waking = new Waking(client);
  }

  submit(act: Act, state: Signal<SubmissionState>): void {
    this.#enqueue({ act, state });
  }

  react(reaction: Reaction): Promise<void> {
    const act: Act = {
      kind: 'reaction',
      reaction,
      key: newKey(),
      createdAt: new Date().toISOString(),
    };
    return new Promise<void>((resolve, reject) => {
      const settle = (end: SubmissionState) => {
        if (end.status === 'failed') reject(end.error);
        else if (end.status === 'refused')
          reject(new PleinError('CONTENT_REFUSED', { message: end.message }));
        else resolve();
      };
      this.#enqueue({ act, state: signal<SubmissionState>({ status: 'sending' }), settle });
    });
  }

  retry(key: string): void {
    const job = this.#ended.get(key);
    if (!job) return;
    this.#ended.delete(key);
    // Its age counts from this decision on.
    job.act = {
      ...job.act,
      createdAt: new Date().toISOString(),
      ...(job.answered && { idempotencyKey: newKey() }),
    };
    job.answered = false;
    job.state.value = { status: 'sending' };
    this.#enqueue(job);
  }

  discard(key: string): void {
    const job = this.#ended.get(key) ?? this.#waitingJob(key);
    if (!job) return this.#knows(key) ? undefined : this.#withdraw(key);
    this.#ended.delete(key);
    const lane = this.#lanes.get(laneOf(job.act));
    // The first of a lane may be under way; it is taken out only while it waits.
    if (lane?.includes(job)) lane.splice(lane.indexOf(job), 1);
    job.expected?.drop();
    this.#withdraw(key);
    void this.#forget(job);
    this.#waking.wake();
  }

  /** Takes over what pages that are gone left behind, now or when they go. */
  async resume(): Promise<void> {
    const { storage, end } = inner(this.#client);
    const viewerId = await this.#viewerId();
    if (viewerId === undefined) return;
    const keeper = await storage();
    for (const storageKey of await keeper.keys(this.#prefix(viewerId))) {
      const key = storageKey.slice(storageKey.lastIndexOf(' ') + 1);
      if (this.#knows(key)) continue;
      const ownership = own(`plein.act ${key}`, end);
      void ownership.granted.then(async () => {
        const act = (await keeper.get(storageKey)) as KeptAct | undefined;
        if (!act || this.#knows(key)) ownership.release();
        else this.#adopt(act, { viewerId, storageKey, ownership });
      });
    }
  }

  #adopt(
    { ended, code, message, reason, ...act }: KeptAct,
    found: { viewerId: string; storageKey: string; ownership: Ownership },
  ): void {
    const old = Date.now() - Date.parse(act.createdAt) > stale;
    if (act.kind === 'reaction') {
      const { by, id, key, on } = act.reaction;
      // Nobody is asked about a reaction of yesterday. Whether it reached the endpoint is not known, and what it is about may not be
      // loaded yet: so it is sent in any case.
      if (!old) wish(this.#client, by, id, key, on, !on).catch(() => undefined);
      void this.#forget({ act, state: signal<SubmissionState>({ status: 'queued' }), ...found });
      return;
    }
    const state = signal<SubmissionState>(
      fromEnded({ ended, code, message, reason }) ??
        (old ? { status: 'failed', error: waited() } : { status: 'queued' }),
    );
    const job: Job = { act, state, ...found, answered: ended !== undefined };
    const { submissions } = inner(this.#client);
    submissions.value = [...submissions.value, toSubmission(act, state)].sort((a, b) =>
      a.createdAt.localeCompare(b.createdAt),
    );
    if (ended || old) this.#ended.set(act.key, job);
    else this.#enqueue(job);
  }

  #enqueue(job: Job): void {
    const name = laneOf(job.act);
    const lane = this.#lanes.get(name);
    if (job.act.kind === 'comment') job.expected = expectComment(this.#client, job.act.draft);
    if (lane) lane.push(job);
    else this.#lanes.set(name, [job]);
    void this.#keep(job);
    if (!lane) void this.#run(name);
  }

  async #run(name: string): Promise<void> {
    const lane = this.#lanes.get(name) ?? [];
    for (let job = lane[0]; job && !inner(this.#client).disposed; job = lane[0]) {
      const current = job;
      const end = await this.#deliver(current, () => lane[0] === current);
      if (end) {
        lane.shift();
        await this.#finish(current, end);
      } else if (lane[0] === current) return; // the client ended; else it was taken back
    }
    this.#lanes.delete(name);
  }

  /** Sends until there is an answer; undefined when the act was taken back or the client ended. */
  async #deliver(job: Job, wanted: () => boolean): Promise<SubmissionState | undefined> {
    const { end, transport } = inner(this.#client);
    let expired = false;
    let foreign = false;
    for (let failures = 1; ; failures += 1) {
      if (!wanted() || end.aborted) return undefined;
      if (Date.now() - Date.parse(job.act.createdAt) > stale)
        return { status: 'failed', error: waited() };
      let problem: PleinError;
      try {
        const identity = await this.#identities.now(expired);
        job.viewerId ??= await this.#viewerId();
        foreign = job.viewerId !== identity.viewerId;
        if (!foreign) {
          if (!wanted()) return undefined;
          const { operation, input } = toMutation(job.act);
          if (job.state.peek().status !== 'sending') job.state.value = { status: 'sending' };
          const answer = await transport.post(operation, { input }, { token: identity.token });
          const ended = this.#read(job, Object.values(answer)[0], answer);
          if (!(ended instanceof PleinError)) return ended;
          problem = ended;
        } else {
          problem = new PleinError('UNAUTHENTICATED', {
            message: 'Somebody else is signed in now; this was not written by them.',
          });
        }
      } catch (error) {
        problem =
          error instanceof PleinError
            ? error
            : new PleinError('INTERNAL', { message: 'The outbox could not send.', cause: error });
      }
      if (!wanted() || end.aborted) return undefined;
      const signedOut = problem.code === 'UNAUTHENTICATED';
      // A page that answers in place of the endpoint is a sign-in page or a hotel's network: it goes away.
      if (!problem.retryable && !signedOut && problem.code !== 'NOT_GRAPHQL')
        return { status: 'failed', error: problem };
      if (signedOut && !foreign && !expired) {
        expired = true; // one silent try with a fresh token
        failures -= 1;
        continue;
      }
      if (signedOut && !foreign) transport.noteConnection(problem);
      expired = false;
      job.state.value = { status: 'queued' };
      await this.#waking.sleep(
        waitAfter(failures, outboxBackoff, problem.retryAfter),
        problem.code === 'RATE_LIMITED' ? 'time' : 'connection',
      );
    }
  }

  /** The end that an answer means, or a problem that passes. */
  #read(job: Job, payload: ActAnswer | undefined, answer: unknown): SubmissionState | PleinError {
    if (!payload) return { status: 'failed', error: unanswered() };
    const error = refusal(payload);
    if (error?.retryable) return error;
    job.answered = error !== undefined;
    if (payload.outcome === 'REFUSED' || error?.code === 'CONTENT_REFUSED')
      return {
        status: 'refused',
        message: error?.message ?? '',
        ...(error?.reason && { reason: error.reason }),
      };
    if (error) return { status: 'failed', error };
    batch(() => {
      inner(this.#client).store.write(answer);
      job.expected?.drop();
    });
    const node = payload.post ?? payload.comment;
    const nodeId = node?.id ?? '';
    if (job.act.kind !== 'reaction' && !node) return { status: 'failed', error: unanswered() };
    return { status: payload.outcome === 'HELD' ? 'held' : 'published', nodeId };
  }

  async #finish(job: Job, end: SubmissionState): Promise<void> {
    const { key, kind } = job.act;
    const over = end.status === 'published' || end.status === 'held' || kind === 'reaction';
    if (!over) this.#ended.set(key, job);
    batch(() => {
      job.state.value = end;
      job.expected?.drop();
      job.settle?.(end);
      // One that is held stays on screen as such for as long as the page.
      if (over && end.status !== 'held') this.#withdraw(key);
    });
    if (over) await this.#forget(job);
    else await this.#keep(job, end);
  }

  async #keep(job: Job, end?: SubmissionState): Promise<void> {
    const { storage, end: disposed } = inner(this.#client);
    job.viewerId ??= await this.#viewerId();
    if (job.viewerId === undefined || (!end && this.#isOver(job))) return;
    if (!job.storageKey) {
      const order =
        Date.parse(job.act.createdAt).toString(36).padStart(9, '0') +
        (this.#count += 1).toString(36).padStart(4, '0');
      job.storageKey = `${this.#prefix(job.viewerId)}${order} ${job.act.key}`;
      job.ownership = own(`plein.act ${job.act.key}`, disposed);
    }
    await (await storage()).keep(job.storageKey, { ...job.act, ...toEnded(end) });
    // It may have been answered or discarded meanwhile.
    if (this.#isOver(job)) await this.#forget(job);
  }

  async #forget(job: Job): Promise<void> {
    if (job.storageKey) await (await inner(this.#client).storage()).forget(job.storageKey);
    job.ownership?.release();
  }

  #isOver(job: Job): boolean {
    return !this.#ended.has(job.act.key) && !this.#lanes.get(laneOf(job.act))?.includes(job);
  }

  #withdraw(key: string): void {
    const { submissions } = inner(this.#client);
    submissions.value = submissions.value.filter((submission) => submission.key !== key);
  }

  #waitingJob(key: string): Job | undefined {
    return [...this.#lanes.values()]
      .flat()
      .find(({ act, state }) => act.key === key && state.peek().status === 'queued');
  }

  #knows(key: string): boolean {
    return (
      this.#ended.has(key) ||
      [...this.#lanes.values()].some((lane) => lane.some(({ act }) => act.key === key))
    );
  }

  /** Whose page this is. Waits for the endpoint as long as it takes; undefined when the client ended before. */
  async #viewerId(): Promise<string | undefined> {
    const { end } = inner(this.#client);
    for (let failures = 1; !end.aborted; failures += 1) {
      try {
        return (await loadViewer(this.#client)).person.id;
      } catch {
        await this.#waking.sleep(waitAfter(failures, outboxBackoff), 'connection');
      }
    }
    return undefined;
  }

  #prefix(viewerId: string): string {
    return `outbox ${this.#client.endpoint} ${viewerId} `;
  }
}
