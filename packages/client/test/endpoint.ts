import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect, createServer as createSocketServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** What an endpoint is asked in one HTTP request. */
export interface Asked {
  body: unknown;
  headers: IncomingMessage['headers'];
  /** Aborted when the client hangs up. */
  gone: AbortSignal;
}

export interface Said {
  status?: number;
  headers?: Record<string, string>;
  /** Text as it is, everything else as JSON. */
  body?: unknown;
}

/** An endpoint that says what the test lets it say: for shapes of answers that no real server of ours gives. */
export async function openEndpoint(
  say: (asked: Asked) => Said | Promise<Said>,
): Promise<{ url: string; asked: Asked[]; close(): Promise<void> }> {
  const asked: Asked[] = [];
  const server = createServer(
    (incoming, outgoing) =>
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of incoming) chunks.push(chunk as Buffer);
        const gone = new AbortController();
        outgoing.on('close', () => gone.abort());
        const question: Asked = {
          body: JSON.parse(Buffer.concat(chunks).toString() || 'null'),
          headers: incoming.headers,
          gone: gone.signal,
        };
        asked.push(question);
        const { status = 200, headers = {}, body } = await say(question);
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        outgoing
          .writeHead(status, {
            'content-type': typeof body === 'string' ? 'text/html' : 'application/json',
            ...headers,
          })
          .end(text);
      })(),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers every operation of a request alike, be it one or a list. */
export function answerAll(
  body: unknown,
  answer: (operation: {
    query?: string;
    documentId?: string;
    variables: Record<string, unknown>;
  }) => unknown,
): unknown {
  return Array.isArray(body)
    ? body.map(answer)
    : answer(body as { variables: Record<string, unknown> });
}

/**
 * An address at which nothing listens, and nothing else can begin to while the test looks: the port of a server that was closed may be
 * handed out to another test in the same moment. This one is in use, by the calling side of a connection.
 */
export async function openNowhere(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answering = new Promise<Socket>((resolve) => server.once('connection', resolve));
  const calling = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await new Promise<void>((resolve) => calling.once('connect', resolve));
  const sockets = [calling, await answering];
  for (const socket of sockets) socket.on('error', () => undefined);
  return {
    url: `http://127.0.0.1:${calling.localPort}/graphql`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
