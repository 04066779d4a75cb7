import type { ChangeKind } from '@plein/schema/types';
import { knowsCommunity, readsSource } from '../policy/reading.ts';
import { Scope } from '../graph/scope.ts';
import type { MockCompany } from '../company/company.ts';
import type { MockChange, MockPost } from '../company/records.ts';

/** Where a change happened: decides who may know of it. */
export type Source = Pick<MockPost, 'communityId' | 'department' | 'location'>;

/** A change to be announced. */
export interface NewChange {
  kind: ChangeKind;
  /** Ids of posts, subjects and communities; of a person for their memberships. */
  topics: readonly string[];
  /** Null for pages of the portal and for memberships. */
  source: Source | null;
  id: string;
  subjectId?: string;
  parentId?: string | null;
  actorId: string;
  counts?: { reactions?: Readonly<Record<string, number>>; comments?: number; members?: number };
}

/** A message on the wire. */
export interface ChangeMessage extends Required<MockChange> {
  cursor: string;
}

export interface Listener {
  personId: string;
  topics: readonly string[];
  send: (message: ChangeMessage) => void;
}

interface Entry {
  seq: number;
  change: NewChange;
}

/** Changes that are kept for those who come back; older ones are a RESYNC. */
const kept = 2_000;

/** What happened, in order, and who listens. */
export class ChangeLog {
  #entries: Entry[] = [];
  #listeners = new Set<Listener>();
  #seq = 0;

  /** The newest change, as a cursor. */
  get cursor(): string {
    return cursorOf(this.#seq);
  }

  /** Whether this log handed the cursor out. */
  knows(cursor: string): boolean {
    const seq = seqOf(cursor);
    return seq !== undefined && seq <= this.#seq;
  }

  append(company: MockCompany, changes: readonly NewChange[]): void {
    for (const change of changes) {
      this.#seq += 1;
      const entry = { seq: this.#seq, change };
      this.#entries.push(entry);
      if (this.#entries.length > kept) this.#entries.shift();
      for (const listener of [...this.#listeners]) deliver(company, listener, entry);
    }
  }

  /** Tells everybody who listens to the topic, as it is. */
  emit(change: MockChange): void {
    this.#seq += 1;
    for (const { topics, send } of [...this.#listeners]) {
      if (!topics.includes(change.topic)) continue;
      send({
        subjectId: null,
        parentId: null,
        byViewer: false,
        ...change,
        counts: change.counts ? { ...noCounts, ...change.counts } : null,
        cursor: this.cursor,
      });
    }
  }

  /** What was missed since `after`, and everything from now on; answers how to stop. */
  listen(company: MockCompany, listener: Listener, after: string | undefined): () => void {
    const from = after === undefined ? this.#seq : (seqOf(after) ?? 0);
    const oldest = this.#entries[0]?.seq ?? this.#seq + 1;
    if (from < oldest - 1 && from < this.#seq) {
      for (const topic of listener.topics) listener.send(resync(topic, this.cursor));
    } else {
      for (const entry of this.#entries) if (entry.seq > from) deliver(company, listener, entry);
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}

function deliver(company: MockCompany, listener: Listener, { seq, change }: Entry): void {
  const viewer = company.people.get(listener.personId);
  if (!viewer) return;
  const scope = new Scope({ company, viewer, locale: 'en', readOnly: false, announce: () => {} });
  const { isAllowed, isFollowed } = standing(scope, change);
  if (!isAllowed) return;
  const wanted = new Set(listener.topics);
  const topics = change.topics
    .map((topic) => (topic === viewer.id ? 'viewer' : topic))
    .filter((topic) => wanted.has(topic));
  if (isFollowed && wanted.has('feed')) topics.push('feed');
  for (const [index, topic] of topics.entries()) {
    listener.send({
      // Under several topics, only the last message moves the cursor on: a cut between them must not lose the rest.
      cursor: cursorOf(index === topics.length - 1 ? seq : seq - 1),
      topic,
      kind: change.kind,
      id: change.id,
      subjectId: change.subjectId ?? null,
      parentId: change.parentId ?? null,
      byViewer: change.actorId === viewer.id,
      counts: countsOf(change),
    });
  }
}

/** Permission is asked when a change is delivered, as the person may have left or come meanwhile. */
function standing(scope: Scope, { kind, topics, source, id }: NewChange) {
  if (kind === 'MEMBERSHIP_CHANGED')
    return { isAllowed: topics.includes(scope.viewer.id), isFollowed: false };
  if (source === null) return { isAllowed: true, isFollowed: false };
  const facts = scope.source(source);
  const isAllowed =
    kind === 'COMMUNITY_CHANGED'
      ? scope.company.communities.has(id) && knowsCommunity(facts)
      : readsSource(facts);
  return { isAllowed, isFollowed: facts.isSubscribed };
}

const noCounts = { reactions: null, comments: null, members: null };

function countsOf({ counts }: NewChange): ChangeMessage['counts'] {
  if (!counts) return null;
  const { reactions, comments = null, members = null } = counts;
  return {
    reactions: reactions ? Object.entries(reactions).map(([key, count]) => ({ key, count })) : null,
    comments,
    members,
  };
}

function resync(topic: string, cursor: string): ChangeMessage {
  return {
    cursor,
    topic,
    kind: 'RESYNC',
    id: topic,
    subjectId: null,
    parentId: null,
    byViewer: false,
    counts: null,
  };
}

function cursorOf(seq: number): string {
  return `changes:${seq}`;
}

function seqOf(cursor: string): number | undefined {
  const digits = /^changes:(\d{1,15})$/.exec(cursor)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
