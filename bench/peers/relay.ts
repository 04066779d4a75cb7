import relay from 'relay-runtime';
import type { PostNode } from '../lib/posts.ts';

const { Environment, Network, RecordSource, Store, createOperationDescriptor } = relay;

type Selection = Record<string, unknown>;

const scalar = (name: string): Selection => ({
  alias: null,
  args: null,
  kind: 'ScalarField',
  name,
  storageKey: null,
});
const linked = (
  name: string,
  concreteType: string,
  plural: boolean,
  selections: Selection[],
): Selection => ({
  alias: null,
  args: null,
  concreteType,
  kind: 'LinkedField',
  name,
  plural,
  selections,
  storageKey: null,
});
const scalars = (...names: string[]) => names.map(scalar);

/** The selections of one sample object: what the Relay compiler would have written for the Feed operation. */
function selectionsOf(sample: Record<string, unknown>): Selection[] {
  return Object.entries(sample).map(([name, value]) => {
    const one = Array.isArray(value) ? value[0] : value;
    if (one !== null && typeof one === 'object') {
      return linked(name, name, Array.isArray(value), selectionsOf(one as Record<string, unknown>));
    }
    return scalar(name);
  });
}

/** Relay's own environment, driven by a hand-made artifact. */
export function createRelayPeer(sample: PostNode) {
  const selections = [
    linked('feed', 'PostConnection', false, [
      linked('edges', 'PostEdge', true, [
        scalar('cursor'),
        linked('node', 'Post', false, selectionsOf(sample)),
      ]),
    ]),
  ];
  const operation = { argumentDefinitions: [], kind: 'Operation', name: 'Feed', selections };
  const request = {
    fragment: {
      argumentDefinitions: [],
      kind: 'Fragment',
      metadata: null,
      name: 'Feed',
      selections,
      type: 'Query',
      abstractKey: null,
    },
    kind: 'Request',
    operation,
    params: {
      cacheID: 'feed',
      id: null,
      metadata: {},
      name: 'Feed',
      operationKind: 'query',
      text: null,
    },
  };
  const descriptor = createOperationDescriptor(request as never, {});
  const countSelector = (id: string) => ({
    dataID: id,
    node: {
      argumentDefinitions: [],
      kind: 'Fragment',
      metadata: null,
      name: 'Count',
      selections: scalars('id', 'commentCount'),
      type: 'Post',
      abstractKey: null,
    },
    variables: {},
    owner: descriptor.request,
  });
  return () => {
    const environment = new Environment({
      network: Network.create(() => {
        throw new Error('no network here');
      }),
      store: new Store(new RecordSource()),
    });
    return {
      write: (data: unknown) => environment.commitPayload(descriptor, data as never),
      watch: (id: string, listener: () => void) =>
        environment.subscribe(environment.lookup(countSelector(id) as never), listener),
      update: (id: string, count: number) =>
        environment.commitUpdate((store) => void store.get(id)?.setValue(count, 'commentCount')),
    };
  };
}
