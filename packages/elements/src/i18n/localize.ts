import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatNumber, say, type Messages, type Values } from './say.ts';
import { allWords, loadActs, translation, whenTranslationChanges } from './translations.ts';
import { directionOf, languageOf, watchLanguage } from './nearest.ts';
import { exactTime } from '../internal/relative-time.ts';

/**
 * The words of a widget in the reader's language: that of the nearest `lang` attribute, from the host element outwards
 * through shadow roots, else of the browser. Follows changes of `lang` and `dir` while connected. Until another language
 * has arrived, and for keys it lacks, English stands in.
 */
export class Localize<T extends Messages = Messages> implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #english: T;
  #known = new Set<Messages>();
  #lang = 'en';
  #dir: 'ltr' | 'rtl' = 'ltr';
  #words: Messages | undefined;
  #stop: (() => void)[] = [];

  /** `english` holds the groups of `messages/en.ts` that the host uses. */
  constructor(host: ReactiveControllerHost & HTMLElement, english: T) {
    this.#host = host;
    this.#english = english;
    host.addController(this);
  }

  hostConnected(): void {
    this.#read();
    // A host that was moved may stand in another language now.
    this.#host.requestUpdate();
    this.#stop = [
      watchLanguage(this.#host, () => this.#update()),
      whenTranslationChanges(() => this.#update()),
    ];
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }

  /** BCP 47 tag in force, such as `nl-BE`. */
  get lang(): string {
    return this.#lang;
  }

  /** Another value after the words changed: what was rendered before it may be in another language. */
  get version(): unknown {
    return this.#words;
  }

  /** Direction in force. */
  get dir(): 'ltr' | 'rtl' {
    return this.#dir;
  }

  /** The words for `key`, with whatever they need: `term('replies', { count: 3 })`. */
  term<K extends keyof T>(key: K, ...values: Values<T[K]>): string {
    const translated = this.#words?.[key as string];
    if (translated !== undefined) return say(this.#lang, translated, values[0]);
    loadActs(this.#lang);
    return say('en', this.#english[key] ?? '', values[0]);
  }

  /** The same, knowing more words: for code that is loaded later and brings its own group. */
  with<M extends Messages>(english: M): Localize<T & M> {
    if (!this.#known.has(english)) {
      this.#known.add(english);
      this.#english = { ...this.#english, ...english };
    }
    return this as unknown as Localize<T & M>;
  }

  /** Settles when every word is here in the reader's language, or cannot come; await it before opening a dialog. */
  ready(): Promise<void> {
    return allWords(this.#lang);
  }

  /** A number as the language writes it. */
  number(value: number): string {
    return formatNumber(this.#lang, value);
  }

  /** Names joined as the language does: "Noor, Sam and Yusuf". */
  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.#lang, { type: 'conjunction' }).format(names);
  }

  /** Date and time in full. `iso` is RFC 3339. */
  date(iso: string): string {
    return exactTime(iso, this.#lang);
  }

  #read(): void {
    this.#lang = languageOf(this.#host);
    this.#dir = directionOf(this.#host);
    this.#words = translation(this.#lang);
  }

  #update(): void {
    this.#read();
    this.#host.requestUpdate();
  }
}
