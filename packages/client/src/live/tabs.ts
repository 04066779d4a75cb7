import type { Client, Live } from '../client.ts';
import { inner } from '../internals.ts';
import { newKey } from '../key.ts';
import { own } from '../own.ts';
import type { Ownership } from '../own.ts';
import { ChangeStream } from './stream.ts';
import type { WireChange } from './message.ts';

/** Milliseconds that changes of what is listened to are gathered before the stream is opened anew. */
const gathering = 250;

/** Milliseconds between two signs of life of a page, and after how many without one it counts as gone. */
const signOfLife = 25_000;
const goneAfter = 180_000;

/** Milliseconds after which pages that nobody sees give up the stream. */
const hiddenAfter = 60_000;

type Note =
  | { kind: 'topics'; page: string; topics: readonly string[]; hidden: boolean }
  | { kind: 'gone'; page: string }
  | { kind: 'change'; change: WireChange }
  | { kind: 'state'; live: Live; cursor: string | undefined }
  | { kind: 'who' };

interface Page {
  topics: readonly string[];
  hidden: boolean;
  seenAt: number;
}

/**
 * All pages of a browser that talk to one endpoint as one person share a stream: one of them holds a lock and the stream, and hands on
 * what it hears. When it goes another one gets the lock and goes on from the last cursor.
 */
export class Tabs {
  readonly #client: Client;
  readonly #receive: (change: WireChange) => void;
  readonly #id = newKey();
  readonly #channel: BroadcastChannel | undefined;
  readonly #ownership: Ownership;
  readonly #pages = new Map<string, Page>();
  #stream: ChangeStream | undefined;
  #topics: readonly string[] = [];
  #cursor: string | undefined;
  #hiddenSince: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Client, viewerId: string, receive: (change: WireChange) => void) {
    this.#client = client;
    this.#receive = receive;
    const { end } = inner(client);
    const name = `plein.changes.v1 ${client.endpoint} ${viewerId}`;
    const shared =
      typeof BroadcastChannel === 'function' &&
      (globalThis as { navigator?: { locks?: unknown } }).navigator?.locks !== undefined;
    if (shared) {
      this.#channel = new BroadcastChannel(name);
      this.#channel.onmessage = ({ data }: MessageEvent<Note>) => this.#hear(data);
      // In Node a channel would keep the process alive.
      (this.#channel as { unref?: () => void }).unref?.();
    }
    this.#ownership = shared
      ? own(name, end)
      : { granted: Promise.resolve(), release: () => undefined };
    void this.#ownership.granted.then(() => this.#lead());
    this.#watchVisibility(end);
    const beat = setInterval(() => this.#beat(), signOfLife);
    (beat as { unref?: () => void }).unref?.();
    end.addEventListener(
      'abort',
      () => {
        clearInterval(beat);
        clearTimeout(this.#timer);
        this.#say({ kind: 'gone', page: this.#id });
        this.#stream?.stop();
        this.#channel?.close();
      },
      { once: true },
    );
  }

  /** What this page wants to hear about from now on. */
  listenTo(topics: readonly string[]): void {
    const first = this.#topics.length === 0;
    this.#topics = topics;
    // The first set is opened at once: what happens until then nobody hears.
    this.#schedule(first ? 0 : gathering);
  }

  #tell(): void {
    this.#say({
      kind: 'topics',
      page: this.#id,
      topics: this.#topics,
      hidden: this.#hiddenSince !== undefined,
    });
  }

  #hear(note: Note): void {
    if (inner(this.#client).end.aborted) return;
    if (this.#stream) {
      if (note.kind === 'topics') {
        const known = this.#pages.has(note.page);
        this.#pages.set(note.page, {
          topics: note.topics,
          hidden: note.hidden,
          seenAt: Date.now(),
        });
        if (!known)
          this.#say({
            kind: 'state',
            live: inner(this.#client).live.peek(),
            cursor: this.#stream.cursor,
          });
        this.#schedule(gathering);
      } else if (note.kind === 'gone') {
        this.#pages.delete(note.page);
        this.#schedule(gathering);
      }
      return;
    }
    if (note.kind === 'who') this.#tell();
    else if (note.kind === 'state') {
      this.#cursor ??= note.cursor;
      inner(this.#client).live.value = note.live;
    } else if (note.kind === 'change') {
      if (note.change.cursor) this.#cursor = note.change.cursor;
      this.#receive(note.change);
    }
  }

  #lead(): void {
    const { live, end } = inner(this.#client);
    if (end.aborted) return;
    const stream = (this.#stream = new ChangeStream(this.#client, {
      resumed: live.peek() !== 'off',
      message: (change) => {
        this.#say({ kind: 'change', change });
        this.#receive(change);
      },
      live: (state) => {
        live.value = state;
        this.#say({ kind: 'state', live: state, cursor: stream.cursor });
      },
    }));
    stream.cursor = this.#cursor ?? inner(this.#client).transport.firstCursor;
    this.#say({ kind: 'who' });
    this.#schedule(0);
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#apply(), milliseconds);
  }

  /** Listens to what all pages want, unless nobody looks; a page that does not lead says what it wants. */
  #apply(): void {
    if (!this.#stream) return this.#tell();
    const hidden = this.#hiddenSince !== undefined;
    // Those of pages that are seen come last: they matter most.
    const pages = [...this.#pages.values(), { topics: this.#topics, hidden }].sort(
      (a, b) => Number(b.hidden) - Number(a.hidden),
    );
    const unseen =
      this.#hiddenSince !== undefined &&
      Date.now() - this.#hiddenSince >= hiddenAfter &&
      pages.every((page) => page.hidden);
    this.#stream.listenTo(unseen ? [] : pages.flatMap(({ topics }) => topics));
  }

  #beat(): void {
    for (const [id, { seenAt }] of this.#pages)
      if (Date.now() - seenAt > goneAfter) this.#pages.delete(id);
    this.#apply();
  }

  #watchVisibility(end: AbortSignal): void {
    const page = (
      globalThis as { document?: Pick<Document, 'visibilityState' | 'addEventListener'> }
    ).document;
    if (page?.visibilityState === undefined) return;
    const look = () => {
      this.#hiddenSince =
        page.visibilityState === 'hidden' ? (this.#hiddenSince ?? Date.now()) : undefined;
      this.#tell();
      this.#schedule(this.#hiddenSince === undefined ? 0 : hiddenAfter);
    };
    page.addEventListener('visibilitychange', look, { signal: end });
    if (page.visibilityState === 'hidden') look();
  }

  #say(note: Note): void {
    this.#channel?.postMessage(note);
  }
}
