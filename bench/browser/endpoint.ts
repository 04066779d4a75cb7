/** An endpoint of 10,000 posts that are all there, answered from prepared text: what is measured is the browser, not a server. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { FeedQuery, ServerQuery, ViewerQuery } from '@plein/schema/views';
import { postPage } from '../lib/posts.ts';

export const postCount = 10_000;
const all = postPage(postCount).feed.edges;

interface Request {
  operationName?: string;
  query?: string;
  variables?: {
    first?: number;
    after?: string | null;
    input?: { on?: { id?: string }; key?: string };
  };
}

const server: ServerQuery = {
  server: {
    contract: '1.0.0',
    version: 'bench',
    capabilities: ['BATCHING', 'COMMUNITIES', 'SUBJECTS'],
    limits: {
      bodyLength: 20_000,
      titleLength: 200,
      commentEditSeconds: 900,
      imageBytes: 8_000_000,
      imageTypes: ['image/png'],
      images: 4,
      pageSize: 50,
    },
    reactionSet: ['like', 'thanks', 'insightful'].map((key) => ({
      key,
      label: key,
      labels: [{ locale: 'en', text: key }],
      emoji: '👍',
    })),
    locales: ['en'],
    privacy: { k: 10 },
    organization: 'Bench',
  },
};

const viewer = (): ViewerQuery => {
  const person = all[0]?.node.author;
  if (!person) throw new Error('There are no posts.');
  return {
    viewer: {
      person: { ...person, viewerState: { isViewer: true, isMuted: false } },
      locale: 'en',
      can: [],
      mutedPeople: [],
    },
  };
};

function feed({ first = 20, after }: NonNullable<Request['variables']>): FeedQuery {
  const start = after ? Number(after.slice(1)) + 1 : 0;
  const edges = all.slice(start, start + first);
  return {
    feed: {
      edges: edges.map(({ cursor, node }) => ({
        cursor,
        node,
        reason: { code: 'MEMBER_OF_COMMUNITY', about: 'Bench' },
      })),
      pageInfo: { hasNextPage: start + first < postCount, endCursor: edges.at(-1)?.cursor ?? null },
      pinned: [],
    },
  } as unknown as FeedQuery;
}

function answer({ operationName, query = '', variables = {} }: Request): unknown {
  const name = operationName ?? /(?:query|mutation|subscription) (\w+)/.exec(query)?.[1];
  if (name === 'Feed') return { data: feed(variables) };
  if (name === 'Server') return { data: server };
  if (name === 'Viewer') return { data: viewer() };
  if (name === 'FeedNewCount') return { data: { feedNewCount: 0 } };
  if (name === 'PostMarkRead') return { data: { postMarkRead: { posts: [], userErrors: [] } } };
  if (name === 'ReactionSet' || name === 'ReactionRemove') {
    const field = name === 'ReactionSet' ? 'reactionSet' : 'reactionRemove';
    return {
      data: {
        [field]: { subject: reacted(variables.input, name === 'ReactionSet'), userErrors: [] },
      },
    };
  }
  return {
    errors: [{ message: `The bench does not answer ${name}.`, extensions: { code: 'NOT_FOUND' } }],
  };
}

/** The post after the viewer gave or took a reaction; kept, so that the next answer agrees. */
function reacted(input: NonNullable<Request['variables']>['input'], given: boolean): unknown {
  const node = all[Number(input?.on?.id?.replace('post_', ''))]?.node;
  const group = node?.reactionGroups.find(({ option }) => option.key === input?.key);
  if (!node || !group || !input?.key) return null;
  const mine = new Set(node.viewerState.reactions);
  if (mine.has(input.key) !== given) group.count += given ? 1 : -1;
  if (given) mine.add(input.key);
  else mine.delete(input.key);
  node.viewerState.reactions = [...mine];
  const { id, reactionGroups, viewerState } = node;
  return { __typename: 'Post', id, reactionGroups, viewerState };
}

/** Serves a folder and `/graphql`. */
export async function startEndpoint(folder: string): Promise<{ url: string; close(): void }> {
  const http = createServer((request, response) => void handle(folder, request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
}

async function handle(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = normalize(new URL(request.url ?? '/', 'http://bench').pathname);
  if (path === '/graphql') {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const asked = JSON.parse(body) as Request | Request[];
    const result = Array.isArray(asked) ? asked.map(answer) : answer(asked);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
    return;
  }
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript' };
  try {
    const bytes = await readFile(join(folder, path));
    response
      .writeHead(200, {
        'content-type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      })
      .end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}
