import type { PersonView } from '@plein/schema/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds of no typing before people are looked up. */
const PAUSE = 150;

export interface MentionsOptions {
  search: (words: string, signal: AbortSignal) => Promise<readonly PersonView[]>;
  /** Puts the chosen handle in place of what was typed, from `from` to the caret. */
  choose: (person: PersonView, from: number) => void;
  /** How many were found, to be said aloud. */
  found: (count: number) => void;
}

/** People to mention, as one types after an @: a listbox that the text area owns, after the ARIA combobox pattern. */
export class MentionsController implements ReactiveController {
  people: readonly PersonView[] = [];
  active = 0;
  #host: ReactiveControllerHost;
  #options: MentionsOptions;
  #from = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, options: MentionsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.people.length > 0;
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Something was typed, or the caret moved. */
  follow(text: string, caret: number): void {
    const typed = /(?:^|[\s(])@([\p{L}\p{N}][\p{L}\p{N}._-]*(?: [\p{L}\p{N}._-]+)?)?$/u.exec(
      text.slice(0, caret),
    );
    if (!typed) return this.close();
    const words = typed[1] ?? '';
    this.#from = caret - words.length - 1;
    clearTimeout(this.#timer);
    if (words === '') return this.#show([]);
    this.#timer = setTimeout(() => void this.#search(words), PAUSE);
  }

  /** Whether the key was for the list. */
  handleKey(event: KeyboardEvent): boolean {
    if (!this.isOpen || event.isComposing) return false;
    const last = this.people.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        this.active = this.active === last ? 0 : this.active + 1;
        break;
      case 'ArrowUp':
        this.active = this.active === 0 ? last : this.active - 1;
        break;
      case 'Enter':
      case 'Tab':
        this.choose(this.active);
        break;
      case 'Escape':
        this.close();
        break;
      default:
        return false;
    }
    this.#host.requestUpdate();
    return true;
  }

  choose(index: number): void {
    const person = this.people[index];
    const from = this.#from;
    this.close();
    if (person) this.#options.choose(person, from);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    if (this.isOpen) this.#show([]);
  }

  async #search(words: string): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    const people = await this.#options.search(words, signal);
    if (signal.aborted) return;
    this.#show(people);
    this.#options.found(people.length);
  }

  #show(people: readonly PersonView[]): void {
    this.people = people;
    this.active = 0;
    this.#host.requestUpdate();
  }
}
