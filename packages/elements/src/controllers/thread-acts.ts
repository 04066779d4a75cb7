import {
  acceptAnswer,
  clearAnswer,
  decideContent,
  deleteComment,
  loadRevisions,
  lockThread,
  mutePerson,
  PleinError,
  reportContent,
  unlockThread,
} from '@plein/client';
import type { Client } from '@plein/client';
import type { Decision, LockReason, PersonView, ReportReason } from '@plein/schema/views';
import type { ThreadController } from './thread.ts';
import { asPleinError } from './as-plein-error.ts';

/** An earlier wording. */
export interface RevisionView {
  readonly body: string;
  readonly title?: string | null;
  readonly replacedAt: string;
  readonly editor: PersonView | null;
}

/** Acts on comments and threads beside writing. Each answers with undefined, or with what went wrong. */
export class ThreadActs {
  #client: () => Client | undefined;
  #thread: ThreadController;

  constructor(client: () => Client | undefined, thread: ThreadController) {
    this.#client = client;
    this.#thread = thread;
  }

  delete(id: string): Promise<PleinError | undefined> {
    return this.#try((client) => deleteComment(client, id));
  }

  report(id: string, reason: ReportReason, note: string): Promise<PleinError | undefined> {
    return this.#try((client) => reportContent(client, id, reason, note || undefined));
  }

  mute(personId: string): Promise<PleinError | undefined> {
    return this.#try((client) => mutePerson(client, personId));
  }

  acceptAnswer(id: string): Promise<PleinError | undefined> {
    return this.#try((client) => acceptAnswer(client, id));
  }

  clearAnswer(id: string): Promise<PleinError | undefined> {
    return this.#try((client) => clearAnswer(client, id));
  }

  decide(id: string, decision: Decision): Promise<PleinError | undefined> {
    return this.#try((client) => decideContent(client, id, decision));
  }

  lock(reason: LockReason, note: string): Promise<PleinError | undefined> {
    return this.#try((client) => lockThread(client, this.#thread.by, reason, note || undefined));
  }

  unlock(): Promise<PleinError | undefined> {
    return this.#try((client) => unlockThread(client, this.#thread.by));
  }

  async revisions(id: string): Promise<readonly RevisionView[] | PleinError> {
    const client = this.#client();
    if (!client) return noClient();
    try {
      return await loadRevisions(client, id);
    } catch (cause) {
      return asPleinError(cause);
    }
  }

  async #try(act: (client: Client) => Promise<void>): Promise<PleinError | undefined> {
    const client = this.#client();
    if (!client) return noClient();
    try {
      await act(client);
      return undefined;
    } catch (cause) {
      return asPleinError(cause);
    }
  }
}

const noClient = () =>
  new PleinError('NO_ENDPOINT', { message: 'The widget has no endpoint, or left the page.' });
