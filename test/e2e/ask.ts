/** Asks the running server itself, as any program could. */
import { randomUUID } from 'node:crypto';
import type { Operation } from '@plein/schema';
import {
  ChangesOperation,
  CommentsOperation,
  CommunityLeaveOperation,
  CommunityOperation,
  FeedOperation,
  PostsOperation,
  ReactionSetOperation,
  ReactorsOperation,
} from '@plein/schema/operations';

export interface Answer<Result = Record<string, unknown>> {
  status: number;
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  /** The body as it came. */
  text: string;
}

export type Person = Awaited<ReturnType<typeof signIn>>;

/** One of the demo's employees, with a token of the demo's issuer. */
export async function signIn(url: string, handle: string) {
  const answer = await fetch(new URL('/demo/token', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ handle }),
  });
  const { token } = (await answer.json()) as { token: string };
  const ask = <Result, Variables>(
    { text }: Operation<Result, Variables>,
    variables: Variables,
  ): Promise<Answer<Result>> => send<Result>(url, { query: text, variables }, token);

  return {
    token,
    ask,
    send: (body: unknown) => send(url, body, token),

    /** Listens to changes; what has arrived so far is in `text`. */
    async stream(topics: string[]) {
      const end = new AbortController();
      const answer = await fetch(new URL('/graphql', url), {
        method: 'POST',
        signal: end.signal,
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({ query: ChangesOperation.text, variables: { topics } }),
      });
      if (!answer.body) throw new Error('The stream has no body.');
      const heard = { text: '', close: () => end.abort() };
      const read = async (body: ReadableStream<Uint8Array>) => {
        const decoder = new TextDecoder();
        for await (const chunk of body) heard.text += decoder.decode(chunk, { stream: true });
      };
      void read(answer.body).catch(() => undefined);
      return heard;
    },

    async community(slug: string) {
      return (await ask(CommunityOperation, { by: { slug } })).data?.community;
    },

    leave: (id: string) =>
      ask(CommunityLeaveOperation, { input: { idempotencyKey: randomUUID(), communityId: id } }),

    /** The newest posts of a community. */
    async posts(slug: string, first = 20) {
      const { data } = await ask(CommunityOperation, { by: { slug } });
      const communityId = data?.community?.id;
      if (!communityId) throw new Error(`${handle} does not see ${slug}.`);
      const page = await ask(FeedOperation, { input: { view: 'COMMUNITY', communityId }, first });
      return page.data?.feed.edges.map(({ node }) => node) ?? [];
    },

    async post(id: string) {
      const { data } = await ask(PostsOperation, { ids: [id] });
      return data?.nodes[0];
    },

    /** The newest comments of the first level under a page of the portal. */
    async comments(page: string) {
      const { data } = await ask(CommentsOperation, {
        by: { url: page },
        first: 20,
        sort: 'NEWEST',
      });
      return data?.subject?.comments.edges.map(({ node }) => node) ?? [];
    },

    /** Who gave which reaction. */
    async reactors(id: string) {
      const { data } = await ask(ReactorsOperation, { by: [{ id }], first: 20 });
      return data?.reactables[0]?.reactionGroups ?? [];
    },

    react: (id: string, key: string) =>
      ask(ReactionSetOperation, { input: { idempotencyKey: randomUUID(), on: { id }, key } }),
  };
}

/** Posts a body to the endpoint; text is sent as it is. */
export async function send<Result = Record<string, unknown>>(
  url: string,
  body: unknown,
  token?: string,
): Promise<Answer<Result>> {
  const answer = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  let parsed: object = {};
  try {
    parsed = JSON.parse(text) as object;
  } catch {
    // The caller looks at the status and at the text.
  }
  return { ...parsed, status: answer.status, text };
}
