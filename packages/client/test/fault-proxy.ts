import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What goes wrong with one request. */
export type Fault =
  | { kind: 'cut' }
  /** The endpoint acts, but its answer never arrives. */
  | { kind: 'swallow' }
  /** The answer ends in the middle, as if it were complete. */
  | { kind: 'truncate' }
  | { kind: 'delay'; milliseconds: number }
  | { kind: 'answer'; status: number; body?: string; headers?: Record<string, string> };

export interface Passed {
  /** Body of the request. */
  body: string;
  headers: IncomingMessage['headers'];
  method: string;
  path: string;
  fault: Fault['kind'] | 'down' | undefined;
}

/** A network between client and endpoint that misbehaves when told to. */
export interface FaultProxy {
  readonly url: string;
  /** Every request that arrived, in order. */
  readonly passed: Passed[];
  /** How many streams of events are open. */
  readonly streams: number;
  /** The next requests that match get this fault, as many as `times` (default 1). */
  fail(fault: Fault, options?: { times?: number; when?: (request: Passed) => boolean }): void;
  /** Drops every connection until `up()`. */
  down(): void;
  up(): void;
  /** Cuts open streams of events where they are. */
  cutStreams(): void;
  /** Points at another endpoint from now on. */
  aim(target: string): void;
  close(): Promise<void>;
}

export async function openFaultProxy(target: string): Promise<FaultProxy> {
  let aimed = target;
  let isDown = false;
  const passed: Passed[] = [];
  const plans: { fault: Fault; left: number; when: (request: Passed) => boolean }[] = [];
  const sockets = new Set<Socket>();
  const streams = new Set<ServerResponse>();

  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const seen: Passed = {
      body: bytes.toString(),
      headers: incoming.headers,
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '/',
      fault: undefined,
    };
    passed.push(seen);
    if (isDown) {
      seen.fault = 'down';
      return void outgoing.destroy();
    }
    const plan = plans.find(({ left, when }) => left > 0 && when(seen));
    if (plan) {
      plan.left -= 1;
      seen.fault = plan.fault.kind;
    }
    const fault = plan?.fault;
    if (fault?.kind === 'cut') return void outgoing.destroy();
    if (fault?.kind === 'answer')
      return void outgoing.writeHead(fault.status, fault.headers).end(fault.body);
    if (fault?.kind === 'delay')
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    forward(incoming, bytes, outgoing, fault);
  }

  function forward(
    incoming: IncomingMessage,
    bytes: Buffer,
    outgoing: ServerResponse,
    fault: Fault | undefined,
  ): void {
    const upstream = request(new URL(incoming.url ?? '/', aimed), {
      method: incoming.method,
      headers: incoming.headers,
    });
    upstream.on('error', () => outgoing.destroy());
    outgoing.on('close', () => upstream.destroy());
    upstream.on('response', (answer) => {
      answer.on('error', () => outgoing.destroy());
      if (fault?.kind === 'swallow') {
        answer.resume();
        answer.on('end', () => outgoing.destroy());
        return;
      }
      if (fault?.kind === 'truncate') {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const all = Buffer.concat(parts);
          outgoing
            .writeHead(answer.statusCode ?? 502, {
              'content-type': answer.headers['content-type'] ?? '',
            })
            .end(all.subarray(0, all.length >> 1));
        });
        return;
      }
      if (answer.headers['content-type']?.includes('event-stream')) {
        streams.add(outgoing);
        outgoing.on('close', () => streams.delete(outgoing));
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    upstream.end(bytes);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    get streams() {
      return streams.size;
    },
    fail(fault, { times = 1, when = () => true } = {}) {
      plans.push({ fault, left: times, when });
    },
    down() {
      isDown = true;
      for (const socket of sockets) socket.destroy();
    },
    up() {
      isDown = false;
    },
    cutStreams() {
      for (const stream of streams) stream.destroy();
    },
    aim(other) {
      aimed = other;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
