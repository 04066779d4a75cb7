import type { Operation, ResultOf, VariablesOf } from '@plein/schema';
import { manifest } from '@plein/schema/manifest';
import {
  ChangesOperation,
  CommentRevisionsOperation,
  CommentsByIdOperation,
  CommentsOperation,
  CommunityOperation,
  CommunityRequestsOperation,
  FeedNewCountOperation,
  FeedOperation,
  PeopleOperation,
  PostsOperation,
  ReactablesOperation,
  ReactorsOperation,
  RepliesOperation,
  ServerOperation,
  ViewerCommunitiesOperation,
  ViewerOperation,
} from '@plein/schema/operations';
import { bodyOf, readAnswer } from './answer.ts';
import type { AnyOperation } from './answer.ts';
import { shapeProblems } from './shape.ts';
import { listen } from './stream.ts';
import type { Target } from './target.ts';

/** What can be said of one registered operation at an endpoint in use. */
export interface Finding {
  readonly operation: string;
  /** `not tried`: it changes something, or there was nothing at this endpoint to try it on. */
  readonly outcome: 'works' | 'fails' | 'not tried';
  /** What is wrong, or why it was not tried; one sentence each. */
  readonly notes: readonly string[];
}

type Check<O> = (result: ResultOf<O>) => false | string | undefined;

/**
 * Tries every operation that only reads at an endpoint of which nothing is known, as one person. What there is to ask for is found by
 * asking: posts in the feed, comments below them. Each answer has to be what the contract describes, and to agree with the others.
 */
