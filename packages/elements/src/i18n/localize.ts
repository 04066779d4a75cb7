import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatNumber } from './plural.ts';
import { loadActs, translation, whenTranslationChanges, type Words } from './translations.ts';
import { directionOf, languageOf, watchLanguage } from './nearest.ts';
import { exactTime } from '../internal/relative-time.ts';

type Terms = Readonly<Record<string, string | ((...args: never[]) => string)>>;
type Args<T> = T extends (...args: infer A) => string ? A : [];

/**
 * The words of a widget in the reader's language: that of the nearest `lang` attribute, from the host element outwards
 * through shadow roots, else of the browser. Follows changes of `lang` and `dir` while connected. Until another language
 * has arrived, and for keys it lacks, English stands in.
 */
export class Localize<T extends Terms = Terms> implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #english: T;
  #lang = 'en';
  #dir: 'ltr' | 'rtl' = 'ltr';
  #words: Words | undefined;
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

  /** The words for `key`, with whatever they need: `term('replies', 3)`. */
  term<K extends keyof T>(key: K, ...args: Args<T[K]>): string {
    const translated = this.#words?.[key as string];
    if (translated === undefined) loadActs(this.#lang);
    const words = translated ?? this.#english[key];
    return typeof words === 'function'
      ? (words as (...args: unknown[]) => string)(...args)
      : String(words);
  }

  /** The same, knowing more words: for code that is loaded later and brings its own group. */
  with<M extends Terms>(english: M): Localize<T & M> {
    this.#english = { ...this.#english, ...english };
    return this as unknown as Localize<T & M>;
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