export async function survey(target: Target, as: string): Promise<Finding[]> {
  const authorization = await target.authorization(as);
  const notes = new Map<string, string[]>();
  const noteOf = (operation: AnyOperation) => {
    const own = notes.get(operation.name) ?? [];
    notes.set(operation.name, own);
    return own;
  };

  const send = async <Result>(operation: Operation<Result, never>, variables: unknown) => {
    const headers = { authorization, 'content-type': 'application/json' };
    const body = bodyOf(operation, variables);
    const response = await target.fetch(new Request(target.url, { method: 'POST', headers, body }));
    return readAnswer<Result>(response);
  };
  /** Asks, looks at the shape, then at what else has to be so. */
  const ask = async <O extends Operation<unknown, never>>(
    operation: O,
    variables: VariablesOf<O>,
    check: Check<O> = () => undefined,
  ): Promise<ResultOf<O> | undefined> => {
    const own = noteOf(operation);
    const answer = await send(operation, variables);
    const [error] = answer.errors;
    if (error !== undefined || answer.data === null) {
      own.push(`It answers ${String(error?.code ?? 'nothing')} with status ${answer.status}.`);
      return undefined;
    }
    const problems = shapeProblems(operation, answer.data);
    own.push(...problems.slice(0, 3));
    const result = answer.data as ResultOf<O>;
    const problem = problems.length === 0 && check(result);
    if (problem) own.push(problem);
    return problems.length === 0 ? result : undefined;
  };
  const refuses = async (operation: AnyOperation, variables: unknown, code: string) => {
    const { errors } = await send(operation, variables);
    if (errors[0]?.code !== code)
      noteOf(operation).push(`A cursor that was made up is not refused with ${code}.`);
  };

  await ask(
    ServerOperation,
    {},
    ({ server }) => server.limits.pageSize < 1 && 'No page fits a thing.',
  );
  const viewer = await ask(
    ViewerOperation,
    {},
    ({ viewer: { person } }) =>
      !person.viewerState.isViewer && 'The viewer is told not to be the viewer.',
  );
  const own = await ask(ViewerCommunitiesOperation, { first: 5 });
  if (viewer !== undefined) {
    const { id, displayName } = viewer.viewer.person;
    await ask(
      PeopleOperation,
      { search: displayName, first: 50 },
      ({ people }) =>
        !people.some((one) => one.id === id) && 'The viewer is not found by their own name.',
    );
  }

  const views = ['FOLLOWING', 'OFFICIAL', 'UNREAD', 'FOR_YOU'] as const;
  const posts = new Map<string, { community: { id: string } | null }>();
  for (const view of views) {
    const input = { view };
    const page = await ask(
      FeedOperation,
      { input, first: 5 },
      ({ feed }) => feed.edges.length > 5 && `The feed ${view} answers more than was asked for.`,
    );
    for (const { node } of page?.feed.edges ?? []) posts.set(node.id, node);
    const { hasNextPage, endCursor } = page?.feed.pageInfo ?? {};
    const seen = new Set(page?.feed.edges.map(({ node }) => node.id));
    if (hasNextPage === true)
      await ask(
        FeedOperation,
        { input, first: 5, after: endCursor },
        ({ feed }) =>
          feed.edges.some(({ node }) => seen.has(node.id)) &&
          `The second page of ${view} repeats a post of the first.`,
      );
    const top = page?.feed.edges[0]?.cursor;
    if (top !== undefined)
      await ask(
        FeedNewCountOperation,
        { input, before: top },
        ({ feedNewCount }) => feedNewCount < 0 && 'Less than no posts are new.',
      );
  }
  await refuses(
    FeedOperation,
    { input: { view: 'FOLLOWING' }, first: 5, after: 'made-up' },
    'BAD_CURSOR',
  );

  const ids = [...posts.keys()];
  const [first] = ids;
  if (first !== undefined) {
    await ask(PostsOperation, { ids: [...ids, 'no-such-id'] }, ({ nodes }) => {
      const order = nodes.map((node) => (node !== null && 'id' in node ? node.id : null));
      return (
        String(order) !== String([...ids, null]) &&
        'Posts are not answered in the order asked, with null for what is absent.'
      );
    });
    await ask(CommentRevisionsOperation, { id: first, first: 5 });
    await ask(
      ReactablesOperation,
      { by: ids.map((id) => ({ id })) },
      ({ reactables }) =>
        reactables.length !== ids.length && 'Not every thing asked for is answered.',
    );
    await ask(
      ReactorsOperation,
      { by: ids.map((id) => ({ id })), first: 5 },
      ({ reactables }) =>
        reactables.some((one) =>
          one?.reactionGroups.some(({ count, reactors }) => reactors.edges.length > count),
        ) === true && 'More people reacted than reactions are counted.',
    );
  }
  let said: string | undefined;
  for (const id of ids) {
    for (const sort of ['OLDEST', 'NEWEST', 'TOP', 'REPLIES'] as const) {
      const thread = await ask(
        CommentsOperation,
        { by: { id }, first: 5, sort },
        ({ subject }) => subject === null && 'A post in the feed has no thread.',
      );
      said ??= thread?.subject?.comments.edges[0]?.node.id;
    }
    if (said !== undefined) break;
  }
  if (said !== undefined) {
    const id = said;
    await ask(
      CommentsByIdOperation,
      { ids: [id] },
      ({ nodes }) => nodes[0] === null && 'A comment of a thread is not found by its id.',
    );
    await ask(
      RepliesOperation,
      { id, first: 5 },
      ({ node }) => node === null && 'A comment of a thread is not found by its id.',
    );
  }

  const place =
    own?.viewer.communities.edges[0]?.node.id ??
    [...posts.values()].find(({ community }) => community)?.community?.id;
  if (place !== undefined) {
    const by = { id: place };
    await ask(
      CommunityOperation,
      { by },
      ({ community }) => community?.id !== place && 'A community is not found by its id.',
    );
    await ask(CommunityRequestsOperation, { by, first: 5 });
  }

  const ear = await listen(target, authorization, { topics: ['viewer'] });
  noteOf(ChangesOperation);
  if (ear.refused !== undefined)
    noteOf(ChangesOperation).push(
      `No stream opens: ${String(ear.refused.errors[0]?.code ?? ear.refused.status)}.`,
    );
  await ear.close();

  return manifest.map(({ name, kind }): Finding => {
    const found = notes.get(name);
    if (found !== undefined)
      return {
        operation: name,
        outcome: found.length === 0 ? 'works' : 'fails',
        notes: [...new Set(found)],
      };
    const why =
      kind === 'mutation' ? 'It changes something.' : 'There is nothing here to try it on.';
    return { operation: name, outcome: 'not tried', notes: [why] };
  });
}
